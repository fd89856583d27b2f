/** Compares guarded functions with reference cases that state, beside the value, how far double precision can be off there. */
import { CellError } from "../../src/functions/guard/cell";
import type { Argument } from "../../src/functions/guard/guard";
import { cellsOf, run } from "../contracts/calls";

type Leaf = number | string | null;

interface Case {
  readonly args: readonly (Leaf | readonly Leaf[] | readonly (readonly Leaf[])[])[];
  readonly value: unknown;
  /** For each number of the value, half an ulp of it and of each argument's effect on it. */
  readonly slack: readonly number[];
}

/** How many of those half ulps the steps of a formula may add up to. */
const steps = 8;

/** A list is a column, a list of lists a rectangle. */
function asCells(argument: Case["args"][number]): Argument {
  if (!Array.isArray(argument)) return argument as Leaf;
  return argument.map((each) => (Array.isArray(each) ? each : [each]));
}

export function describeVectors(vectors: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [id, cases] of Object.entries(vectors) as [string, Case[]][])
    test.each(cases.map((each) => [JSON.stringify(each.args), each] as const))(
      `${id} %s`,
      (_, { args, value, slack }) => {
        const got = cellsOf(run(id, args.map(asCells))).flat();
        const expected = [value].flat(2);
        expect(got.length).toBe(expected.length);
        const errors = got.map((cell) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : 0));
        expect(errors).toEqual(got.map(() => 0));
        const off = got.map(
          (cell, index) => Math.abs((cell as number) - (expected[index] as number)) / (slack[index] || 1e-300),
        );
        expect({ got, worst: Math.max(...off) <= steps ? "within" : Math.max(...off) }).toEqual({
          got,
          worst: "within",
        });
      },
    );
}
