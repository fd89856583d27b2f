// Functions over long columns: how their time grows with the number of rows.
import { call } from "../guarded.mjs";
import { bestTimes, growthExponent, randomNumbers } from "../timing.mjs";

export const title = "Long columns";

const sizes = [1_000, 10_000, 100_000, 1_000_000];

function columns(rows) {
  const random = randomNumbers(rows);
  let price = 100;
  let other = 50;
  const cells = { dates: [], prices: [], others: [], returns: [], dated: [], names: [] };
  for (let row = 0; row < rows; row++) {
    price *= 1 + 0.02 * (random() - 0.498);
    other *= 1 + 0.02 * (random() - 0.498);
    cells.dates.push([1000 + row]);
    cells.prices.push([price]);
    cells.others.push([other]);
    cells.returns.push([0.02 * (random() - 0.5)]);
    cells.dated.push([1000 + row, price]);
    cells.names.push([`n${row}`]);
  }
  return cells;
}

/** Excel's last date ends the longest series of days. */
const withDates = (rows) => rows <= 1_000_000;

const works = {
  DRAWDOWN: ({ prices }) => ["DRAWDOWN", [prices]],
  MAXDD: ({ prices }) => ["MAXDD", [prices]],
  RECOVSERIES: ({ prices }) => ["RECOVSERIES", [prices]],
  DRAWDOWNTABLE: ({ dates, prices }) => ["DRAWDOWNTABLE", [dates, prices]],
  "ROLLBETA, window 20": ({ prices, others }) => ["ROLLBETA", [prices, others, 20]],
  "ROLLBETA, window 500": ({ prices, others }) => ["ROLLBETA", [prices, others, 500]],
  "ROLLCORR, window 60": ({ prices, others }) => ["ROLLCORR", [prices, others, 60]],
  "ROLLCORR, window 500": ({ prices, others }) => ["ROLLCORR", [prices, others, 500]],
  "SPREADZ, window 250": ({ prices, others }) => ["SPREADZ", [prices, others, 250]],
  RANKTABLE: ({ names, returns }) => ["RANKTABLE", [names, returns]],
  CHANGE: ({ prices }) => ["CHANGE", [prices, 5, "pct"]],
  DESMOOTH: ({ returns }) => ["DESMOOTH", [returns, 0.4]],
  REBASE: ({ prices }) => ["REBASE", [prices]],
  REALVOL: ({ prices }) => ["REALVOL", [prices]],
  EWMAVOL: ({ prices }) => ["EWMAVOL", [prices]],
  ZLAST: ({ prices }) => ["ZLAST", [prices]],
  OLS: ({ prices, others }) => ["OLS", [prices, others]],
  OLSHAC: ({ prices, others }) => ["OLSHAC", [prices, others]],
  CORRDIFF: ({ prices, others }) => ["CORRDIFF", [prices, others]],
  CONDRET: ({ returns, prices }) => ["CONDRET", [returns, prices, [[80], [100], [120]]]],
  SINCE: ({ dated }) => ["SINCE", [dated]],
  RESAMPLE: ({ dated }) => ["RESAMPLE", [dated, "M"]],
  PERFTABLE: ({ dated }) => ["PERFTABLE", [dated, 1000]],
  BSPRICE: ({ prices }) => ["BSPRICE", ["C", prices, 100, 0.5, 0.03, 0, 0.2]],
};

const shown = (milliseconds) => (milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0));

export async function measure() {
  const data = sizes.filter(withDates).map(columns);
  const rows = [];
  for (const [name, argued] of Object.entries(works)) {
    const times = [];
    for (const cells of data) {
      const [id, args] = argued(cells);
      const answer = call(id, args);
      if (!Array.isArray(answer) && typeof answer !== "number")
        throw new Error(`${name}: ${answer.code} ${answer.message}`);
      times.push((await bestTimes({ [name]: () => call(id, args) }, { time: 200, iterations: 3 }))[name]);
    }
    const growth = growthExponent(sizes.slice(1), times.slice(1));
    rows.push([name, times, growth]);
  }
  const steep = rows.filter(([, , growth]) => growth > 1.1).map(([name]) => name);
  return [
    "Milliseconds a call through the guard, the best of the runs; growth is the power of the number of rows from 10,000 up.",
    "",
    `| | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | growth |`,
    `|---|${sizes.map(() => "---:|").join("")}---:|`,
    ...rows.map(([name, times, growth]) => `| ${name} | ${times.map(shown).join(" | ")} | ${growth.toFixed(2)} |`),
    "",
    `Target: growth of at most 1.1. ${steep.length === 0 ? "Met by all." : `Missed by ${steep.join(", ")}.`}`,
  ].join("\n");
}
