/** Notes of cells: kept in the workbook, undone, carried along, and written into files. */
import { findings } from "../../../src/sharing/report";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { notesOf, setNote } from "../../../src/workbook/grid/notes/notesInCells";
import { layWorkbook } from "../../../src/workbook/grid/opening/layWorkbook";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { testSheet } from "../../engine/sheet";
import { bookOf } from "../../sharing/madeModel";

function noted(notes: Readonly<Record<string, string>> = {}) {
  const sheet = testSheet();
  const { getters, dispatch } = sheet.model;
  const place = (range: string) => getters.getRangeFromSheetXC(getters.getActiveSheetId(), range).zone;
  const at = (address: string) => ({
    sheetId: getters.getActiveSheetId(),
    col: place(address).left,
    row: place(address).top,
  });
  const note = (address: string, text: string | undefined) =>
    setNote(dispatch, at(address), text === undefined ? undefined : { text });
  for (const [address, text] of Object.entries(notes)) note(address, text);
  const found = (sheetId = getters.getActiveSheetId()) =>
    Object.fromEntries(notesOf(sheet.model, sheetId).map(({ at: where, text }) => [where, text]));
  return { ...sheet, note, found, zone: place };
}

test("is written, changed, taken away, and each of these is undone", () => {
  const { note, found, undo, redo } = noted();
  note("B2", "from the filing");
  note("B2", "from the 10-K");
  note("A1", "unit: USD");
  expect(found()).toEqual({ A1: "unit: USD", B2: "from the 10-K" });
  note("A1", undefined);
  expect(found()).toEqual({ B2: "from the 10-K" });
  undo();
  undo();
  expect(found()).toEqual({ B2: "from the 10-K" });
  undo();
  expect(found()).toEqual({ B2: "from the filing" });
  undo();
  expect(found()).toEqual({});
  redo();
  expect(found()).toEqual({ B2: "from the filing" });
});

test("stays when the contents are cleared, and goes with rows that are inserted or deleted", () => {
  const { insertRows, deleteRows, found, run, zone, model } = noted({ B2: "two", B4: "four" });
  run("DELETE_CONTENT", { sheetId: model.getters.getActiveSheetId(), target: [zone("A1:C9")] });
  insertRows(2, 3);
  expect(found()).toEqual({ B5: "two", B7: "four" });
  deleteRows(5);
  expect(found()).toEqual({ B6: "four" });
});

test("goes with its cell when cells are sorted, and comes back with undo", () => {
  const { set, run, zone, found, undo, value, model } = noted({ A1: "silver", B3: "copper’s price" });
  set({ A1: "3", B1: "s", A2: "2", B2: "g", A3: "1", B3: "c" });
  const before = found();
  run("SORT_CELLS", {
    sheetId: model.getters.getActiveSheetId(),
    col: 0,
    row: 0,
    zone: zone("A1:B3"),
    sortDirection: "asc",
  });
  expect([value("A1"), value("B1")]).toEqual([1, "c"]);
  expect(found()).toEqual({ A3: "silver", B1: "copper’s price" });
  undo();
  expect(found()).toEqual(before);
});

test("is copied with its cell, replaces what is there, and moves when the cell is cut", () => {
  const { run, zone, found, model } = noted({ A1: "source", C1: "older", D1: "covered" });
  const select = (range: string) =>
    model.selection.selectZone({ cell: { col: zone(range).left, row: zone(range).top }, zone: zone(range) });
  select("A1:B1");
  run("COPY");
  run("PASTE", { target: [zone("C1")] });
  expect(found()).toEqual({ A1: "source", C1: "source" });
  run("PASTE", { target: [zone("A3")], pasteOption: "asValue" });
  run("PASTE", { target: [zone("A4")], pasteOption: "onlyFormat" });
  expect(found()).toEqual({ A1: "source", C1: "source" });
  select("A1");
  run("CUT");
  run("PASTE", { target: [zone("C1")] });
  expect(found()).toEqual({ C1: "source" });
});

test("a copy of the sheet has it, and the workbook’s own file", () => {
  const { run, found, model } = noted({ B2: "two" });
  const { getters } = model;
  run("DUPLICATE_SHEET", {
    sheetId: getters.getActiveSheetId(),
    sheetIdTo: "copy",
    sheetNameTo: "Copy",
  });
  expect(found("copy")).toEqual({ B2: "two" });
  const again = new (nodeEngine().Model)(model.exportData() as never);
  expect(notesOf(again, "copy")).toEqual([{ at: "B2", text: "two" }]);
});

test("a file’s notes come in with their authors and go out again", () => {
  const engine = nodeEngine();
  const notes = [
    { at: "A1", author: "Li", text: "as published\nin January" },
    { at: "C5", text: "<b>no</b> author" },
  ];
  const data = layWorkbook(bookOf({ A1: { value: 1 } }, { sheet: { notes } }), functionNamesOf(engine), findings());
  const model = new engine.Model(data as never);
  expect(toWorkbook(model, "T").workbook.sheets[0].notes).toEqual(notes);
});
