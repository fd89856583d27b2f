/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { typedId } from "../../src/taskpane/data/find/finder";
import { dateFault, noChoices, seriesFormula } from "../../src/taskpane/data/find/seriesFormula";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";
import { asFunctions, recordingFetched, walclFetched } from "./recordingFetched";

afterEach(() => {
  globalThis.marketbook = undefined;
});

async function finding(query: string, fetched = recordingFetched()) {
  fetched.answers = { "FRED:WALCL": { series: walclFetched } };
  globalThis.marketbook = asFunctions(fetched);
  const pane = await mounted(fakePort());
  await pane.tab("data");
  await pane.type("find-series", query);
  return { ...pane, fetched };
}

test.each(["walcl", "fed balance sheet", "聯準會總資產", "美联储总资产"])("%s finds WALCL", async (query) => {
  const { root } = await finding(query);
  expect(root.querySelector('[data-key="known-FRED:WALCL"]')).not.toBeNull();
});

test("nothing is asked before Preview; then title, unit, last observation, licence and chart are shown", async () => {
  const { click, fetched, place, root } = await finding("FRED:WALCL");
  await click("known-FRED:WALCL");
  expect(fetched.asked).toEqual([]);
  expect(place()).toContain("Nothing is asked of the publisher until you press Preview.");
  await click("preview-series");
  expect(fetched.asked).toEqual([[[{ id: "FRED:WALCL" }], "missing"]]);
  for (const text of [
    "Assets of the Federal Reserve",
    "USD · millions",
    "Weekly",
    "6,587,034 on 2026-11-22",
    "terms en",
  ])
    expect(place()).toContain(text);
  expect(root.querySelector("svg.chart")).not.toBeNull();
});

test("an id that is not known can be opened as typed; a publisher's refusal says what to do", async () => {
  const fetched = recordingFetched();
  const { click, place } = await finding("fred:nosuch", fetched);
  fetched.answers = {
    "FRED:nosuch": { failure: { kind: "notFound", at: "", text: { en: "FRED has no such series.", tw: "", cn: "" } } },
  };
  await click("typed-id");
  await click("preview-series");
  expect(place()).toContain("FRED has no such series.");
  expect(place()).toContain("Check the id");
});

test("without a gateway the preview says what to do, and the formula can still be inserted", async () => {
  const fetched = recordingFetched();
  fetched.refusal = { failure: { kind: "gateway", text: { en: "no gateway answers.", tw: "", cn: "" } } };
  const { click, place, port } = await finding("FRED:WALCL", fetched);
  await click("known-FRED:WALCL");
  await click("preview-series");
  expect(place()).toContain("No gateway answers.");
  expect(place()).toContain("Run “npm start” on this machine");
  await click("build-insert");
  expect(port.formulas).toEqual(['=MKT.SERIES("FRED:WALCL")']);
});

test("a made-up sample is previewed without anyone being asked, and is said to be made up", async () => {
  const { click, place, fetched } = await finding("SAMPLE:SILVER");
  await click("known-SAMPLE:SILVER");
  expect(place()).toContain("These numbers are made by Marketbook");
  expect(place()).toContain("USD/ozt");
  expect(fetched.asked).toEqual([]);
});

test("the formula follows every choice and is inserted; a date that is none is refused", async () => {
  const { click, type, key, place, port, root } = await finding("FRED:WALCL");
  await click("known-FRED:WALCL");
  await type("build-start", "2020-13-01");
  await click("build-insert");
  expect(place()).toContain("“2020-13-01” is no date");
  expect(root.activeElement).toBe(key("build-start"));
  expect(port.formulas).toEqual([]);
  await type("build-start", "2020-01-01");
  const transform = key("build-transform") as HTMLSelectElement;
  transform.value = "yoy";
  transform.dispatchEvent(new Event("change"));
  await settled();
  expect(key("build-formula").textContent).toBe('=MKT.SERIES("FRED:WALCL", "2020-01-01", , , , , , "yoy")');
  await click("build-insert");
  expect(port.formulas).toEqual(['=MKT.SERIES("FRED:WALCL", "2020-01-01", , , , , , "yoy")']);
});

test("a filled cell is asked about before it is overwritten", async () => {
  const { click, port, notice } = await finding("FRED:WALCL");
  port.cell = { ...port.cell, shown: "5", value: 5 };
  await click("known-FRED:WALCL");
  await click("build-insert");
  expect(notice()).toContain("is not empty");
  expect(port.formulas).toEqual([]);
});

test("Enter opens the first result, Esc comes back to the results and then to the user's series", async () => {
  const { press, key, place, root } = await finding("walcl");
  await press("Enter", key("find-series"));
  expect((root.activeElement as HTMLElement).dataset.key).toBe("preview-series");
  await press("Escape");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("known-FRED:WALCL");
  await press("Escape");
  expect(place()).toContain("No series yet");
});

test("what was chosen stays through a switch of language", async () => {
  const { click, type, key } = await finding("FRED:WALCL");
  await click("known-FRED:WALCL");
  await type("build-end", "B2");
  setLanguage("cn");
  expect((key("build-end") as HTMLInputElement).value).toBe("B2");
  expect(key("build-formula").textContent).toBe('=MKT.SERIES("FRED:WALCL", , B2)');
  setLanguage("en");
});

test("the one search box finds known series and sources too", async () => {
  const { type, click, place, find } = await finding("");
  await type("search", "walcl");
  await click("known-FRED:WALCL");
  expect(place()).toContain("Read it into a cell");
  await type("search", "publisher ecb");
  find('[aria-label="Search results"] [data-key="source-ECB"]').click();
  await settled();
  expect(place()).toContain("terms of ECB en");
});

test.each([
  ["fred:walcl", "FRED:walcl"],
  [" ECB：EXR/D.USD ", "ECB:EXR/D.USD"],
  ["silver", undefined],
  ["FRED:", undefined],
])("%s as an id is %s", (text, id) => expect(typedId(text)).toBe(id));

test("arguments that are left out before another one keep their comma; quotation marks are doubled", () => {
  expect(seriesFormula('A:"x', { ...noChoices, transform: "yoy" })).toBe('=MKT.SERIES("A:""x", , , , , , , "yoy")');
  expect(seriesFormula("A:B", { ...noChoices, start: "=TODAY()-30" })).toBe('=MKT.SERIES("A:B", TODAY()-30)');
});

test("an end before the start is refused", () => {
  expect(dateFault({ ...noChoices, start: "2026-02-01", end: "2026-01-01" }, "end")).toContain("2026-02-01");
  expect(dateFault({ ...noChoices, start: "２０２６-02-01", end: "2026-03-01" }, "end")).toBeUndefined();
});
