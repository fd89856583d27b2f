/**
 * The very hidden sheet on which a file keeps what a user has drawn over charts: LibreOffice shows no series of constants, and a
 * line that follows an input has to stand in cells. An annotation is a column, its series another one where it draws two: what
 * it is, its words, one amount or two, and from `firstValue` on what its series shows. An amount is a formula where a cell holds
 * it, else JSON as text, since LibreOffice cuts a number after fifteen digits. Rows that somebody inserts do no harm: a reader
 * takes the cells above the values in their order.
 */
import { columnLetters } from "../../cells/address";
import { type Annotation, annotationsIn } from "../../cells/charts/annotations";
import { areaOf } from "../formulaText/references";
import { type Cell, columnOf, placeOf, rowOf, type Sheet } from "../model";

export const annotationSheet = "_mkt_charts";
export const isAnnotationSheet = (name: string): boolean => name.toLowerCase() === annotationSheet;

/** Rows, counted from zero. */
export const rows = { kind: 0, words: 1, amount: 2, otherAmount: 3, firstValue: 4 } as const;

export const addressIn = (column: number, row: number, count = 1): string => {
  const letters = columnLetters(column);
  const first = `${annotationSheet}!$${letters}$${row + 1}`;
  return count === 1 ? first : `${first}:$${letters}$${row + count}`;
};

/** Whether a series of a chart stands on the sheet. */
export const isAnnotationRange = (range: string): boolean => isAnnotationSheet(areaOf(range)?.sheet ?? "");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const amountIn = ({ value, formula }: Cell): unknown =>
  formula?.text ?? (typeof value === "string" ? parsed(value) : value);

interface Kept {
  readonly annotation: Annotation;
  /** In which order they were drawn. */
  readonly column: number;
}

/** What the series with these values draws; undefined of the second series of one, and where nothing sound stands. */
export function annotationAt(values: string, cells: Sheet["cells"]): Kept | undefined {
  const area = areaOf(values);
  if (!area) return undefined;
  const column = area.left;
  const above = [...cells]
    .filter(([place]) => columnOf(place) === column && rowOf(place) < area.top)
    .filter(([, { value, formula }]) => value !== null || formula)
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell);
  const kind = above[0]?.value;
  const amounts = above.slice(kind === "band" ? -2 : -1).map(amountIn);
  const [words] = above.slice(1, -amounts.length);
  const [first, second] = amounts;
  const text = String(words?.value ?? "");
  const given =
    kind === "level"
      ? { kind, value: first, text }
      : kind === "band"
        ? { kind, from: first, to: second, text }
        : { kind, at: first, text };
  const [annotation] = annotationsIn([given]);
  return annotation && { annotation, column };
}

export const placeIn = (column: number, row: number): number => placeOf(row, column);
