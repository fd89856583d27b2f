/** Repair of the open workbook: only formulas of ours, in the forms in which other programs leave them. */
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { repairCells } from "../../../src/workbook/grid/repairCells";
import { repairOf } from "../../../src/workbook/repair";
import { testSheet } from "../../engine/sheet";

nodeEngine();
const none = new Set<string>();

test.each([
  ["=mkt.butterflybe(70,90,110,2.5)", "=MKT.BUTTERFLYBE(70,90,110,2.5)"],
  ["=_xldudf_MKT_BUTTERFLYBE(70,90,110,2.5)+SUM(A1:A2)", "=MKT.BUTTERFLYBE(70,90,110,2.5)+SUM(A1:A2)"],
  ["=[2]!MKT.VERSION()", "=MKT.VERSION()"],
  ["='C:\\Users\\x\\desk.xla'!MKT.VERSION()", "=MKT.VERSION()"],
  ["=_xludf.MKT.VERSION()", "=MKT.VERSION()"],
  ["=IF(MKT_LIVE,MKT.VERSION(),#REF!)", "=MKT.VERSION()"],
])("%s is mended", (formula, mended) => expect(repairOf({ formula, error: "#NAME?" }, none)).toBe(mended));

test.each([
  ["=MKT.VERSION()", undefined],
  ["=sum(A1)", "#NAME?"],
  ["=BDP(A1)", "#NAME?"],
  ["=_xll.qlRate(A1)", "#NAME?"],
  ["=MKT.LAST(A1)", "#N/A"],
  ["=IF(MKT_LIVE,MKT.VERSION(),_mkt_snapshot!A1)", undefined],
  ['=IF(MKT_LIVE,"",IF(MKT_CHANGED,"a","b"))', "#NAME?"],
])("%s with %s stays", (formula, error) =>
  expect(repairOf({ formula, ...(error && { error }) }, none)).toBeUndefined(),
);

test("one of ours that shows another program's error is calculated anew", () =>
  expect(repairOf({ formula: "=MKT.VERSION()", error: "#BUSY!" }, none)).toBe("=MKT.VERSION()"));

test("in the grid the cells are told, others stay, and one undo takes it back", async () => {
  const sheet = testSheet();
  const damaged = "=_xldudf_MKT_BUTTERFLYBE(70,90,110,2.5)";
  sheet.set({ A1: damaged, A3: "=NOTOURS(1)", A4: "=BUTTERFLYBE(70,90,110,2.5)" });
  const { mended, calculated } = await repairCells(sheet.model);
  expect(calculated).toEqual([]);
  expect(mended).toEqual(["Sheet1!A1", "Sheet1!A4"]);
  expect(sheet.value("A1")).toBe(72.5);
  expect(sheet.value("B4")).toBe(107.5);
  expect(sheet.value("A3")).toBe("#NAME?");
  sheet.model.dispatch("REQUEST_UNDO");
  expect(sheet.value("A1")).toBe("#NAME?");
});
