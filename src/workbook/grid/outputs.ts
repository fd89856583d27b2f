/** The forms in which `marketbook calc` writes a calculated workbook, by the ending of the file. One more form is one more entry. */
import { serialToIso } from "../../cells/serialDates";
import type { Model } from "../../engine/library/library";
import { formatMoment } from "../../sharing/spreadsheetml/dateFormat";
import { fileEnding, writeWorkbookFile } from "./ownFile";
import { seriesOf } from "./seriesOf";

export interface Output {
  readonly ending: string;
  /** @param name Of the workbook, without ending. */
  write(model: Model, name: string): Promise<string | Uint8Array>;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers with all their digits, days in ISO form, errors as their codes. */
function field(model: Model, sheetId: string, col: number, row: number): string {
  const { value, format } = model.getters.getEvaluatedCell({ sheetId, col, row });
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isDay = typeof value === "number" && formatMoment(format) === "day" && Number.isInteger(value);
  return isDay ? serialToIso(value) : quoted(String(value ?? ""));
}

/** The sheet that is shown, up to its last cells with a value. */
function csvOf(model: Model): string {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const rows: string[][] = [];
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    const text = field(model, sheetId, col, row);
    if (text === "") continue;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as string[];
    while (line.length < col) line.push("");
    line[col] = text;
  }
  return rows.map((line) => `${Array.from(line, (text) => text ?? "").join(",")}\n`).join("");
}

export const outputs: readonly Output[] = [
  {
    ending: fileEnding,
    write: async (model, name) =>
      writeWorkbookFile({
        name,
        workbook: model._exportData(false),
        series: await seriesOf(model),
      }),
  },
  { ending: ".csv", write: async (model) => csvOf(model) },
];

/** undefined where the file's ending names none. */
export const outputFor = (file: string): Output | undefined =>
  outputs.find(({ ending }) => file.toLowerCase().endsWith(ending));
