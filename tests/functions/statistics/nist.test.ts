/**
 * The linear regressions of NIST's Statistical Reference Datasets. `table` holds what the doubles of the sheet give in rational
 * arithmetic, `certified` NIST's coefficients of the numbers as printed: Filip's powers of x, once rounded, keep 7 digits of them.
 */
import type { Cell } from "../../../src/cells/cell";
import { CellError } from "../../../src/cells/cell";
import { ols } from "../../../src/functions/statistics/ols";
import datasets from "../../vectors/nist.json";

/** Digits in common: −log10 of the relative error, 16 at most; of a zero, the digits after the point. */
function digits(found: Cell, wanted: number | string): number {
  if (typeof found !== "number" || typeof wanted !== "number")
    return (found instanceof CellError ? found.code : found) === wanted ? 16 : 0;
  return found === wanted ? 16 : Math.min(16, -Math.log10(Math.abs(found - wanted) / Math.abs(wanted || 1)));
}

const worst = (found: readonly Cell[], wanted: readonly (number | string)[]) =>
  Math.min(...wanted.map((each, place) => digits(found[place], each)));

describe.each(datasets)("$name", ({ name, y, X, constant, certified, table }) => {
  const rows = ols(y, X, constant);
  const column = (of: readonly (readonly Cell[])[], place: number) => of.slice(0, -1).map((row) => row[place]);
  const wanted = (place: number) => column(table, place) as (number | string)[];

  test("coefficients have 15 digits of what the doubles give", () =>
    expect(worst(column(rows, 0), wanted(0))).toBeGreaterThan(14.9));
  test("coefficients have the digits of the certified ones that the doubles leave", () =>
    expect(worst(column(rows, 0), certified)).toBeGreaterThan(name === "Filip" ? 7.5 : 13));
  test("standard errors have 15 digits", () => expect(worst(column(rows, 1), wanted(1))).toBeGreaterThan(14.9));
  test("t and p have 14 digits", () => {
    expect(worst(column(rows, 2), wanted(2))).toBeGreaterThan(14);
    expect(worst(column(rows, 3), wanted(3))).toBeGreaterThan(13.5);
  });
  test("R², n, df and s have 13 digits", () =>
    expect(worst(rows[rows.length - 1], table[table.length - 1])).toBeGreaterThan(13));
});
