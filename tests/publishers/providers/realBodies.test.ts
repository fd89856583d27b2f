/** The real answers of the publishers, where a folder of them lies beside the checkout; they belong to the publishers. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serialToIso } from "../../../src/cells/serialDates";
import type { SeriesQuery } from "../../../src/publishers/provider";
import { faultOf, queryOf, remote } from "./asking";

const folder = join(__dirname, "../../../../shared/market-data/payloads");
const isThere = existsSync(folder);
if (!isThere) console.log("Skipped: no folder shared/market-data/payloads beside the checkout.");

const body = (path: string) => readFileSync(join(folder, path), "utf8");

function parse(id: string, bodies: readonly string[], more: Partial<SeriesQuery> = {}) {
  return remote(id).parse({ ...queryOf({ id, today: "2026-08-01" }), ...more }, bodies);
}

/** First and last day, their values, and how many there are. */
function summary(id: string, bodies: readonly string[], more: Partial<SeriesQuery> = {}) {
  const { observations, unit, scale, frequency } = parse(id, bodies, more);
  const [first, last] = [observations[0], observations[observations.length - 1]];
  return [
    unit,
    scale,
    frequency,
    observations.length,
    serialToIso(first.date),
    first.value,
    serialToIso(last.date),
    last.value,
  ];
}

