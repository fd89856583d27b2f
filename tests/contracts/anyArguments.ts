/** Whatever the cells may hold: random arguments for a function of ours, and what each cell of an answer must be. */
import fc from "fast-check";
import { type Cell, CellError, errorCodes } from "../../src/cells/cell";
import { type FunctionEntry, type Parameter, singleCellKinds } from "../../src/functions/guard/entry";
import type { Argument } from "../../src/functions/guard/guard";
import { goodArguments } from "./calls";
import { errorCell } from "./formula";

const usualNumber = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 100_000, noNaN: true }),
  fc.integer({ min: -3, max: 300 }),
);
const extremeNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 5e-324, 1e-300, 2 ** 53, 1e16),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const notCells = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, "", true, false, "NaN", "1e5", "2026-01-31", "2026-02-30", "FILE:none", "🙂", "=1+1"),
  // Without braces: a sentence that quotes one would look like one with a gap left in it.
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[{}]/g, "")),
  fc.constantFrom(...errorCodes).map(errorCell),
  notCells,
);

function single(parameter: Parameter, good: Argument): fc.Arbitrary<Cell> {
  const usual: fc.Arbitrary<Cell>[] = [fc.constant(Array.isArray(good) ? null : (good ?? null))];
  if (parameter.choices) usual.push(fc.constantFrom(...parameter.choices.map(({ value }) => value)));
  if (parameter.kind === "boolean") usual.push(fc.boolean());
  if (parameter.kind === "any") usual.push(usualNumber, oddCell);
  if (parameter.kind === "number" || parameter.kind === "date") usual.push(usualNumber, extremeNumber);
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...usual) }, { weight: 1, arbitrary: oddCell });
}

function rectangle(cell: fc.Arbitrary<Cell>, rows: number, columns: number): fc.Arbitrary<Cell[][]> {
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

const numberCell = fc.oneof({ weight: 6, arbitrary: usualNumber }, { weight: 1, arbitrary: extremeNumber });
const rangeCell = fc.oneof({ weight: 40, arbitrary: numberCell }, { weight: 1, arbitrary: oddCell });

/** Random cells of a few shapes, or the example's range with one of its cells replaced. */
function range(good: Argument, height: number, width: number): fc.Arbitrary<Argument> {
  const shapes = [
    rectangle(rangeCell, height, 1),
    rectangle(numberCell, height, 1),
    rectangle(rangeCell, height, width),
  ];
  if (!Array.isArray(good)) return fc.oneof(fc.constant(good), ...shapes);
  const replaced = fc
    .tuple(fc.nat(good.length - 1), fc.nat((good[0]?.length ?? 1) - 1), rangeCell)
    .map(([row, column, cell]) =>
      good.map((line, y) => line.map((old, x) => (y === row && x === column ? cell : old))),
    );
  return fc.oneof({ weight: 2, arbitrary: replaced }, ...shapes);
}

/** Arguments for one call: ranges of one height, so that lists that belong together often fit each other. */
export function argumentsFor(entry: FunctionEntry): fc.Arbitrary<Argument[]> {
  const good = goodArguments(entry);
  return fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 })).chain(([height, width]) =>
    fc.tuple(
      ...entry.parameters.map((parameter, index): fc.Arbitrary<Argument> => {
        if (!singleCellKinds.has(parameter.kind)) return range(good[index], height, width);
        const cell = single(parameter, good[index]);
        return fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: rectangle(cell, height, 1) });
      }),
    ),
  );
}

const unforeseen = "Marketbook could not calculate this";

/** Throws unless the cell is a finite number, text, a truth value, or an error with a whole sentence. */
export function expectCell(cell: Cell): void {
  if (cell instanceof CellError) {
    if (cell.message.startsWith(unforeseen) || !/\S/.test(cell.message) || /\{\w+\}/.test(cell.message))
      throw new Error(`${cell.code} with the sentence "${cell.message}"`);
  } else if (typeof cell === "number" ? !Number.isFinite(cell) : !["string", "boolean"].includes(typeof cell))
    throw new Error(`${String(cell)} is no answer`);
}
