/** @jest-environment jsdom */
import type { OwnSeries } from "../../../src/series/own/ownSeries";
import { excelPort } from "../../../src/workbook/excel";
import { laySeries } from "../../../src/workbook/layout/seriesBlock";
import type { SelectedCell } from "../../../src/workbook/port";
import { fakeFetched } from "../../taskpane/fakeFetched";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

const active = "workbook.getActiveCell()";
let fake: FakeExcel;

function select(address: string, formula: unknown, value: unknown, type: string, shown = String(value)): void {
  fake.answers.set(`${active}.address`, address);
  fake.answers.set(`${active}.formulas`, [[formula]]);
  fake.answers.set(`${active}.values`, [[value]]);
  fake.answers.set(`${active}.valueTypes`, [[type]]);
  fake.answers.set(`${active}.text`, [[shown]]);
  fake.answers.set(`${active}.worksheet.name`, "My sheet");
}

beforeEach(() => {
  fake = installFakeExcel();
  fake.answers.set(`${active}.getSpillParentOrNullObject().isNullObject`, true);
  fake.answers.set("workbook.names.items", []);
  globalThis.marketbook = {
    setLimits: () => false,
    ownSeries: () => [],
    fetched: fakeFetched(),
    setOwnSeries: () => undefined,
    leftOutAt: () => [],
    sentenceAt: (address) => (address === "My sheet!B2" ? "k1 must be above 0, but -1 came." : undefined),
  };
});

describe("the selected cell", () => {
  test("has formula, value and how it is shown", async () => {
    select("'My sheet'!$B$2", "=MKT.CAGR(1,2,1)", 1, "Double", "100 %");
    expect(await excelPort().selectedCell()).toEqual({
      sheet: "My sheet",
      address: "B2",
      formula: "=MKT.CAGR(1,2,1)",
      shown: "100 %",
      value: 1,
    });
  });
  test("says why our function failed", async () => {
    select("'My sheet'!B2", "=MKT.BUTTERFLYPAYOFF(1,-1,2,3)", "#NUM!", "Error");
    expect((await excelPort().selectedCell()).error).toEqual({
      code: "#NUM!",
      sentence: "k1 must be above 0, but -1 came.",
    });
  });
  test("does not lend our sentence to a formula of Excel's own", async () => {
    select("'My sheet'!B2", "=1/0", "#DIV/0!", "Error");
    expect((await excelPort().selectedCell()).error?.sentence).toBe("This cell holds the error value #DIV/0!.");
  });
  test("shows the formula that spills into it", async () => {
    select("'My sheet'!B3", 7, 7, "Double");
    fake.answers.set(`${active}.getSpillParentOrNullObject().isNullObject`, false);
    fake.answers.set(`${active}.getSpillParentOrNullObject().formulas`, [["=SEQUENCE(9)"]]);
    expect((await excelPort().selectedCell()).formula).toBe("=SEQUENCE(9)");
  });
  test("needs no spill parent where Excel knows none", async () => {
    fake.excelApi = 11;
    select("'My sheet'!B3", 7, 7, "Double");
    expect((await excelPort().selectedCell()).formula).toBe("");
  });
  test("is null when empty, and then free", async () => {
    select("'My sheet'!B3", "", "", "Empty");
    expect((await excelPort().selectedCell()).value).toBeNull();
    expect(await excelPort().occupiedAtSelection()).toBeUndefined();
  });
  test("is occupied by a formula that shows nothing", async () => {
    select("'My sheet'!B3", '=""', "", "String");
    expect(await excelPort().occupiedAtSelection()).toEqual({ range: "B3", count: 1 });
  });
});

describe("watching the selection", () => {
  test("tells each change once, until stopped", async () => {
    const seen: SelectedCell[] = [];
    select("S!A1", "", "", "Empty");
    const stop = excelPort().onSelection((cell) => seen.push(cell));
    await new Promise((resolve) => setTimeout(resolve));
    await fake.fire("workbook.onSelectionChanged");
    await fake.fire("workbook.onSelectionChanged");
    select("S!A2", 3, 3, "Double");
    await fake.fire("workbook.worksheets.onCalculated");
    expect(seen.map(({ address }) => address)).toEqual(["A1", "A2"]);
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    select("S!A3", 4, 4, "Double");
    await fake.fire("workbook.onSelectionChanged");
    expect(seen).toHaveLength(2);
  });
});

