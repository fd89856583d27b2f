// The grid with our functions against the plain spreadsheet library, in one run in which both take turns.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeNavigation } from "../grid/navigation.mjs";
import { formulas } from "../grid/sheet.mjs";
import { growthExponent } from "../timing.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const sizes = [10_000, 100_000];
const rounds = 3;
/** A page's first moments vary more. */
const visits = 15;

export const title = "The grid of the workbench";

const figures = {
  load: { text: "load: data to last value, ms", digits: 0 },
  sharedEdit: { text: "edit of an input that every formula reads, ms", digits: 0 },
  unrelatedEdit: { text: "edit of a cell that none reads, ms", digits: 1 },
  memory: { text: "memory of the workbook, MB", digits: 0 },
};

function measureOnce(kind, rows) {
  const program = join(folder, "../grid/measure.mjs");
  const answer = execFileSync(process.execPath, ["--expose-gc", program, kind, String(rows)], { encoding: "utf8" });
  return JSON.parse(answer.trim().split("\n").at(-1));
}

const least = (one, other) =>
  Object.fromEntries(Object.keys(figures).map((name) => [name, Math.min(one[name], other[name])]));

function measureEngines() {
  const best = { ours: {}, plain: {} };
  for (let round = 0; round < rounds; round++)
    for (const rows of sizes) {
      const answers = {};
      for (const kind of ["ours", "plain"]) {
        const measured = measureOnce(kind, rows);
        answers[kind] = measured.value;
        best[kind][rows] = least(measured, best[kind][rows] ?? measured);
      }
      if (answers.ours !== answers.plain) throw new Error(`${answers.ours} is not ${answers.plain}`);
    }
  return best;
}

function ratioLine(best, rows, [name, { text, digits }]) {
  const [ours, plain] = [best.ours[rows][name], best.plain[rows][name]];
  const size = rows.toLocaleString("en");
  return `| ${size} | ${text} | ${ours.toFixed(digits)} | ${plain.toFixed(digits)} | ${(ours / plain).toFixed(2)} |`;
}

function growthLine(best, [name, { text }]) {
  const exponent = (kind) =>
    growthExponent(
      sizes,
      sizes.map((rows) => best[kind][rows][name]),
    ).toFixed(2);
  return `| ${text.replace(/, \w+$/, "")} | ${exponent("ours")} | ${exponent("plain")} |`;
}

export async function measure() {
  const best = measureEngines();
  const pages = await timeNavigation(visits);
  return `*Ours* is the workbench's engine: our compiler, our repairs, and functions behind the guard and in Excel's calling form. *Plain*
is the same spreadsheet library as it comes, with the bare mathematics of the same functions registered the way its own functions
are. The sheet has one formula a row, in turn ${Object.keys(formulas).join(", ")}; both give the same values. Milliseconds are of
processor time, the best of ${rounds} rounds in which both take turns, each in a process of its own. The aim is a ratio of at most 1.20.

| formulas | | ours | plain | ratio |
|---:|---|---:|---:|---:|
${sizes.flatMap((rows) => Object.entries(figures).map((figure) => ratioLine(best, rows, figure))).join("\n")}

Growth from ${sizes.map((rows) => rows.toLocaleString("en")).join(" to ")} formulas, as the power of their number:

| | ours | plain |
|---|---:|---:|
${Object.entries(figures)
  .map((figure) => growthLine(best, figure))
  .join("\n")}

In ${pages.browser}, from the request for the page to the frame that shows the silver book computed, nothing in the browser's cache,
the best of ${visits} visits to each in turn;
*ours* is the whole workbench with its pane, from the gateway that reads each file from the disk; *plain* a page with nothing but
the library's component, the same workbook and the same functions, from a server that holds its few files in memory:

| | ours | plain | ratio |
|---|---:|---:|---:|
| first computed cell, ms | ${pages.ours.toFixed(0)} | ${pages.plain.toFixed(0)} | ${(pages.ours / pages.plain).toFixed(2)} |`;
}
