// One engine, one size, in a process of its own: node --expose-gc measure.mjs <ours|plain> <rows>, answered as JSON.

import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { plainEngine } from "./plainEngine.mjs";
import { formulas, resultColumn, shared, unrelated, workbook } from "./sheet.mjs";

const [kind, size] = process.argv.slice(2);
const rows = Number(size);
const library =
  kind === "plain"
    ? plainEngine(Object.keys(formulas))
    : requireTypeScript("src/workbook/grid/nodeEngine.ts").nodeEngine();

/** Of processor time: what else the machine does hardly counts. */
function milliseconds(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The best of several: what else the machine does counts least. */
const best = (times, work) => Math.min(...Array.from({ length: times }, (_, time) => milliseconds(() => work(time))));

const sheetId = "sheet1";
const lastResult = (model) => model.getters.getEvaluatedCell({ sheetId, col: resultColumn, row: rows - 1 });

// Once at a small size, so that compiling code is not part of the load.
new library.Model(workbook(500));

const data = workbook(rows);
globalThis.gc();
const before = process.memoryUsage().heapUsed;
let model;
const load = milliseconds(() => {
  model = new library.Model(data);
  lastResult(model);
});
globalThis.gc();
const memory = process.memoryUsage().heapUsed - before;

const { type, value } = lastResult(model);
if (type !== "number") throw new Error(`${kind}: the last formula answers ${value}`);

const edit = (place, number) => {
  model.dispatch("UPDATE_CELL", { sheetId, ...place, content: String(number) });
  lastResult(model);
};
const sharedEdit = best(7, (time) => edit(shared, 0.04 + time / 1000));
const unrelatedEdit = best(30, (time) => edit(unrelated, time));

console.log(JSON.stringify({ load, sharedEdit, unrelatedEdit, memory: memory / 1e6, value: lastResult(model).value }));
