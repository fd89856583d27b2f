import type { Book, BookCell, BookSeries } from "../../../src/workbook/book";
import { excelPort } from "../../../src/workbook/excel";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

const book: Book = {
  title: "Trial",
  names: { Spot: "Inputs!$B$2" },
  sheets: [
    {
      name: "Inputs",
      rows: 3,
      columns: 2,
      cells: [
        { at: "A1", content: "Inputs", role: "title" },
        { at: "A2", content: "2-05", role: "label" },
        { at: "B2", content: 90, role: "input", format: "0.00" },
        { at: "A3", content: "plain words", role: "note", wrap: true },
      ],
      widths: [200, 80],
      frozenRows: 1,
      gridlines: false,
      charts: [],
    },
    {
      name: "Analysis",
      rows: 4,
      columns: 2,
      cells: [
        { at: "A1", content: "Price", role: "columnHeading" },
        { at: "B1", content: "Payoff", role: "columnHeading" },
        { at: "A2", content: "=SEQUENCE(3)+Spot", role: "formula" },
        { at: "B2", content: "=MKT.BUTTERFLYPAYOFF(A2#,70,Inputs!B2,110)", role: "formula" },
      ],
      widths: [],
      frozenRows: 0,
      gridlines: true,
      charts: [
        {
          title: "Payoff",
          kind: "line",
          at: "D2",
          width: 400,
          height: 200,
          labels: "Analysis!A1:A4",
          series: [{ range: "Analysis!B1:B4" }, { range: "Analysis!A1:A4", colour: "#123456" }],
          xTitle: "Price",
          yTitle: "Payoff",
          source: "own calculation",
        },
      ],
    },
  ],
};

let fake: FakeExcel;
beforeEach(() => {
  fake = installFakeExcel();
  fake.answers.set("workbook.worksheets.items", [{ name: "Sheet1" }]);
  fake.answers.set("workbook.names.items", []);
});

test("everything is written with one sync, after one that only reads", async () => {
  await excelPort().insertBook(book);
  const syncs = fake.log.flatMap((line, index) => (line === "sync" ? [index] : []));
  expect(syncs).toEqual([0, fake.log.length - 1]);
});

test("sheets come before names, names before formulas", async () => {
  await excelPort().insertBook(book);
  const place = (part: string) => fake.log.findIndex((line) => line.includes(part));
  expect(fake.log).toContain('workbook.names.add("Spot", "=Inputs!$B$2")');
  expect(place('worksheets.add("Analysis")')).toBeLessThan(place("names.add"));
  expect(place("names.add")).toBeLessThan(place(".formulas = "));
});

test("cells are written as one rectangle a sheet, and text that looks like something else stays text", async () => {
  await excelPort().insertBook(book);
  const inputs = 'workbook.worksheets.add("Inputs").getRangeByIndexes(0, 0, 3, 2)';
  expect(fake.log).toContain(`${inputs}.formulas = [["Inputs",null],["'2-05",90],["plain words",null]]`);
  expect(fake.log).toContain(`${inputs}.numberFormat = [[null,null],[null,"0.00"],[null,null]]`);
});

test("roles, widths in points, frozen rows and gridlines", async () => {
  await excelPort().insertBook(book);
  const inputs = 'workbook.worksheets.add("Inputs")';
  expect(fake.log).toEqual(
    expect.arrayContaining([
      `${inputs}.getRange("B2:B2").format.font.color = "#0F6CBD"`,
      `${inputs}.getRange("A3:A3").format.wrapText = true`,
      `${inputs}.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = 150`,
      `${inputs}.freezePanes.freezeRows(1)`,
      `${inputs}.showGridlines = false`,
    ]),
  );
});

test("a chart over numbers has a scale of numbers, its series their headings and colours", async () => {
  await excelPort().insertBook(book);
  const sheet = 'workbook.worksheets.getItem("Analysis")';
  const chart = `workbook.worksheets.add("Analysis").charts.add("XYScatterLinesNoMarkers", ${sheet}.getRange("B2:B4"), "Columns")`;
  expect(fake.log).toEqual(
    expect.arrayContaining([
      chart,
      `${chart}.series.getItemAt(0).name = "Payoff"`,
      `${chart}.series.getItemAt(0).setXAxisValues(${sheet}.getRange("A2:A4"))`,
      `${chart}.series.add().setValues(${sheet}.getRange("A2:A4"))`,
      `${chart}.series.add().format.line.color = "#123456"`,
      `${chart}.setPosition("D2")`,
      `${chart}.width = 300`,
      `${chart}.title.text = "Payoff\\nown calculation"`,
    ]),
  );
});

test("beside a band a point with a place of its own is not drawn: Excel would set it over the first category", async () => {
  const series: BookSeries[] = [
    { range: "Analysis!B1:B4", part: "base" },
    { range: "Analysis!B1:B4", part: "band", label: "Range" },
    { range: "Analysis!A1:A4" },
    { range: "Analysis!B1:B2", across: "Analysis!A1:A2", part: "mark", label: "Printed" },
  ];
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, series })),
  }));
  await excelPort().insertBook({ ...book, sheets });
  expect(fake.log.some((line) => line.endsWith('.name = "Range"'))).toBe(true);
  expect(fake.log.some((line) => line.endsWith('.name = "Printed"'))).toBe(false);
});

test("a unit keeps its distance from its number", async () => {
  const cells: BookCell[] = [
    { at: "A1", content: "Value", role: "numberHeading" },
    { at: "B1", content: "Unit", role: "columnHeading" },
    { at: "A2", content: 5, role: "input" },
    { at: "B2", content: "USD", role: "unit" },
  ];
  const [sheet] = book.sheets;
  await excelPort().insertBook({ ...book, sheets: [{ ...sheet, cells }] });
  const indented = fake.log.filter((line) => line.endsWith(".indentLevel = 1"));
  expect(indented.map((line) => /getRange\("([^"]*)"\)/.exec(line)?.[1])).toEqual(["B1:B1", "B2:B2"]);
});

test("names that are taken get numbers, in formulas and charts too", async () => {
  fake.answers.set("workbook.worksheets.items", [{ name: "INPUTS" }, { name: "Analysis" }]);
  fake.answers.set("workbook.names.items", [{ name: "spot" }]);
  await excelPort().insertBook(book);
  expect(fake.log).toContain(`workbook.names.add("Spot_2", "='Inputs 2'!$B$2")`);
  const formulas = fake.log.find((line) => line.includes("SEQUENCE"));
  expect(formulas).toContain("=SEQUENCE(3)+Spot_2");
  expect(formulas).toContain("'Inputs 2'!B2");
  expect(fake.log.some((line) => line.includes('getItem("Analysis 2").getRange("B2:B4")'))).toBe(true);
});

test("a cell outside its sheet is refused before anything is sent", async () => {
  const [sheet] = book.sheets;
  const wrong = { ...book, sheets: [{ ...sheet, cells: [{ at: "C9", content: 1, role: "data" }] }] } as Book;
  await expect(excelPort().insertBook(wrong)).rejects.toThrow("Inputs!C9 lies outside its sheet");
  expect(fake.log.filter((line) => line === "sync")).toHaveLength(1);
});
