/** The selected cells as text to be read, or the sentence that says what to select. */
import { Told } from "../../../language/told";
import type { SelectedValues, TooMany } from "../../../workbook/port";
import { bringTexts } from "../../texts/bringTexts";
import { type TableCell, tableText } from "./tableText";

export const mostSelected = 500_000;

interface Selection {
  readonly range: string;
  readonly text: string;
  readonly rows: readonly (readonly TableCell[])[];
  readonly formats: SelectedValues["formats"];
}

export function selectionText(selected: SelectedValues | TooMany): Selection {
  const { range } = selected;
  if ("count" in selected)
    throw new Told(bringTexts.selectionLarge, { range, count: selected.count, most: mostSelected });
  const isFilled = selected.rows.some((row) => row.some((cell) => cell !== null && cell !== ""));
  if (!isFilled || (selected.rows[0]?.length ?? 0) < 2) throw new Told(bringTexts.selectionNarrow, { range });
  return { range, text: tableText(selected.rows), rows: selected.rows, formats: selected.formats };
}
