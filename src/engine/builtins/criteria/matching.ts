/** The cells of ranges of one size for which all criteria hold. */
import { height, type Scalar, toColumns, type Value } from "../../compiler/values";
import { anything, failOn, range, withErrors } from "../arguments";
import type { Argument } from "../builtin";
import { refuse } from "../refusal";
import { type Criterion, criterionOf } from "./criterion";

export interface Asked {
  readonly cells: Value;
  readonly criterion: Criterion;
}

export const criterionArgument: Argument<Criterion> = {
  ...withErrors(anything("criteria")),
  read: ([given], { readNumber }) => criterionOf(given as Scalar | undefined, readNumber),
};

/** Pairs of a range and its criterion, to the end: the first of the two arguments reads them all. */
export const pairsOfCriteria: readonly [Argument<readonly Asked[]>, Argument<undefined>] = [
  {
    ...range("criteria_range"),
    repeating: true,
    read: (given, around) => {
      const asked: Asked[] = [];
      for (let index = 0; index < given.length; index += 2)
        asked.push({ cells: given[index], criterion: criterionArgument.read([given[index + 1]], around) });
      return asked;
    },
  },
  { ...withErrors(anything("criteria")), repeating: true, read: () => undefined },
];

/** Row by row; a range of another size than the first is refused. */
export function forEachMatch(asked: readonly Asked[], visit: (column: number, row: number) => void): void {
  const ranges = asked.map(({ cells }) => toColumns(cells));
  const [width, rows] = [ranges[0]?.length ?? 0, height(ranges[0] ?? [])];
  if (ranges.some((columns) => columns.length !== width || height(columns) !== rows))
    refuse("#VALUE!", "differentCounts");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++)
      if (asked.every(({ criterion }, index) => criterion(ranges[index]?.[column]?.[row]))) visit(column, row);
}

/** Numbers among the cells of `values` where all criteria hold; an error there is the answer. */
export function matchingNumbers(values: Value, asked: readonly Asked[]): number[] {
  const columns = toColumns(values);
  const first = toColumns(asked[0]?.cells);
  if (columns.length !== first.length || height(columns) !== height(first)) refuse("#VALUE!", "differentCounts");
  const numbers: number[] = [];
  forEachMatch(asked, (column, row) => {
    const cell = columns[column]?.[row];
    failOn(cell);
    if (typeof cell.value === "number") numbers.push(cell.value);
  });
  return numbers;
}
