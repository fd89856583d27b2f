import { type Cell, CellError } from "../../src/cells/cell";
import { catalogue } from "../../src/generated/catalogue";
import { argumentsOf, cellsOf, run } from "./calls";
import { readFormula, readResult } from "./formula";

const relative = 1e-12;

/** Relative to the stated number; a stated zero stands for less than 1e-12. */
function tolerance(stated: number): number {
  return relative * (stated === 0 ? 1 : Math.abs(stated));
}

function expectCell(got: Cell | undefined, stated: Cell | undefined): void {
  if (stated instanceof CellError) expect(got instanceof CellError ? got.code : got).toBe(stated.code);
  else if (got instanceof CellError) throw new Error(`${got.code}: ${got.message}`);
  else if (typeof stated === "number" && typeof got === "number")
    expect({ got, off: Math.abs(got - stated) > tolerance(stated) }).toEqual({ got, off: false });
  else expect(got).toBe(stated);
}

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s", (_, { examples }) => {
  test.each(examples.map(({ formula, result }) => [formula, result]))("%s gives %s", (formula, result) => {
    const call = readFormula(formula);
    const got = cellsOf(run(call.id, argumentsOf(call)));
    const stated = readResult(result);
    expect([got.length, got[0]?.length]).toEqual([stated.length, stated[0]?.length]);
    got.forEach((row, at) => {
      row.forEach((cell, column) => {
        expectCell(cell, stated[at]?.[column]);
      });
    });
  });
});
