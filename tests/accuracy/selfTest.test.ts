import { statSync } from "node:fs";
import { join } from "node:path";
import { CellError } from "../../src/cells/cell";
import { selfTest } from "../../src/functions/data/selfTest";
import { registry } from "../../src/generated/registry";
import { loadBuiltInCases } from "../../src/selftest/builtInCases";
import { argumentOf, worstError } from "../../src/selftest/measure";
import vectors from "../../src/selftest/vectors.json";
import { referenceCases } from "./referenceCases";

const file = join(__dirname, "../../src/selftest/vectors.json");
const error = (code: "#N/A" | "#NUM!") => new CellError(code, { en: "", tw: "", cn: "" });

beforeAll(loadBuiltInCases);

test("every function passes on this machine", () => {
  for (const [name, worst, pass] of selfTest()) {
    expect([name, pass]).toEqual([name, true]);
    expect(worst).toBeLessThanOrEqual(1e-12);
  }
});

test("every function with numbers of its own is there", () => {
  const without = [
    "AGE",
    "AT",
    "FIND",
    "LAST",
    "META",
    "PANEL",
    "SELFTEST",
    "SERIES",
    "STALECHECK",
    "VERDICT",
    "VERSION",
  ];
  const ids = registry.map(({ id }) => id).filter((id) => !without.includes(id));
  expect(selfTest().map(([name]) => name)).toEqual(ids);
});

test("a name is found in any case, with and without MKT", () => {
  expect(selfTest("mkt.bsprice")).toEqual(selfTest("BSPRICE"));
});

test("each built-in case is one of the reference cases", () => {
  const cases = referenceCases();
  for (const [id, known] of Object.entries(vectors as unknown as Record<string, unknown[][]>)) {
    const references = new Set(cases.get(id)?.map(({ args, value }) => JSON.stringify([args, value])));
    for (const [args, value] of known) expect(references).toContain(JSON.stringify([args, value]));
  }
});

test("the functions' script stays light", () => expect(statSync(file).size).toBeLessThan(150_000));

describe("the error of an answer", () => {
  test("is relative to the scale", () => {
    expect(worstError(101, [100], [100])).toBe(0.01);
    expect(worstError([[1, 2.5]], [1, 2], [1, 5])).toBe(0.1);
  });
  test("is zero where the cells are alike, texts and error values too", () =>
    expect(worstError([["a", error("#N/A"), 0]], ["a", "#N/A", 0], [1, 1, 0])).toBe(0));
  test.each([
    ["another error value", error("#NUM!"), ["#N/A"]],
    ["an error for a number", error("#NUM!"), [1]],
    ["a number for text", 1, ["a"]],
    ["another text", "b", ["a"]],
    ["too many cells", [[1, 2]], [1]],
  ])("is infinite for %s", (_, answer, expected) =>
    expect(
      worstError(
        answer,
        expected,
        expected.map(() => 1),
      ),
    ).toBe(Number.POSITIVE_INFINITY),
  );
});

test("a written list is a column, a list of lists a rectangle, null an omitted argument", () => {
  expect(argumentOf([1, null])).toEqual([[1], [null]]);
  expect(argumentOf([[1, 2]])).toEqual([[1, 2]]);
  expect(argumentOf(null)).toBeUndefined();
  expect(argumentOf("C")).toBe("C");
  expect((argumentOf(["#N/A"]) as CellError[][])[0]?.[0]).toBeInstanceOf(CellError);
});
