/** Dragging the corner of a selection, and what a filter hides while filling, pasting and deleting. */
import { isoToSerial, serialToIso } from "../../../src/cells/serialDates";
import { testSheet } from "../sheet";

type Sheet = ReturnType<typeof testSheet>;

function select({ model }: Sheet, zone: { left: number; right: number; top: number; bottom: number }): void {
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

/** Drags the first rows of column A down or up over as many again. */
function drag(sheet: Sheet, top: number, bottom: number, to: number): void {
  select(sheet, { left: 0, right: 0, top, bottom });
  sheet.run("AUTOFILL_SELECT", { col: 0, row: to });
  sheet.run("AUTOFILL");
}

const iso = (sheet: Sheet, row: number) => serialToIso(sheet.value(`A${row}`) as number);

test.each<[string[], string[]]>([
  [
    ["2025-01-31", "2025-02-28"],
    ["2025-03-31", "2025-04-30", "2025-05-31"],
  ],
  [
    ["2024-01-31", "2024-02-29"],
    ["2024-03-31", "2024-04-30"],
  ],
  [
    ["2025-03-31", "2025-06-30"],
    ["2025-09-30", "2025-12-31", "2026-03-31"],
  ],
  [
    ["2024-02-29", "2025-02-28"],
    ["2026-02-28", "2027-02-28", "2028-02-29"],
  ],
  [["2024-12-31", "2025-12-31"], ["2026-12-31"]],
  [
    ["2025-04-30", "2025-03-31"],
    ["2025-02-28", "2025-01-31"],
  ],
  [
    ["2025-12-30", "2026-01-30"],
    ["2026-02-28", "2026-03-30", "2026-04-30"],
  ],
  [
    ["2025-01-15", "2025-02-15"],
    ["2025-03-15", "2025-04-15"],
  ],
  [
    ["2025-01-01", "2025-01-08"],
    ["2025-01-15", "2025-01-22"],
  ],
  [["2025-01-03"], ["2025-01-04", "2025-01-05"]],
  [["2025-01-31"], ["2025-02-01", "2025-02-02"]],
  [
    ["2025-01-01", "2025-01-02", "2025-01-04"],
    ["2025-01-01", "2025-01-02", "2025-01-04"],
  ],
])("%j goes on with %j", (dates, expected) => {
  const sheet = testSheet();
  for (const [index, date] of dates.entries()) sheet.set({ [`A${index + 1}`]: date });
  drag(sheet, 0, dates.length - 1, dates.length - 1 + expected.length);
  expect(expected.map((_, index) => iso(sheet, dates.length + 1 + index))).toEqual(expected);
});

test("a month goes on by months, a time by hours, and upwards all go back", () => {
  const sheet = testSheet();
  sheet.set({ A1: String(isoToSerial("2025-01-01")) });
  sheet.format("A1", "mmm-yy");
  drag(sheet, 0, 0, 2);
  expect([sheet.shown("A2"), sheet.shown("A3")]).toEqual(["Feb-25", "Mar-25"]);
  const other = testSheet();
  other.set({ A3: "2025-01-03" });
  drag(other, 2, 2, 1);
  expect(iso(other, 2)).toBe("2025-01-02");
  const clock = testSheet();
  clock.set({ A1: "9:30" });
  drag(clock, 0, 0, 1);
  expect(clock.value("A2")).toBeCloseTo(10.5 / 24, 12);
});

test("names, quarters, tenors and numbers", () => {
  const filled = (texts: string[], count: number) => {
    const sheet = testSheet();
    for (const [index, text] of texts.entries()) sheet.set({ [`A${index + 1}`]: text });
    drag(sheet, 0, texts.length - 1, texts.length - 1 + count);
    return Array.from({ length: count }, (_, index) => sheet.value(`A${texts.length + 1 + index}`));
  };
  expect(filled(["Q3", "Q4"], 2)).toEqual(["Q1", "Q2"]);
  expect(filled(["1M", "2M"], 2)).toEqual(["3M", "4M"]);
  expect(filled(["Jan"], 2)).toEqual(["Feb", "Mar"]);
  expect(filled(["十二月"], 1)).toEqual(["一月"]);
  expect(filled(["2024", "2025"], 2)).toEqual([2026, 2027]);
  expect(filled(["gold"], 2)).toEqual(["gold", "gold"]);
  expect(filled(["Item 1", "Item 2"], 2)).toEqual(["Item 3", "Item 4"]);
  expect(filled(["5"], 2)).toEqual([5, 5]);
});

/** A column of letters and numbers under a filter that hides rows 3 and 4 (of 1 to 6). */
function filteredSheet(): Sheet {
  const sheet = testSheet();
  sheet.set({ A1: "kind", A2: "a", A3: "b", A4: "b", A5: "a", A6: "a", B1: "n" });
  for (const row of [2, 3, 4, 5, 6]) sheet.set({ [`B${row}`]: String(row * 10) });
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  const zone = { left: 0, right: 1, top: 0, bottom: 5 };
  sheet.run("CREATE_TABLE", {
    sheetId,
    ranges: [getters.getRangeDataFromZone(sheetId, zone)],
    config: { hasFilters: true, numberOfHeaders: 1, styleId: "TableStyleMedium5", automaticAutofill: false },
    tableType: "static",
  });
  sheet.run("UPDATE_FILTER", { sheetId, col: 0, row: 0, value: { filterType: "values", hiddenValues: ["b"] } });
  return sheet;
}

const columnB = (sheet: Sheet) => [2, 3, 4, 5, 6].map((row) => sheet.value(`B${row}`));

describe("rows that a filter hides are left alone", () => {
  test("by filling down with the keys and by entering into a selection", () => {
    const sheet = filteredSheet();
    select(sheet, { left: 1, right: 1, top: 1, bottom: 5 });
    sheet.run("COPY_PASTE_CELLS_ABOVE");
    expect(columnB(sheet)).toEqual([20, 30, 40, 20, 20]);
    const other = filteredSheet();
    select(other, { left: 1, right: 1, top: 1, bottom: 5 });
    other.run("COPY_PASTE_CELLS_ON_ZONE");
    expect(columnB(other)).toEqual([20, 30, 40, 20, 20]);
  });

  test("by dragging", () => {
    const sheet = filteredSheet();
    sheet.set({ B2: "1" });
    select(sheet, { left: 1, right: 1, top: 1, bottom: 1 });
    sheet.run("AUTOFILL_SELECT", { col: 1, row: 5 });
    sheet.run("AUTOFILL");
    expect(columnB(sheet)).toEqual([1, 30, 40, 1, 1]);
  });

  test("by pasting text, one cell or several", () => {
    const sheet = filteredSheet();
    const target = [{ left: 1, right: 1, top: 1, bottom: 1 }];
    sheet.run("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text: "1\r\n2\r\n3\r\n" } });
    expect(columnB(sheet)).toEqual([1, 30, 40, 2, 3]);
    sheet.run("PASTE_FROM_OS_CLIPBOARD", {
      target: [{ left: 1, right: 1, top: 1, bottom: 5 }],
      clipboardContent: { text: "7" },
    });
    expect(columnB(sheet)).toEqual([7, 30, 40, 7, 7]);
  });

  test("by pasting formulas, which mean the rows where they come to stand", () => {
    const sheet = filteredSheet();
    sheet.set({ D1: "=B2", D2: "=B3", D3: "=B4" });
    select(sheet, { left: 3, right: 3, top: 0, bottom: 0 });
    sheet.run("COPY");
    sheet.run("PASTE", { target: [{ left: 4, right: 4, top: 0, bottom: 4 }] });
    expect([1, 2, 3, 4, 5].map((row) => sheet.value(`E${row}`))).toEqual([0, 0, null, null, 0]);
  });

  test("by deleting rows, and undoing brings them back", () => {
    const sheet = filteredSheet();
    sheet.deleteRows(2, 3, 4, 5);
    expect([sheet.value("B2"), sheet.value("B3"), sheet.value("B4")]).toEqual([30, 40, 60]);
    sheet.undo();
    expect(columnB(sheet)).toEqual([20, 30, 40, 50, 60]);
    sheet.redo();
    expect([sheet.value("B2"), sheet.value("B3"), sheet.value("B4")]).toEqual([30, 40, 60]);
  });

  test("by clearing rows", () => {
    const sheet = filteredSheet();
    const sheetId = sheet.model.getters.getActiveSheetId();
    sheet.run("DELETE_CONTENT", { sheetId, target: [{ left: 0, right: 1, top: 1, bottom: 5 }] });
    expect(columnB(sheet)).toEqual([null, 30, 40, null, null]);
  });
});
