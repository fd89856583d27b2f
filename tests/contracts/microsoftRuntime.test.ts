/** @jest-environment jsdom */
import { type Cell, CellError } from "../../src/cells/cell";
import type { Argument } from "../../src/functions/guard/guard";
import { catalogue } from "../../src/generated/catalogue";
import { setLanguage } from "../../src/language/language";
import { liveOn } from "../fixtures/clock";

import { failure, fakeGateway, fetchedSeries } from "../fixtures/series/fetched";
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

liveOn("2026-01-20");

const calculate = startRuntime();
require("../../src/functions/host/functions");
const { setGateway } = require("../../src/functions/host/fetched") as typeof import("../../src/functions/host/fetched");

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
    const got = JSON.stringify(received(answers[index]));
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
    setLanguage("cn");
    expect(marketbook?.sentenceAt("Book!B2")).toContain("参数 k1");
    setLanguage("en");
  });
  test("is forgotten when the cell gets a value", async () => {
    await calculate([good]);
    expect(marketbook?.sentenceAt("Book!B2")).toBeUndefined();
  });
  test("is found at the cell of a spill that shows the error", async () => {
    const spot = [[90], [wireError("#N/A")], ["x"]];
    const [answer] = await calculate([{ ...good, args: [spot, ...good.args.slice(1)], address: "'My sheet'!$Z$9" }]);
    expect(received(answer)).toEqual([[20], ["#N/A"], ["#VALUE!"]]);
    expect(marketbook?.sentenceAt("My sheet!Z9")).toBeUndefined();
    expect(marketbook?.sentenceAt("My sheet!Z10")).toBe("A cell that this formula reads holds #N/A.");
    expect(marketbook?.sentenceAt("My sheet!Z11")).toContain("spot must be a number");
  });
});

describe("a publisher's series", () => {
  const last = (id: string, address: string) => ({ id: "LAST", args: [[[id]], null], address });

  test("is awaited by the runtime, all cells of a calculation together, and then is here", async () => {
    const gateway = fakeGateway(({ id }) => ({ series: fetchedSeries(id, { "2026-01-15": 3, "2026-01-16": 4 }) }));
    setGateway(gateway);
    const series = { id: "SERIES", args: [[["FRED:WALCL"]], ...Array(8).fill(null)], address: "Sheet1!A1" };
    const answers = await calculate([series, last("fred:walcl", "Sheet1!D1"), last("FRED:DGS10", "Sheet1!E1")]);
    expect(answers.map(received)).toEqual([
      [
        [46037, 3],
        [46038, 4],
      ],
      [[4]],
      [[4]],
    ]);
    expect(gateway.requests).toEqual([{ asks: [{ id: "FRED:WALCL" }, { id: "FRED:DGS10" }], upstream: "missing" }]);
    await calculate([last("FRED:WALCL", "Sheet1!F1")]);
    expect(gateway.requests).toHaveLength(1);
    expect(marketbook?.fetched.readAt("Sheet1!E1")).toEqual(["FRED:DGS10"]);
  });
  test("that does not come is #N/A with its sentence, also in the pane", async () => {
    setGateway(fakeGateway(() => ({ failure: failure("needsKey", "Get a key first.") })));
    const [answer] = await calculate([last("EIA:NONE", "Sheet1!A2")]);
    expect(answer).toEqual({ succeeded: false, errorCode: 1, value: "EIA:NONE is not here: Get a key first." });
    expect(marketbook?.sentenceAt("Sheet1!A2")).toBe("EIA:NONE is not here: Get a key first.");
  });
  test("asks no publisher while Excel opens a workbook", async () => {
    const gateway = fakeGateway(() => ({ failure: failure("absent") }));
    setGateway(gateway);
    marketbook?.fetched.beQuietFor(10_000);
    const [answer] = await calculate([last("FRED:OPENED", "Sheet1!A3")]);
    expect(answer?.value).toBe("FRED:OPENED has not been fetched yet; Data › Refresh gets it.");
    marketbook?.fetched.wake();
    await calculate([last("FRED:TYPED", "Sheet1!A4")]);
    expect(gateway.requests.map(({ upstream }) => upstream)).toEqual(["never", "missing"]);
  });
  test("carries its source as properties only where the host can show them", async () => {
    setGateway(fakeGateway(({ id }) => ({ series: fetchedSeries(id, { "2026-01-16": 4 }) })));
    const [plainly] = await calculate([last("FRED:CARD", "Sheet1!A5")]);
    expect(plainly?.value).toEqual([[4]]);
    marketbook?.fetched.carryProperties(true);
    const [carrying] = await calculate([last("FRED:CARD", "Sheet1!A5")]);
    marketbook?.fetched.carryProperties(false);
    expect(carrying?.value).toMatchObject([
      [
        {
          type: "Double",
          basicValue: 4,
          properties: {
            Source: { basicValue: "A Publisher" },
            Id: { basicValue: "FRED:CARD" },
            Date: { basicValue: 46038, numberFormat: "yyyy-mm-dd" },
            Retrieved: { basicValue: 46039.5 },
            Unit: { basicValue: "USD" },
          },
        },
      ],
    ]);
  });
  test("a number asked in decimals carries them as its unit, and the day of its observation", async () => {
    const percent = (id: string) => ({ ...fetchedSeries(id, { "2026-01-16": 4.05 }), unit: "percent", scale: 1 });
    setGateway(fakeGateway(({ id }) => ({ series: percent(id) })));
    const asked = { id: "LAST", args: [[["FRED:RATE"]], null, [["decimal"]]], address: "Sheet1!A6" };
    await calculate([asked]);
    marketbook?.fetched.carryProperties(true);
    const [carrying] = await calculate([asked]);
    marketbook?.fetched.carryProperties(false);
    expect(carrying?.value).toMatchObject([
      [{ basicValue: 0.0405, properties: { Unit: { basicValue: "decimals" }, Date: { basicValue: 46038 } } }],
    ]);
  });
});
