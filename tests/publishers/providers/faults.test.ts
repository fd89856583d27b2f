import { serialToIso } from "../../../src/cells/serialDates";
import type { SeriesQuery } from "../../../src/publishers/provider";
import { SourceFault } from "../../../src/publishers/sourceFault";
import { faultOf, queryOf, remote } from "./asking";
import { day, fixture } from "./cases";

const today = "2025-12-01";

function parse(id: string, bodies: readonly string[], more: Partial<SeriesQuery> = {}) {
  return remote(id).parse({ ...queryOf({ id, today }), ...more }, bodies);
}

const json = (value: unknown) => JSON.stringify(value);

describe("answers that say no, most of them with HTTP 200", () => {
  test.each([
    ["FRED:WALCL", "fred.refusal.json", "rejectedKey"],
    ["FRED:NOSUCH", "fred.nosuch.json", "notFound"],
    ["WORLDBANK:US/NY.GDP.MKTP.CD", "worldbank.refusal.json", "notFound"],
    ["CFTC:SILVER", "cftc.refusal.json", "refused"],
    ["EIA:PET.RWTC.D", "eia.refusal.json", "rejectedKey"],
    ["BINANCE:NOSUCH", "binance.refusal.json", "notFound"],
    ["KRAKEN:XBTUSD", "kraken.refusal.json", "notFound"],
    ["UPBIT:KRW-NOSUCH", "upbit.refusal.json", "notFound"],
    ["BITHUMB:KRW-NOSUCH", "upbit.refusal.json", "notFound"],
    ["COINGECKO:bitcoin", "coingecko.refusal.json", "rateLimited"],
    ["DERIBIT:NOSUCH", "deribit.refusal.json", "notFound"],
    ["POLYMARKET:no-such-market", "polymarket.refusal.json", "notFound"],
    ["BOJ:FM08/NOSUCH", "boj.refusal.json", "notFound"],
    ["ECOS:731Y001/D/0000001", "ecos.key.json", "rejectedKey"],
    ["ECOS:731Y001/D/0000001", "ecos.nothing.json", "empty"],
    ["YAHOO:NOSUCH", "yahoo.refusal.json", "notFound"],
    ["IMF:IMF.RES,WEO/US.NGDPD.A", "imf.wrongkey.csv", "empty"],
    ["ECB:EXR.D..EUR.SP00.A", "ecb.open.csv", "ambiguous"],
  ])("%s answered with %s is %s", (id, body, kind) => {
    const fault = faultOf(() => parse(id, [fixture(body), fixture(body)]));
    expect(fault?.kind).toBe(kind);
    expect(fault?.provider).toBe(id.split(":")[0]);
    for (const text of Object.values(fault?.text ?? {})) expect(text).toContain(id.split(":")[0]);
  });

  test("one without any row is a fault", () => {
    const nothing: readonly (readonly [string, string])[] = [
      ["NYFED:SOFR", json({ refRates: [] })],
      ["FISCAL:TGA", json({ data: [], meta: { "total-pages": 0 } })],
      ["COINBASE:BTC-USD", "[]"],
      ["BINANCE:BTCUSDT", "[]"],
      ["CFTC:SILVER", "[]"],
      ["LBMA:SILVER", "[]"],
      ["WORLDBANK:US/NY.GDP.MKTP.CD", json([{ page: 0, pages: 0, total: 0 }, null])],
      ["POLYMARKET:will-an-invented-event-happen-in-2026", json({ history: [] })],
      ["EIA:PET.RWTC.D", json({ response: { total: "0", data: [] } })],
      ["TREASURY:10Y", "<?xml version='1.0'?><feed></feed>"],
      ["CBOE:VIX", "DATE,OPEN,HIGH,LOW,CLOSE\n"],
      ["FX:USDKRW", json({ base: "USD", rates: {} })],
    ];
    for (const [id, body] of nothing) {
      const bodies = id.startsWith("POLYMARKET") ? [fixture("polymarket.market.json"), body] : [body];
      expect([id, faultOf(() => parse(id, bodies))?.kind]).toEqual([id, "empty"]);
    }
  });
});

