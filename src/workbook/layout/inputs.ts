/** The sheet of inputs: the switch of the data, then a value with its unit, its status and where it comes from, block by block. */
import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import { standings, yours } from "../../language/verdicts";
import type { InputTable, Mode, Standing, Template, TemplateInput } from "../../templates/template";
import type { Role } from "../book";
import { rowLabelsName } from "./dependence";
import { layModes } from "./modes";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { namedStatuses, statusFormula, statusName } from "./standings";
import { headings, phraseOf, sheetNames } from "./texts";

const columns = { label: 0, value: 1, unit: 2, status: 3, origin: 4 } as const;

const roleOf = (standing: Standing): Role => (standing === "assumption" ? "assumption" : "input");

export function layInputs(template: Template, language: Language, mode?: Mode): SheetDraft {
  const sheet = draftSheet(sheetNames.inputs[language]);
  const named = namedStatuses(template);
  sheet.put(0, 0, `${template.title[language]} · ${sheetNames.inputs[language]}`, "title");
  sheet.put(0, 1, template.documents[0].subject[language], "subtitle");
  for (const name of ["label", "value", "unit", "status", "origin"] as const)
    sheet.put(columns[name], 2, headings[name][language], name === "value" ? "numberHeading" : "columnHeading");

  const statuses = [...Object.values(standings), yours].map((word) => word[language]);
  const describe = (input: TemplateInput | InputTable, row: number, range: string) => {
    sheet.put(columns.label, row, input.label[language], "label");
    sheet.put(columns.unit, row, phraseOf(input.unit, language), "unit");
    sheet.put(columns.status, row, statusFormula(input, range, language), "text", { choices: statuses });
    sheet.put(columns.origin, row, phraseOf(input.origin, language), "note");
    if (named.has(input.name))
      sheet.define(statusName(input.name), { column: columns.status, row, columns: 1, rows: 1 });
  };

  let row = layModes(sheet, template, language, 3, mode);
  for (const block of template.inputs) {
    for (let column = 0; column <= columns.origin; column++)
      sheet.put(column, row, column === 0 ? block.heading[language] : "", "heading");
    row++;
    const first = row;
    for (const input of block.inputs) {
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
  return sheet;
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
