/** @jest-environment jsdom */
/** Publishers' rates in percent on their way into a function: the argument form, the builder, the Cell place. */
import { type Language, setLanguage } from "../../src/language/language";
import type { Series } from "../../src/series/series";
import { basis, parameter } from "./entries";
import { fakePort, freeCell } from "./fakePort";
import { mounted, settled } from "./mounted";
import { asFunctions, recordingFetched, walclFetched } from "./recordingFetched";

afterEach(() => {
  globalThis.marketbook = undefined;
  setLanguage("en");
});

const seriesIn = (id: string, unit: string): Series => ({
  id,
  kind: "fetched",
  title: id,
  unit,
  scale: 1,
  frequency: "D",
  aggregation: "last",
  source: "A publisher",
  url: "",
  observations: [{ date: 46041, value: 4.36 }],
});
const known = [seriesIn("NYFED:SOFR", "percent"), seriesIn("FRED:OAS", "bp"), seriesIn("FX:EURUSD", "USD per EUR")];

const rates = {
  ...basis,
  parameters: [
    parameter("spot", "number"),
    { ...parameter("rUsd", "number"), magnitude: "rate" as const },
    { ...parameter("spread", "number", true), magnitude: "basisPoints" as const },
    parameter("id", "text", true),
  ],
};

async function builder() {
  const fetched = Object.assign(recordingFetched(), {
    describe: (id: string) => known.find((each) => each.id === id),
  });
  globalThis.marketbook = asFunctions(fetched);
  const pane = await mounted(fakePort(), { functions: [rates] });
  await pane.tab("functions");
  await pane.click("function-CIPBASIS");
  const formula = () => pane.find("output").textContent;
  const pick = async (name: string, cell: object) => {
    pane.port.select(freeCell);
    await pane.click(`pick-${name}`);
    pane.port.select({ ...freeCell, address: "D4", ...cell });
    await settled();
  };
  return { ...pane, fetched, formula, pick };
}

test("a series named for a rate goes in as a decimal, for basis points as these, elsewhere as published", async () => {
  const { type, formula } = await builder();
  await type("argument-spot", "FX:EURUSD");
  await type("argument-rUsd", "nyfed:SOFR");
  await type("argument-spread", "FRED:OAS");
  await type("argument-id", "FRED:OAS");
  expect(formula()).toBe(
    '=MKT.CIPBASIS(MKT.LAST("FX:EURUSD"), MKT.LAST("nyfed:SOFR", , "decimal"), MKT.LAST("FRED:OAS", , "decimal")*10000, "FRED:OAS")',
  );
});

test.each(["AB:CD", "A1:B2", "NOSUCH:SOFR", "B3", "0.05"])("%s stays what it is", async (written) => {
  const { type, formula } = await builder();
  await type("argument-rUsd", written);
  expect(formula()).toContain(`, ${written})`);
});

describe("a picked cell", () => {
  const sofr = { formula: '=MKT.LAST("NYFED:SOFR")', shown: "4.36", value: 4.36 };
  test("that holds percent is divided for a rate, and the pane says so", async () => {
    const { pick, formula, notice } = await builder();
    await pick("rUsd", sofr);
    expect(formula()).toContain("D4/100");
    expect(notice()).toContain("D4 holds percent (NYFED:SOFR); rUsd takes another unit, so the formula has D4/100.");
  });
  test("that holds percent is multiplied for basis points", async () => {
    const { pick, formula } = await builder();
    await pick("spread", sofr);
    expect(formula()).toContain("D4*100");
  });
  test("that asked for decimals is a rate as it is, and times 10,000 in basis points", async () => {
    const { pick, formula, notice } = await builder();
    const decimal = { ...sofr, formula: '=MKT.LAST("NYFED:SOFR", , "decimal")', value: 0.0436 };
    await pick("rUsd", decimal);
    expect(formula()).toContain("D4)");
    expect(notice()).toBe("");
    await pick("spread", decimal);
    expect(formula()).toContain("D4*10000");
  });
  test.each([
    ["a price", { formula: '=MKT.LAST("FX:EURUSD")', shown: "1.1", value: 1.1 }, "rUsd"],
    ["percent where no rate is wanted", sofr, "spot"],
    ["a formula around it", { ...sofr, formula: '=MKT.LAST("NYFED:SOFR")/100', value: 0.0436 }, "rUsd"],
    ["an error", { ...sofr, value: "#N/A" }, "rUsd"],
    ["a typed number", { shown: "4.36", value: 4.36 }, "rUsd"],
  ])("with %s is taken as it is", async (_, cell, name) => {
    const { pick, key, notice } = await builder();
    await pick(name, cell);
    expect((key(`argument-${name}`) as HTMLInputElement).value).toBe("D4");
    expect(notice()).toBe("");
  });
  test("whose id stands in another cell is known by what it has read", async () => {
    const { pick, formula, fetched } = await builder();
    fetched.reads = { "Sheet1!D4": ["FRED:OAS"] };
    await pick("rUsd", { formula: "=MKT.AT(A1, B1)", shown: "120", value: 120 });
    expect(formula()).toContain("D4/10000");
  });
});

