/** A book that is inserted reads the series that the user has brought for it. */

import { templates } from "../../src/generated/templates";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { withOwnSeries } from "../../src/taskpane/analyses/withOwnSeries";
import { layTemplate } from "../../src/workbook/layTemplate";

const series = (name: string): OwnSeries => ({
  name,
  title: name,
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  source: "x.csv",
  retrieved: 46_000,
  observations: [{ date: 46_000, value: 1 }],
});

const liquidity = templates.find(({ id }) => id === "liquidity");
if (!liquidity) throw new Error("There is no book of liquidity.");

test("those that are there are read, the archive stands for the others", () => {
  const { template, mode, read } = withOwnSeries(liquidity, [series("walcl"), series("OTHER")]);
  expect([mode, read]).toEqual(["mine", ["walcl"]]);
  const mine = Object.fromEntries(template.series.map((each) => [each.key, each.mine]));
  // Bitcoin is in no archive: it is read once it is brought.
  expect(mine).toMatchObject({ fed: "FILE:WALCL", tga: "ARCHIVE:FRED:WTREGEN", btc: "FILE:BTCUSD" });
  const inputs = layTemplate(template, "en", mode).sheets.find(({ name }) => /Inputs/.test(name));
  expect(inputs?.cells.some(({ content, choices }) => choices !== undefined && content === "mine")).toBe(true);
});

test("without any the book opens where it does by itself", () => {
  expect(withOwnSeries(liquidity, [series("OTHER")])).toEqual({ template: liquidity, read: [] });
});
