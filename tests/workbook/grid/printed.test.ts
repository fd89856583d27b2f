/** What of a sheet goes on paper when it is saved as a file. */
import { createModel } from "../../../src/engine/engine";
import { checkedWorkbook } from "../../../src/workbench/keeping/checkWorkbook";
import type { Book, BookChart } from "../../../src/workbook/book";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { openFile } from "../../../src/workbook/grid/opening/openFile";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { made } from "../../sharing/madeWorkbook";

const library = nodeEngine();
const functions = functionNamesOf(library);

function printedWith(chart: Pick<BookChart, "at" | "width">): readonly string[] | undefined {
  const book: Book = {
    title: "Printed",
    names: {},
    sheets: [
      {
        name: "Printed",
        rows: 20,
        columns: 3,
        widths: [100, 100, 100],
        frozenRows: 0,
        gridlines: false,
        cells: [{ at: "A1", content: 1, role: "input" }],
        charts: [
          {
            title: "How much?",
            kind: "bar",
            height: 200,
            labels: "Printed!$A$1:$A$2",
            series: [{ range: "Printed!$B$1:$B$2" }],
            xTitle: "",
            yTitle: "",
            ...chart,
          },
        ],
        print: { area: "A1:C20", headingRows: 0 },
      },
    ],
  };
  const model = createModel(nodeEngine());
  insertBook(model, book);
  return toWorkbook(model, "Printed").workbook.sheets.find(({ name }) => name === "Printed")?.printAreas;
}

test("a chart that is wider than the area to print is on paper as a whole", () => {
  expect(printedWith({ at: "A2", width: 300 })).toEqual(["A1:C20"]);
  // Three columns of 100 pixels, then plain ones of 96.
  expect(printedWith({ at: "A2", width: 500 })).toEqual(["A1:F20"]);
});

test("pages that begin where a user has said follow their rows and columns", () => {
  const after =
    '<rowBreaks><brk id="4" man="1"/><brk id="6" man="1"/></rowBreaks><colBreaks><brk id="2" man="1"/></colBreaks>';
  const rows = '<row r="1"><c r="D1"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>';
  const { workbook } = openFile("made.xlsx", made({ sheets: [{ name: "S", rows, after }] }), functions, "en");
  const model = new library.Model(checkedWorkbook(workbook) as ConstructorParameters<typeof library.Model>[0]);
  const breaks = () => toWorkbook(model, "S").workbook.sheets[0].pageBreaks;
  expect(breaks()).toEqual({ rows: [4, 6], columns: [2] });
  const sheetId = model.getters.getActiveSheetId();
  const sheet = { sheetId, sheetName: "S" };
  model.dispatch("ADD_COLUMNS_ROWS", { ...sheet, dimension: "ROW", base: 0, position: "after", quantity: 3 });
  expect(breaks()).toEqual({ rows: [7, 9], columns: [2] });
  model.dispatch("REMOVE_COLUMNS_ROWS", { ...sheet, dimension: "ROW", elements: [7] });
  model.dispatch("REMOVE_COLUMNS_ROWS", { ...sheet, dimension: "COL", elements: [0] });
  expect(breaks()).toEqual({ rows: [8], columns: [1] });
});

test("a chart that begins outside of it stays outside", () => {
  expect(printedWith({ at: "H2", width: 300 })).toEqual(["A1:C20"]);
});
