// What the books cost: to insert one, to calculate all, and to carry the archive.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { timeArchive, timeInsertion } from "../grid/insertion.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const rounds = 3;
const visits = 9;

export const title = "Books";

/** The book whose sheets have the most cells. */
function largestBook() {
  const { templates } = requireTypeScript("src/generated/templates.ts");
  const { layTemplate } = requireTypeScript("src/workbook/layTemplate.ts");
  const sizes = templates.map((template) => ({
    id: template.id,
    cells: layTemplate(template, "en").sheets.reduce((sum, { cells }) => sum + cells.length, 0),
  }));
  return { books: templates.length, ...sizes.reduce((most, each) => (each.cells > most.cells ? each : most)) };
}

/** Seconds of a fresh program that calculates every book. */
function timeClaims() {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    execFileSync(process.execPath, [join(root, "dist/cli/marketbook.js"), "claims", "--json"], { stdio: "pipe" });
    return (performance.now() - began) / 1000;
  });
  return Math.min(...times);
}

/** Milliseconds to read the archive's file and unpack every series of it. */
function timeUnpacking() {
  const { unpack } = requireTypeScript("src/series/archive/unpack.ts");
  const text = readFileSync(join(root, "src/series/archive/archive.json"), "utf8");
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    for (const packed of Object.values(JSON.parse(text))) unpack(packed);
    return performance.now() - began;
  });
  return Math.min(...times);
}

export async function measure() {
  const { id, cells, books } = largestBook();
  const { times, browser } = await timeInsertion([id, "summary"], rounds);
  const claims = timeClaims();
  const archive = await timeArchive(visits);
  const added = Math.max(0, archive.with - archive.without);
  const unpacking = timeUnpacking();
  const missed = [
    [times[id] <= 1500, `inserting ${id}`],
    [claims <= 20, "all books"],
    [added <= 50, "the archive"],
  ].filter(([met]) => !met);
  return `In ${browser}, from the press of Insert to the frame that shows the book, the best of ${rounds}; the command line in a fresh program, the
best of ${rounds}; the first opening with the archive and with its file refused, the best of ${visits} visits to each in turn.

| | |
|---|---:|
| insert of the largest book (${id}, ${cells.toLocaleString("en")} cells), ms | ${times[id].toFixed(0)} |
| insert of the summary over all books, ms | ${times.summary.toFixed(0)} |
| all ${books} books by \`marketbook claims\`, s | ${claims.toFixed(1)} |
| the archive's cost to the first computed cell, ms | ${added.toFixed(0)} |
| the whole archive read and unpacked, ms | ${unpacking.toFixed(0)} |

Targets: 1,500 ms for the largest book, 20 s for all, 50 ms for the archive. ${missed.length === 0 ? "Met by all." : `Missed by ${missed.map(([, what]) => what).join("; ")}.`}`;
}
