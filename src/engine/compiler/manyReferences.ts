/**
 * INDIRECT and OFFSET of several texts or numbers lead to several ranges: SUMIF(INDIRECT({1;2}&"!A:A"),"x") is an array, one
 * sum for each sheet. Functions that take one range at a time go through them, N and T take the first cell of each, as in
 * Excel; to every other function, and in a cell, they are an error value.
 */
import { isTooLarge, tooLarge } from "./bounds";
import { texts } from "./texts";
import { type Columns, columnsFrom, errorValue, height, isColumns, type Scalar, single, type Value } from "./values";

class ManyReferences implements Scalar {
  readonly value = "#VALUE!";
  readonly message: string;

  /** Column by column, what each place leads to. */
  constructor(readonly places: readonly (readonly Value[])[]) {
    this.message = errorValue("#VALUE!", texts.severalAreas).message as string;
  }
}

interface Parameter {
  readonly acceptMatrix?: boolean;
}

type Call = (values: Value[]) => Value;

const leads = new Set(["INDIRECT", "OFFSET"]);

const takesEach = new Set(
  "SUMIF AVERAGEIF COUNTIF SUMIFS AVERAGEIFS COUNTIFS MAXIFS MINIFS COUNTBLANK SUBTOTAL N T".split(" "),
);

type Grid = readonly (readonly Value[])[];

/** What a function goes through place by place: several references, and arrays where it takes one value. */
function gridOf(value: Value, parameter: Parameter | undefined): Grid | undefined {
  if (value instanceof ManyReferences) return value.places;
  const cells = parameter?.acceptMatrix ? undefined : single(value);
  return isColumns(cells) ? cells : undefined;
}

/** A single row or column stands for all of them. */
function at(grid: Grid, column: number, row: number): Value {
  const cells = grid[grid.length === 1 ? 0 : column];
  const index = cells?.length === 1 ? 0 : row;
  return cells && index < cells.length ? cells[index] : errorValue("#N/A", texts.differentSizes);
}

const firstCell = (value: Value): Value => (isColumns(value) ? value[0]?.[0] : value);

function overPlaces(values: readonly Value[], parameters: readonly Parameter[], each: Call): Value[][] | Scalar {
  const grids = values.map((value, index) => gridOf(value, parameters[index]));
  const present = grids.filter((grid) => grid !== undefined);
  const width = Math.max(...present.map((grid) => grid.length));
  const rows = Math.max(...present.map((grid) => grid[0]?.length ?? 0));
  if (isTooLarge(rows, width)) return tooLarge(rows, width);
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: rows }, (_unused, row) =>
      each(
        values.map((value, index) => {
          const grid = grids[index];
          const place = grid ? at(grid, column, row) : value;
          return grid && !parameters[index]?.acceptMatrix ? firstCell(place) : place;
        }),
      ),
    ),
  );
}

/** What the call of a function gives that is given, or brings, several references; undefined for every other call. */
export function ofManyReferences(
  name: string,
  values: readonly Value[],
  parameters: readonly Parameter[],
  call: Call,
): Value {
  const several = values.find((value) => value instanceof ManyReferences);
  if (leads.has(name) && !several) {
    if (!values.some((value, index) => gridOf(value, parameters[index]))) return undefined;
    const places = overPlaces(values, parameters, call);
    return Array.isArray(places) ? new ManyReferences(places) : places;
  }
  if (!several) return undefined;
  if (!takesEach.has(name)) return several;
  const results = overPlaces(values, parameters, call);
  if (!Array.isArray(results)) return results;
  const columns = results as Columns;
  return columnsFrom(columns.length, height(columns), (column, row) => {
    const result = firstCell(columns[column][row]);
    return (isColumns(result) ? undefined : result) ?? { value: 0 };
  });
}
