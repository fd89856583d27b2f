/**
 * Whatever the cells hold, a function answers finite numbers, text, truth values or errors with a sentence, in a rectangle;
 * it never fails in a way that nobody thought of, and never touches its input. Each family of functions is asked with 10,000
 * inputs in all, the same ones each time; CONTRACT_RUNS=10000 asks each function with that many new ones, in some minutes.
 */
import fc from "fast-check";
import type { FunctionEntry } from "../../src/functions/guard/entry";
import type { Argument } from "../../src/functions/guard/guard";
import { catalogue } from "../../src/generated/catalogue";
import { argumentsFor, expectCell } from "./anyArguments";
import { cellsOf, deepFreeze, run } from "./calls";

const asked = process.env.CONTRACT_RUNS;
const inputsOfAFamily = 10_000;

function effortFor({ family }: FunctionEntry): fc.Parameters<[Argument[]]> & { readonly numRuns: number } {
  if (asked) return { numRuns: Number(asked) };
  const members = catalogue.filter((entry) => entry.family === family).length;
  return { numRuns: Math.ceil(inputsOfAFamily / members), seed: 20260131 };
}

test.each(catalogue.map((entry) => [entry.id, effortFor(entry).numRuns, entry] as const))(
  "%s answers any of %i inputs",
  (id, _, entry) => {
    fc.assert(
      fc.property(argumentsFor(entry), (args) => {
        const rows = cellsOf(run(id, deepFreeze(args)));
        for (const row of rows) {
          if (row.length === 0 || row.length !== rows[0]?.length) throw new Error("not a rectangle");
          for (const cell of row) expectCell(cell);
        }
      }),
      effortFor(entry),
    );
  },
);
