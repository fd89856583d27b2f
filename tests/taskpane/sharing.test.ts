/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { Told } from "../../src/language/told";
import { noSeries } from "../../src/workbook/carriedSeries";
import type { CopySource } from "../../src/workbook/copySource";
import type { CopyWishes } from "../../src/workbook/shareCopy";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const fetched = (id: string, en: string) =>
  ({
    ask: { id },
    series: { id, title: `Title of ${id}`, source: "A house", licence: { en, tw: en, cn: en } },
  }) as never;

async function atShare(given: Partial<CopySource> = {}, fails?: Error) {
  const wishes: CopyWishes[] = [];
  const opened: Uint8Array[] = [];
  const source: CopySource = {
    title: "Desk",
    series: noSeries,
    unknown: [],
    leaving: () => ["Hidden sheets: Old"],
    copy: (wish) => {
      wishes.push(wish);
      const text = { en: "Macros: {count}", tw: "巨集：{count}", cn: "宏：{count}" };
      return {
        bytes: Uint8Array.of(1, 2),
        losses: [{ loss: "macros", text, count: 1, places: ["xl/vbaProject.bin"] }],
      };
    },
    ...given,
  };
  const port = fakePort("excel");
  port.copies = {
    take: async () => {
      if (fails) throw fails;
      return source;
    },
    open: async (bytes) => void opened.push(bytes),
  };
  const pane = await mounted(port);
  await pane.tab("data");
  await pane.click("section-share");
  await pane.click("copy-take");
  return { ...pane, wishes, opened };
}

test("what leaves and what is lost is said before the copy opens", async () => {
  const { place, click, notice, wishes, opened } = await atShare();
  for (const text of ["No key, no path", "Hidden sheets: Old", "No series.", "Macros: 1 (xl/vbaProject.bin)"])
    expect(place()).toContain(text);
  expect(opened).toEqual([]);
  await click("copy-open");
  expect(opened).toEqual([Uint8Array.of(1, 2)]);
  expect(notice()).toContain("window of its own");
  expect(wishes.at(-1)).toMatchObject({ mode: "portable", title: "Desk", author: "", series: noSeries });
});

test("restricted series stay at home where the user says so", async () => {
  const series = { own: [], fetched: [fetched("TREASURY:10Y", "Public domain"), fetched("FRED:WALCL", "Ask first")] };
  const { place, key, wishes } = await atShare({ series });
  expect(place()).toContain("FRED:WALCL · Title of FRED:WALCL · A house · Ask first");
  const select = key("copy-series") as HTMLSelectElement;
  select.value = "free";
  select.dispatchEvent(new Event("change"));
  expect(place()).not.toContain("FRED:WALCL");
  expect(wishes.at(-1)?.series.fetched.map(({ ask }) => ask.id)).toEqual(["TREASURY:10Y"]);
});

test("a copy of values has no series, and the author leaves when given", async () => {
  const series = { own: [], fetched: [fetched("TREASURY:10Y", "Public domain")] };
  const { click, type, wishes, key } = await atShare({ series });
  await click("copy-values");
  expect(key("copy-series").closest("label")?.hidden).toBe(true);
  await type("copy-author", " The desk ");
  await click("copy-open");
  expect(wishes.at(-1)).toMatchObject({ mode: "values", author: "The desk", series: noSeries });
});

test("cells that are not calculated yet keep the copy back, and are named", async () => {
  const { place, root } = await atShare({ unknown: ["Desk!B2"] });
  expect(place()).toContain("1 cell has no value");
  expect(place()).toContain("Desk!B2");
  expect(root.querySelector('[data-key="copy-open"]')).toBeNull();
});

test("what the user chose stays when the language changes", async () => {
  const { click, key, place } = await atShare();
  await click("copy-live");
  setLanguage("tw");
  await settled();
  expect((key("copy-live") as HTMLInputElement).checked).toBe(true);
  expect(place()).toContain("隨");
  setLanguage("en");
});

test("a host that cannot hand its workbook over says so", async () => {
  const text = { en: "This Excel is too old.", tw: "太舊。", cn: "太旧。" };
  const { notice, key } = await atShare({}, new Told(text));
  expect(notice()).toContain("This Excel is too old.");
  expect(key("copy-take")).toBeTruthy();
});

test("where the page has a menu for copies the pane has no part for them", async () => {
  const { root, tab } = await mounted(fakePort());
  await tab("data");
  expect(root.querySelector('[data-key="section-share"]')).toBeNull();
});
