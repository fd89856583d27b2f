/** What of a sheet goes on paper when it is saved as a file. */
import { createModel } from "../../../src/engine/engine";
import type { Book, BookChart } from "../../../src/workbook/book";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";

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

test("a chart that begins outside of it stays outside", () => {
  expect(printedWith({ at: "H2", width: 300 })).toEqual(["A1:C20"]);
});
