import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { testSheet } from "../../engine/sheet";

function selecting(left: number, top: number, right: number, bottom: number) {
  const sheet = testSheet();
  const port = gridPort(sheet.model, memoryStorage());
  sheet.set({ A1: "date", B1: "price", A2: "=DATE(2026,1,30)", B2: "79.5", A3: "46055", B3: "#N/A" });
  sheet.model.selection.selectZone({
    cell: { col: left, row: top },
    zone: { left, top, right, bottom },
  });
  return port;
}

test("the selected range is read to its last filled row: dates as serials, errors as their code", async () => {
  expect(await selecting(0, 0, 1, 20).selectedValues(100)).toMatchObject({
    range: "Sheet1!A1:B3",
    rows: [
      ["date", "price"],
      [46052, 79.5],
      [46055, "#N/A"],
    ],
  });
});

test("number formats come beside the values", async () => {
  const sheet = testSheet();
  sheet.set({ A1: "46023", A2: "0.042", B1: "12" });
  const [sheetId] = sheet.model.getters.getSheetIds();
  for (const [row, format] of ["mmm-yy", "0.0%"].entries())
    sheet.model.dispatch("SET_FORMATTING", {
      sheetId,
      target: [{ left: 0, right: 0, top: row, bottom: row }],
      format,
    });
  sheet.model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { left: 0, top: 0, right: 1, bottom: 1 } });
  expect(await gridPort(sheet.model, memoryStorage()).selectedValues(10)).toMatchObject({
    rows: [
      [46023, 12],
      [0.042, null],
    ],
    formats: [
      ["mmm-yy", undefined],
      ["0.0%", undefined],
    ],
  });
});

test("of more cells than were wanted only their number is said", async () => {
  expect(await selecting(0, 0, 1, 2).selectedValues(5)).toEqual({ range: "Sheet1!A1:B3", count: 6 });
});

test("an empty range has one empty row", async () => {
  const read = await selecting(4, 4, 5, 9).selectedValues(5);
  expect(read).toMatchObject({ range: "Sheet1!E5:F5", rows: [[null, null]] });
});
