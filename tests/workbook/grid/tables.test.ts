/** A table of a file in the grid and back in a file. */
import type { Table } from "../../../src/sharing/model";
import { findings } from "../../../src/sharing/report";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { layWorkbook } from "../../../src/workbook/grid/opening/layWorkbook";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { bookOf } from "../../sharing/madeModel";

const table: Table = {
  name: "Deals",
  range: "A1:B3",
  headerRows: 1,
  totalsRows: 1,
  columns: ["Price", "Twice"],
  style: { name: "TableStyleLight9", rowStripes: true },
  filter: true,
};
const cells = { A1: { value: "Price" }, B1: { value: "Twice" }, A2: { value: 3 }, B2: { value: 6 } };
const opened = (tables: readonly Table[]) => {
  const engine = nodeEngine();
  const data = layWorkbook(bookOf(cells, { sheet: { tables } }), functionNamesOf(engine), findings());
  return new engine.Model(data as never);
};

test("it keeps its name, its heading and totals, its stripes and its arrows", () =>
  expect(toWorkbook(opened([table]), "T").workbook.sheets[0].tables).toEqual([table]));

test("its name moves with it", () => {
  const model = opened([table]);
  const [sheetId] = model.getters.getSheetIds();
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Desk",
    dimension: "ROW",
    base: 0,
    quantity: 2,
    position: "before",
  } as never);
  expect(toWorkbook(model, "T").workbook.sheets[0].tables).toEqual([{ ...table, range: "A3:B5" }]);
});

test("of two that meet the first is laid out, as a file with both would be refused", () => {
  const other = { ...table, name: "Other", range: "B1:C3" };
  expect(toWorkbook(opened([table, other]), "T").workbook.sheets[0].tables.map(({ name }) => name)).toEqual(["Deals"]);
});
