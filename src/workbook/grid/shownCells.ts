/** What the grid shows of its cells: texts in their formats, looks with those of conditions; for a page of the workbook. */
import type { CellPosition, Model } from "../../engine/library/library";
import { shownNumber } from "../../engine/numberFormats/shown";
import type { Shown, ShownCell } from "../../sharing/html/shown";
import { columnOf, rowOf, type Style } from "../../sharing/model";
import { bordersOf, colourOf, lookOf } from "./toWorkbook/looks";

/** Of the sets that conditions choose from. */
const signs: Readonly<Record<string, { readonly sign: string; readonly colour: string }>> = {
  arrowGood: { sign: "▲", colour: "#107C41" },
  arrowNeutral: { sign: "▶", colour: "#9A7B00" },
  arrowBad: { sign: "▼", colour: "#C50F1F" },
  smileyGood: { sign: "☺", colour: "#107C41" },
  smileyNeutral: { sign: "○", colour: "#9A7B00" },
  smileyBad: { sign: "☹", colour: "#C50F1F" },
  dotGood: { sign: "●", colour: "#107C41" },
  dotNeutral: { sign: "●", colour: "#9A7B00" },
  dotBad: { sign: "●", colour: "#C50F1F" },
};

function styleOf({ getters }: Model, position: CellPosition): Style {
  const borders = bordersOf(getters.getCellComputedBorder(position) ?? undefined);
  return { ...lookOf(getters.getCellComputedStyle(position)), ...(borders && { borders }) };
}

function shownCell(model: Model, position: CellPosition): ShownCell | undefined {
  const { getters } = model;
  const text = getters.getEvaluatedCell(position).formattedValue;
  const style = styleOf(model, position);
  const fill = getters.getConditionalDataBar(position);
  const colour = fill && colourOf(fill.color);
  const icon = signs[getters.getConditionalIcon(position) ?? ""];
  if (text === "" && Object.keys(style).length === 0 && !colour && !icon) return undefined;
  return {
    text,
    style,
    ...(fill && colour && { bar: { colour, share: fill.percentage / 100 } }),
    ...(icon && { icon }),
  };
}

/** @param names Sheets by their ids, as the workbook calls them. */
export function shownCells(model: Model, names: ReadonlyMap<string, string>): Shown {
  const ids = new Map([...names].map(([sheetId, name]) => [name, sheetId]));
  const known = new Map<string, Map<number, ShownCell | undefined>>();
  return {
    number: (value, format) => shownNumber(value, format)?.text ?? String(value),
    cell(sheet, place) {
      const sheetId = ids.get(sheet);
      if (sheetId === undefined) return undefined;
      const cells = known.get(sheet) ?? new Map<number, ShownCell | undefined>();
      known.set(sheet, cells);
      if (!cells.has(place)) {
        const position = { sheetId, row: rowOf(place), col: columnOf(place) };
        const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
        const isThere = position.row < numberOfRows && position.col < numberOfCols;
        cells.set(place, isThere ? shownCell(model, position) : undefined);
      }
      return cells.get(place);
    },
  };
}
