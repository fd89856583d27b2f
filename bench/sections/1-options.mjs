// Prices and implied volatilities: ours, QuantLib's C++ and a plain version over jStat, on the same options in the same run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { call } from "../guarded.mjs";
import { bestTimes, randomNumbers } from "../timing.mjs";

const { jStat } = createRequire(import.meta.url)("jstat");
const { bsPrice } = requireTypeScript("src/functions/options/bsPrice.ts");
const { bsIv } = requireTypeScript("src/functions/options/bsIv.ts");
const { b76Iv } = requireTypeScript("src/functions/options/b76Iv.ts");

export const title = "Options against QuantLib and jStat";

const count = 20_000;
const random = randomNumbers(7);

/** Weekly to five years, 5 % to 120 % a year, strikes up to two and a half deviations away. */
const options = Array.from({ length: count }, () => {
  const side = random() < 0.5 ? "C" : "P";
  const [S, r, q] = [20 + 180 * random(), 0.06 * random(), 0.03 * random()];
  const T = 0.02 + 5 * random() ** 3;
  const vol = 0.05 + 1.15 * random() ** 2;
  const K = S * Math.exp((r - q) * T + vol * Math.sqrt(T) * (5 * random() - 2.5));
  const price = bsPrice(side, S, K, T, r, q, vol);
  return { side, S, K, T, r, q, vol, price, F: S * Math.exp((r - q) * T) };
});

const plainNormal = (x) => jStat.normal.cdf(x, 0, 1);

/** As a book has it. */
function plainPrice({ side, S, K, T, r, q }, vol) {
  const sign = side === "C" ? 1 : -1;
  const d1 = (Math.log(S / K) + (r - q + (vol * vol) / 2) * T) / (vol * Math.sqrt(T));
  const d2 = d1 - vol * Math.sqrt(T);
  return sign * (S * Math.exp(-q * T) * plainNormal(sign * d1) - K * Math.exp(-r * T) * plainNormal(sign * d2));
}

/** Newton's method on the price from 50 % a year, as a book has it. */
function plainVol(option) {
  const { S, K, T, r, q, price } = option;
  let vol = 0.5;
  for (let step = 0; step < 100; step++) {
    const miss = plainPrice(option, vol) - price;
    const d1 = (Math.log(S / K) + (r - q + (vol * vol) / 2) * T) / (vol * Math.sqrt(T));
    const vega = S * Math.exp(-q * T) * jStat.normal.pdf(d1, 0, 1) * Math.sqrt(T);
    if (Math.abs(miss) < 1e-8 * S) return vol;
    vol = Math.max(1e-4, vol - miss / vega);
  }
  return Number.NaN;
}

function middle(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** What the C++ program prints, or a sentence on why there is none. */
function quantLib() {
  const source = join(dirname(fileURLToPath(import.meta.url)), "../quantlib.cpp");
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const program = join(folder, "quantlib");
    const built = spawnSync("g++", ["-O2", "-o", program, source, "-lQuantLib"], { encoding: "utf8" });
    if (built.status !== 0)
      return "QuantLib was left out: g++ and libquantlib0-dev (apt-get install g++ libquantlib0-dev) are not both here.";
    const file = join(folder, "options.txt");
    const lines = options.map(({ side, K, F, T, r, vol, price }) =>
      [side === "C" ? 1 : -1, K, F, vol * Math.sqrt(T), Math.exp(-r * T), price].join(" "),
    );
    writeFileSync(file, `${lines.join("\n")}\n`);
    return JSON.parse(spawnSync(program, [file], { encoding: "utf8" }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const column = (name) => options.map((option) => [option[name]]);

export async function measure() {
  const cells = Object.fromEntries(
    ["side", "S", "K", "T", "r", "q", "vol", "price", "F"].map((name) => [name, column(name)]),
  );
  const discounted = options.map(({ side, price, F, K, T, r }) => [side, price, F, K, T, r]);
  let sink = 0;
  const times = await bestTimes({
    "BSPRICE, the function": () => {
      for (const { side, S, K, T, r, q, vol } of options) sink += bsPrice(side, S, K, T, r, q, vol);
    },
    "BSPRICE, a column through the guard": () =>
      call("BSPRICE", [cells.side, cells.S, cells.K, cells.T, cells.r, cells.q, cells.vol]),
    "price, jStat": () => {
      for (const option of options) sink += plainPrice(option, option.vol);
    },
    "BSIV, the function": () => {
      for (const { side, price, S, K, T, r, q } of options) sink += bsIv(side, price, S, K, T, r, q);
    },
    "BSIV, a column through the guard": () =>
      call("BSIV", [cells.side, cells.price, cells.S, cells.K, cells.T, cells.r, cells.q]),
    "B76IV, the function": () => {
      for (const [side, price, F, K, T, r] of discounted) sink += b76Iv(side, price, F, K, T, r);
    },
    "B76IV, a column through the guard": () =>
      call("B76IV", [cells.side, cells.price, cells.F, cells.K, cells.T, cells.r]),
    "implied vol, jStat": () => {
      for (const option of options) sink += plainVol(option);
    },
  });
  if (!Number.isFinite(sink) && !Number.isNaN(sink)) throw new Error("a price is infinite");
  const nanoseconds = (name) => (times[name] * 1e6) / count;
  const errors = {
    ours: middle(
      options.map(({ side, price, S, K, T, r, q, vol }) => Math.abs(bsIv(side, price, S, K, T, r, q) / vol - 1)),
    ),
    plain: middle(options.map((option) => Math.abs(plainVol(option) / option.vol - 1))),
  };
  const failed = options.filter((option) => Number.isNaN(plainVol(option))).length;
  const theirs = quantLib();
  const lines = [];
  const of = (name, base) => (base ? `${(nanoseconds(name) / base).toFixed(2)}` : "–");
  const row = (name, base, error = "") =>
    `| ${name} | ${nanoseconds(name).toFixed(0)} | ${of(name, base)} | ${error} |`;
  const [price, implied] = typeof theirs === "string" ? [] : [theirs.price, theirs.implied];
  lines.push(
    `${count.toLocaleString("en")} options: a week to five years, 5 % to 120 % a year, strikes up to 2.5 deviations away. Times in nanoseconds`,
    "an option, the best of the runs. BSPRICE and BSIV also discount and take logarithms of spot and strike;",
    "QuantLib is given forward, deviation and discount factor.",
    "",
    "| | ns | × QuantLib | median error |",
    "|---|---:|---:|---:|",
  );
  if (price) lines.push(`| QuantLib blackFormula, C++ | ${price.toFixed(0)} | 1 | |`);
  for (const name of ["BSPRICE, the function", "BSPRICE, a column through the guard", "price, jStat"])
    lines.push(row(name, price));
  if (implied)
    lines.push(
      `| QuantLib blackFormulaImpliedStdDev, C++ | ${implied.toFixed(0)} | 1 | ${theirs.error.toExponential(1)} |`,
    );
  for (const name of [
    "BSIV, the function",
    "BSIV, a column through the guard",
    "B76IV, the function",
    "B76IV, a column through the guard",
  ])
    lines.push(row(name, implied, errors.ours.toExponential(1)));
  lines.push(row("implied vol, jStat", implied, `${errors.plain.toExponential(1)}; ${failed} not found`), "");
  if (typeof theirs === "string") lines.push(theirs);
  else
    lines.push(
      `Targets: price at most 3 × QuantLib; implied volatility at most 1 × at a thousandth of its error (here ${(errors.ours / theirs.error).toExponential(0)}). QuantLib did not find ${theirs.failed}.`,
    );
  return lines.join("\n");
}
