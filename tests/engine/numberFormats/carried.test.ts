/** What a formula without a format of its own shows. */
import { testSheet } from "../sheet";

const formats: Readonly<Record<string, readonly [content: string, format: string]>> = {
  A1: ["45685", "yyyy-mm-dd"],
  A2: ["45657", "yyyy-mm-dd"],
  A3: ["0.06", "0%"],
  A4: ["1000", ""],
  A5: ["5", "[$$]#,##0.00"],
  A6: ["2", "[$$]#,##0.00"],
  A7: ["0.75", "hh:mm"],
  A8: ["2", "0.00"],
  A9: ["3", "[$€]#,##0"],
};

const sheet = testSheet();
for (const [address, [content, format]] of Object.entries(formats)) {
  sheet.set({ [address]: content });
  sheet.format(address, format);
}

test.each([
  ["=A1-A2", "28"],
  ["=A2+28", "2025-01-28"],
  ["=28+A2", "2025-01-28"],
  ["=A1-28", "2024-12-31"],
  ["=A1+A7", "2025-01-28"],
  ["=A1+A2", "91342"],
  ["=100-A1", "-45585"],
  ["=-A1", "-45685"],
  ["=A1*2", "91370"],
  ["=A1/A2", "1.000613269"],
  ["=A4*A3", "60"],
  ["=A3*A4", "60"],
  ["=A3*A3", "0%"],
  ["=A3+A3", "12%"],
  ["=A3+0.01", "7%"],
  ["=A8-A3", "1.94"],
  ["=A3/2", "3%"],
  ["=A4/A3", "16666.66667"],
  ["=A3/A3", "1"],
  ["=A5/A6", "2.5"],
  ["=A5*A6", "10"],
  ["=A5*A4", "$5,000.00"],
  ["=A5*A3", "$0.30"],
  ["=A5/2", "$2.50"],
  ["=A5+A6", "$7.00"],
  ["=A5+A9", "8"],
  ["=A5^2", "25"],
  ["=A7+A7", "36:00:00"],
  ["=A7*24", "18"],
  ["=A7-0.5", "06:00"],
  ["=0.5-A7", "-0.25"],
  ["=A8+1", "3.00"],
  ["=A8*0.125", "0.25"],
  ["=-A3", "-6%"],
  ["=A3", "6%"],
  ["=SUM(A5:A6)", "$7.00"],
  ["=SUM(A1:A2)", "91342"],
  ["=SUM(A7,A7)", "36:00:00"],
  ["=PRODUCT(A3,A4)", "60"],
  ["=MOD(A1,7)", "3"],
  ["=AVERAGE(A2,A1)", "2025-01-14"],
  ["=MAX(A1:A2)", "2025-01-28"],
])("%s shows %s", (formula, shown) => {
  sheet.set({ C1: formula });
  expect(sheet.shown("C1")).toBe(shown);
});

sheet.set({ C2: "5.25" });

test.each(["0bp", "0 mn", "USD 0", "0 days", "0 yrs", "0.0 s"])(
  "a cell in the format %s shows the number",
  (format) => {
    sheet.format("C2", format);
    expect(sheet.shown("C2")).toBe("5.25");
    sheet.set({ C3: `=TEXT(5,"${format}")` });
    expect(sheet.value("C3")).toBe("#VALUE!");
  },
);

test.each([
  ["0.0x", "5.3x"],
  ['0.00" bp"', "5.25 bp"],
  ["mm:ss.00", "00:00.00"],
  ["[s].0", "453600.0"],
])("TEXT(5.25, %s) is %s", (format, expected) => {
  sheet.set({ C4: `=TEXT(5.25,"${format.replace(/"/g, '""')}")` });
  expect(sheet.value("C4")).toBe(expected);
});
