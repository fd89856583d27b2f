// Prints what 2-wholeRange.mjs shows. A program of its own: Microsoft's runtime fills the global scope and ends by throwing.
import { createRequire } from "node:module";
import { requireTypeScript } from "../scripts/requireTypeScript.mjs";
import { randomNumbers } from "./timing.mjs";

const rows = 10_000;

/** The runtime expects a page around it. */
function pretendPage() {
  const require = createRequire(import.meta.url);
  const { JSDOM } = createRequire(require.resolve("jest-environment-jsdom"))("jsdom");
  const { window } = new JSDOM("", { url: "https://localhost/" });
  for (const name of ["document", "navigator", "location", "history", "sessionStorage"])
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  globalThis.window = globalThis;
  globalThis.addEventListener = () => {};
}

const random = randomNumbers(11);
const between = (low, high) => low + (high - low) * random();
const options = Array.from({ length: rows }, () => [
  "C",
  between(80, 120),
  between(80, 120),
  between(0.1, 2),
  0.03,
  0.01,
  between(0.1, 0.6),
]);
const parities = Array.from({ length: rows }, () => [
  between(140, 160),
  between(140, 160),
  between(0.01, 0.05),
  between(0, 0.02),
  between(0.1, 5),
]);
const butterflies = Array.from({ length: rows }, () => [between(50, 130), 70, 90, 110, 2.5]);

const works = { BSPRICE: options, CIPBASIS: parities, BUTTERFLYPAYOFF: butterflies };

/** Processor milliseconds, the best of the runs: the runtime itself waits half a second between answers. */
async function processorTime(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run++) {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

pretendPage();
const { startRuntime } = requireTypeScript("tests/contracts/microsoftRuntime.ts");
const calculate = startRuntime();
requireTypeScript("src/functions/host/functions.ts");
const measured = [];
for (const [id, given] of Object.entries(works)) {
  const columns = given[0].map((_, index) => given.map((row) => [row[index]]));
  const whole = [{ id, args: columns, address: "Sheet1!A1" }];
  const each = given.map((row, index) => ({ id, args: row.map((cell) => [[cell]]), address: `Sheet1!A${index + 1}` }));
  measured.push({
    id,
    whole: await processorTime(() => calculate(whole)),
    each: await processorTime(() => calculate(each)),
  });
}
console.log(JSON.stringify({ rows, measured }));
process.exit(0);