describe("acting", () => {
  test("a formula goes into the selected cell with one sync", async () => {
    await excelPort().insertFormula("=MKT.VERSION()");
    expect(fake.log).toEqual([`${active}.formulas = [["=MKT.VERSION()"]]`, "sync"]);
  });
  test("the result of a formula reads in its unit where the cell has no format", async () => {
    fake.answers.set(`${active}.getSpillingToRangeOrNullObject().isNullObject`, true);
    fake.answers.set(`${active}.numberFormat`, [["General"]]);
    await excelPort().insertFormula("=MKT.CIPBASIS(1,1,0,0,1)");
    expect(fake.log).toContain(`${active}.numberFormat = [["0.0\\" bp\\""]]`);
  });
  test("a format of the user's stays", async () => {
    fake.answers.set(`${active}.getSpillingToRangeOrNullObject().isNullObject`, true);
    fake.answers.set(`${active}.numberFormat`, [["0.000"]]);
    await excelPort().insertFormula("=MKT.CIPBASIS(1,1,0,0,1)");
    expect(fake.log).toContain(`${active}.numberFormat = [["0.000"]]`);
  });
  test("the dates of a series read as dates, its values stay as they are", async () => {
    const spilled = `${active}.getSpillingToRangeOrNullObject()`;
    fake.answers.set(`${spilled}.isNullObject`, false);
    fake.answers.set(`${spilled}.getColumn(0).numberFormat`, [["General"], ["General"], ["d mmm"]]);
    await excelPort().insertFormula('=MKT.SERIES("FILE:DEMO")');
    expect(fake.log).toContain(`${spilled}.getColumn(0).numberFormat = [["yyyy-mm-dd"],["yyyy-mm-dd"],["d mmm"]]`);
  });
  test("a series goes with its heading, formats and chart, with one sync", async () => {
    const facts = {
      id: "FILE:DEMO",
      title: "Demo",
      unit: "USD",
      scale: 1e6,
      frequency: "D" as const,
      source: "demo.csv",
      shown: [{ date: 46_000, value: 1.5 }],
    };
    const wishes = { formula: '=MKT.SERIES("FILE:DEMO")', asof: "", transform: "", shownAs: "", chart: true };
    await excelPort().insertSeries(laySeries(facts, wishes, { sheet: "My data", row: 2, column: 1 }));
    const sheet = 'workbook.worksheets.getItem("My data")';
    expect(fake.log.filter((line) => line === "sync")).toHaveLength(1);
    expect(fake.log.at(-1)).toBe("sync");
    expect(fake.log[0]).toBe(`${sheet}.getRange("B3:C7").clear("Contents")`);
    expect(fake.log).toContain(`${sheet}.getRange("B7").formulas = [["=MKT.SERIES(\\"FILE:DEMO\\")"]]`);
    expect(fake.log).toContain(`${sheet}.getRange("C5").formulas = [["=MKT.META(\\"FILE:DEMO\\", \\"last\\")"]]`);
    const formats = fake.log.find((line) => line.startsWith(`${sheet}.getRange("C7:C267").numberFormat`));
    expect(formats).toContain('#,##0.0\\" USD mn\\"');
    expect(fake.log.some((line) => line.includes("charts.add") && line.includes("C7:C267"))).toBe(true);
  });
  test("goes to a cell of a sheet whose name is quoted", async () => {
    await excelPort().goTo("'Claims 2'!C7");
    const cell = 'workbook.worksheets.getItem("Claims 2").getRange("C7")';
    expect(fake.log).toEqual([`${cell}.worksheet.activate()`, `${cell}.select()`, "sync"]);
  });
  test("goes to a defined name", async () => {
    await excelPort().goTo("Silver_spot");
    expect(fake.log).toContain('workbook.names.getItemOrNullObject("Silver_spot").getRange().select()');
  });
  test("reads what the cells of names show, but for names that the workbook lacks", async () => {
    const range = 'workbook.names.getItemOrNullObject("silver_verdicts").getRangeOrNullObject()';
    fake.answers.set(`${range}.address`, "'Claims 2'!H4:H5");
    fake.answers.set(`${range}.columnIndex`, 7);
    fake.answers.set(`${range}.rowIndex`, 3);
    fake.answers.set(`${range}.text`, [["reproduced"], ["error"]]);
    const missing = 'workbook.names.getItemOrNullObject("gold_verdicts").getRangeOrNullObject()';
    fake.answers.set(`${missing}.isNullObject`, true);
    expect(await excelPort().shownIn(["silver_verdicts", "gold_verdicts"])).toEqual(
      new Map([
        [
          "silver_verdicts",
          [
            { address: "'Claims 2'!H4", shown: "reproduced" },
            { address: "'Claims 2'!H5", shown: "error" },
          ],
        ],
      ]),
    );
  });
  test("only cells that read the user's data are calculated anew", async () => {
    const used = {
      isNullObject: false,
      formulas: [
        ["=MKT.LAST(A1)", "MKT.LAST("],
        ["=MKT.CAGR(1,2,3)", "=1+mkt.series(B1)"],
      ],
    };
    const dirty: string[] = [];
    const range = {
      ...used,
      load: () => range,
      getCell: (row: number, column: number) => ({ setDirty: () => dirty.push(`${row},${column}`) }),
    };
    fake.answers.set("workbook.worksheets.items", [{ getUsedRangeOrNullObject: () => range }]);
    await excelPort().recalculateData();
    expect(dirty).toEqual(["0,0", "1,1"]);
    expect(fake.log).toContain('workbook.application.calculate("Recalculate")');
  });
});

