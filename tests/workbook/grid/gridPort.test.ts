import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import type { SelectedCell } from "../../../src/workbook/port";
import { testSheet } from "../../engine/sheet";

function opened() {
  const sheet = testSheet();
  return { sheet, port: gridPort(sheet.model, memoryStorage()) };
}

test("the selected cell has its formula, value and what it shows", async () => {
  const { sheet, port } = opened();
  sheet.set({ B2: "=1/8" });
  sheet.format("B2", "0.0%");
  await port.goTo("Sheet1!B2");
  expect(await port.selectedCell()).toEqual({
    sheet: "Sheet1",
    address: "B2",
    formula: "=1/8",
    shown: "12.5%",
    value: 0.125,
  });
});
test("the selected cell says why it is an error", async () => {
  const { sheet, port } = opened();
  sheet.set({ A1: "=MKT.CIPBASIS(0, 1, 0.04, 0.02, 1)" });
  expect((await port.selectedCell()).error).toMatchObject({ code: "#NUM!", sentence: /^spot must be above 0/ });
  sheet.set({ A1: "#N/A" });
  expect((await port.selectedCell()).error).toMatchObject({ code: "#N/A", sentence: /./ });
});
test("a cell of a spill shows the formula that spills", async () => {
  const { sheet, port } = opened();
  sheet.set({ A1: "=SEQUENCE(3)" });
  await port.goTo("A3");
  expect(await port.selectedCell()).toMatchObject({ formula: "=SEQUENCE(3)", value: 3 });
});
test("listeners hear of another cell and of another value, until they stop", async () => {
  const { sheet, port } = opened();
  const heard: SelectedCell[] = [];
  const stop = port.onSelection((cell) => heard.push(cell));
  sheet.set({ A1: "5" });
  await port.goTo("C3");
  sheet.set({ D9: "1" });
  stop();
  await port.goTo("A1");
  expect(heard.map(({ address, value }) => [address, value])).toEqual([
    ["A1", 5],
    ["C3", null],
  ]);
});
test("a formula goes into the selected cell, as one step of undo", async () => {
  const { sheet, port } = opened();
  await port.goTo("B3");
  expect(await port.occupiedAtSelection()).toBeUndefined();
  await port.insertFormula("=MKT.BUTTERFLYPAYOFF(90,70,90,110,2.5)");
  expect(sheet.value("B3")).toBe(17.5);
  expect(await port.occupiedAtSelection()).toEqual({ range: "B3", count: 1 });
  sheet.undo();
  expect(sheet.value("B3")).toBeNull();
});
test("places are found by sheet, quoted sheet and defined name", async () => {
  const { sheet, port } = opened();
  sheet.addSheet("My data");
  sheet.defineName("Target", "Sheet1!D4");
  await port.goTo("'My data'!C7");
  expect(await port.selectedCell()).toMatchObject({ sheet: "My data", address: "C7" });
  await port.goTo("Target");
  expect(await port.selectedCell()).toMatchObject({ sheet: "Sheet1", address: "D4" });
  await expect(port.goTo("Nowhere!A1")).rejects.toThrow("Nowhere!A1 is not in this workbook");
});
test("series are kept by the storage that the page gives", async () => {
  const { port } = opened();
  const series = [
    {
      name: "WALCL",
      title: "Assets",
      unit: "USD",
      scale: 1e6,
      frequency: "W" as const,
      source: "own",
      retrieved: 46000,
      observations: [{ date: 45999, value: 1 }],
    },
  ];
  expect(await port.loadOwnSeries()).toEqual([]);
  await port.saveOwnSeries(series);
  expect(await port.loadOwnSeries()).toEqual(series);
});
test("cells are read by the names that the workbook has", async () => {
  const { port } = opened();
  await port.insertBook({
    title: "Two",
    names: { Prices: "'My data'!$A$1:$B$2" },
    sheets: [
      {
        name: "My data",
        rows: 2,
        columns: 2,
        widths: [],
        frozenRows: 0,
        gridlines: true,
        charts: [],
        cells: [
          { at: "A1", content: 0.125, role: "input", format: "0.0%" },
          { at: "B2", content: "=A1*2", role: "formula", format: "0.00" },
        ],
      },
    ],
  });
  expect(await port.shownIn(["Prices", "Nothing"])).toEqual(
    new Map([
      [
        "Prices",
        [
          { address: "'My data'!A1", shown: "12.5%" },
          { address: "'My data'!B1", shown: "" },
          { address: "'My data'!A2", shown: "" },
          { address: "'My data'!B2", shown: "0.25" },
        ],
      ],
    ]),
  );
});
