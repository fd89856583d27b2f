import { type Cell, CellError } from "../../../src/cells/cell";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { registry } from "../../../src/generated/registry";
import reference from "../../vectors/timeTools.json";

type Rows = (string | number)[][];

interface Case {
  args: (string | number | null | { range: number })[];
  expected: string | Rows;
}

const ranges = reference.ranges as Rows[];

/** Relative; each answer is a handful of operations, or a mean of at most 200 values. */
const tolerance = 1e-12;

const missing = new CellError("#N/A", { en: "", tw: "", cn: "" });

function argument(given: Case["args"][number]): Argument {
  if (given === null || typeof given !== "object") return given ?? undefined;
  return ranges[given.range].map((row) => row.map((cell): Cell => (cell === "#N/A" ? missing : cell)));
}

const plain = (cell: unknown) => (cell instanceof CellError ? cell.code : cell);

function expectCell(got: unknown, expected: string | number): void {
  if (typeof got === "number" && typeof expected === "number")
    expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
  else expect(got).toBe(expected);
}

describe.each(Object.entries(reference.functions as Record<string, unknown> as Record<string, Case[]>))(
  "%s",
  (id, cases) => {
    const entry = registry.find((each) => each.id === id);
    if (!entry) throw new Error(`there is no function ${id}`);
    const call = guard(entry);
    test("has eight cases at least", () => expect(cases.length).toBeGreaterThanOrEqual(8));
    test.each(cases.map((each, index) => [index, each] as const))("case %i", (_, { args, expected }) => {
      const answer = call(args.map(argument));
      if (typeof expected === "string") {
        expect(plain(answer)).toBe(expected);
        return;
      }
      const got = (Array.isArray(answer) ? answer : [[answer]]).map((row) => row.map(plain));
      expect(got.map((row) => row.length)).toEqual(expected.map((row) => row.length));
      for (const [at, row] of got.entries())
        for (const [column, cell] of row.entries()) expectCell(cell, expected[at][column]);
    });
  },
);
