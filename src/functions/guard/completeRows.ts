/** Arguments that belong together place by place, without the places at which any of them has a gap. */
import { CellError } from "../../cells/cell";
import type { ParameterKind } from "./entry";
import { expectSameLength } from "./expect";
import { blank } from "./read";

type Place = number | CellError | readonly (number | CellError)[];

const complete: ReadonlySet<string> = new Set(["completeColumn", "completeMatrix"]);

/** How many places calls have left out since they were last asked; hosts tell it beside the answer. */
let leftOut = 0;

export function takeLeftOut(): number {
  const count = leftOut;
  leftOut = 0;
  return count;
}

const errorIn = (place: Place) => [place].flat().find((value) => value instanceof CellError);

/** The error that leaves no answer at all: one that is no gap or, of an argument of gaps alone, the first. */
function fatalError(list: readonly Place[]): CellError | undefined {
  const errors = list.map(errorIn);
  return errors.find((error) => error && error.code !== "#N/A") ?? (errors.every(Boolean) ? errors[0] : undefined);
}

/** The arguments as they are where none is of these kinds; throws what is no gap, and #N/A where nothing is left. */
export function completeRows(parameters: readonly ParameterKind[], values: readonly unknown[]): readonly unknown[] {
  const places = parameters.flatMap(({ kind }, index) =>
    complete.has(kind) && values[index] !== undefined ? [index] : [],
  );
  const [first, ...others] = places;
  if (first === undefined) return values;
  const lists = places.map((index) => values[index] as readonly Place[]);
  for (const list of lists) {
    const error = fatalError(list);
    if (error) throw error;
  }
  const nameOf = (index: number) => parameters[index].name;
  for (const other of others)
    expectSameLength(
      nameOf(first),
      values[first] as readonly Place[],
      nameOf(other),
      values[other] as readonly Place[],
    );
  const { length } = lists[0];
  const kept = Array.from({ length }, (_, index) => index).filter((index) =>
    lists.every((list) => !errorIn(list[index])),
  );
  if (kept.length === length) return values;
  if (kept.length === 0) throw blank(nameOf(first));
  leftOut += length - kept.length;
  return values.map((value, index) =>
    places.includes(index) ? kept.map((place) => (value as readonly Place[])[place]) : value,
  );
}