describe("the Cell place", () => {
  const cell = async (formula: string, value: number) => {
    globalThis.marketbook = asFunctions({
      ...recordingFetched(),
      describe: (id: string) => known.find((each) => each.id === id),
    });
    const pane = await mounted();
    await pane.tab("cell");
    pane.port.select({ ...freeCell, formula, shown: String(value), value });
    return pane;
  };
  test.each<[Language, string]>([
    ["en", "In percent, as NYFED:SOFR is published. Functions take rates as decimals: divide by 100"],
    ["tw", "單位：百分比（NYFED:SOFR 的發布單位）。函數的利率為小數：請除以 100"],
    ["cn", "单位：百分比（NYFED:SOFR 的发布单位）。函数的利率为小数：请除以 100"],
  ])("tells the unit in %s", async (language, sentence) => {
    const { port, place } = await cell("=1", 1);
    setLanguage(language);
    port.select({ ...freeCell, formula: '=MKT.LAST("NYFED:SOFR")', shown: "4.36", value: 4.36 });
    expect(place()).toContain(sentence);
  });
  test("tells that decimals were asked for", async () => {
    const { place } = await cell('=MKT.AT("NYFED:SOFR", "2026-01-19", , , "decimal")', 0.0436);
    expect(place()).toContain("As a decimal; NYFED:SOFR is published in percent");
  });
  test("tells the unit of a price, which has no decimals", async () => {
    const { key } = await cell('=MKT.LAST("FX:EURUSD")', 1.1);
    expect(key("unit").textContent).toBe("In USD per EUR, as FX:EURUSD is published");
  });
  test("tells the unit of a made-up series too", async () => {
    const fetched = recordingFetched();
    fetched.reads = { "Sheet1!B3": ["SAMPLE:UST10Y"] };
    globalThis.marketbook = asFunctions(fetched);
    const { tab, port, key } = await mounted();
    await tab("cell");
    port.select({ ...freeCell, formula: '=MKT.LAST("SAMPLE:UST10Y")*1', shown: "4", value: 4 });
    expect(key("number-from").textContent).toContain("percent · ÷ 100 = decimal");
  });
});

describe("the builder of series", () => {
  async function opened(unit?: string) {
    const fetched = recordingFetched();
    fetched.answers = { "FRED:WALCL": { series: { ...walclFetched, unit: unit ?? "", scale: 1 } } };
    globalThis.marketbook = asFunctions(fetched);
    const pane = await mounted();
    await pane.tab("data");
    await pane.type("find-series", "FRED:WALCL");
    await pane.click("known-FRED:WALCL");
    if (unit) await pane.click("preview-series");
    const shown = pane.key("build-transform") as HTMLSelectElement;
    return { ...pane, shown, offers: [...shown.options].map(({ value }) => value) };
  }
  test("offers decimals of a rate and says why", async () => {
    const { shown, offers, place, key } = await opened("percent");
    expect(offers).toContain("decimal");
    expect(place()).toContain("In percent. Functions take rates as decimals");
    shown.value = "decimal";
    shown.dispatchEvent(new Event("change"));
    expect(key("build-formula").textContent).toBe('=MKT.SERIES("FRED:WALCL", , , , , , , "decimal")');
  });
  test("offers none of a price", async () => {
    const { offers, place } = await opened("USD");
    expect(offers).not.toContain("decimal");
    expect(place()).not.toContain("Functions take rates");
  });
  test("offers them while the unit is not known, without a word about it", async () => {
    const { offers, place } = await opened();
    expect(offers).toContain("decimal");
    expect(place()).not.toContain("Functions take rates");
  });
});
