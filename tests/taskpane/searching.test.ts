/** @jest-environment jsdom */
import { mounted } from "./mounted";

test("one box finds functions, analyses, data and places, in the order of the places", async () => {
  const { type, place, port } = await mounted();
  await type("search", "b");
  expect(place()).toMatch(/Analyses.*Sample book.*Functions.*CIPBASIS/);
  await type("search", "蝴蝶期权");
  expect(place()).toContain("BUTTERFLYPAYOFF");
  await type("search", "B7");
  expect(place()).toContain("Go to B7");
  expect(port.visited).toEqual([]);
});

test("Enter opens the first result, Esc comes back to the results and then clears them", async () => {
  const { type, press, key, place, root } = await mounted();
  await type("search", "cross-currency");
  await press("Enter", key("search"));
  expect(place()).toContain("CIPBASIS en");
  await press("Escape");
  expect(place()).toMatch(/^Functions/);
  await press("Escape");
  expect((key("search") as HTMLInputElement).value).toBe("");
  expect(root.activeElement).toBe(key("search"));
});

test("a function whose name is typed is what Enter means, whatever stands above it", async () => {
  const { type, press, key, place } = await mounted(undefined, undefined);
  await type("search", "b");
  await press("Enter", key("search"));
  expect(place()).toContain("BUTTERFLYPAYOFF en");
});

test("arrows go from the box through the results", async () => {
  const { type, press, key, root } = await mounted();
  await type("search", "b");
  await press("ArrowDown", key("search"));
  expect((root.activeElement as HTMLElement).dataset.key).toBe("found-template-sample");
  await press("ArrowDown");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("function-BUTTERFLYPAYOFF");
  await press("ArrowUp");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("found-template-sample");
});

test("a place in the workbook is gone to", async () => {
  const { type, press, key, port } = await mounted();
  await type("search", "Claims!C7");
  await press("Enter", key("search"));
  expect(port.visited).toEqual(["Claims!C7"]);
});

test("nothing found says so and offers to clear", async () => {
  const { type, place, click, key, find } = await mounted();
  await type("search", "qqqq");
  expect(place()).toContain("Nothing found for “qqqq”");
  expect(find(".search-row [role=status]").textContent).toBe("0 results");
  await click("clear-results");
  expect((key("search") as HTMLInputElement).value).toBe("");
});

test("what finds nothing names what comes near, which Enter does not take for an answer", async () => {
  const { type, place, click, press, key } = await mounted();
  await type("search", "buterfly");
  expect(place()).toContain("Nothing found for “buterfly”, but these come near");
  expect(place()).toContain("BUTTERFLYPAYOFF");
  await press("Enter", key("search"));
  expect(place()).toContain("but these come near");
  await click("function-BUTTERFLYPAYOFF");
  expect(place()).toContain("BUTTERFLYPAYOFF en");
});
