/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

const selected = "workbook.getSelectedRange()";
const used = `${selected}.getUsedRangeOrNullObject(true)`;
let fake: FakeExcel;

beforeEach(() => {
  fake = installFakeExcel();
  fake.answers.set("workbook.getSelectedRanges().areaCount", 1);
  fake.answers.set(`${selected}.address`, "Sheet1!$A:$B");
  fake.answers.set(`${used}.isNullObject`, false);
  fake.answers.set(`${used}.address`, "Sheet1!$A$1:$B$2");
  fake.answers.set(`${used}.cellCount`, 4);
  fake.answers.set(`${used}.values`, [
    ["date", "price"],
    [46052, 79.5],
  ]);
  fake.answers.set(`${used}.numberFormat`, [
    ["General", "General"],
    ["mmm-yy", "0.0%"],
  ]);
});

test("of whole columns what is in use is read", async () => {
  expect(await excelPort().selectedValues(100)).toEqual({
    range: "Sheet1!A1:B2",
    rows: [
      ["date", "price"],
      [46052, 79.5],
    ],
    formats: [
      ["General", "General"],
      ["mmm-yy", "0.0%"],
    ],
  });
});

test("of more cells than were wanted only their number is said", async () => {
  expect(await excelPort().selectedValues(3)).toEqual({ range: "Sheet1!A1:B2", count: 4 });
});

test("an empty selection has no rows", async () => {
  fake.answers.set(`${used}.isNullObject`, true);
  expect(await excelPort().selectedValues(3)).toEqual({ range: "Sheet1!A:B", rows: [] });
});

test("several areas are no table: the sentence says to select one", async () => {
  fake.answers.set("workbook.getSelectedRanges().areaCount", 2);
  await expect(excelPort().selectedValues(100)).rejects.toThrow("2 areas are selected. Select one range");
});

test("an older Excel is not asked how many areas there are", async () => {
  fake.excelApi = 8;
  fake.answers.delete("workbook.getSelectedRanges().areaCount");
  expect(await excelPort().selectedValues(3)).toEqual({ range: "Sheet1!A1:B2", count: 4 });
});