describe("a code that no one serves", () => {
  test.each([
    "FISCAL:NOSUCH",
    "FISCAL:TGA.PUBLIC",
    "NYFED:LIBOR",
    "TREASURY:9Y",
    "TREASURY:2Y.REAL",
    "LBMA:TIN",
    "CFTC:CORN",
    "CFTC:SILVER.LEV_LONG",
    "COINBASE:BTC",
    "UPBIT:BTC",
    "KRAKEN:BTC",
    "FX:USD",
    "MOFJ:JGB6M",
    "BOJ:FXERD04",
    "ECOS:731Y001",
    "BIS:WS_CBPOL",
    "ECB:EXR",
    "IMF:IMF,WEO/USA.NGDPD.A",
    "OECD:KEI",
    "WORLDBANK:NY.GDP.MKTP.CD",
    "EIA:RWTC",
    "DEFILLAMA:bitcoin",
  ])("%s is not found before anyone is asked", (id) => {
    expect(faultOf(() => remote(id).request(queryOf({ id, today })))?.kind).toBe("notFound");
  });
});

describe("bodies that contradict themselves", () => {
  const sofr = (rows: readonly (readonly [string, unknown])[]) =>
    json({ refRates: rows.map(([effectiveDate, percentRate]) => ({ effectiveDate, percentRate })) });

  test("two values for one day are a fault, the same value twice is one", () => {
    expect(
      faultOf(() =>
        parse("NYFED:SOFR", [
          sofr([
            ["2025-01-02", 4.3],
            ["2025-01-02", 4.4],
          ]),
        ]),
      )?.kind,
    ).toBe("malformed");
    expect(
      parse("NYFED:SOFR", [
        sofr([
          ["2025-01-02", 4.3],
          ["2025-01-02", 4.3],
        ]),
      ]).observations,
    ).toHaveLength(1);
  });

  test("rows in any order come out ascending", () => {
    const { observations } = parse("NYFED:SOFR", [
      sofr([
        ["2025-01-03", 2],
        ["2025-01-02", 1],
        ["2025-01-06", 3],
      ]),
    ]);
    expect(observations.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test.each([
    ["no number", "4,3x"],
    ["no date", "x"],
  ])("%s is a fault", (what, written) => {
    const row = what === "no date" ? [[written, 4.3] as const] : [["2025-01-02", written] as const];
    expect(faultOf(() => parse("NYFED:SOFR", [sofr(row)]))?.kind).toBe("malformed");
  });

  test("a day that has not come is a fault, except where forecasts are published", () => {
    expect(faultOf(() => parse("NYFED:SOFR", [sofr([["2026-01-02", 4.3]])]))?.kind).toBe("malformed");
    expect(parse("IMF:IMF.RES,WEO/USA.NGDPD.A", [fixture("imf.csv")]).observations).toHaveLength(3);
  });

  test("a level that moves by a thousand and stays there is said, and nothing is rescaled", () => {
    const value = (index: number) => (index < 5 ? 940 + index : 940_000 + 1000 * index);
    const rows = Array.from(
      { length: 10 },
      (_, index) => [serialToIso(day("2025-11-10") + index), value(index)] as const,
    );
    const { warnings, observations } = parse("NYFED:SOFR", [sofr(rows)]);
    expect(warnings).toHaveLength(1);
    expect(observations.map((each) => each.value)).toEqual(rows.map(([, each]) => each));
  });

  test("days before March 1900 are left out and counted", () => {
    const version = (date: string) => ({ date, value: "1", realtime_start: date, realtime_end: "9999-12-31" });
    const { observations, warnings } = parse("FRED:OLD", [
      fixture("fred.series.json"),
      json({ observations: [version("1899-12-31"), version("1901-01-01")] }),
    ]);
    expect(observations).toHaveLength(1);
    expect(warnings[0].en).toMatch(/^1 observation before 1900-03-01/);
  });
});

test("a fault says its particulars in three languages, on one line and not without end", () => {
  const { text } = new SourceFault("FRED", "refused", `a\nb${"c".repeat(500)}`);
  for (const sentence of Object.values(text)) {
    expect(sentence).toContain("FRED");
    expect(sentence).toContain("a bccc");
    expect(sentence.length).toBeLessThan(300);
  }
});
