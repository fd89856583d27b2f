/** Freezing in Excel: the same store as in files, so that what is frozen there thaws here and the other way round. */
import { frozenPart, readFrozen } from "../../../src/sharing/frozen/frozenPart";
import { freezeCells, frozenAt, thawCells } from "../../../src/workbook/excel/freezeCells";
import { repairCells } from "../../../src/workbook/excel/repairCells";
import { type FakeCells, fakeCells } from "./fakeCells";
import { installFakeExcel } from "./fakeExcel";

let excel: FakeCells;

beforeEach(() => {
  installFakeExcel();
  excel = fakeCells(["My sheet", "Other"]);
  excel.set("My sheet", 0, 0, "", [[3]]);
  excel.set("My sheet", 1, 1, "=A1*2+Other!$B$2", [[11]]);
  excel.set("My sheet", 2, 1, '=IF(A1>0,"","x")', [[""]]);
  excel.set("My sheet", 4, 1, "=SEQUENCE(2,2)", [
    [1, 2],
    [3, 4],
  ]);
  excel.set("My sheet", 7, 1, "=MKT.LAST(A1)", [["#N/A"]]);
  excel.set("Other", 1, 1, "", [[5]]);
  excel.set("Other", 2, 1, "=SUM('My sheet'!B5#)", [[10]]);
});

test("values stay, formulas go into the part with hidden names, and come back as they were", async () => {
  const before = excel.formulas("My sheet");
  const { count, left } = await freezeCells(excel.context, "workbook");
  expect({ count, left }).toEqual({ count: 5, left: [] });
  expect(excel.formulas("My sheet")).toMatchObject({ "1,1": 11, "4,1": 1, "5,2": 4, "7,1": "#N/A" });
  expect(excel.names.every(({ visible }) => !visible)).toBe(true);
  expect(excel.names.map(({ name }) => name)).toContain("_mkt_f_1");
  expect(excel.parts).toHaveLength(1);
  expect((await thawCells(excel.context, "workbook")).count).toBe(5);
  const spilled = { "4,2": 2, "5,1": 3, "5,2": 4 };
  expect({ ...excel.formulas("My sheet"), ...spilled }).toEqual(before);
  expect(excel.names).toEqual([]);
  expect(readFrozen(excel.parts[0].xml)?.entries).toEqual([]);
});

test("formulas follow rows that were inserted, as their cells and what they speak of do", async () => {
  await freezeCells(excel.context, "workbook");
  excel.insertRows("My sheet", 0, 2);
  excel.insertRows("Other", 0, 1);
  expect((await thawCells(excel.context, "workbook")).left).toEqual([]);
  expect(excel.formulas("My sheet")).toMatchObject({ "3,1": "=A3*2+Other!$B$3", "6,1": "=SEQUENCE(2,2)" });
  expect(excel.formulas("Other")).toMatchObject({ "3,1": "=SUM('My sheet'!B7#)" });
});

test("a selection takes what spills into it; what is read as a spill from elsewhere stays and is told", async () => {
  excel.selected = [[5, 2, 1, 1]];
  expect(await freezeCells(excel.context, "selection")).toMatchObject({ count: 0, left: [{ cell: "'My sheet'!B5" }] });
  excel.active = "Other";
  expect((await freezeCells(excel.context, "sheet")).count).toBe(1);
  excel.active = "My sheet";
  expect((await freezeCells(excel.context, "selection")).count).toBe(1);
});

test("what was written over is told and stays; the cell says what is frozen in it", async () => {
  await freezeCells(excel.context, "workbook");
  const here = await frozenAt(excel.context, "My sheet", "C6");
  expect(here?.formula).toBe("=SEQUENCE(2,2)");
  expect(await frozenAt(excel.context, "My sheet", "A1")).toBeUndefined();
  excel.set("My sheet", 5, 1, "", [[99]]);
  const { count, left } = await thawCells(excel.context, "workbook");
  expect(count).toBe(4);
  expect(left.map(({ cell, why }) => [cell, why.en])).toEqual([
    ["'My sheet'!B5", "Its cells no longer hold what was frozen; the formula was =SEQUENCE(2,2)"],
  ]);
  expect(readFrozen(excel.parts[0].xml)?.entries).toHaveLength(1);
});

