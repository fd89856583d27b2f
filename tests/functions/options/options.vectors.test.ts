import { CellError } from "../../../src/functions/guard/cell";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { registry } from "../../../src/generated/registry";
import vectors from "../../vectors/options.json";

const promised: Readonly<Record<string, number>> = { BSIV: 1e-12, B76IV: 1e-12, BACHIV: 1e-12 };
const byId = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const ids = [...new Set(vectors.map(({ id }) => id))];

/** The largest relative error of a case over its conditioning: what the code itself lost. */
function lost(id: string, args: readonly unknown[], value: readonly number[], condition: readonly number[]): number {
  const answer = byId.get(id)?.(args as Argument[]);
  const cells = (Array.isArray(answer) ? answer.flat() : [answer]) as unknown[];
  expect(cells.length).toBe(value.length);
  return Math.max(
    ...cells.map((cell, index) => {
      if (cell instanceof CellError) throw new Error(`${cell.code}: ${cell.message}`);
      const wanted = value[index] as number;
      if (cell === wanted) return 0;
      return Math.abs((cell as number) - wanted) / Math.abs(wanted) / (1 + (condition[index] as number));
    }),
  );
}

describe.each(ids)("%s agrees with mpmath", (id) => {
  const cases = vectors.filter((each) => each.id === id);
  test.each(cases.map(({ args, value, condition }) => [JSON.stringify(args), args, value, condition] as const))(
    "%s",
    (_, args, value, condition) => expect(lost(id, args, value, condition)).toBeLessThanOrEqual(promised[id] ?? 1e-13),
  );
});
