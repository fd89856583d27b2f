import { CellError } from "../../../src/cells/cell";
import type { Kind, Parameter, RegisteredFunction, ResultShape } from "../../../src/functions/guard/entry";
import { type Argument, guard } from "../../../src/functions/guard/guard";

const text = { en: "", tw: "", cn: "" };

function parameter(name: string, kind: Kind, optional = false): Parameter {
  const choices =
    kind === "choice"
      ? [
          { value: "cont", also: ["continuous"], tooltip: { en: "", tw: "", cn: "" } },
          { value: "simple", also: [], tooltip: { en: "", tw: "", cn: "" } },
        ]
      : undefined;
  return { name, kind, optional, choices, description: text };
}

function guarded(parameters: Parameter[], call: (...args: never[]) => unknown, result: ResultShape = "cell") {
  const entry = {
    id: "TRIAL",
    family: "",
    parameters,
    result,
    description: text,
    returns: "",
    source: "",
    errors: "",
    terms: [],
    rows: [],
    examples: [],
  };
  const run = guard({ ...entry, call } as unknown as RegisteredFunction);
  return (...args: Argument[]) => run(args);
}

const sum = guarded([parameter("a", "number"), parameter("b", "number")], (a: number, b: number) => a + b);
const codeOf = (value: unknown) => (value instanceof CellError ? value.code : value);
const codes = (value: unknown) => (value as unknown[][]).map((row) => row.map(codeOf));

describe("single cells", () => {
  test("a number in gives a number out", () => expect(sum(1, 2)).toBe(3));
  test("a 1 × 1 range is a cell", () => expect(sum([[1]], [[2]])).toBe(3));
  test("text for a number is #VALUE! that names the argument and what came", () => {
    const answer = sum("4.2%", 2) as CellError;
    expect(answer.code).toBe("#VALUE!");
    expect(answer.message).toBe('a must be a number, but "4.2%" came.');
  });
  test("text that looks like a number is still text", () => expect(codeOf(sum("1", 2))).toBe("#VALUE!"));
  test("a boolean is no number", () => expect(codeOf(sum(true, 2))).toBe("#VALUE!"));
  test.each([null, "", [[null]], [[""]]])("blank (%j) is #N/A, not zero", (empty) =>
    expect(codeOf(sum(1, empty))).toBe("#N/A"),
  );
  test("a missing argument is #VALUE!", () => expect(codeOf(sum(1))).toBe("#VALUE!"));
  test("an argument too many is #VALUE!", () => expect(codeOf(sum(1, 2, 3))).toBe("#VALUE!"));
  test("an error cell passes through with its code", () =>
    expect(codeOf(sum(new CellError("#REF!", text), 1))).toBe("#REF!"));
});

describe("optional arguments", () => {
  const add = guarded([parameter("a", "number"), parameter("b", "number", true)], (a: number, b = 10) => a + b);
  test.each([undefined, null, "", [[null]]])("%j takes the default", (omitted) => expect(add(1, omitted)).toBe(11));
  test("zero is a value", () => expect(add(1, 0)).toBe(1));
});

describe("choices", () => {
  const chosen = guarded([parameter("comp", "choice")], (comp: string) => comp);
  test("any case and further spellings are accepted", () => {
    expect(chosen("CONT")).toBe("cont");
    expect(chosen(" Continuous ")).toBe("cont");
  });
  test("another text is #VALUE! that lists the choices", () => {
    const answer = chosen("weekly") as CellError;
    expect(answer.code).toBe("#VALUE!");
    expect(answer.message).toContain('"cont", "simple"');
  });
});

describe("dates", () => {
  const serial = guarded([parameter("date", "date")], (date: number) => date);
  test("ISO text becomes Excel's serial", () => expect(serial("2026-01-31")).toBe(46053));
  test("the first of March 1900 is 61, after Excel's own leap day", () => expect(serial("1900-03-01")).toBe(61));
  test("no such day is #VALUE!", () => expect(codeOf(serial("2026-02-30"))).toBe("#VALUE!"));
});

describe("broadcasting", () => {
  test("a column with a row fills the rectangle", () =>
    expect(sum([[1], [2]], [[10, 20, 30]])).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]));
  test("an error stays in its own cell", () =>
    expect(codes(sum([[1], [new CellError("#DIV/0!", text)], ["x"], [null]], 1))).toEqual([
      [2],
      ["#DIV/0!"],
      ["#VALUE!"],
      ["#N/A"],
    ]));
  test("heights that do not fit are #VALUE! naming the argument", () => {
    const answer = sum([[1], [2], [3]], [[1], [2]]) as CellError;
    expect(answer.code).toBe("#VALUE!");
    expect(answer.message).toContain("b must be");
  });
  test("a row result is stacked for a column of inputs", () => {
    const ends = guarded(
      [parameter("a", "number")],
      (a: number) => {
        if (a < 0) throw new CellError("#NUM!", text);
        return [-a, a];
      },
      "row",
    );
    expect(ends(1)).toEqual([[-1, 1]]);
    expect(codes(ends([[1], [-1]]))).toEqual([
      [-1, 1],
      ["#NUM!", "#NUM!"],
    ]);
  });
});

describe("ranges", () => {
  const total = guarded([parameter("values", "column")], (values: number[]) => values.reduce((a, b) => a + b, 0));
  test("a row and a column read alike", () => {
    expect(total([[1, 2, 3]])).toBe(6);
    expect(total([[1], [2], [3]])).toBe(6);
  });
  test("a blank inside is #N/A that says where", () => {
    const answer = total([[1], [null], [3]]) as CellError;
    expect(answer.code).toBe("#N/A");
    expect(answer.message).toContain("values [2]");
  });
  test("a rectangle where a line is wanted is #VALUE!", () =>
    expect(
      codeOf(
        total([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe("#VALUE!"));
});

describe("what leaves", () => {
  const giving = (value: unknown, shape: ResultShape = "cell") => guarded([], () => value, shape)();
  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p is #NUM!", (value) =>
    expect(codeOf(giving(value))).toBe("#NUM!"),
  );
  test("a negative zero is zero", () => expect(Object.is(giving(-0), 0)).toBe(true));
  test("undefined is #N/A", () => expect(codeOf(giving(undefined))).toBe("#N/A"));
  test("inside arrays too", () =>
    expect(codes(giving([1, Number.NaN, undefined], "column"))).toEqual([[1], ["#NUM!"], ["#N/A"]]));
  test("ragged rows are padded with #N/A, never with zeros", () =>
    expect(codes(giving([[1, 2], [3]], "matrix"))).toEqual([
      [1, 2],
      [3, "#N/A"],
    ]));
  test("an unexpected throw is #VALUE! with our sentence, and its words are in the console alone", () => {
    const answer = guarded([], () => {
      throw new RangeError("array too long");
    })() as CellError;
    expect(answer.code).toBe("#VALUE!");
    expect(answer.message).toContain("other cells are not touched by it");
    expect(answer.message).not.toContain("array too long");
  });
});
