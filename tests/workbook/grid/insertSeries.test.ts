/** A series that arrives readable: heading, unit, last day, formats, a chart, one undo; and the room that it needs. */
import { setLanguage } from "../../../src/language/language";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import type { OwnSeries } from "../../../src/series/own/ownSeries";
import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { laySeries, type SeriesFacts, unitInShort, valueFormat } from "../../../src/workbook/layout/seriesBlock";
import { testSheet } from "../../engine/sheet";

const observations = Array.from({ length: 300 }, (_, index) => ({
  date: 45_000 + 7 * index,
  value: 6_500_000 + index,
}));
const walcl: OwnSeries = {
  name: "WALCL",
  title: "Assets of the Fed",
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  source: "WALCL.csv",
  retrieved: 46_000,
  observations,
};
const facts: SeriesFacts = { ...walcl, id: "FILE:WALCL", shown: observations };
const plain = { formula: '=MKT.SERIES("FILE:WALCL")', asof: "", transform: "", shownAs: "", chart: false };
const corner = { sheet: "Sheet1", row: 1, column: 1 };

beforeEach(() => setOwnSeries([walcl]));
afterEach(() => {
  setOwnSeries([]);
  setLanguage("en");
});

function opened() {
  const sheet = testSheet();
  return { sheet, port: gridPort(sheet.model, memoryStorage()) };
}

test("a series has its heading, its last day, and its unit in the number format", async () => {
  const { sheet, port } = opened();
  await port.insertSeries(laySeries(facts, plain, corner));
  const shown = (...cells: string[]) => cells.map((cell) => sheet.shown(cell));
  expect(shown("B2", "B3")).toEqual(["Assets of the Fed", "FILE:WALCL · USD mn · Weekly"]);
  expect(shown("B4", "C4")).toEqual(["Last day", "2028-12-06"]);
  expect(shown("B5", "C5", "B6", "C6")).toEqual(["Date", "USD mn", "2023-03-15", "6,500,000 USD mn"]);
  expect(sheet.value("C6")).toBe(6_500_000);
  expect(shown("B305", "C305")).toEqual(["2028-12-06", "6,500,299 USD mn"]);
});

test("all of it is one step of undo, the chart and the sheet's size as well", async () => {
  const { sheet, port } = opened();
  const { getters } = sheet.model;
  const id = getters.getActiveSheetId();
  const rows = getters.getNumberRows(id);
  await port.insertSeries(laySeries(facts, { ...plain, chart: true }, { ...corner, row: rows - 20 }));
  // A spill does not enlarge a sheet.
  expect(sheet.value(`C${rows + 284}`)).toBe(6_500_299);
  expect(getters.getChartIds(id)).toHaveLength(1);
  expect(getters.getNumberRows(id)).toBeGreaterThan(rows);
  sheet.undo();
  expect([
    getters.getChartIds(id).length,
    getters.getNumberRows(id),
    sheet.value(`B${rows - 19}`),
    sheet.value(`B${rows - 15}`),
  ]).toEqual([0, rows, null, null]);
});

test("the chart draws what a refresh adds, and none of the cells that are still empty", async () => {
  const { sheet, port } = opened();
  await port.insertSeries(laySeries(facts, { ...plain, chart: true }, corner));
  const drawn = () => {
    const getters = sheet.model.getters as unknown as {
      getChartIds(sheetId: string): readonly string[];
      getChartRuntime(id: string): { readonly chartJsConfig: { readonly data: Drawn } };
    };
    interface Drawn {
      readonly labels: readonly unknown[];
      readonly datasets: readonly { readonly data: readonly unknown[] }[];
    }
    const [id = ""] = getters.getChartIds(sheet.model.getters.getActiveSheetId());
    const { labels, datasets } = getters.getChartRuntime(id).chartJsConfig.data;
    return [labels.length, datasets[0]?.data.length];
  };
  expect(drawn()).toEqual([300, 300]);
  const later = Array.from({ length: 12 }, (_, index) => ({ date: 47_100 + 7 * index, value: 6_600_000 + index }));
  setOwnSeries([{ ...walcl, observations: [...observations, ...later] }]);
  sheet.set({ B6: '=MKT.SERIES("FILE:WALCL","2023-01-01")' });
  expect(sheet.value("C317")).toBe(6_600_011);
  expect(drawn()).toEqual([312, 312]);
});

test("what stands in its way is counted, and makes room when it is to be replaced", async () => {
  const { sheet, port } = opened();
  sheet.set({ C9: "5", B300: "6", D9: "7" });
  const block = laySeries(facts, plain, corner);
  expect(await port.occupiedIn(`Sheet1!${block.area}`)).toMatchObject({ count: 2 });
  expect(await port.occupiedIn("Sheet1!F1:G900")).toBeUndefined();
  await port.insertSeries(block);
  expect([sheet.value("C9"), sheet.value("B300"), sheet.value("D9")]).toEqual([6_500_003, 47_058, 7]);
});

test.each([
  ["percent", 1, "", [4.12, 4], '#,##0.00"%"'],
  ["bp", 1, "", [-8.5], '#,##0.0" bp"'],
  ["index", 1, "", [101.25], "#,##0.00"],
  ["USD/ozt", 1, "", [2_050], '#,##0" USD/ozt"'],
  ["USD", 1e9, "", [0.5], '#,##0.0" USD bn"'],
  ["percent", 1, "decimal", [4.12], "0.00%"],
  ["USD", 1e6, "yoy", [4.12], "0.0%"],
  ["a unit with very many words", 1, "", [1], "#,##0"],
  ['odd "unit"', 1, "", [1], '#,##0" odd unit"'],
])("%s at %d shown as %j reads in its unit", (unit, scale, transform, values, format) => {
  const shown = values.map((value, date) => ({ date, value }));
  expect(valueFormat({ ...facts, unit, scale, shown }, transform)).toBe(format);
});

test("the unit reads in the language of the page", () => {
  setLanguage("tw");
  expect(unitInShort("USD", 1e9)).toBe("十億 USD");
  setLanguage("cn");
  expect(unitInShort("USD", 1e12)).toBe("万亿 USD");
});
