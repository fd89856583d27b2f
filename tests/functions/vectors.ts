/** Compares guarded functions with reference cases that state, beside the value, how far double precision can be off there. */
import type { Cell } from "../../src/cells/cell";
import type { Argument } from "../../src/functions/guard/guard";
import { setLimits } from "../../src/functions/guard/magnitude";
import { cellsOf, run } from "../contracts/calls";

type Leaf = number | string | null;

interface Case {
  readonly args: readonly (Leaf | readonly Leaf[] | readonly (readonly Leaf[])[])[];
  readonly value: unknown;
  /** For each number of the value (words are left out), half an ulp of it and of each argument's effect on it. */
  readonly slack: readonly number[];
}

/** How many of those half ulps the steps of a formula may add up to. */
const closedForm = 8;

/** A list is a column, a list of lists a rectangle. */
function asCells(argument: Case["args"][number]): Argument {
  if (!Array.isArray(argument)) return argument as Leaf;
  return argument.map((each) => (Array.isArray(each) ? each : [each]));
}

/** The worst error in units of slack; words must be the same. */
function worstError(got: readonly Cell[], { value, slack }: Case): number {
  const expected = [value].flat(2) as Leaf[];
  expect(got.map((cell) => (typeof cell === "number" ? 0 : cell))).toEqual(
    expected.map((leaf) => (typeof leaf === "number" ? 0 : leaf)),
  );
  const numbers = got.filter((cell) => typeof cell === "number");
  const wanted = expected.filter((leaf) => typeof leaf === "number");
  return numbers.reduce((worst, number, index) => {
    const error = Math.abs(number - wanted[index]);
    return error === 0 ? worst : Math.max(worst, error / slack[index]);
  }, 0);
}

/** Reference cases ask the arithmetic beyond what arguments usually are; the limits have tests of their own. */
export function withoutLimits(): void {
  beforeAll(() => {
    setLimits("off");
  });
  afterAll(() => {
    setLimits(null);
  });
}

export function describeVectors(vectors: Readonly<Record<string, readonly unknown[]>>, steps = closedForm): void {
  withoutLimits();
  for (const [id, cases] of Object.entries(vectors) as [string, Case[]][])
    test.each(cases.map((each) => [JSON.stringify(each.args), each] as const))(`${id} %s`, (_, each) => {
      const got = cellsOf(run(id, each.args.map(asCells))).flat();
      expect({ got, within: worstError(got, each) <= steps }).toEqual({ got, within: true });
    });
}
