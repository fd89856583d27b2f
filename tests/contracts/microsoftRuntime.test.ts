/** @jest-environment jsdom */
import { type Cell, CellError } from "../../src/functions/guard/cell";
import type { Argument } from "../../src/functions/guard/guard";
import { catalogue } from "../../src/generated/catalogue";
import { argumentsOf, plain, run } from "./calls";
import { errorCell, readFormula } from "./formula";
import {
  failureCodes,
  startRuntime,
  type WireAnswer,
  type WireArgument,
  type WireCall,
  wireError,
} from "./microsoftRuntime";

const calculate = startRuntime();
require("../../src/functions/functions");

function wireCell(cell: Cell): unknown {
  return cell instanceof CellError ? wireError(cell.code) : cell;
}

/** Every parameter is declared a range, so Excel sends one cell as a range of one, and an omitted argument as null. */
function wire(argument: Argument): WireArgument {
  if (argument === undefined) return null;
  return Array.isArray(argument) ? argument.map((row) => row.map(wireCell)) : [[wireCell(argument)]];
}

/** An answer as plain cells, errors by their code. */
function received({ succeeded, value, errorCode }: WireAnswer): unknown[][] {
  if (!succeeded) return [[failureCodes[errorCode ?? -1] ?? `failure ${errorCode}`]];
  return (value as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? (cell as { code: string }).code : cell)),
  );
}

/** Errors that Excel takes as an answer; others become #VALUE!. */
const answerable = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"]);

function onWire(cell: unknown): unknown {
  if (typeof cell === "string" && /^#[A-Z/0]+[!?]$/.test(cell) && !answerable.has(cell)) return "#VALUE!";
  return cell === 0 ? 0 : cell; // -0 travels as 0
}

function expected(id: string, args: readonly Argument[]): unknown[][] {
  return plain(run(id, args)).map((row) => row.map(onWire));
}

interface Asked {
  readonly id: string;
  readonly args: readonly Argument[];
}

const examples: readonly Asked[] = catalogue.flatMap(({ id, parameters, examples }) =>
  examples.map(({ formula }) => {
    const args = argumentsOf(readFormula(formula));
    return { id, args: parameters.map((_, index) => args[index]) };
  }),
);

/** Each example once for each argument, with that argument replaced; in a range its last cell is. */
function replacing(replacement: Cell | undefined): Asked[] {
  const replaced = (argument: Argument): Argument =>
    replacement !== undefined && Array.isArray(argument)
      ? argument.map((row, at) => (at === argument.length - 1 ? [...row.slice(0, -1), replacement] : row))
      : replacement;
  return examples.flatMap(({ id, args }) =>
    args.map((_, place) => ({ id, args: args.map((old, index) => (index === place ? replaced(old) : old)) })),
  );
}

async function expectSameAsGuard(asked: readonly Asked[]): Promise<void> {
  const calls: WireCall[] = asked.map(({ id, args }, index) => ({
    id,
    args: args.map(wire),
    address: `Sheet1!A${index + 1}`,
  }));
  const answers = await calculate(calls);
  // As text, since thousands of comparisons cell by cell take most of a test's time; a hole or a number without end reads null.
  const differing = asked.flatMap(({ id, args }, index) => {
    const got = JSON.stringify(received(answers[index] as WireAnswer));
    const wanted = JSON.stringify(expected(id, args));
    return got === wanted && !/\bnull\b/.test(got.replace(/"(?:[^"\\]|\\.)*"/g, "")) ? [] : [{ id, args, got, wanted }];
  });
  expect(differing).toEqual([]);
}

describe("through Microsoft's runtime", () => {
  test("every function is registered under its id", async () => {
    const noFunction = 2;
    const ids = [...catalogue.map(({ id }) => id), "NOSUCHFUNCTION"];
    const answers = await calculate(ids.map((id) => ({ id, args: [], address: "Sheet1!A1" })));
    expect(ids.filter((_, index) => answers[index]?.errorCode === noFunction)).toEqual(["NOSUCHFUNCTION"]);
  });
  test("every example answers as it does through the guard", () => expectSameAsGuard(examples));
  test("an empty cell as the web sends it, null", () => expectSameAsGuard(replacing(null)));
  test("an empty cell as the desktop sends it, 0", () => expectSameAsGuard(replacing(0)));
  test("an omitted argument, null in place of a range", () => expectSameAsGuard(replacing(undefined)));
  test("an error cell", () => expectSameAsGuard(replacing(errorCell("#DIV/0!"))));
  test("an error cell of a kind that no function may answer", () => expectSameAsGuard(replacing(errorCell("#REF!"))));
  test("text", () => expectSameAsGuard(replacing("n/a")));
  test("a truth value", () => expectSameAsGuard(replacing(true)));
  test("a huge number", () => expectSameAsGuard(replacing(1e308)));
});

describe("the sentence of an error", () => {
  const wrong = { id: "BUTTERFLYPAYOFF", args: [[[90]], [["seventy"]], [[90]], [[110]], null], address: "Book!B2" };
  const good = { ...wrong, args: [[[90]], [[70]], [[90]], [[110]], null] };

  test("reaches Excel, and the pane by the cell's address", async () => {
    const [answer] = await calculate([wrong]);
    expect(answer).toEqual({ succeeded: false, errorCode: 7, value: 'k1 must be a number, but "seventy" came.' });
    expect(marketbook?.sentenceAt("Book!B2")).toBe('k1 must be a number, but "seventy" came.');
  });
  test("follows the language, though the cell was calculated before", () => {
    marketbook?.setLanguage("cn");
    expect(marketbook?.sentenceAt("Book!B2")).toContain("参数 k1");
    marketbook?.setLanguage("en");
  });
  test("is forgotten when the cell gets a value", async () => {
    await calculate([good]);
    expect(marketbook?.sentenceAt("Book!B2")).toBeUndefined();
  });
  test("is found at the cell of a spill that shows the error", async () => {
    const spot = [[90], [wireError("#N/A")], ["x"]];
    const [answer] = await calculate([{ ...good, args: [spot, ...good.args.slice(1)], address: "'My sheet'!$Z$9" }]);
    expect(received(answer as WireAnswer)).toEqual([[20], ["#N/A"], ["#VALUE!"]]);
    expect(marketbook?.sentenceAt("My sheet!Z9")).toBeUndefined();
    expect(marketbook?.sentenceAt("My sheet!Z10")).toBe("A cell that this formula reads holds #N/A.");
    expect(marketbook?.sentenceAt("My sheet!Z11")).toContain("spot must be a number");
  });
});
