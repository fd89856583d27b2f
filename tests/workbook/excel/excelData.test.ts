/** @jest-environment jsdom */
import type { FunctionsSeam } from "../../../src/functions/host/seam";
import { writtenFetched } from "../../../src/workbook/carriedSeries";
import { excelPort } from "../../../src/workbook/excel";
import { openData } from "../../../src/workbook/excel/openData";
import { liveOn } from "../../fixtures/clock";
import { demoSeries } from "../../fixtures/series/demo";
import { fetchedSeries } from "../../fixtures/series/fetched";
import { fakeFetched } from "../../taskpane/fakeFetched";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

liveOn("2026-01-20");

let fake: FakeExcel;
let reported: Record<string, string[]>;

interface Used {
  readonly formulas?: unknown[][];
  readonly values?: unknown[][];
  readonly text?: string[][];
}

/** Sheets whose used range begins in A1, or further right and down. */
function sheets(all: Readonly<Record<string, Used>>, [columnIndex, rowIndex] = [0, 0]): void {
  const items = Object.entries(all).map(([name, used]) => {
    const range = { isNullObject: false, columnIndex, rowIndex, ...used, load: () => range };
    return { name, getUsedRangeOrNullObject: () => range };
  });
  fake.answers.set("workbook.worksheets.items", items);
}

function seam(fetched: Parameters<typeof fakeFetched>[0]): FunctionsSeam {
  return {
    setLimits: () => false,
    ownSeries: () => [],
    setOwnSeries: () => undefined,
    leftOutAt: () => [],
    sentenceAt: () => undefined,
    fetched: fakeFetched(fetched),
  };
}

beforeEach(() => {
  fake = installFakeExcel();
  reported = {};
  globalThis.marketbook = seam({
    readAt: (address) => reported[address] ?? [],
    idsIn: (content) => [...content.matchAll(/(FRED|FILE):\w+/g)].map(([id]) => id),
  });
});

describe("series in use", () => {
  test("are what the functions have reported, else what formula and named cells say", async () => {
    sheets(
      {
        "My sheet": {
          formulas: [
            ["=MKT.LAST(B5)", '=MKT.LAST("FRED:A")', '="FRED:NO"', '=MKT.LAST("FILE:OWN")'],
            ["FRED:B", "", "", ""],
          ],
          values: [
            [1, 2, "FRED:NO", 3],
            ["FRED:B", "", "", ""],
          ],
        },
      },
      [1, 3],
    );
    reported["'My sheet'!C4"] = ["FRED:A", "FRED:ALSO"];
    expect(await excelPort().seriesInUse("workbook")).toEqual([
      { id: "FRED:A", cells: ["'My sheet'!C4"] },
      { id: "FRED:ALSO", cells: ["'My sheet'!C4"] },
      { id: "FRED:B", cells: ["'My sheet'!B4"] },
    ]);
  });
  test("what was reported at a place where another formula stands now is not believed", async () => {
    sheets({ S: { formulas: [['=MKT.LAST("FRED:NEW")']], values: [[1]] } });
    reported["S!A1"] = ["FRED:OLD"];
    expect(await excelPort().seriesInUse("workbook")).toEqual([{ id: "FRED:NEW", cells: ["S!A1"] }]);
  });
  test("those that the user has brought are told apart from publishers'", async () => {
    sheets({ S: { formulas: [['=MKT.LAST("FRED:A")/MKT.LAST("FILE:GOLD")']], values: [[1]] } });
    expect(await excelPort().ownSeriesInUse()).toEqual([{ id: "FILE:GOLD", cells: ["S!A1"] }]);
    expect(await excelPort().seriesInUse("workbook")).toEqual([{ id: "FRED:A", cells: ["S!A1"] }]);
  });
  test("of a sheet and of a selection are those there", async () => {
    const formulas = [['=MKT.LAST("FRED:A")'], ['=MKT.LAST("FRED:B")']];
    sheets({ S: { formulas, values: [[1], [2]] }, T: { formulas: [['=MKT.LAST("FRED:C")']], values: [[1]] } });
    fake.answers.set("workbook.worksheets.getActiveWorksheet().name", "S");
    const second = { columnIndex: 0, rowIndex: 1, columnCount: 1, rowCount: 1 };
    fake.answers.set("workbook.getSelectedRanges().areas.items", [second]);
    expect((await excelPort().seriesInUse("sheet")).map(({ id }) => id)).toEqual(["FRED:A", "FRED:B"]);
    expect((await excelPort().seriesInUse("selection")).map(({ id }) => id)).toEqual(["FRED:B"]);
    fake.answers.set("workbook.getSelectedRanges().areas.items", [second, { ...second, rowIndex: 0 }]);
    expect((await excelPort().seriesInUse("selection")).map(({ id }) => id)).toEqual(["FRED:A", "FRED:B"]);
    fake.excelApi = 8;
    for (const [name, value] of Object.entries(second)) fake.answers.set(`workbook.getSelectedRange().${name}`, value);
    expect((await excelPort().seriesInUse("selection")).map(({ id }) => id)).toEqual(["FRED:B"]);
  });
});