test("of a protected sheet nothing is frozen or thawed, and it is told before anything is written", async () => {
  excel.protectedSheets.add("My sheet");
  const { count, left } = await freezeCells(excel.context, "sheet");
  expect(count).toBe(0);
  expect(new Set(left.map(({ why }) => why.en))).toEqual(new Set(["Its sheet is protected."]));
  excel.protectedSheets.clear();
  await freezeCells(excel.context, "workbook");
  excel.protectedSheets.add("My sheet");
  const thawed = await thawCells(excel.context, "workbook");
  expect(thawed.count).toBe(1);
  expect(thawed.left.map(({ cell }) => cell)).toEqual([
    "'My sheet'!B2",
    "'My sheet'!B3",
    "'My sheet'!B5",
    "'My sheet'!B8",
  ]);
});

test("cells that may be filled by one formula in braces stay, as Excel changes none of them alone", async () => {
  excel.setBraces("Other", 6, 0, "=TRANSPOSE(A1:B1)", [[3], [4]]);
  const { left } = await freezeCells(excel.context, "workbook");
  expect(left.map(({ cell }) => cell)).toEqual(["Other!A7", "Other!A8"]);
  expect(excel.formulas("Other")).toMatchObject({ "6,0": "=TRANSPOSE(A1:B1)", "7,0": "=TRANSPOSE(A1:B1)" });
});

test("a text that reads like a truth value stays a text; one that reads like an error stays a formula", async () => {
  excel.set("Other", 6, 0, '="TRUE"', [["TRUE"]]);
  excel.set("Other", 7, 0, '="#N/A"', [["#N/A"]]);
  const written: unknown[] = [];
  const { getItem } = excel.context.workbook.worksheets;
  excel.context.workbook.worksheets.getItem = (name) => {
    const sheet = getItem(name);
    const { getCell } = sheet;
    return Object.assign(sheet, {
      getCell: (row: number, column: number) => {
        const cell = getCell(row, column);
        return new Proxy(cell, {
          set(target, property, value) {
            if (property === "values") written.push(...value.flat());
            return Reflect.set(target, property, value);
          },
        });
      },
    });
  };
  const { left } = await freezeCells(excel.context, "workbook");
  expect(written).toContain("'TRUE");
  expect(left.map(({ cell, why }) => [cell, why.en])).toEqual([
    ["Other!A8", "Its value cannot stand in a cell without a formula."],
  ]);
});

test("a part that another program has changed stops it before a cell is touched", async () => {
  excel.parts.push({ xml: `<frozen xmlns="${frozenPart.namespace}">[{"anchor":1}]</frozen>` });
  const before = excel.formulas("My sheet");
  await expect(freezeCells(excel.context, "workbook")).rejects.toThrow("cannot be read");
  expect(excel.formulas("My sheet")).toEqual(before);
});

test("repair writes our misspelled formulas and those that lost their value, and tells both", async () => {
  excel.set("Other", 5, 0, "=[2]!MKT.VERSION()", [["#NAME?"]]);
  excel.set("Other", 6, 0, "=MKT.VERSION()", [["#BUSY!"]]);
  excel.set("Other", 7, 0, "=BDP(A1)", [["#NAME?"]]);
  expect(await repairCells(excel.context)).toEqual({ mended: ["Other!A6"], calculated: ["Other!A7"] });
  expect(excel.formulas("Other")).toMatchObject({
    "5,0": "=MKT.VERSION()",
    "6,0": "=MKT.VERSION()",
    "7,0": "=BDP(A1)",
  });
});
