// Times the grid with our functions against the plain spreadsheet library, and writes docs/speed-grid.md.
// Every figure is the best of several rounds, in which both take turns: what else the machine does counts least.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../../scripts/writeWhole.mjs";
import { growthExponent } from "../timing.mjs";
import { timeNavigation } from "./navigation.mjs";
import { formulas } from "./sheet.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const sizes = [10_000, 100_000];
const rounds = 5;

const figures = {
  load: { text: "load: data to last value, ms", digits: 0 },
  sharedEdit: { text: "edit of an input that every formula reads, ms", digits: 0 },
  unrelatedEdit: { text: "edit of a cell that none reads, ms", digits: 1 },
  memory: { text: "memory of the workbook, MB", digits: 0 },
};

function measure(kind, rows) {
  const answer = execFileSync(process.execPath, ["--expose-gc", join(folder, "measure.mjs"), kind, String(rows)], {
    encoding: "utf8",
  });
  return JSON.parse(answer.trim().split("\n").at(-1));
}

const least = (one, other) =>
  Object.fromEntries(Object.keys(figures).map((name) => [name, Math.min(one[name], other[name])]));

const best = { ours: {}, plain: {} };
for (let round = 0; round < rounds; round++)
  for (const rows of sizes) {
    const answers = {};
    for (const kind of ["ours", "plain"]) {
      const measured = measure(kind, rows);
      answers[kind] = measured.value;
      best[kind][rows] = least(measured, best[kind][rows] ?? measured);
    }
    if (answers.ours !== answers.plain) throw new Error(`${answers.ours} is not ${answers.plain}`);
    console.log(`round ${round + 1} of ${rounds}, ${rows} formulas`);
  }

const lines = sizes.flatMap((rows) =>
  Object.entries(figures).map(([name, { text, digits }]) => {
    const [ours, plain] = [best.ours[rows][name], best.plain[rows][name]];
    const size = rows.toLocaleString("en");
    return `| ${size} | ${text} | ${ours.toFixed(digits)} | ${plain.toFixed(digits)} | ${(ours / plain).toFixed(2)} |`;
  }),
);

const growth = Object.entries(figures).map(([name, { text }]) => {
  const exponent = (kind) =>
    growthExponent(
      sizes,
      sizes.map((rows) => best[kind][rows][name]),
    ).toFixed(2);
  return `| ${text.replace(/, \w+$/, "")} | ${exponent("ours")} | ${exponent("plain")} |`;
});

const pages = await timeNavigation(rounds);
const whole = (milliseconds) => milliseconds.toFixed(0);

const report = `# Speed of the grid

Made by \`npm run bench:grid\`, all in one run on one machine (${cpus()[0].model.trim()}, Node ${process.versions.node}): the
best of ${rounds} rounds in which both take turns, each in a process of its own. Absolute times are that machine's; ratios and
growth exponents carry over to others.

*Ours* is the workbench's engine: our compiler, our repairs, and functions behind the guard and in Excel's calling form. *Plain*
is the same spreadsheet library as it comes, with the bare mathematics of the same functions registered the way its own functions
are. The sheet has one formula a row, in turn ${Object.keys(formulas).join(", ")}; both give the same values. The aim is a ratio
of at most 1.20.

| formulas | | ours | plain | ratio |
|---:|---|---:|---:|---:|
${lines.join("\n")}

Growth from ${sizes.map((rows) => rows.toLocaleString("en")).join(" to ")} formulas, as the power of their number:

| | ours | plain |
|---|---:|---:|
${growth.join("\n")}

## From navigation to the first computed cell

In ${pages.browser}, from the request for the page to the frame that shows the silver book computed, nothing in the browser's cache.
*Ours* is the whole workbench with its pane, *plain* a page with nothing but the library's component, the same workbook and the
same functions.

| | ours | plain | ratio |
|---|---:|---:|---:|
| first computed cell, ms | ${whole(pages.ours)} | ${whole(pages.plain)} | ${(pages.ours / pages.plain).toFixed(2)} |
`;
console.log(report);
writeWhole(join(folder, "../../docs/speed-grid.md"), report);
