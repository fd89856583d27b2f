import { testSheet } from "./sheet";

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
  ["46000.75", "[$-404]yyyy/m/d hh:mm AM/PM", "2025/12/9 06:00 PM"],
  ["1.5", "[h]:mm", "36:00"],
  ["46000.75", "m/d h:m:s", "12/9 18:00:00"],
  ["46000", "aaaa", "Tuesday"],
  ["-5", "0.0;[Red]-0.0", "-5.0"],
  ["-5", "#,##0_);(#,##0)", "(5)"],
  ["1234567", '#,##0.0,,"m"', "1.2m"],
  ["3", "0x", "3x"],
  ["1.5", "# ?/?", "1.5"],
  ["12", '[>=10]"many";0', "12"],
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
test("TEXT knows the same formats", () => {
  const sheet = testSheet();
  sheet.set({ A1: '=TEXT(0.5, "[Red]0.0%")', A2: '=TEXT(1234.5, "General")' });
  expect(sheet.column("A1", 2)).toEqual(["50.0%", "1234.5"]);
});
