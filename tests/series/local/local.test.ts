import { isWeekend } from "../../../src/cells/calendar";
import { spelled } from "../../../src/publishers/provider";
import { providers } from "../../../src/publishers/providers";
import { file } from "../../../src/series/local/file";
import { sample } from "../../../src/series/local/sample";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { faultOf, remote } from "../../publishers/providers/asking";
import { day } from "../../publishers/providers/cases";

const today = day("2025-11-20");
const made = (code: string, range: { readonly start?: number; readonly end?: number } = {}) =>
  sample.read({ code, today, ...range });

describe("SAMPLE", () => {
  const names =
    faultOf(() => made("NOSUCH"))
      ?.detail.split("; ")[1]
      .split(", ") ?? [];

  test("names what it has when asked for what it has not", () => {
    expect(names).toContain("SILVER");
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  test.each(names)("%s says that it is made, and is a series up to today", (name) => {
    const series = made(name);
    expect(series.title).toMatch(/SAMPLE.*made-up.*虛構.*虚构/);
    expect(series.unit).not.toBe("");
    const { observations } = series;
    expect(observations.length).toBeGreaterThan(40);
    expect(observations.every(({ value }) => Number.isFinite(value) && value > 0)).toBe(true);
    expect(observations.every(({ date }, index) => index === 0 || date > observations[index - 1].date)).toBe(true);
    expect(today - (observations.at(-1)?.date ?? 0)).toBeLessThan(95);
  });

  test("a day has one value, whatever range it is asked in", () => {
    const all = made("SILVER").observations;
    const part = made("SILVER", { start: day("2020-03-02"), end: day("2020-03-31") }).observations;
    expect(part).toEqual(all.filter(({ date }) => date >= day("2020-03-02") && date <= day("2020-03-31")));
    expect(part.some(({ date }) => isWeekend(date))).toBe(false);
  });

  test("two names are two series", () => {
    const change = (name: string) => {
      const [first, second] = made(name).observations;
      return second.value / first.value;
    };
    expect(change("SILVER")).not.toBe(change("GOLD"));
  });

  test("has no day after today", () => {
    expect(made("BTC", { end: today + 30 }).observations.at(-1)?.date).toBe(today);
  });
});

describe("FILE", () => {
  afterEach(() => setOwnSeries([]));

  test("is what the user brought", () => {
    setOwnSeries([
      {
        name: "Mine",
        title: "My index",
        unit: "index",
        scale: 1,
        frequency: "D",
        source: "a friend",
        retrieved: today,
        observations: [{ date: today - 1, value: 2 }],
      },
    ]);
    expect(file.read({ code: "MINE", today })).toMatchObject({ title: "My index", unit: "index", frequency: "D" });
    expect(faultOf(() => file.read({ code: "OTHER", today }))?.kind).toBe("notFound");
  });
});

describe("an id as it is written", () => {
  test.each([
    ["LBMA", "silver", { code: "SILVER" }],
    ["LBMA", "Silver.eur", { code: "SILVER", field: "EUR" }],
    ["ECB", "exr.d.usd.eur.sp00.a", { code: "EXR.D.USD.EUR.SP00.A" }],
    ["COINGECKO", "Bitcoin.MarketCap", { code: "bitcoin", field: "MARKETCAP" }],
    ["POLYMARKET", "Will-It-Happen.no", { code: "will-it-happen", field: "NO" }],
    ["EIA", "pet.rwtc.d", { code: "PET.RWTC.D" }],
    ["SEC", "msft.capex", { code: "MSFT", field: "CAPEX" }],
    ["CFTC", "silver.mm_short", { code: "SILVER", field: "MM_SHORT" }],
    ["BOJ", "co/x.q", { code: "CO/X", field: "Q" }],
    ["TREASURY", "10y.real", { code: "10Y", field: "REAL" }],
    ["YAHOO", "^gspc", { code: "^GSPC" }],
  ])("%s:%s", (id, written, expected) => {
    expect(spelled(remote(id), written)).toEqual(expected);
  });

  test("Yahoo alone is off until it is switched on", () => {
    expect(providers.filter((provider) => "unofficial" in provider).map(({ id }) => id)).toEqual(["YAHOO"]);
  });
});

describe("pages", () => {
  const page = (id: string, bodies: readonly unknown[], code = remote(id).example) =>
    remote(id).follow?.(
      { ...spelled(remote(id), code), today },
      bodies.map((body) => JSON.stringify(body)),
    )[0]?.url ?? "";

  const rows = (count: number) => Array.from({ length: count }, () => ({}));

  test.each([
    ["FISCAL", { data: [], meta: { "total-pages": 2 } }, "page[number]=2"],
    ["EIA", { response: { total: "5001", data: rows(5000) } }, "offset=5000"],
    ["EIA", { response: { total: "5001", data: rows(300) } }, "offset=300"],
    ["ECOS", { StatisticSearch: { list_total_count: 1001, row: rows(1000) } }, "/1001/2000/"],
    ["ECOS", { StatisticSearch: { list_total_count: 1001, row: rows(100) } }, "/101/1100/"],
    ["BOJ", { STATUS: 200, NEXTPOSITION: 251, RESULTSET: [] }, "startPosition=251"],
  ])("%s is asked for the next one", (id, body, expected) => {
    expect(decodeURIComponent(page(id, [body]))).toContain(expected);
  });

  test.each([
    ["FISCAL", { data: [], meta: { "total-pages": 1 } }],
    ["EIA", { response: { total: 5000, data: rows(5000) } }],
    ["EIA", { response: { total: 5000, data: [] } }],
    ["ECOS", { StatisticSearch: { list_total_count: 1000, row: rows(1000) } }],
    ["BOJ", { STATUS: 200, NEXTPOSITION: null, RESULTSET: [] }],
  ])("%s is not asked again after the last one", (id, body) => {
    expect(page(id, [body])).toBe("");
  });
});
