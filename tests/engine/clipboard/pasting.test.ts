/** Pasting text, as the library's own clipboard takes it from the system's. */
import { testSheet } from "../sheet";

function pasteText(sheet: ReturnType<typeof testSheet>, text: string, pasteOption?: string): void {
  const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  sheet.run("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text }, pasteOption });
}

test("the line end behind the last row empties nothing", () => {
  const sheet = testSheet();
  sheet.set({ A3: "kept" });
  pasteText(sheet, "1\r\n2\r\n");
  expect(["A1", "A2", "A3"].map(sheet.value)).toEqual([1, 2, "kept"]);
});

test("cells with line breaks and tabs stay one cell", () => {
  const sheet = testSheet();
  pasteText(sheet, '"US 10Y\n(yield)"\t4.25\r\n"a\tb"\t"say ""hi"""\r\n');
  expect(["A1", "B1", "A2", "B2"].map(sheet.value)).toEqual(["US 10Y\n(yield)", 4.25, "a\tb", 'say "hi"']);
});

test("texts are read as if typed", () => {
  const sheet = testSheet();
  pasteText(sheet, "3-Jan-25\t(1,234.5)\t-14.8 bp\t1 000\t4.25%\t$5.5\t=1+1\t113/1/2");
  expect(
    ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"].map((cell) => [sheet.value(cell), sheet.shown(cell)]),
  ).toEqual([
    [45660, "3-Jan-25"],
    [-1234.5, "-1,234.50"],
    ["-14.8 bp", "-14.8 bp"],
    ["1 000", "1 000"],
    [0.0425, "4.25%"],
    [5.5, "$5.50"],
    [2, "2"],
    ["113/1/2", "113/1/2"],
  ]);
});

test("what the cell looks like stays, and a percent stays a percent", () => {
  const sheet = testSheet();
  sheet.format("A1", "0.0%");
  sheet.run("SET_FORMATTING", {
    sheetId: sheet.model.getters.getActiveSheetId(),
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    style: { bold: true },
  });
  pasteText(sheet, "4%");
  expect([sheet.value("A1"), sheet.shown("A1")]).toEqual([0.04, "4.0%"]);
  const { getters } = sheet.model;
  expect(getters.getCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 })?.style).toMatchObject({ bold: true });
});

test("values only: of text from outside too, and a text stays text", () => {
  const sheet = testSheet();
  pasteText(sheet, "1\t2", "asValue");
  expect([sheet.value("A1"), sheet.value("B1")]).toEqual([1, 2]);
  sheet.set({ A5: '=TEXT(7,"000")', A6: "=1/3", A7: '="TRUE"', A8: "=NA()", A9: '="=A1"' });
  sheet.model.selection.selectZone({ cell: { col: 0, row: 4 }, zone: { left: 0, right: 0, top: 4, bottom: 8 } });
  sheet.run("COPY");
  sheet.run("PASTE", { target: [{ left: 2, right: 2, top: 4, bottom: 4 }], pasteOption: "asValue" });
  expect(["C5", "C6", "C7", "C8", "C9"].map(sheet.value)).toEqual(["007", 1 / 3, "TRUE", "#N/A", "=A1"]);
});

test("a pasted text keeps being text when the workbook is opened again", () => {
  const sheet = testSheet();
  pasteText(sheet, "1 000\t113/1/2\t5-\t1 1");
  const again = testSheet(
    new (sheet.model.constructor as new (data: unknown) => typeof sheet.model)(sheet.model.exportData()),
  );
  expect(["A1", "B1", "C1", "D1"].map(again.value)).toEqual(["1 000", "113/1/2", "5-", "1 1"]);
});

test("what is pasted into cells formatted as text is text, also where it begins as a formula does", () => {
  const sheet = testSheet();
  for (const at of ["A1", "A2", "A3"]) sheet.format(at, "@");
  pasteText(sheet, "= NAV per unit, at cost\n=1+1\n2026");
  expect(sheet.column("A1", 3)).toEqual(["= NAV per unit, at cost", "=1+1", "2026"]);
});
