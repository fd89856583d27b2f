/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { template } from "./entries";
import { mounted, settled } from "./mounted";

test("a card shows title, question and document", async () => {
  const { place } = await mounted();
  for (const text of ["Sample book", "What is it worth?", "Someone · A sample · 2026-01-07", "1 from your files alone"])
    expect(place()).toContain(text);
});

test("the preview shows inputs with their standing, what is computed, claims and what they wait for", async () => {
  const { click, place } = await mounted();
  await click("template-sample");
  for (const text of [
    "Price en12.5%Assumptionrounded en",
    "Twice enUSD",
    "It doubles. enThe document says 2 USDRow 0-01",
    "It halves. enNeeds dataThe document prints no figureRow 0-02",
    "FILE:WALCLnot yet",
  ])
    expect(place()).toContain(text);
});

test("Enter inserts the analysis in the language of the moment; Esc goes back to its card", async () => {
  const { click, press, port, notice, root } = await mounted();
  await click("template-sample");
  setLanguage("tw");
  await press("Enter");
  expect(port.books.map(({ title }) => title)).toEqual(["範例簿"]);
  setLanguage("en");
  await settled();
  expect(notice()).toContain("Sample book is in the workbook: 5 new sheets.");
  await press("Escape");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("template-sample");
});

test("Enter on a control does what the control does", async () => {
  const { click, press, key, port } = await mounted();
  await click("template-sample");
  await press("Enter", key("back"));
  expect(port.books).toEqual([]);
});

test("two clicks insert once", async () => {
  const { click, key, port } = await mounted();
  await click("template-sample");
  key("insert").click();
  key("insert").click();
  await settled();
  expect(port.books).toHaveLength(1);
});

test("without analyses the place says what to do", async () => {
  const { place, click } = await mounted(undefined, { templates: [] });
  expect(place()).toContain("Start from a function");
  await click("to-functions");
  expect(place()).toContain("CIPBASIS");
});

test("the series it reads lead to where they are brought", async () => {
  const { click, button, place } = await mounted(undefined, { templates: [template] });
  await click("template-sample");
  button("FILE:WALCL").click();
  expect(place()).toContain("Paste dates and values");
});
