/** How every function treats what cells hold: errors, blanks, text, truth values, ranges over single cells. */
import { type Cell, CellError } from "../../src/cells/cell";
import { type FunctionEntry, type Parameter, singleCellKinds } from "../../src/functions/guard/entry";
import type { Argument } from "../../src/functions/guard/guard";
import { catalogue } from "../../src/generated/catalogue";
import { broadcastable, findGoodArguments, plain, run } from "./calls";
import { errorCell } from "./formula";

const withArguments = catalogue.flatMap((entry) => {
  const good = findGoodArguments(entry);
  return good && good.length > 0 ? [[entry.id, entry, good] as const] : [];
});

test("every function has an example with an answer", () => {
  expect(catalogue.filter((entry) => !findGoodArguments(entry)).map(({ id }) => id)).toEqual([]);
});

function put(args: readonly Argument[], index: number, value: Argument): Argument[] {
  return args.map((argument, at) => (at === index ? value : argument));
}

function parametersOf(entry: FunctionEntry, wanted: (parameter: Parameter) => boolean): number[] {
  return entry.parameters.flatMap((parameter, index) => (wanted(parameter) ? [index] : []));
}

const isSingle = ({ kind }: Parameter) => singleCellKinds.has(kind);
const isNumeric = ({ kind }: Parameter) =>
  ["number", "column", "completeColumn", "matrix", "completeMatrix"].includes(kind);

describe.each(withArguments)("%s", (id, entry, good) => {
  const first = (args: readonly Argument[]) => plain(run(id, args))[0]?.[0];

  test("passes an error cell on in every argument that wants a value", () => {
    for (const index of parametersOf(
      entry,
      ({ kind }) => kind !== "cells" && kind !== "any" && !kind.startsWith("gappy"),
    )) {
      if (!isSingle(entry.parameters[index]) && good[index] === undefined) continue;
      expect([index, first(put(good, index, errorCell("#REF!")))]).toEqual([index, "#REF!"]);
    }
  });

  test("takes an empty cell for no data where a value is needed, and for the default elsewhere", () => {
    for (const [index, parameter] of entry.parameters.entries()) {
      if (parameter.kind === "any") continue;
      for (const empty of [null, "", [[null]]] as Argument[]) {
        const expected = parameter.optional ? plain(run(id, put(good, index, undefined))) : [["#N/A"]];
        expect([index, plain(run(id, put(good, index, empty)))]).toEqual([index, expected]);
      }
    }
  });

  test("refuses text and truth values for numbers with #VALUE!", () => {
    for (const index of parametersOf(entry, isNumeric))
      for (const wrong of ["4.2%", "1", true])
        expect([index, wrong, first(put(good, index, wrong))]).toEqual([index, wrong, "#VALUE!"]);
  });

  test("refuses an unknown option with #VALUE!", () => {
    for (const index of parametersOf(entry, ({ kind }) => kind === "choice"))
      expect([index, first(put(good, index, "no such option"))]).toEqual([index, "#VALUE!"]);
  });

  test("refuses one argument too many with #VALUE!", () => {
    expect(first([...good, 1])).toBe("#VALUE!");
  });
});

/** The arguments at one place of a broadcast. */
function at(args: readonly Argument[], row: number, column: number): Argument[] {
  return args.map((argument) => {
    if (!Array.isArray(argument)) return argument;
    const line = (argument.length === 1 ? argument[0] : argument[row]) as Cell[];
    return line.length === 1 ? line[0] : line[column];
  });
}

/** A value near the given one, of the same kind. */
function nearby(value: Argument): Cell {
  return typeof value === "number" ? value * 1.01 : (value as Cell);
}

const overOneCell = withArguments.filter(
  ([, entry, good]) => entry.result === "cell" && broadcastable(entry, good).length > 0,
);

describe.each(overOneCell)("%s broadcasts", (id, entry, good) => {
  const ranges = parametersOf(entry, isSingle).length === entry.parameters.length;

  test.each(broadcastable(entry, good).map((index) => [entry.parameters[index]?.name, index] as const))(
    "a column of %s like cell by cell, an error in its own cell",
    (_, index) => {
      const values = [good[index] as Cell, nearby(good[index]), errorCell("#DIV/0!"), null];
      const answer = plain(
        run(
          id,
          put(
            good,
            index,
            values.map((value) => [value]),
          ),
        ),
      );
      expect(answer).toEqual(values.map((value) => plain(run(id, put(good, index, value)))[0]));
      // Where any cell will do, an error is one.
      if (entry.parameters[index]?.kind !== "any") expect(answer[2]).toEqual(["#DIV/0!"]);
    },
  );

  test("a column against a row as a rectangle, like cell by cell", () => {
    const [down, across] = broadcastable(entry, good);
    if (!ranges || down === undefined || across === undefined) return;
    const column = put(good, down, [[good[down] as Cell], [nearby(good[down])], [errorCell("#NUM!")]]);
    const both = put(column, across, [[nearby(good[across]), good[across] as Cell]]);
    expect(plain(run(id, both))).toEqual(
      [0, 1, 2].map((row) => [0, 1].map((place) => plain(run(id, at(both, row, place)))[0]?.[0])),
    );
  });

  test("ranges that do not fit each other are #VALUE!", () => {
    const [one, other] = broadcastable(entry, good);
    if (one === undefined || other === undefined) return;
    const tall = (index: number, height: number) => Array.from({ length: height }, () => [good[index] as Cell]);
    const answer = run(id, put(put(good, one, tall(one, 2)), other, tall(other, 3)));
    expect(answer).toBeInstanceOf(CellError);
    expect((answer as CellError).code).toBe("#VALUE!");
  });
});

const overOneRow = withArguments.filter(
  ([, entry, good]) => entry.result === "row" && broadcastable(entry, good).length === entry.parameters.length,
);

test("there are functions that answer a row", () => expect(overOneRow.length).toBeGreaterThan(5));

test.each(overOneRow)("%s stacks a row for each cell of a column, an error across its own", (id, entry, good) => {
  for (const index of broadcastable(entry, good)) {
    const values = [good[index] as Cell, errorCell("#DIV/0!"), nearby(good[index])];
    const answer = plain(
      run(
        id,
        put(
          good,
          index,
          values.map((value) => [value]),
        ),
      ),
    );
    const alone = values.map((value) => plain(run(id, put(good, index, value)))[0]);
    const width = Math.max(...alone.map((row) => row.length));
    expect(answer.map((row) => row.length)).toEqual([width, width, width]);
    for (const [place, row] of alone.entries()) expect(answer[place]?.slice(0, row.length)).toEqual(row);
    expect(answer[1]).toEqual(new Array(width).fill("#DIV/0!"));
  }
});
