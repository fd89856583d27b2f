/** Publishers tell rates in percent, functions take decimals: a series is asked in them, and its unit travels with the number. */
import { CellError } from "../../../src/cells/cell";
import { isoToSerial } from "../../../src/cells/serialDates";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { setLimits } from "../../../src/functions/guard/magnitude";
import { registry } from "../../../src/generated/registry";
import { type Language, setLanguage } from "../../../src/language/language";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { madeSeries } from "../../fixtures/series/demo";
import { cases } from "../../publishers/providers/cases";

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const call = (id: string, ...args: Argument[]) => (guarded.get(id) as ReturnType<typeof guard>)(args);
const only = (answer: unknown) => [answer].flat(2)[0];
const numberOf = (answer: unknown) => Number(only(answer));
const errorOf = (answer: unknown) => {
  const error = only(answer);
  if (!(error instanceof CellError)) throw new Error(`${JSON.stringify(answer)} is no error`);
  return [error.code, error.message];
};

const days = { "2026-01-05": 4, "2026-01-06": 4.4 };
const inUnit = (name: string, unit: string, values: Readonly<Record<string, number>> = days) => ({
  ...madeSeries(name, "D", values),
  unit,
});

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 0, 7, 12) });
  setOwnSeries([
    inUnit("PERCENT", "percent"),
    inUnit("BP", "bp", { "2026-01-05": 400, "2026-01-06": 440 }),
    inUnit("DECIMAL", "decimal", { "2026-01-05": 0.04, "2026-01-06": 0.044 }),
    inUnit("USD", "USD"),
    inUnit("SILENT", ""),
    inUnit("ARGENTINA", "percent", { "2026-01-05": 133, "2026-01-06": 118 }),
  ]);
});
afterEach(() => {
  jest.useRealTimers();
  setLimits(null);
  setLanguage("en");
  setOwnSeries([]);
});

const rates = ["FILE:PERCENT", "FILE:BP", "FILE:DECIMAL"];

test.each(rates)("%s in decimals is the same rate everywhere", (id) => {
  expect(numberOf(call("LAST", id, undefined, "decimal"))).toBeCloseTo(0.044, 15);
  expect(numberOf(call("AT", id, "2026-01-05", undefined, undefined, "decimal"))).toBeCloseTo(0.04, 15);
  const rows = call("SERIES", id, ...Array(6).fill(undefined), "decimal") as number[][];
  expect(rows.map(([, value]) => value)).toEqual([expect.closeTo(0.04, 15), expect.closeTo(0.044, 15)]);
  const panel = call("PANEL", [[id]], ...Array(7).fill(undefined), "decimal") as number[][];
  expect(panel.map(([, value]) => value)).toEqual(rows.map(([, value]) => value));
});
test.each(rates)("a change of %s is 40 basis points", (id) =>
  expect(numberOf(call("CHANGESINCE", id, "2026-01-05", "bp"))).toBeCloseTo(40, 10),
);

test("the mean of a week is divided like a day", () =>
  expect(call("SERIES", "FILE:PERCENT", undefined, undefined, "W", "avg", undefined, undefined, "decimal")).toEqual([
    [isoToSerial("2026-01-11"), expect.closeTo(0.042, 15)],
  ]));
test("what is left out stays as published", () => expect(call("LAST", "FILE:PERCENT")).toBe(4.4));
test("a rate above 100 % is read as its publisher has it", () => {
  expect(call("LAST", "FILE:ARGENTINA", undefined, "decimal")).toBe(1.18);
  expect(numberOf(call("CHANGESINCE", "FILE:ARGENTINA", "2026-01-05", "bp"))).toBeCloseTo(-1500, 9);
});

describe("what is no rate", () => {
  const sentence = 'unit "decimal" takes a series in percent, basis points or decimals, but FILE:USD is in USD.';
  test("has no decimals, and says its unit", () => {
    expect(errorOf(call("LAST", "FILE:USD", undefined, "decimal"))).toEqual(["#VALUE!", sentence]);
    expect(errorOf(call("AT", "FILE:USD", "2026-01-05", undefined, undefined, "decimal"))).toEqual([
      "#VALUE!",
      sentence,
    ]);
    expect(errorOf(call("SERIES", "FILE:USD", ...Array(6).fill(undefined), "decimal"))).toEqual([
      "#VALUE!",
      sentence.replace("unit", "transform"),
    ]);
    expect(errorOf(call("CHANGESINCE", "FILE:USD", "2026-01-05", "bp"))).toEqual([
      "#VALUE!",
      sentence.replace('unit "decimal"', 'kind "bp"'),
    ]);
  });
  test("where nobody has said the unit, that is said", () =>
    expect(errorOf(call("LAST", "FILE:SILENT", undefined, "decimal"))[1]).toContain("FILE:SILENT states no unit"));
  test.each<[Language, string]>([
    ["tw", "unit 為「decimal」時，數列的單位應為百分比、基點或小數，但 FILE:USD 的單位是 USD。"],
    ["cn", "unit 为“decimal”时，序列的单位应为百分比、基点或小数，但 FILE:USD 的单位是 USD。"],
  ])("in %s", (language, expected) => {
    setLanguage(language);
    expect(errorOf(call("LAST", "FILE:USD", undefined, "decimal"))[1]).toBe(expected);
  });
  test("spoils its own column of a panel alone", () => {
    const rows = call("PANEL", [["FILE:USD", "FILE:PERCENT"]], ...Array(7).fill(undefined), "decimal") as unknown[][];
    expect(rows.map(([, usd, rate]) => [(usd as CellError).code, rate])).toEqual([
      ["#VALUE!", 0.04],
      ["#VALUE!", expect.closeTo(0.044, 15)],
    ]);
  });
});