test("cells are told as they are shown, with their places", async () => {
  sheets(
    {
      S: {
        text: [
          ["4", ""],
          ["", "#N/A"],
        ],
      },
    },
    [2, 9],
  );
  expect(await excelPort().dataCells()).toEqual([
    { address: "S!C10", shown: "4" },
    { address: "S!D11", shown: "#N/A" },
  ]);
});

describe("fetched series", () => {
  const part = 'workbook.customXmlParts.getByNamespace("urn:marketbook:fetched-series:1").getOnlyItemOrNullObject()';
  const kept = [{ ask: { id: "FRED:A" }, series: fetchedSeries("FRED:A", { "2026-01-15": 3, "2026-01-16": -4.5e-7 }) }];
  const spoilt = (field: object) => JSON.stringify(writtenFetched(kept).map((each) => ({ ...each, ...field })));
  const added = () => {
    const line = fake.log.find((each) => each.startsWith("workbook.customXmlParts.add(")) ?? "";
    return JSON.parse(line.slice("workbook.customXmlParts.add(".length, -1)) as string;
  };

  test("come back from the workbook as they went in", async () => {
    fake.answers.set(`${part}.isNullObject`, true);
    expect(await excelPort().loadFetchedSeries()).toEqual([]);
    await excelPort().saveFetchedSeries(kept);
    const xml = added();
    fake.answers.set(`${part}.isNullObject`, false);
    fake.answers.set(`${part}.getXml`, () => ({ value: xml }));
    expect(await excelPort().loadFetchedSeries()).toEqual(kept);
  });
  test.each([
    ["no list", "{}"],
    ["no JSON", "<>"],
  ])("that another program has changed (%s) are refused in a sentence", async (_, json) => {
    const text = json.replace(/</g, "&lt;");
    const xml = `<fetchedSeries xmlns="urn:marketbook:fetched-series:1">${text}</fetchedSeries>`;
    fake.answers.set(`${part}.isNullObject`, false);
    fake.answers.set(`${part}.getXml`, () => ({ value: xml }));
    await expect(excelPort().loadFetchedSeries()).rejects.toThrow("changed by another program");
  });
  test.each([
    ["a link that runs a script", spoilt({ url: "javascript:alert(1)" }), "FRED:A"],
    ["an id of the user's own", spoilt({ id: "FILE:A" }), "FILE:A"],
  ])("of which one is odd (%s) are taken without it, and it is named", async (_, json, name) => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const text = JSON.stringify([...JSON.parse(json), ...JSON.parse(spoilt({ id: "FRED:SOUND" }))]).replace(
      /</g,
      "&lt;",
    );
    const xml = `<fetchedSeries xmlns="urn:marketbook:fetched-series:1">${text}</fetchedSeries>`;
    fake.answers.set(`${part}.isNullObject`, false);
    fake.answers.set(`${part}.getXml`, () => ({ value: xml }));
    expect((await excelPort().loadFetchedSeries()).map(({ ask }) => ask.id)).toEqual(["FRED:SOUND"]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(name));
    warn.mockRestore();
  });
  test("that are too much for Excel on the web are left out, the longest ones", async () => {
    const observations = Array.from({ length: 400_000 }, (_, index) => ({ date: index + 61, value: index / 7 }));
    const endless = { ask: { id: "FRED:LONG" }, series: fetchedSeries("FRED:LONG", {}, { observations }) };
    fake.answers.set(`${part}.isNullObject`, true);
    await excelPort().saveFetchedSeries([endless, ...kept]);
    expect(added().length).toBeLessThan(4_000_000);
    expect(added()).toContain("FRED:A");
    expect(added()).not.toContain("FRED:LONG");
  });
});