(isThere ? describe : describe.skip)("real bodies", () => {
  test("FRED", () => {
    const facts = body("fred/series_info_GDP.json");
    const today = summary("FRED:GDP", [facts, body("fred/observations_GDP.json")]);
    expect(today.slice(0, 3)).toEqual(["USD", 1e9, "Q"]);
    expect(today.slice(6)).toEqual(["2024-07-01", 29374.914]);
    const won = facts.replace("Billions of Dollars", "South Korean Won to One U.S. Dollar");
    expect(summary("FRED:DEXKOUS", [won, body("fred/observations_DEXKOUS.json")])[0]).toBe("KRW per USD");
  });

  test("ALFRED: all versions", () => {
    const facts = body("fred/series_info_GDP.json");
    const excerpt = body("alfred/observations_asof_GDP_excerpt.json");
    expect(faultOf(() => parse("FRED:GDP", [facts, excerpt], { vintage: "all" }))?.kind).toBe("truncated");
    const every = parse("FRED:GDP", [facts, excerpt.replace('"count": 2902', '"count": 116')], { vintage: "all" });
    expect(every.revisions).toHaveLength(116);
    expect(every.revisions?.[0]).toMatchObject({ unit: "USD", scale: 1e9 });
    expect(serialToIso(every.revisions?.[0].knownFrom ?? 0)).toBe("2014-04-30");
    expect(every.revisions?.slice(0, 4).map(({ value }) => value)).toEqual([17149.6, 17101.3, 17016, 17044]);
    // A quarter's last version counts.
    const quarter = every.revisions?.filter(({ date }) => date === every.observations[0].date) ?? [];
    expect(every.observations[0].value).toBe(quarter[quarter.length - 1].value);
  });

  test("FISCAL", () => {
    const statement = body("fiscaldata/dts_operating_cash_balance_2025-07-07_11.json");
    const balance = summary("FISCAL:TGA", [statement]);
    expect(balance.slice(0, 6)).toEqual(["USD", 1e6, "D", 5, "2025-07-07", 332482]);
    // Balance = balance before + deposits − withdrawals, to a million of rounding.
    const values = (id: string) => parse(id, [statement]).observations.map(({ value }) => value);
    const [close, deposits, withdrawals] = ["FISCAL:TGA", "FISCAL:TGA.DEPOSITS", "FISCAL:TGA.WITHDRAWALS"].map(values);
    for (let index = 1; index < close.length; index++)
      expect(Math.abs(close[index - 1] + deposits[index] - withdrawals[index] - close[index])).toBeLessThanOrEqual(1);
    const bills = body("fiscaldata/auctions_query_bills_2026-01_excerpt.json");
    expect(summary("FISCAL:AUCTION13W", [bills]).slice(3, 6)).toEqual([1, "2026-01-05", 2.84]);
  });

  test("NYFED and TREASURY", () => {
    const sofr = summary("NYFED:SOFR", [body("nyfed/sofr_search_2024-06.json")]);
    expect(sofr.slice(3)).toEqual([4, "2024-06-03", 5.35, "2024-06-06", 5.33]);
    const year = body("treasury/daily_treasury_yield_curve_2021ytd.xml");
    const ten = summary("TREASURY:10Y", [year]);
    expect([ten[4], ten[5], ten[7]]).toEqual(["2021-01-04", 0.93, 1.74]);
    expect(summary("TREASURY:2Y", [body("treasury/home_treasury_properties_one_entry.xml")]).slice(4, 6)).toEqual([
      "2022-02-01",
      1.18,
    ]);
  });

  test("LBMA, CBOE, EIA", () => {
    expect(summary("LBMA:GOLD_PM", [body("lbma/gold_pm_fixture.json")]).slice(3)).toEqual([
      3,
      "1968-04-01",
      37.7,
      "2026-07-24",
      4067.3,
    ]);
    expect(summary("CBOE:VIX", [body("cboe/VIX_History_like_excerpt.csv")]).slice(3)).toEqual([
      250,
      "2025-08-05",
      17.85,
      "2026-07-23",
      18.7,
    ]);
    const gas = body("eia/natural_gas_futures_RNGC4.json");
    expect(summary("EIA:NG.RNGC4.W", [gas])).toEqual([
      "USD/MMBtu",
      1,
      "W",
      1,
      "1993-12-24",
      1.869,
      "1993-12-24",
      1.869,
    ]);
  });

  test("ECB, OECD, World Bank", () => {
    const many = body("ecb/ecb_recent_0.csv");
    expect(faultOf(() => parse("ECB:EXR.D..EUR.SP00.A", [many]))?.kind).toBe("ambiguous");
    const [header, ...lines] = many.split("\n");
    const one = [header, ...lines.filter((line) => line.startsWith("D,AUD,")), ""].join("\n");
    expect(summary("ECB:EXR.D.AUD.EUR.SP00.A", [one]).slice(2)).toEqual([
      "D",
      22,
      "2026-02-17",
      1.6776,
      "2026-03-18",
      1.6305,
    ]);
    const rates = summary("OECD:OECD.SDD.STES,DSD_KEI@DF_KEI,4.0/GBR.M.IRLT....", [body("oecd/KEI_GBR_IRLT_csv.csv")]);
    expect(rates).toEqual(["percent", 1, "M", 13, "2023-01-01", 3.5115, "2024-01-01", 3.9319]);
    const rows = body("worldbank/indicator_NY.GDP.MKTP.CD_US.json");
    const output = summary("WORLDBANK:US/NY.GDP.MKTP.CD", [`[{"page":1,"pages":1},${rows}]`]);
    expect(output.slice(0, 3)).toEqual(["USD", 1, "A"]);
    expect(output.slice(6)).toEqual(["2022-01-01", 25439700000000]);
  });

  test("SEC: twelve months of capital expenditure are the annual report's", () => {
    const facts = body("sec/companyfacts_Apple_Inc__capex_revenue_excerpt.json");
    const { observations } = parse("SEC:320193.CAPEX", [facts]);
    const sumTo = (end: string) => {
      const last = observations.findIndex(({ date }) => serialToIso(date) === end);
      return observations.slice(last - 3, last + 1).reduce((sum, { value }) => sum + value, 0);
    };
    expect(sumTo("2024-09-28")).toBe(9_447_000_000);
    expect(sumTo("2025-09-27")).toBe(12_715_000_000);
    expect(observations.at(-1)?.value).toBe(2_373_000_000);
    const revenue = parse("SEC:320193.REVENUE", [facts]).observations;
    expect(revenue.find(({ date }) => serialToIso(date) === "2025-03-29")?.value).toBe(95_359_000_000);
    const gaps = observations.slice(1).map(({ date }, index) => date - observations[index].date);
    expect(gaps.every((days) => days >= 80 && days <= 100)).toBe(true);
  });

  test("CFTC, Bank of Japan", () => {
    const positions = body("cftc/cot_legacy_combined_239747_2024-08-20.json");
    expect(summary("CFTC:RUSSELL", [positions]).slice(3, 6)).toEqual([1, "2024-08-20", 19404]);
    const rates = body("boj/boj_0.json");
    expect(summary("BOJ:FM08/FXERD04", [rates])).toEqual([
      "JPY per USD",
      1,
      "D",
      19,
      "2026-03-02",
      156.99,
      "2026-03-27",
      159.95,
    ]);
    expect(summary("BOJ:FM08/FXERD34", [rates])[0]).toBe("USD per EUR");
  });

  test("exchanges", () => {
    expect(summary("BINANCE:BNBBTC", [body("binance/klines.json")]).slice(3, 6)).toEqual([1, "2017-07-03", 0.015771]);
    expect(summary("DERIBIT:BTC-PERPETUAL", [body("deribit/get_tradingview_chart_data.json")]).slice(3, 6)).toEqual([
      1,
      "2025-12-23",
      87456,
    ]);
    // Minutes in the place of days: a day twice with different prices is never taken for a series of days.
    expect(faultOf(() => parse("KRAKEN:XBTUSD", [body("kraken/OHLC.json")]))?.kind).toBe("malformed");
    expect(faultOf(() => parse("COINBASE:BTC-USD", [body("coinbase/exchange_candles.json")]))?.kind).toBe("malformed");
    expect(summary("UPBIT:USDT-BTC", [body("upbit/candles_60m_USDT-BTC.json")]).slice(3, 6)).toEqual([
      1,
      "2024-03-13",
      73578.655,
    ]);
    expect(summary("DEFILLAMA:stablecoins", [body("defillama/stablecoincharts_shape.json")]).slice(5)).toEqual([
      2200,
      "2026-07-21",
      2400,
    ]);
  });

  test("POLYMARKET: lists inside strings", () => {
    const id = "POLYMARKET:btc-updown-5m-1773307200";
    const [next] = remote(id).follow?.(queryOf({ id }), [body("polymarket/gamma_market.json")]) ?? [];
    expect(new URL(next.url).searchParams.get("market")).toMatch(/^104239898038807136/);
  });

  test("YAHOO", () => {
    expect(summary("YAHOO:BTC-USD", [body("yahoo/chart_BTC-USD.json")])).toEqual([
      "USD",
      1,
      "D",
      3,
      "2020-01-01",
      7200.17431640625,
      "2020-01-03",
      7344.88427734375,
    ]);
    expect(summary("YAHOO:GC=F", [body("yahoo/chart_GC=F.json")]).slice(3, 6)).toEqual([1, "2020-01-02", 1524.5]);
    expect(summary("YAHOO:AAPL", [body("yahoo/chart_AAPL_3m.json")]).slice(3, 5)).toEqual([49, "2020-08-31"]);
  });
});