describe("META tells the factor", () => {
  test.each([
    ["FILE:PERCENT", 0.01],
    ["FILE:BP", 0.0001],
    ["FILE:DECIMAL", 1],
  ])("of %s: %d", (id, factor) => expect(only(call("META", id, "decimal"))).toBe(factor));
  test("#N/A where there is none", () => {
    expect(errorOf(call("META", "FILE:USD", "decimal"))).toEqual([
      "#N/A",
      "FILE:USD is in USD, which is no rate: there is no factor to decimals.",
    ]);
    expect(errorOf(call("META", "FILE:SILENT", "decimal"))[0]).toBe("#N/A");
  });
  test("last of all fields", () =>
    expect((call("META", "FILE:PERCENT") as unknown[][]).at(-1)).toEqual(["decimal", 0.01]));
});

describe("the unit of each provider's example", () => {
  const example = cases.map(({ id, unit, scale = 1, observations }) => {
    const values = Object.fromEntries(observations);
    return [id, { ...madeSeries("EXAMPLE", "D", values), unit, scale }, observations.at(-1)?.[0] ?? ""] as const;
  });
  test("has rates among them", () => expect(new Set(cases.map(({ unit }) => unit)).has("percent")).toBe(true));
  test.each(example)("%s: decimal = level × META's factor, or neither", (_, series, day) => {
    setOwnSeries([series]);
    const [factor] = [only(call("META", "FILE:EXAMPLE", "decimal"))];
    const decimal = only(call("AT", "FILE:EXAMPLE", day, undefined, undefined, "decimal"));
    if (factor instanceof CellError) expect(decimal).toBeInstanceOf(CellError);
    else {
      const level = numberOf(call("AT", "FILE:EXAMPLE", day));
      expect(Math.abs(Number(decimal) - level * Number(factor))).toBeLessThanOrEqual(1e-15 * Math.abs(level));
    }
  });
});

describe("basis points of a range", () => {
  const dated = (...values: number[]) => values.map((value, index): [number, number] => [46027 + index, value]);
  test("are those of decimals", () =>
    expect(numberOf(call("CHANGESINCE", dated(0.04, 0.044), 46027, "bp"))).toBeCloseTo(40, 10));
  test.each([
    ["CHANGESINCE", [dated(4, 4.4), 46027, "bp"], "series"],
    ["CHANGESINCE", [dated(0.8, 1.2, 0.9), 46027, "bp"], "series"],
    ["CHANGE", [[[0.8], [1.2], [0.9]], 1, "bp"], "values [2]"],
  ])("in percent are refused: %s", (id, args, name) => {
    const [code, sentence] = errorOf(call(id, ...(args as Argument[])));
    expect(code).toBe("#NUM!");
    expect(sentence).toContain(`${name} must be a rate as a decimal, at most 1 in size`);
    expect(sentence).toContain("divide by 100");
    setLimits("off");
    expect(only(call(id, ...(args as Argument[])))).not.toEqual(expect.objectContaining({ code: "#NUM!" }));
  });
  test("a difference in percent points is taken as it is", () =>
    expect(numberOf(call("CHANGESINCE", dated(4, 4.4), 46027))).toBeCloseTo(0.4, 12));
});

test("a basis takes an overnight rate in decimals, and refuses one in percent", () => {
  setOwnSeries([inUnit("SOFR", "percent", { "2026-01-06": 4.36 })]);
  const basis = (rUsd: unknown) => call("CIPBASIS", 1.0855, 1.0912, rUsd as number, 0.0235, 0.25, "simple", "XXXUSD");
  expect(numberOf(basis(call("LAST", "FILE:SOFR", undefined, "decimal")))).toBeCloseTo(-10.221774193549821, 9);
  expect(errorOf(basis(call("LAST", "FILE:SOFR")))[0]).toBe("#NUM!");
});