describe("own series", () => {
  const part = 'workbook.customXmlParts.getByNamespace("urn:marketbook:own-series:1").getOnlyItemOrNullObject()';
  const keeps = (xml: string) => {
    fake.answers.set(`${part}.isNullObject`, false);
    fake.answers.set(`${part}.getXml`, () => ({ value: xml }));
  };

  test("come back from the workbook as they went in", async () => {
    fake.answers.set(`${part}.isNullObject`, true);
    expect(await excelPort().loadOwnSeries()).toEqual([]);
    await excelPort().saveOwnSeries(demoSeries);
    const line = fake.log.find((each) => each.startsWith("workbook.customXmlParts.add(")) ?? "";
    keeps(JSON.parse(line.slice("workbook.customXmlParts.add(".length, -1)));
    expect(await excelPort().loadOwnSeries()).toEqual(demoSeries);
  });
  test("whose values another program has made text are refused", async () => {
    const spoilt = demoSeries.map((each) => ({ ...each, observations: [46_000, "7"] }));
    keeps(`<ownSeries xmlns="urn:marketbook:own-series:1">${JSON.stringify(spoilt)}</ownSeries>`);
    await expect(excelPort().loadOwnSeries()).rejects.toThrow("changed by another program");
  });
});

describe("settings", () => {
  const cell = (name: string) => `workbook.names.getItemOrNullObject("${name}").getRangeOrNullObject()`;

  beforeEach(() => {
    const part = 'workbook.customXmlParts.getByNamespace("urn:marketbook:snapshot:1").getOnlyItemOrNullObject()';
    for (const none of ['workbook.names.getItemOrNullObject("MKT_SNAPSHOT")', part])
      fake.answers.set(`${none}.isNullObject`, true);
  });

  test("are read from the named cells, and written there", async () => {
    fake.answers.set(`${cell("MKT_ASOF")}.values`, [[46037]]);
    fake.answers.set(`${cell("MKT_AUTOREFRESH")}.values`, [[true]]);
    expect(await excelPort().dataSettings()).toEqual({ asOf: 46037, autoRefresh: true });
    await excelPort().setDataSettings({ asOf: null });
    expect(fake.log).toContain(`${cell("MKT_ASOF")}.values = [[""]]`);
    expect(fake.log.join()).not.toContain("MKT_AUTOREFRESH");
  });
  test("get a sheet where there is none; the present sheet stays shown", async () => {
    fake.answers.set(`${cell("MKT_ASOF")}.isNullObject`, true);
    fake.answers.set("workbook.worksheets.items", []);
    fake.answers.set("workbook.names.items", []);
    await excelPort().setDataSettings({ asOf: 46037 });
    expect(fake.log).toContain('workbook.worksheets.add("Data settings")');
    expect(fake.log.join()).toContain('workbook.names.add("MKT_ASOF", "=\'Data settings\'!$B$3")');
    expect(fake.log.join()).not.toContain("activate");
  });
  test("the functions stand on the as-of day when the workbook opens and when the cell changes", async () => {
    const days: unknown[] = [];
    globalThis.marketbook = seam({ setAsOf: (value) => days.push(value) > 99 });
    sheets({});
    fake.answers.set(
      'workbook.customXmlParts.getByNamespace("urn:marketbook:fetched-series:1").getOnlyItemOrNullObject().isNullObject',
      true,
    );
    fake.answers.set(`${cell("MKT_ASOF")}.values`, [[46037]]);
    fake.answers.set(`${cell("MKT_AUTOREFRESH")}.values`, [[false]]);
    await openData(excelPort(), (reason) => {
      throw reason;
    });
    fake.answers.set(`${cell("MKT_ASOF")}.values`, [[46038]]);
    await fake.fire("workbook.worksheets.onChanged");
    expect(days).toEqual([46037, 46038]);
  });
});
