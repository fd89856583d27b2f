/** The sheet of inputs: the switch of the data, then a value with its unit, its status and where it comes from, block by block. */
import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import type { InputTable, Mode, Standing, Template, TemplateInput } from "../../templates/template";
import type { Role } from "../book";
import { isOwnBook } from "./claimNames";
import { rowLabelsName } from "./dependence";
import { authorOfRow, documentLine } from "./documents";
import { layModes } from "./modes";
import { ownName } from "./ownNames";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { namedStatuses, standingWords, statusFormula, statusName } from "./standings";
import { headings, partMarks, phraseOf, sheetNameOf, sheetTitle } from "./texts";

const columns = { label: 0, value: 1, unit: 2, status: 3, origin: 4 } as const;

/** In pixels. The first five fit beside the pane on a screen of 1280; ids of series stand from the third on. */
export const inputWidths: readonly number[] = [254, 110, 105, 130, 258, 240, 240];

const roleOf = (standing: Standing): Role => (standing === "assumption" ? "assumption" : "input");

export function layInputs(template: Template, language: Language, mode?: Mode): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "inputs", language));
  const named = namedStatuses(template);
  sheet.put(0, 0, sheetTitle(template, "inputs", language), "title");
  sheet.put(0, 1, documentLine(template, language), "subtitle");

  const statuses = Object.values(standingWords).map((word) => word[language]);
  const describe = (input: TemplateInput | InputTable, row: number, range: string) => {
    sheet.put(columns.label, row, input.label[language], "label");
    sheet.put(columns.unit, row, phraseOf(input.unit, language), "unit");
    sheet.put(columns.status, row, statusFormula(input, range, language), "text", { choices: statuses });
    sheet.put(columns.origin, row, originOf(template, input, language), "note");
    if (named.has(input.name))
      sheet.define(statusName(input.name), { column: columns.status, row, columns: 1, rows: 1 });
  };

  let row = layModes(sheet, template, language, 3, mode);
  for (const block of template.inputs) {
    for (let column = 0; column < inputWidths.length; column++)
      sheet.put(column, row, column === 0 ? block.heading[language] : "", "heading");
    const { label, value, unit, status, restsOn } = headings;
    for (const [column, heading] of [label, value, unit, status, restsOn].entries())
      sheet.put(column, row + 1, heading[language], column === columns.value ? "numberHeading" : "columnHeading");
    row += 2;
    const first = row;
    for (const input of block.inputs) {
      if (input.name === "") {
        row = leaveRoom(sheet, row, statuses);
        continue;
      }
      describe(input, row, cellAddress(columns.value, row));
      sheet.put(columns.value, row, input.value, roleOf(input.standing), { format: input.format });
      sheet.define(input.name, { column: columns.value, row, columns: 1, rows: 1 });
      row++;
    }
    for (const table of block.tables) {
      if (row > first) row++;
      const corner = cellAddress(columns.value, row + 2);
      describe(table, row, `${corner}:${cellAddress(table.columns.length, row + 1 + table.rows.length)}`);
      row = layTable(sheet, table, row + 1, language);
    }
    row++;
  }
  if (isOwnBook(template)) {
    const area = { row: 3, columns: 1, rows: row - 3 };
    sheet.define(ownName(template, "labels"), { ...area, column: columns.label });
    sheet.define(ownName(template, "statuses"), { ...area, column: columns.status });
  }
  return sheet;
}

/** An empty row for one of the user's figures; answers the row after it. */
function leaveRoom(sheet: SheetDraft, row: number, statuses: readonly string[]): number {
  sheet.put(columns.label, row, "", "label");
  sheet.put(columns.value, row, "", "input");
  sheet.put(columns.unit, row, "", "unit");
  sheet.put(columns.status, row, "", "text", { choices: statuses });
  sheet.put(columns.origin, row, "", "note");
  return row + 1;
}

/** What the document prints is named by who wrote it; our number of the row follows for who keeps the list. */
function originOf(template: Template, { standing, origin }: TemplateInput | InputTable, language: Language): string {
  const said = phraseOf(origin, language);
  // In one's own document the paragraph is told.
  if (standing !== "document" || isOwnBook(template)) return said;
  const authors = new Set(said.split(", ").map((row) => authorOfRow(template, row, language)));
  const { open, close, comma } = partMarks;
  return `${[...authors].join(comma[language])}${open[language]}${said}${close[language]}`;
}

/** Answers the row after the table. */
function layTable(sheet: SheetDraft, table: InputTable, top: number, language: Language): number {
  const height = table.rows.length;
  sheet.put(0, top, table.corner[language], "columnHeading");
  for (const [index, name] of table.rows.entries()) sheet.put(0, top + 1 + index, phraseOf(name, language), "label");
  for (const [index, column] of table.columns.entries()) {
    const place = { column: index + 1, row: top + 1, columns: 1, rows: height };
    const overNumbers = column.values.every((value) => typeof value === "number");
    sheet.put(place.column, top, phraseOf(column.heading, language), overNumbers ? "numberHeading" : "columnHeading");
    for (const [offset, value] of column.values.entries())
      sheet.put(place.column, place.row + offset, value, roleOf(table.standing), { format: column.format });
    if (column.name) sheet.define(column.name, place);
  }
  sheet.define(table.name, { column: 1, row: top + 1, columns: table.columns.length, rows: height });
  sheet.define(rowLabelsName(table), { column: 0, row: top + 1, columns: 1, rows: height });
  return top + 1 + height;
}
