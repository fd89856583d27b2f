import { readUnit } from "../../src/publishers/providers/wire/units";
import { decimalDivisor } from "../../src/series/decimals";
import { cases } from "../publishers/providers/cases";

const divisor = (unit: string, scale = 1) => decimalDivisor({ unit, scale });

test.each([
  ["percent", 100],
  ["Percent", 100],
  ["percent of GDP", 100],
  ["percentage points", 100],
  ["% points", 100],
  ["Percent Change from Year Ago", 100],
  ["annual %", 100],
  ["%", 100],
  ["％", 100],
  ["百分比", 100],
  ["百分點", 100],
  ["pct", 100],
  ["per mille", 1000],
  ["bp", 10_000],
  ["bps", 10_000],
  ["Basis Points", 10_000],
  ["基點", 10_000],
  ["decimal", 1],
  ["小数", 1],
  ["ratio", 1],
  ["probability", 1],
  ["pure", 1],
])("a value in %s is divided by %d", (unit, expected) => expect(divisor(unit)).toBe(expected));

test.each([
  "USD",
  "USD/ozt",
  "index",
  "percentile",
  "percentages of what",
  "per centimetre",
  "shares",
  "USD per share",
  "number",
  "persons",
  "contracts",
  "bpd",
  "ratios of two",
  "not stated",
  "",
])("%j is no rate", (unit) => expect(divisor(unit)).toBeUndefined());

test("the scale counts too: thousandths of a percent", () => expect(divisor("percent", 1e-3)).toBeCloseTo(1e5, 9));

test.each(["Percent", "percent per annum", "% per year", "Per cent", "% of GDP", "Basis Points"])(
  "what publishers call %s is a rate once it is read",
  (words) => {
    const { unit, scale } = readUnit(words);
    expect(divisor(unit, scale)).toBe(/basis/i.test(words) ? 10_000 : 100);
  },
);

/** The units in which the providers' examples come: what is a rate stands here by itself. */
const rates: Readonly<Record<string, number>> = { percent: 100, "% points": 100, probability: 1 };

test.each(cases.map(({ id, unit, scale }) => [id, unit, scale ?? 1] as const))("%s, in %s", (_, unit, scale) =>
  expect(divisor(unit, scale)).toBe(rates[unit]),
);
