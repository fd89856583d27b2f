/** Dollar liquidity from three series in their publishers' units: two in millions of dollars, one in billions. */

import { setOwnSeries } from "../../src/series/memory/ownMemory";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { liquidity } from "../../src/templates/liquidity/liquidity";
import { computeBook } from "../../src/workbook/grid/computeBook";
import { layTemplate } from "../../src/workbook/layTemplate";

/** Wednesdays from 2025-01-01 (serial 45658) on. */
const weeks = 54;
const weekly = (name: string, scale: number, value: (week: number) => number): OwnSeries => ({
  name,
  title: name,
  unit: "USD",
  scale,
  frequency: "W",
  source: "made for this test",
  retrieved: 46040,
  observations: Array.from({ length: weeks }, (_, week) => ({ date: 45658 + 7 * week, value: value(week) })),
});

/** Fed assets fall by 5 billion a week until week 48 (2025-12-03) and rise again; liquidity turns with them. */
const fed = (week: number) => 6800 - 5 * Math.min(week, 96 - week);

let computed: ReturnType<typeof computeBook>;

beforeAll(() => {
  setOwnSeries([
    weekly("WALCL", 1e6, (week) => fed(week) * 1000),
    weekly("WTREGEN", 1e6, () => 800_000),
    weekly("RRPONTSYD", 1e9, () => 100),
    weekly("BTCUSD", 1, (week) => 80_000 + 1000 * Math.abs(week - 46)),
  ]);
  computed = computeBook(layTemplate(liquidity, "en"));
});

afterAll(() => setOwnSeries([]));

const figure = (name: string) => computed.at(name).value;

test("the scales that the series carry bring them to billions", () => {
  expect(figure("Liq_scale_fed")).toBeCloseTo(0.001, 12);
  expect(figure("Liq_scale_tga")).toBeCloseTo(0.001, 12);
  expect(figure("Liq_scale_rrp")).toBeCloseTo(1, 12);
  expect(figure("Liq_latest")).toBeCloseTo(fed(weeks - 1) - 800 - 100, 9);
});

test("lows are dated by the Sunday that ends their week", () => {
  expect(figure("Liq_low")).toBeCloseTo(6800 - 5 * 48 - 900, 9);
  expect(figure("Liq_low_date")).toBe(45998);
  expect(figure("Liq_fed_low_date")).toBe(45998);
});

test("the change over the year is from its first week to its last", () => {
  expect(figure("Liq_year_change")).toBeCloseTo(fed(51) - fed(0), 9);
});

test("with the series there, claims are judged", () => {
  const verdicts = [4, 5, 6, 7, 8].map((row) => computed.at(`Claims!H${row}`).value);
  expect(verdicts).toEqual(["reproduced", "reproduced", "reproduced", "needs data", "reproduced"]);
});
