// Books that were frozen, through LibreOffice and back: as it saves them, and with rows that were inserted there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { requireTypeScript } from "../requireTypeScript.mjs";
import { savedAgain, withRowsInserted } from "./libreOffice.mjs";

const { computeBook } = requireTypeScript("src/workbook/grid/computeBook.ts");
const { layTemplate } = requireTypeScript("src/workbook/layTemplate.ts");
const { toWorkbook } = requireTypeScript("src/workbook/grid/toWorkbook/toWorkbook.ts");
const { functionNamesOf } = requireTypeScript("src/workbook/grid/functionNames.ts");
const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");
const { openFile } = requireTypeScript("src/workbook/grid/opening/openFile.ts");
const { freeze, thaw } = requireTypeScript("src/workbook/grid/freeze.ts");
const { shareCopy } = requireTypeScript("src/workbook/shareCopy.ts");
const { noSeries } = requireTypeScript("src/workbook/carriedSeries.ts");

const library = nodeEngine();
const functions = functionNamesOf(library);

/** By sheet and place. */
function formulasIn({ getters }) {
  return new Map(
    getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const { col, row } = getters.getCellPosition(cell.id);
        return [
          [`${getters.getSheetName(sheetId)} ${row + 1}:${col + 1}`, cell.compiledFormula.toFormulaString(getters)],
        ];
      }),
    ),
  );
}

function insertRows(model) {
  for (const sheetId of model.getters.getSheetIds())
    model.dispatch("ADD_COLUMNS_ROWS", {
      dimension: "ROW",
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      base: 1,
      position: "before",
      quantity: 2,
    });
}

async function thawed(file) {
  const { workbook } = openFile(basename(file), readFileSync(file), functions, "en");
  const model = new library.Model(workbook);
  return { ...(await thaw(model, "workbook")), formulas: formulasIn(model) };
}

/** Answers how many formulas came back as others, after it has told them. */
export async function frozenFaults(templates, folder) {
  const out = join(folder, "frozen");
  const [plain, moved] = [join(out, "saved"), join(out, "moved")];
  for (const each of [plain, moved]) mkdirSync(each, { recursive: true });
  const books = [];
  for (const template of templates) {
    const book = layTemplate(template, "en", "document");
    const { model } = computeBook(book);
    const before = formulasIn(model);
    const outcome = await freeze(model, "workbook");
    const file = join(out, `${template.id}.xlsx`);
    const wishes = {
      mode: "live",
      language: "en",
      title: book.title,
      saved: "2026-02-18T09:30:00.000Z",
      series: noSeries,
    };
    writeFileSync(file, shareCopy(toWorkbook(model, book.title).workbook, wishes, functions).bytes);
    const twin = computeBook(book).model;
    insertRows(twin);
    books.push({ id: template.id, file, outcome, before, after: formulasIn(twin) });
  }
  savedAgain(
    books.map(({ file }) => file),
    plain,
  );
  withRowsInserted(books.map(({ file }) => [file, join(moved, basename(file))]));
  let faults = 0;
  for (const { id, file, outcome, before, after } of books)
    for (const [how, at, expected] of [
      ["saved", plain, before],
      ["with rows inserted", moved, after],
    ]) {
      const { count, left, formulas } = await thawed(join(at, basename(file)));
      const stayed = new Set(outcome.left.map(({ cell }) => cell));
      const wrong = [...expected].filter(([place, formula]) => formulas.get(place) !== formula);
      const others = wrong.length - stayed.size;
      faults += Math.max(0, others) + left.length;
      console.log(
        `${id}: ${count} of ${expected.size} formulas thawed, ${stayed.size} were never frozen, ${wrong.length} are others, ${left.length} left, ${how} by LibreOffice`,
      );
      for (const [place, formula] of wrong.slice(0, 5)) console.log(`  ${place} ${formula} | ${formulas.get(place)}`);
      for (const { cell, why } of [...outcome.left, ...left].slice(0, 5)) console.log(`  ${cell}: ${why.en}`);
    }
  return faults;
}
