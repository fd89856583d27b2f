// npm run interop: what LibreOffice makes of copies of every book. The portable copy must show the numbers of the values copy,
// cell by cell, as it is and with everything calculated anew; and what LibreOffice saves must come back with every formula, what
// was frozen and what is drawn over charts too, also where rows were inserted there.
// Before that every part of every copy, of all three kinds, is held against the schemas, where they lie beside this project.
// `npm run interop -- silver won` takes these books alone; with `all` in every language.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotationFaults } from "./interop/annotations.mjs";
import { frozenFaults } from "./interop/frozen.mjs";
import { libreOfficeVersion, savedAgain, sheetsIn } from "./interop/libreOffice.mjs";
import { invalidParts } from "./interop/schemas.mjs";
import { requireTypeScript } from "./requireTypeScript.mjs";

const version = libreOfficeVersion();
if (!version) {
  console.log("LibreOffice (soffice) is not here: nothing was compared.");
  process.exit(0);
}
console.log(version);

const { templates } = requireTypeScript("src/generated/templates.ts");
const { computeBook } = requireTypeScript("src/workbook/grid/computeBook.ts");
const { layTemplate } = requireTypeScript("src/workbook/layTemplate.ts");
const { toWorkbook } = requireTypeScript("src/workbook/grid/toWorkbook/toWorkbook.ts");
const { functionNamesOf } = requireTypeScript("src/workbook/grid/functionNames.ts");
const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");
const { shareCopy } = requireTypeScript("src/workbook/shareCopy.ts");
const { readWorkbook } = requireTypeScript("src/sharing/readWorkbook.ts");
const { noSeries } = requireTypeScript("src/workbook/carriedSeries.ts");

const folder = mkdtempSync(join(tmpdir(), "marketbook-interop-"));
const functions = functionNamesOf(nodeEngine());
const words = process.argv.slice(2);
const languages = words.includes("all") ? ["en", "tw", "cn"] : ["en"];
const wanted = words.filter((word) => word !== "all");
const saved = "2026-02-18T09:30:00.000Z";

const chosen = templates.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const books = chosen.flatMap((template) =>
  languages.map((language) => {
    const book = layTemplate(template, language, "document");
    const { workbook } = toWorkbook(computeBook(book).model, book.title);
    const write = (mode) => {
      const file = join(folder, `${template.id}.${language}.${mode}.xlsx`);
      const { bytes } = shareCopy(workbook, { mode, language, title: book.title, saved, series: noSeries }, functions);
      writeFileSync(file, bytes);
      return file;
    };
    const [portable, live, values] = ["portable", "live", "values"].map(write);
    return { name: `${template.id} ${language}`, portable, live, values };
  }),
);

const written = /^(-?\d+(?:\.\d+)?(?:E[+-]\d+)?)(%?)$/i;

/** Another program adds up in another order: the last digits of what it has calculated anew are its own. */
function isSameNumber(one, other) {
  const [here, there] = [written.exec(one), written.exec(other)];
  if (!here || !there || here[2] !== there[2]) return false;
  const [first, second] = [Number(here[1]), Number(there[1])];
  return Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second));
}

/** Cells in which two sheets differ, other than the line that only a portable copy has. */
function differences(one, other) {
  const found = [];
  for (let row = 0; row < Math.max(one.length, other.length); row++)
    for (let column = 0; column < Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0); column++) {
      const [here, there] = [one[row]?.[column] ?? "", other[row]?.[column] ?? ""];
      const isBanner = there === "" && row < 3 && here.includes("2026-02-18");
      if (here !== there && !isBanner && !isSameNumber(here, there))
        found.push(`${row + 1}:${column + 1} ${here} | ${there}`);
    }
  return found;
}

let faults = 0;
for (const { name, ...copies } of books)
  for (const [mode, file] of Object.entries(copies)) {
    const wrong = invalidParts(file);
    if (wrong === undefined) continue;
    faults += wrong.length;
    console.log(`${name}, ${mode}: ${wrong.length === 0 ? "every part is valid" : wrong.join("\n  ")}`);
  }
