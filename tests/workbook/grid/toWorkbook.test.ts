/** What goes out of the grid, where the library's own way of writing it down fails. */
import { placeOf } from "../../../src/sharing/model";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { gridVersion } from "../../../src/workbook/grid/opening/gridWorkbook";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";

/** The library writes formulas as changes of the one above, and stops where a range of one cell stands above a longer one. */
test("a longer range below a range of one cell is written like any other", () => {
  const cells = { A1: "4", A2: "5", A3: "6", B1: "=SUM(A1:A1)", B2: "=SUM(A2:A3)" };
  const sheet = { id: "s", name: "S", colNumber: 5, rowNumber: 9, cells };
  const model = new (nodeEngine().Model)({ version: gridVersion, sheets: [sheet] });
  const written = toWorkbook(model, "book").workbook.sheets[0].cells;
  expect([0, 1].map((row) => written.get(placeOf(row, 1))?.value)).toEqual([4, 11]);
});
