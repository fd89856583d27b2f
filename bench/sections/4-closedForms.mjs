// Every function of single cells, asked for 20,000 rows at once with each argument a column of its own.
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { call, registry } from "../guarded.mjs";
import { bestTimes } from "../timing.mjs";

const { catalogue } = requireTypeScript("src/generated/catalogue.ts");
const { argumentsOf } = requireTypeScript("tests/contracts/calls.ts");
const { readFormula } = requireTypeScript("tests/contracts/formula.ts");
const { singleCellKinds } = requireTypeScript("src/functions/guard/entry.ts");

export const title = "20,000 cells in one call";

const rows = 20_000;
const limit = 50;

/** The same value in each row, a number nudged by parts in 10¹² so that no two rows are alike. */
function column(value) {
  return Array.from({ length: rows }, (_, row) => [
    typeof value === "number" && !Number.isInteger(value) ? value * (1 + row * 1e-12) : value,
  ]);
}

const isError = (answer) => !Array.isArray(answer) && typeof answer === "object";

/** An example of the function that answers a number, its arguments as columns. */
function columnsOf({ examples }, entry) {
  for (const { formula } of examples) {
    const args = argumentsOf(readFormula(formula));
    if (args.some(Array.isArray) || isError(call(entry.id, args))) continue;
    return args.map((value) => (value === undefined ? undefined : column(value)));
  }
  return undefined;
}

export async function measure() {
  const found = [];
  for (const entry of registry) {
    if (entry.result !== "cell" || entry.parameters.length === 0) continue;
    if (!entry.parameters.every(({ kind }) => singleCellKinds.has(kind))) continue;
    const args = columnsOf(
      catalogue.find(({ id }) => id === entry.id),
      entry,
    );
    if (!args) continue;
    const began = performance.now();
    call(entry.id, args);
    const first = performance.now() - began;
    const times = await bestTimes({ [entry.id]: () => call(entry.id, args) }, { time: 100, iterations: 4 });
    found.push({ id: entry.id, first, best: times[entry.id] });
  }
  const sorted = [...found].sort((a, b) => b.best - a.best);
  const slow = sorted.filter(({ best }) => best > limit);
  return [
    `${found.length} functions, each asked for ${rows.toLocaleString("en")} rows in one call through the guard, every argument a column. The slowest ten,`,
    "in milliseconds: the first call in a fresh program, and the best after it.",
    "",
    "| | first | best |",
    "|---|---:|---:|",
    ...sorted.slice(0, 10).map(({ id, first, best }) => `| ${id} | ${first.toFixed(1)} | ${best.toFixed(1)} |`),
    "",
    `Target: none over ${limit} ms. ${slow.length === 0 ? "Met by all." : `Over it: ${slow.map(({ id, best }) => `${id} (${best.toFixed(0)} ms)`).join(", ")}.`}`,
  ].join("\n");
}
