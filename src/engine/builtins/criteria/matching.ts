/** The cells of ranges of one size for which all criteria hold. */
import { type Extent, extentOf } from "../../compiler/extent";
import { type Columns, empty, height, type Scalar, toColumns, type Value } from "../../compiler/values";
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

/** The size that all the ranges share; whole columns of sheets of different length are of one size. */
function commonExtent(ranges: readonly Columns[]): Extent {
  const [first, ...others] = ranges.map(extentOf);
  if (others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    refuse("#VALUE!", "differentCounts");
  return first;
}

/** Row by row, as far as one of the sheets goes; a range of another size than the first is refused. */
function forEachMatch(asked: readonly Asked[], visit: (column: number, row: number) => void): Extent {
  const ranges = asked.map(({ cells }) => toColumns(cells));
  commonExtent(ranges);
  const width = Math.max(...ranges.map((columns) => columns.length));
  const rows = Math.max(...ranges.map(height));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++)
      if (asked.every(({ criterion }, index) => criterion(ranges[index]?.[column]?.[row] ?? empty))) visit(column, row);
  return { rows, columns: width };
}

/** Blank cells beyond the sheet count too, as in Excel's longer ones. */
export function countMatches(asked: readonly Asked[]): number {
  let count = 0;
  const visited = forEachMatch(asked, () => {
    count++;
  });
  const all = extentOf(toColumns(asked[0]?.cells));
  const beyond = all.rows * all.columns - visited.rows * visited.columns;
  return asked.every(({ criterion }) => criterion(empty)) ? count + beyond : count;
}

/** Numbers among the cells of `values` where all criteria hold; an error there is the answer. */
export function matchingNumbers(values: Value, asked: readonly Asked[]): number[] {
  const columns = toColumns(values);
  const numbers: number[] = [];
  forEachMatch([...asked, { cells: values, criterion: () => true }], (column, row) => {
    const cell = columns[column]?.[row];
    failOn(cell);
    if (typeof cell?.value === "number") numbers.push(cell.value);
  });
  return numbers;
}
