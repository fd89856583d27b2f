// Calculates every book as it is first opened and writes how its claims come out, with a picture of its chart, to
// src/generated/shipped.json: the gallery shows it, and the summary starts from it. Nothing of it is typed by hand. It takes
// seconds, so it is made anew only when something that it rests on has changed. Run by scripts/generate.mjs.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireTypeScript } from "./requireTypeScript.mjs";
import { writeWhole } from "./writeWhole.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "src/generated/shipped.json");
/** What neither a formula nor the drawing of a sheet reads is left out. */
const restsOn = [
  "analytics",
  "cells",
  "cli",
  "engine",
  "functions",
  "generated",
  "language",
  "publishers",
  "series",
  "templates",
  "workbook",
];

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.(ts|json)$/.test(entry.name) ? [path] : [];
  });
}

function markOfSources() {
  const mark = createHash("sha256");
  const files = restsOn.flatMap((room) => filesBelow(join(root, "src", room))).filter((file) => file !== target);
  for (const file of [...files, join(root, "vendor/o_spreadsheet.cjs")].sort()) mark.update(readFileSync(file));
  return mark.digest("hex");
}

await import("./vendor.mjs");
const mark = markOfSources();
const isFresh = existsSync(target) && JSON.parse(readFileSync(target, "utf8")).mark === mark;
if (!isFresh) {
  const { templates } = requireTypeScript("src/generated/templates.ts");
  const { shipBook } = requireTypeScript("src/cli/shipBook.ts");
  const books = {};
  for (const template of templates) books[template.id] = await shipBook(template);
  const days = Object.values(books).flatMap(({ day }) => (day === null ? [] : [day]));
  writeWhole(target, JSON.stringify({ mark, day: days.sort().at(-1), books }));
}
