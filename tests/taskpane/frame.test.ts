/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

test("four places in their order, Analyses first", async () => {
  const { root, place } = await mounted();
  expect([...root.querySelectorAll(".tabs [role=tab]")].map((tab) => tab.textContent)).toEqual([
    "Analyses",
    "Functions",
    "Data",
    "Cell",
  ]);
  expect(place()).toContain("Sample book");
});

test("arrows, Home and End go through the tabs; only the chosen one is a stop for the Tab key", async () => {
  const { root, press } = await mounted();
  const chosen = () => root.querySelector("[role=tab][aria-selected=true]")?.textContent;
  (root.querySelector("[role=tab]") as HTMLElement).focus();
  await press("ArrowRight");
  expect(chosen()).toBe("Functions");
  await press("End");
  expect(chosen()).toBe("Cell");
  await press("ArrowRight");
  expect(chosen()).toBe("Analyses");
  expect([...root.querySelectorAll<HTMLElement>(".tabs [role=tab]")].map((tab) => tab.tabIndex)).toEqual([
    0, -1, -1, -1,
  ]);
  expect(root.activeElement?.textContent).toBe("Analyses");
});

test("each tab names its panel and each panel its tab", async () => {
  const { root } = await mounted();
  for (const tab of root.querySelectorAll("[role=tab]")) {
    const panel = root.getElementById(tab.getAttribute("aria-controls") as string);
    expect(panel?.getAttribute("aria-labelledby")).toBe(tab.id);
  }
});

test("a switch of language reaches every text at once and keeps what was typed", async () => {
  const { root, tab, click, type, key, pane, place } = await mounted();
  await tab("functions");
  await click("function-CIPBASIS");
  await type("argument-spot", "1.25");
  setLanguage("tw");
  expect(root.querySelector("[role=tablist]")?.textContent).toBe("分析函數資料儲存格");
  expect(place()).toContain("CIPBASIS tw");
  expect(place()).not.toContain("CIPBASIS en");
  expect((key("argument-spot") as HTMLInputElement).value).toBe("1.25");
  expect(pane.element.lang).toBe("zh-TW");
  setLanguage("cn");
  expect(place()).toContain("参数");
  setLanguage("en");
});

test("every control has a name for screen readers, in each language", async () => {
  const { root, tab, click, port } = await mounted();
  const nameless = () =>
    [...root.querySelectorAll<HTMLElement>("button, input:not([type=file]), select, textarea")].filter((control) => {
      const label = control.id && root.querySelector(`label[for="${control.id}"]`);
      return !(control.getAttribute("aria-label") || label || control.closest("label") || control.textContent?.trim());
    });
  expect(nameless()).toEqual([]);
  await tab("functions");
  expect(nameless()).toEqual([]);
  await click("function-CIPBASIS");
  expect(nameless()).toEqual([]);
  await tab("data");
  await click("add");
  expect(nameless()).toEqual([]);
  port.select({ ...port.cell, formula: "=MKT.CIPBASIS(1)", shown: "1", value: 1 });
  await tab("cell");
  expect(nameless()).toEqual([]);
});

test("taken out of the page, it listens no more", async () => {
  const { pane, port } = await mounted();
  expect(port.listeners()).toBeGreaterThan(0);
  pane.dispose();
  expect(port.listeners()).toBe(0);
  expect(document.body.childElementCount).toBe(0);
  setLanguage("tw");
  await settled();
  setLanguage("en");
});

test("what is wrong with the workbook's dates stays said wherever the user goes, in the language of the pane", async () => {
  const port = fakePort("excel");
  port.wrongDates = { en: "Dates differ.", tw: "日期不同。", cn: "日期不一样。" };
  const { root, tab } = await mounted(port);
  await tab("data");
  expect(root.querySelector("[role=alert].warning")?.textContent).toBe("Dates differ.");
  setLanguage("tw");
  expect(root.querySelector("[role=alert].warning")?.textContent).toBe("日期不同。");
  setLanguage("en");
});

test("the warning about dates goes when they are mended, and the user comes back", async () => {
  const port = fakePort();
  port.wrongDates = { en: "Dates differ.", tw: "日期不同。", cn: "日期不一样。" };
  const { root } = await mounted(port);
  expect(root.querySelector(".warning")?.textContent).toBe("Dates differ.");
  port.wrongDates = undefined;
  dispatchEvent(new Event("focus"));
  await settled();
  expect(root.querySelector(".warning")?.textContent).toBe("");
});

test("a failure is told until the same succeeds", async () => {
  const port = fakePort();
  const { type, press, key, notice } = await mounted(port);
  await type("search", "Claims!C7");
  port.refusal = "There is no such sheet.";
  await press("Enter", key("search"));
  expect(notice()).toContain("There is no such sheet.");
  port.refusal = "";
  await press("Enter", key("search"));
  expect(notice()).toBe("");
});
