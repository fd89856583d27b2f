/** @jest-environment jsdom */
import { excelPort } from "../../../src/workbook/excel";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

/** 1 January 2000 is day 36,526 from 1900 on, and 35,064 from 1904 on, in Excel's own counts. */
const newYear2000 = { from1900: 36526, from1904: 35064 };
const asked = "workbook.functions.date(2000, 1, 1).value";
let fake: FakeExcel;

beforeEach(() => {
  fake = installFakeExcel();
});

test("nothing is wrong with days counted from 1900", async () => {
  fake.answers.set(asked, newYear2000.from1900);
  expect(await excelPort().dateFault()).toBeUndefined();
});

test("days counted from 1904 are told, and no date is read or written", async () => {
  fake.answers.set(asked, newYear2000.from1904);
  const port = excelPort();
  expect((await port.dateFault())?.en).toMatch(/counts days from 1904/);
  await expect(port.selectedValues(100)).rejects.toThrow(/1904/);
  await expect(port.insertBook({ sheets: [], names: {} } as never)).rejects.toThrow(/1904/);
  expect(fake.log.filter((line) => line !== "sync")).toEqual([]);
});
