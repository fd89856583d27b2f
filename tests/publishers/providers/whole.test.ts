/** Answers in pages, and answers that leave something out: asked for to the end, refused when they are not whole, or said. */
import type { SeriesQuery } from "../../../src/publishers/provider";
import { faultOf, queryOf, remote } from "./asking";
import { day, fixture } from "./cases";

const json = (value: unknown) => JSON.stringify(value);
const parse = (id: string, bodies: readonly string[], more: Partial<SeriesQuery> = {}) =>
  remote(id).parse({ ...queryOf({ id, today: "2025-02-06" }), ...more }, bodies);
const follow = (id: string, bodies: readonly string[], more: Partial<SeriesQuery> = {}) =>
  remote(id).follow?.({ ...queryOf({ id, today: "2025-02-06" }), ...more }, bodies) ?? [];

describe("WORLDBANK", () => {
  const id = "WORLDBANK:US/NY.GDP.MKTP.CD";
  const row = (date: string, value: number) => ({ date, value, indicator: { value: "GDP (current US$)" } });
  const page = (page: number, rows: readonly object[]) => json([{ page, pages: 2, per_page: 2, total: 3 }, rows]);
  const first = page(1, [row("2024", 3), row("2023", 2)]);
  const second = page(2, [row("2022", 1)]);

  test("asks for the next page while there is one", () => {
    const [next] = follow(id, [first]);
    expect(new URL(next.url).searchParams.get("page")).toBe("2");
    expect(new URL(next.url).searchParams.get("date")).toBe("1960:2025");
    expect(follow(id, [first, second])).toEqual([]);
  });

  test("takes all pages together, and one of two for none", () => {
    expect(parse(id, [first, second]).observations.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(faultOf(() => parse(id, [first]))?.kind).toBe("truncated");
  });
});

describe("a page is never taken for the series", () => {
  const observation = { date: "2025-02-03", value: "1", realtime_start: "2025-02-04", realtime_end: "9999-12-31" };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["FRED:WALCL", [fixture("fred.series.json"), json({ count: 2, offset: 0, limit: 1, observations: [observation] })]],
    [
      "FISCAL:DEBT",
      [json({ data: [{ record_date: "2025-02-03", tot_pub_debt_out_amt: "1" }], meta: { "total-pages": 2 } })],
    ],
    [
      "EIA:PET.RWTC.D",
      [json({ response: { total: "2", data: [{ period: "2025-02-03", value: "71.3", units: "$/BBL" }] } })],
    ],
    [
      "ECOS:731Y001/D/0000001",
      [
        json({
          StatisticSearch: { list_total_count: 2, row: [{ TIME: "20250203", DATA_VALUE: "1", UNIT_NAME: "Won" }] },
        }),
      ],
    ],
    ["BOJ:FM08/FXERD04", [fixture("boj.json").replace('"NEXTPOSITION": null', '"NEXTPOSITION": 255')]],
  ];
  test.each(cases)("%s", (id, bodies) => {
    expect(faultOf(() => parse(id, bodies))?.kind).toBe("truncated");
    expect(follow(id, bodies)).toHaveLength(1);
  });
});

describe("DERIBIT's index of volatility gives the latest days first", () => {
  const id = "DERIBIT:DVOL-BTC";
  const range = { start: day("2025-02-01"), end: day("2025-02-04") };
  const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
  const body = (days: readonly string[], continuation: number | null) =>
    json({ result: { data: days.map((iso, index) => [at(iso), 0, 0, 0, 50 + index]), continuation } });
  const latest = body(["2025-02-03", "2025-02-04"], at("2025-02-02"));
  const rest = body(["2025-02-01", "2025-02-02"], null);

  test("what it left out is asked for", () => {
    const [next] = follow(id, [latest], range);
    expect(Object.fromEntries(new URL(next.url).searchParams)).toMatchObject({
      currency: "BTC",
      start_timestamp: String(at("2025-02-01")),
      end_timestamp: String(at("2025-02-02")),
    });
    expect(follow(id, [latest, rest], range)).toEqual([]);
    expect(parse(id, [latest, rest], range).observations).toHaveLength(4);
    expect(faultOf(() => parse(id, [latest], range))?.kind).toBe("truncated");
  });
});

test("KRAKEN says from which day its history is cut", () => {
  const candles = (count: number) =>
    json({
      error: [],
      result: {
        XXBTZUSD: Array.from({ length: count }, (_, index) => {
          const seconds = Date.parse("2023-02-18T00:00:00Z") / 1000 + index * 86_400;
          return [seconds, "1", "1", "1", `${100 + (index % 7)}`, "1", "1", 1];
        }),
        last: 1,
      },
    });
  expect(parse("KRAKEN:XBTUSD", [candles(720)]).warnings.map(({ en }) => en)).toEqual([
    "Kraken gives the last 720 days only; what lies before 2023-02-18 is missing.",
  ]);
  expect(parse("KRAKEN:XBTUSD", [candles(720)], { start: day("2023-02-18") }).warnings).toEqual([]);
  expect(parse("KRAKEN:XBTUSD", [candles(300)]).warnings).toEqual([]);
});

describe("marks in the place of a number leave out the observation, not the series", () => {
  test("EIA: withheld, uncertain, not meaningful", () => {
    const marks = ["W", "w", "Q", "NM", "(s)", "NA", "--", null];
    const rows = [71.3, ...marks].map((value, index) => ({
      period: `2025-01-${10 + index}`,
      value,
      units: "$/BBL",
    }));
    const { observations, warnings } = parse("EIA:PET.RWTC.D", [
      json({ response: { total: rows.length, data: rows } }),
    ]);
    expect(observations).toEqual([{ date: day("2025-01-10"), value: 71.3 }]);
    expect(warnings.map(({ en }) => en)).toEqual([
      "5 observations that the EIA withholds or marks as not meaningful are left out.",
    ]);
  });

  test("what is neither a number nor a mark is still a fault", () => {
    const body = json({ response: { total: 1, data: [{ period: "2025-01-10", value: "wx", units: "$/BBL" }] } });
    expect(faultOf(() => parse("EIA:PET.RWTC.D", [body]))?.kind).toBe("malformed");
  });

  test("CBOE: 0 for what is not known of a day", () => {
    const body = "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/2025,0.000,0.000,0.000,17.93\n01/03/2025,17,18,16,16.13\n";
    expect(parse("CBOE:VIX.OPEN", [body]).observations).toEqual([{ date: day("2025-01-03"), value: 17 }]);
    expect(parse("CBOE:VIX", [body]).observations).toHaveLength(2);
  });

  test("NYFED: a term operation beside the day's overnight one", () => {
    const operation = (term: string, totalAmtAccepted: number) => ({
      operationDate: "2025-02-05",
      term,
      totalAmtAccepted,
    });
    const body = json({ repo: { operations: [operation("Overnight", 100), operation("Term", 9)] } });
    expect(parse("NYFED:RRP", [body]).observations).toEqual([{ date: day("2025-02-05"), value: 100 }]);
  });
});
