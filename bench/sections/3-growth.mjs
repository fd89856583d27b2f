// Functions over long columns: how their time grows with the number of rows.
import { call, guardOf } from "../guarded.mjs";
import { bestTimes, growthExponent, randomNumbers } from "../timing.mjs";

export const title = "Long columns";

const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** A walk as prices take it, in Excel's form: a row of one cell each. */
function walk(rows, seed) {
  const random = randomNumbers(seed);
  let price = 100;
  return Array.from({ length: rows }, () => {
    price *= 1 + 0.02 * (random() - 0.498);
    return [price];
  });
}

const days = (rows) => Array.from({ length: rows }, (_, row) => [1000 + row]);

function returns(rows) {
  const random = randomNumbers(3);
  return Array.from({ length: rows }, () => [0.02 * (random() - 0.5)]);
}

const dated = (rows) => walk(rows, 1).map(([price], row) => [1000 + row, price]);

/** What any function over a column pays: its cells read and as many answered. */
const cellsAlone = guardOf({
  id: "CELLS",
  parameters: [{ name: "values", kind: "gappyColumn", optional: false }],
  result: "column",
  call: (values) => values,
});

const works = {
  DRAWDOWN: (rows) => [walk(rows, 1)],
  MAXDD: (rows) => [walk(rows, 1)],
  RECOVSERIES: (rows) => [walk(rows, 1)],
  DRAWDOWNTABLE: (rows) => [days(rows), walk(rows, 1)],
  "ROLLBETA, window 20": (rows) => [walk(rows, 1), walk(rows, 2), 20],
  "ROLLBETA, window 500": (rows) => [walk(rows, 1), walk(rows, 2), 500],
  "ROLLCORR, window 20": (rows) => [walk(rows, 1), walk(rows, 2), 20],
  "ROLLCORR, window 500": (rows) => [walk(rows, 1), walk(rows, 2), 500],
  "SPREADZ, window 250": (rows) => [walk(rows, 1), walk(rows, 2), 250],
  RANKTABLE: (rows) => [days(rows), returns(rows)],
  CHANGE: (rows) => [walk(rows, 1), 5, "pct"],
  DESMOOTH: (rows) => [returns(rows), 0.4],
  REBASE: (rows) => [walk(rows, 1)],
  REALVOL: (rows) => [walk(rows, 1)],
  EWMAVOL: (rows) => [walk(rows, 1)],
  ZLAST: (rows) => [walk(rows, 1)],
  CORRDIFF: (rows) => [walk(rows, 1), walk(rows, 2)],
  CONDRET: (rows) => [returns(rows), walk(rows, 1), [[80], [100], [120]]],
  OLS: (rows) => [walk(rows, 1), walk(rows, 2)],
  SINCE: (rows) => [dated(rows)],
  RESAMPLE: (rows) => [dated(rows), "M"],
  BSPRICE: (rows) => ["C", walk(rows, 1), 100, 0.5, 0.03, 0, 0.2],
};

const shown = (milliseconds) => (milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0));

/** Milliseconds at each size; the cells are made for one size at a time, so that they are not in each other's way. */
async function timesOf(name, work, argued) {
  const times = [];
  for (const rows of sizes) {
    const args = argued(rows);
    const answer = work(args);
    if (!Array.isArray(answer) && typeof answer !== "number")
      throw new Error(`${name}: ${answer.code} ${answer.message}`);
    times.push((await bestTimes({ [name]: () => work(args) }, { time: 300, iterations: 5 }))[name]);
  }
  return times;
}

const growthOf = (times) => growthExponent(sizes.slice(1), times.slice(1));

export async function measure() {
  const alone = await timesOf("cells", cellsAlone, (rows) => [walk(rows, 1)]);
  const lines = [];
  const steep = [];
  const row = (name, times, more) =>
    `| ${name} | ${times.map(shown).join(" | ")} | ${growthOf(times).toFixed(2)} | ${more} |`;
  for (const [name, argued] of Object.entries(works)) {
    const id = name.split(",")[0];
    const times = await timesOf(name, (args) => call(id, args), argued);
    const beyond = growthOf(times.map((time, index) => time / alone[index]));
    if (growthOf(times) > 1.1 && beyond > 0.1) steep.push(name);
    lines.push(row(name, times, beyond.toFixed(2)));
  }
  return [
    "Milliseconds a call through the guard, the best of the runs. Growth is the power of the number of rows from 10,000 up; the last column",
    "is what is left of it beyond the first line, a column of cells read and answered with nothing calculated: a million cells no longer",
    "fit the processor's caches, and the answer's own memory must be collected.",
    "",
    `| | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | growth | beyond the cells |`,
    `|---|${sizes.map(() => "---:|").join("")}---:|---:|`,
    row("*cells read and answered*", alone, "0"),
    ...lines,
    "",
    `Target: growth of at most 1.1, or at most 0.1 beyond the cells themselves. ${steep.length === 0 ? "Met by all." : `Missed by ${steep.join("; ")}.`}`,
  ].join("\n");
}
