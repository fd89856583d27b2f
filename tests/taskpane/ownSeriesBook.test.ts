/** A book that is inserted reads the series that the user has brought for it. */

import { today } from "../../src/cells/calendar";
import { calculated } from "../../src/engine/recalculation/calculating";
import { templates } from "../../src/generated/templates";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { withOwnSeries } from "../../src/taskpane/analyses/withOwnSeries";
import { insertBook } from "../../src/workbook/grid/insertBook";
import { layTemplate } from "../../src/workbook/layTemplate";
import { testSheet } from "../engine/sheet";

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

test("what it shows are the user's figures, each in its own scale", async () => {
  const last = today() - 3;
  const weekly = (name: string, end: number, step: number, scale: number): OwnSeries => ({
    ...series(name),
    scale,
    observations: Array.from({ length: 160 }, (_, index) => ({
      date: last - 7 * (159 - index),
      value: end - (159 - index) * step,
    })),
  });
  const own = [
    weekly("WALCL", 6_587_034, 1_000, 1e6),
    weekly("WTREGEN", 853_000, 100, 1e6),
    weekly("RRPONTSYD", 5.2, -0.5, 1e9),
  ];
  setOwnSeries(own);
  const { template, mode } = withOwnSeries(liquidity, own);
  const sheet = testSheet();
  insertBook(sheet.model, layTemplate(template, "en", mode));
  await calculated(sheet.model);
  const analysis = sheet.sheetNames().find((name) => name.endsWith("Analysis"));
  const rows = Array.from({ length: 60 }, (_, row) => row + 1);
  const latest = rows.find((row) => sheet.shown(`'${analysis}'!A${row}`) === "Dollar liquidity, latest");
  // 6,587.034 less 853 less 5.2.
  expect(sheet.value(`'${analysis}'!B${latest}`)).toBeCloseTo(5_728.834, 9);
  setOwnSeries([]);
});
