/** What the grid calculates otherwise than the program that saved the file: nobody should have to find that by himself. */
import { cellAddress, quotedSheetName } from "../../../cells/address";
import type { Model } from "../../../engine/library/library";
import type { CellValue } from "../../../sharing/model";
import { findings, type Report } from "../../../sharing/report";
import type { SavedValue } from "./openFile";

/** Programs sum in other orders, and files keep fifteen digits. */
const near = 1e-9;

type Shown = ReturnType<Model["getters"]["getEvaluatedCell"]>;

function isSame(saved: CellValue, { value, type }: Shown): boolean {
  if (typeof saved === "object" && saved !== null) return type === "error" && value === saved.error;
  if (typeof saved === "number" && typeof value === "number")
    return Math.abs(saved - value) <= near * Math.max(1, Math.abs(saved), Math.abs(value));
  // What is blank elsewhere is the empty text here, or 0.
  if (saved === "" || saved === null) return value === "" || value === null;
  return type !== "error" && saved === value;
}

const shown = (value: CellValue | undefined) =>
  typeof value === "object" && value !== null ? value.error : String(value).slice(0, 40);

/** The report with one line more where values differ, which comes first. Once everything is calculated. */
export function withDifferences(report: Report, model: Model, saved: readonly SavedValue[]): Report {
  const { getters } = model;
  const found = findings();
  for (const { value, ...position } of saved) {
    const cell = getters.getEvaluatedCell(position);
    if (isSame(value, cell)) continue;
    const sheet = quotedSheetName(getters.getSheetName(position.sheetId));
    found.add(
      "otherValues",
      `${sheet}!${cellAddress(position.col, position.row)}: ${shown(value)} → ${shown(cell.value)}`,
    );
  }
  return { ...report, lines: [...found.lines(), ...report.lines] };
}