const files = books.flatMap(({ portable, values }) => [portable, values]);
for (const recalculates of ["never", "always"])
  for (const asShown of [true, false]) {
    const out = join(folder, `${recalculates}-${asShown}`);
    const found = sheetsIn(files, out, recalculates, asShown);
    for (const { name, portable, values } of books) {
      let cells = 0;
      const wrong = [...found.get(values)].flatMap(([sheet, rows]) => {
        // The sheet that says what a copy is says another thing in each.
        if (/^(About this copy|關於此副本|关于此副本)/.test(sheet)) return [];
        cells += rows.flat().filter((field) => field !== "").length;
        return differences(found.get(portable).get(sheet) ?? [], rows).map((each) => `${sheet} ${each}`);
      });
      faults += wrong.length;
      const how = `${asShown ? "shown" : "held"}, calculated ${recalculates}`;
      console.log(`${name}: ${wrong.length} differences in ${cells} cells ${how}`);
      for (const each of wrong.slice(0, 10)) console.log(`  ${each}`);
    }
  }

/** LibreOffice writes fifteen digits of a number. */
function isNear(one, other) {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-14 * Math.abs(one);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A number by itself; digits behind a letter, a dollar or a point are part of something else. */
const number = /(?<![\w.$])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.(!])/g;

/**
 * LibreOffice gives names that LET binds another case, calls TRUE and FALSE, and writes 1e-12 as 0.000000000001, which is the same;
 * texts stay.
 */
const ofOneSpelling = (formula = "") =>
  formula.replace(/"[^"]*"|[^"]+/g, (piece) =>
    piece.startsWith('"')
      ? piece
      : piece
          .toLowerCase()
          .replace(/\b(true|false)\(\)/g, "$1")
          .replace(number, (digits) => String(Number(digits))),
  );

/** Two texts from where they differ. */
function apart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${at}: ${one.slice(at, at + 60)} | ${other.slice(at, at + 60)}`;
}

const again = join(folder, "again");
savedAgain(
  books.map(({ portable }) => portable),
  again,
);
for (const { name, portable } of books) {
  const before = readWorkbook(readFileSync(portable), functions).workbook;
  const after = readWorkbook(readFileSync(join(again, portable.slice(folder.length + 1))), functions).workbook;
  const wrong = [];
  let count = 0;
  for (const [index, sheet] of before.sheets.entries())
    for (const [place, { value, formula }] of sheet.cells) {
      const cell = after.sheets[index]?.cells.get(place);
      if (formula) count++;
      const isSame = ofOneSpelling(formula?.text) === ofOneSpelling(cell?.formula?.text);
      if (!isSame)
        wrong.push(`${sheet.name} ${place} ${apart(ofOneSpelling(formula?.text), ofOneSpelling(cell?.formula?.text))}`);
      else if (!isNear(value, cell?.value ?? null))
        wrong.push(`${sheet.name} ${place} ${JSON.stringify(value)} | ${JSON.stringify(cell?.value)}`);
    }
  const names = (workbook) =>
    JSON.stringify(workbook.names.map((each) => `${each.name}${each.formula}`.toLowerCase()).sort());
  if (names(before) !== names(after)) wrong.push("names");
  const charts = (workbook) =>
    JSON.stringify(
      workbook.sheets.map((sheet) =>
        sheet.charts.map(({ kind, series }) => [
          kind,
          series.map(({ name, labels, values, colour }) => [name, labels, values, colour]),
        ]),
      ),
    );
  if (charts(before) !== charts(after)) wrong.push(`charts ${apart(charts(before), charts(after))}`);
  faults += wrong.length;
  console.log(`${name}: ${wrong.length} differences after LibreOffice has saved it, ${count} formulas`);
  for (const each of wrong.slice(0, 10)) console.log(`  ${each}`);
}
faults += await frozenFaults(chosen, folder);
faults += annotationFaults(folder);
console.log(`The files are in ${folder}.`);
process.exitCode = faults > 0 ? 1 : 0;
