import { testSheet } from "../sheet";

function shown(content: string, format: string): string {
  const sheet = testSheet();
  sheet.set({ A1: content });
  sheet.format("A1", format);
  return sheet.shown("A1");
}

test.each([
  ["1234.5", "General", "1234.5"],
  ["-8.4919", '0.0" bp"', "-8.5 bp"],
  ["0.1234", "0.00%", "12.34%"],
  ["7234.56", '#,##0.0"bn"', "7,234.6bn"],
  ["46000", "yyyy-mm-dd", "2025-12-09"],
  ["46000", "YYYY-MM-DD", "2025-12-09"],
  ["46000", 'yyyy"年"m"月"d"日"', "2025年12月9日"],
  ["46000.75", "[$-404]yyyy/m/d hh:mm AM/PM", "2025/12/9 06:00 下午"],
  ["1.5", "[h]:mm", "36:00"],
  ["46000.75", "m/d h:m:s", "12/9 18:0:0"],
  ["46000", "aaaa", "Tuesday"],
  ["-5", "0.0;[Red]-0.0", "-5.0"],
  ["-5", "#,##0_);(#,##0)", "(5)"],
  ["1234567", '#,##0.0,,"m"', "1.2m"],
  ["3", "0x", "3x"],
  ["1.5", "# ?/?", "1 1/2"],
  ["12", '[>=10]"many";0', "many"],
  ["0.1012", "0.00e", "1.01E-01"],
  ["-1234.56", "0.00e;0.0e", "1.2E+03"],
  ["46000", "ggge", "2025"],
])("%s in %s shows as %s", (content, format, expected) => expect(shown(content, format)).toBe(expected));

test.each(["General", "0.00E+00", "[Color 12]0", '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "nonsense?!", '"'])(
  "%s leaves the value a number",
  (format) => {
    const sheet = testSheet();
    sheet.set({ A1: "2", B1: "=A1*2" });
    sheet.format("A1", format);
    sheet.format("B1", format);
    expect(sheet.value("B1")).toBe(4);
  },
);
/** Formats of the library's own menus and dialogs stay what they are. */
test.each([
  ["1234.5", "[$€]#,##0.00", "€1,234.50"],
  ["46000.5", "m/d/yyyy hh:mm:ss a", "12/9/2025 12:00:00 PM"],
  ["1.5", "hhhh:mm:ss", "36:00:00"],
  ["46000", "qq yyyy", "Q4 2025"],
  ["0.5", "0%", "50%"],
])("%s in %s shows as %s", (content, format, expected) => expect(shown(content, format)).toBe(expected));

test("a number without a format shows as many digits as eleven characters hold", () => {
  const sheet = testSheet();
  sheet.set({ A1: "=1/3", A2: "=2^50", A3: "123456789012345", A4: "=1/30000", A5: "=-0.1-0.2" });
  expect(["A1", "A2", "A3", "A4", "A5"].map(sheet.shown)).toEqual([
    "0.333333333",
    "1.1259E+15",
    "1.23457E+14",
    "3.33333E-05",
    "-0.3",
  ]);
});

test("a day that there is not fills the cell", () => expect(shown("-1", "yyyy-mm-dd")).toBe("########"));

test("the cell keeps the format as it was given", () => {
  const sheet = testSheet();
  sheet.set({ A1: "5" });
  sheet.format("A1", "[Red]0.00E+00;General");
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  expect(getters.getCell({ sheetId, col: 0, row: 0 })?.format).toBe("[Red]0.00E+00;General");
});

test("a colour of the format colours the text, under that of a condition", () => {
  const sheet = testSheet();
  sheet.set({ A1: "-5", A2: "5", A3: "-5" });
  for (const cell of ["A1", "A2", "A3"]) sheet.format(cell, "0.0;[Red]-0.0");
  const { getters } = sheet.model;
  const sheetId = getters.getActiveSheetId();
  sheet.run("ADD_CONDITIONAL_FORMAT", {
    sheetId,
    ranges: [getters.getRangeDataFromXc(sheetId, "A3")],
    cf: {
      id: "1",
      rule: { type: "CellIsRule", operator: "isLessThan", values: ["0"], style: { textColor: "#00AA00" } },
    },
  });
  const colour = (row: number) => getters.getCellComputedStyle({ sheetId, col: 0, row }).textColor;
  expect([0, 1, 2].map(colour)).toEqual(["#FF0000", undefined, "#00AA00"]);
});

test("TEXT knows the same formats", () => {
  const sheet = testSheet();
  sheet.set({ A1: '=TEXT(0.5, "[Red]0.0%")', A2: '=TEXT(1234.5, "General")' });
  expect(sheet.column("A1", 2)).toEqual(["50.0%", "1234.5"]);
});
