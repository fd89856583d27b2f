import { mendMenus } from "../../src/workbench/menus";
import { define, namedFormulas, remove } from "../../src/workbench/names/defining";
import { texts } from "../../src/workbench/names/texts";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { testSheet } from "../engine/sheet";

test("a name is defined, changed, renamed and deleted, with a sentence for what is refused", () => {
  const sheet = testSheet();
  const { model } = sheet;
  sheet.addSheet("Data");
  sheet.set({ A1: "=Rate*100" });
  expect(define(model, undefined, "Rate", "=0.05")).toBeUndefined();
  expect(sheet.value("A1")).toBe(5);
  expect(define(model, undefined, "rate", "=1")).toBe(texts.taken);
  expect(define(model, undefined, "my rate", "=1")).toBe(texts.badName);
  expect(define(model, undefined, "AB12", "=1")).toBe(texts.likeCell);
  expect(define(model, undefined, "Half", "0.5")).toBe(texts.unreadable);
  expect(define(model, undefined, "Half", "=B1/2")).toBe(texts.relative);
  sheet.run("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "Data" });
  expect(define(model, undefined, "Half", "=$B$1/2")).toBeUndefined();
  expect(define(model, "Rate", "Coupon", "=0.07")).toBeUndefined();
  expect(namedFormulas(model)).toEqual([
    ["Coupon", "=0.07"],
    ["Half", "=Data!$B$1/2"],
  ]);
  expect(sheet.value("Sheet1!A1")).toBeCloseTo(7, 14);
  remove(model, "Coupon");
  expect(sheet.value("Sheet1!A1")).toBe("#NAME?");
});

test("the menu Data has them, once, below the names of ranges", () => {
  const library = nodeEngine();
  mendMenus(library);
  mendMenus(library);
  const { children } = library.registries.topbarMenuRegistry.get("data") as unknown as {
    children: { id: string; sequence?: number }[];
  };
  const found = children.filter(({ id }) => /^named_/.test(id));
  expect(found.map(({ id }) => id).sort()).toEqual(["named_formulas", "named_range"]);
});
