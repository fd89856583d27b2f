/** What charts show: the cells of their ranges, and of what kind these are. */
import { areasOf } from "./formulaText/references";
import { type Cell, type DefinedName, placeOf, type Sheet, type Style } from "./model";
import { formatMoment } from "./spreadsheetml/dateFormat";

/** What charts read of the workbook. */
export interface ChartCells {
  readonly sheets: readonly Sheet[];
  readonly styles: readonly Style[];
  readonly names?: readonly DefinedName[];
}

const mostPoints = 32_000;

/** Values that stand in no cell, as a chart's series spells them: {1.5;;2}. */
export const isLiteral = (values: string): boolean => values.startsWith("{");
export const literal = (values: readonly (number | undefined)[]): string =>
  `{${values.map((value) => value ?? "").join(";")}}`;

function literalCells(values: string): readonly (Cell | undefined)[] {
  return values
    .slice(1, -1)
    .split(";")
    .map((value) => (value === "" ? undefined : { value: Number(value), style: 0 }));
}

/** The cells of a range, row by row; undefined stands for cells without anything. */
export function cellsAt(range: string, { sheets }: ChartCells): readonly (Cell | undefined)[] {
  if (isLiteral(range)) return literalCells(range);
  const [area] = areasOf(range);
  const cells = sheets.find(({ name }) => name.toLowerCase() === area?.sheet?.toLowerCase())?.cells;
  if (!area || !cells) return [];
  const found: (Cell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right && found.length < mostPoints; column++)
      found.push(cells.get(placeOf(row, column)));
  return found;
}

export const formatOf = (cells: readonly (Cell | undefined)[], { styles }: ChartCells): string =>
  styles[cells.find((cell) => typeof cell?.value === "number")?.style ?? 0]?.format ?? "General";

export type LabelKind = "numbers" | "days" | "words";

export function labelKind(cells: readonly (Cell | undefined)[], book: ChartCells): LabelKind {
  const given = cells.filter((cell) => cell !== undefined && cell.value !== null && cell.value !== "");
  if (given.length === 0 || given.some((cell) => typeof cell?.value !== "number")) return "words";
  return formatMoment(formatOf(cells, book)) === "day" ? "days" : "numbers";
}

/** The text of a series' name: a text in quotes, or what a cell holds. */
export function nameText(name: string | undefined, book: ChartCells): string {
  if (name === undefined) return "";
  const words = /^"(.*)"$/s.exec(name)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"');
  const value = cellsAt(name, book)[0]?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

/** The number in the cell that a formula names, by its place or by a name; undefined where there is none. */
export function numberNamed(formula: string, book: ChartCells): number | undefined {
  const word = formula.slice(1).toLowerCase();
  const named = book.names?.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === word)?.formula;
  const cells = cellsAt((named ?? formula).slice(1), book);
  const value = cells.length === 1 ? cells[0]?.value : undefined;
  return typeof value === "number" ? value : undefined;
}
