/** What the selected range of the grid holds. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import type { SelectedValues, TooMany } from "../port";

export function selectedValues({ getters }: Model, most: number): SelectedValues | TooMany {
  const sheetId = getters.getActiveSheetId();
  const { left, right, top, bottom } = getters.getSelectedZone();
  const places = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const isFilled = (row: number) =>
    places.some((col) => getters.getEvaluatedCell({ sheetId, col, row }).type !== "empty");
  let last = bottom;
  while (last > top && !isFilled(last)) last--;
  const corners = [cellAddress(left, top), cellAddress(right, last)];
  const range = `${quotedSheetName(getters.getSheetName(sheetId))}!${[...new Set(corners)].join(":")}`;
  const count = places.length * (last - top + 1);
  if (count > most) return { range, count };
  const cells = Array.from({ length: last - top + 1 }, (_, index) =>
    places.map((col) => getters.getEvaluatedCell({ sheetId, col, row: top + index })),
  );
  return {
    range,
    rows: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
  };
}
