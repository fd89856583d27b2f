/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import type { Shipped } from "../../src/workbook/board/shipped";
import { template } from "./entries";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const shipped: Shipped = {
  day: "2026-08-20",
  books: {
    sample: {
      mode: "document",
      day: null,
      claims: [
        { verdict: "not reproduced", rebuilt: 2.5, outcome: { word: "true", figure: 1, day: 46_053 } },
        { verdict: "needs data", rebuilt: null },
      ],
      picture: [{ shape: "line", colour: 0, path: "M0 0L320 96" }],
      keys: ["FRED"],
    },
  },
};
const shown = async () => {
  const pane = await mounted(fakePort(), { shipped: async () => shipped });
  await settled();
  return pane;
};

test("a card tells how the book comes out, what happened since, and what waits for data", async () => {
  const { key } = await shown();
  const card = key("template-sample").textContent;
  for (const text of [
    "1 does not hold 0 hold 1 open",
    "Since then: 1 came true",
    "Data: 1 from your files alone",
    "1 open until live data or your own are there",
  ])
    expect(card).toContain(text);
  expect(card).not.toContain("worked out");
});

test("its picture is drawn without a word", async () => {
  const { key } = await shown();
  const picture = key("template-sample").querySelector("svg.picture");
  expect(picture?.getAttribute("aria-hidden")).toBe("true");
  expect(picture?.querySelector("path.line.colour-0")?.getAttribute("d")).toBe("M0 0L320 96");
});

test("the place says of when the scores are, in the language of the moment", async () => {
  const { place } = await shown();
  expect(place()).toContain("with public figures up to 2026-08-20");
  setLanguage("tw");
  expect(place()).toContain("公開數字至 2026-08-20");
  expect(place()).toContain("1 項無法重現");
  setLanguage("cn");
  expect(place()).toContain("1 项无法重现");
});

test("Insert on a card inserts at once and stays in the gallery", async () => {
  const { click, port, notice, root } = await shown();
  await click("insert-sample");
  await settled();
  expect(port.books.map(({ title }) => title)).toEqual(["Sample book"]);
  expect(notice()).toContain("Sample book is in the workbook: 5 new sheets.");
  expect((root.activeElement as HTMLElement | null)?.dataset.key ?? "insert-sample").toBe("insert-sample");
});

test("the summary is the first card; it shows the documents and inserts two sheets", async () => {
  const { click, port, place, press, find } = await shown();
  expect(find(".tile").textContent).toContain("Summary of all documents");
  await click("template-summary");
  expect(place()).toContain("SomeoneA sample · 2026-01-071 does not hold 0 hold 1 open");
  await press("Enter");
  await settled();
  expect(port.books.map(({ title, sheets }) => [title, sheets.length])).toEqual([["Summary of all documents", 2]]);
  await press("Escape");
  expect(place()).toContain("Rebuild an analysis");
});

test("the preview shows each claim's verdict and what stays open, with the series that would decide it", async () => {
  const { click, place } = await shown();
  await click("template-sample");
  expect(place()).toContain(
    "It doubles. en✗ not reproducedThe document says 2 USDRow 0-01Since then:✓ came true1 · 2026-01-31",
  );
  expect(place()).toContain(
    "Open until live data or your own are there1It halves. enRow 0-02Reads Assets en (FILE:WALCL)",
  );
});

test("arrows go from card to card", async () => {
  const { press, key, root } = await shown();
  key("template-summary").focus();
  await press("ArrowDown");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("template-sample");
  await press("Home");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("template-summary");
});

test("until the scores are there their line is kept free; when they do not come, the place says so and goes on", async () => {
  let fail = (_: Error) => {};
  const coming = new Promise<Shipped>((_, reject) => {
    fail = reject;
  });
  const { place, find, click, port } = await mounted(fakePort(), { shipped: () => coming });
  expect(find(".score.coming").textContent).toBe("\u00a0");
  fail(new Error("no such file"));
  await settled();
  expect(place()).toContain("The scores could not be loaded");
  await click("insert-sample");
  await settled();
  expect(port.books).toHaveLength(1);
});

test("a book that was not shipped has no score and can be inserted", async () => {
  const own = { ...template, id: "mine" };
  const { key } = await mounted(fakePort(), { templates: [own], shipped: async () => shipped });
  await settled();
  expect(key("template-mine").querySelector(".score")).toBeNull();
});