describe("the user's series", () => {
  const series: OwnSeries[] = [
    {
      name: "walcl",
      title: "Fed <assets> & 資產 ]]>",
      unit: "USD",
      scale: 1e6,
      frequency: "W",
      source: "own file",
      retrieved: 46000,
      observations: [{ date: 45990, value: 6_612_345.25 }],
    },
  ];
  const part = 'workbook.customXmlParts.getByNamespace("urn:marketbook:own-series:1").getOnlyItemOrNullObject()';

  test("come back from the workbook as they were kept", async () => {
    fake.answers.set(`${part}.isNullObject`, true);
    await excelPort().saveOwnSeries(series);
    const added = fake.log.find((line) => line.startsWith("workbook.customXmlParts.add(")) ?? "";
    const xml = JSON.parse(added.slice("workbook.customXmlParts.add(".length, -1));
    fake.answers.set(`${part}.isNullObject`, false);
    fake.answers.set(`${part}.getXml`, () => ({ value: xml }));
    expect(await excelPort().loadOwnSeries()).toEqual(series);
  });
  test("replace those kept before", async () => {
    await excelPort().saveOwnSeries([]);
    expect(fake.log).toContain(
      `${part}.setXml(${JSON.stringify('<ownSeries xmlns="urn:marketbook:own-series:1">[]</ownSeries>')})`,
    );
  });
  test("are none in a workbook that never kept any", async () => {
    fake.answers.set(`${part}.isNullObject`, true);
    expect(await excelPort().loadOwnSeries()).toEqual([]);
  });
  test("a part that someone has broken is an error, not an empty list", async () => {
    fake.answers.set(`${part}.getXml`, () => ({ value: "<ownSeries>" }));
    await expect(excelPort().loadOwnSeries()).rejects.toThrow("cannot be read");
  });
  test("go into the document's settings where there are no XML parts", async () => {
    fake.excelApi = 4;
    await excelPort().saveOwnSeries(series);
    expect(fake.settings.has("marketbook.ownSeries")).toBe(true);
    expect(await excelPort().loadOwnSeries()).toEqual(series);
  });
});
