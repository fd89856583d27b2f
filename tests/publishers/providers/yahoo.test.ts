/** The days of exchanges and the units of their prices, as Yahoo's charts have them. The prices are invented. */
import { serialToIso } from "../../../src/cells/serialDates";
import { queryOf, remote } from "./asking";

type Bar = readonly [utc: string, close: number];

function read(bars: readonly Bar[], exchangeTimezoneName: string, more: { running?: string; field?: string } = {}) {
  const { running = "2026-06-01T12:34:56Z", field = "CLOSE" } = more;
  const seconds = (utc: string) => Date.parse(utc) / 1000;
  const closes = bars.map(([, close]) => close);
  const body = {
    chart: {
      error: null,
      result: [
        {
          meta: { currency: "BRL", exchangeTimezoneName, regularMarketTime: seconds(running), shortName: "Imaginary" },
          timestamp: bars.map(([utc]) => seconds(utc)),
          indicators: { quote: [{ close: closes, volume: closes }], adjclose: [{ adjclose: closes }] },
        },
      ],
    },
  };
  const id = `YAHOO:IMAG.${field}`;
  return remote(id).parse(queryOf({ id, today: "2026-06-02" }), [JSON.stringify(body)]);
}

const days = (...given: Parameters<typeof read>) => read(...given).observations.map(({ date }) => serialToIso(date));

describe("a bar is of the exchange's own day", () => {
  test("São Paulo: stamped at 23:00 of the evening before, as if summer time still were", () =>
    expect(
      days(
        [
          ["2022-01-10T02:00:00Z", 1],
          ["2022-01-11T02:00:00Z", 2],
          ["2022-03-01T03:00:00Z", 3],
        ],
        "America/Sao_Paulo",
      ),
    ).toEqual(["2022-01-10", "2022-01-11", "2022-03-01"]));

  test("São Paulo: stamped at the opening", () =>
    expect(days([["2022-01-10T13:00:00Z", 1]], "America/Sao_Paulo")).toEqual(["2022-01-10"]));

  test("Tokyo and Auckland, whose opening is the evening before in UTC", () => {
    expect(days([["2026-02-03T00:00:00Z", 1]], "Asia/Tokyo")).toEqual(["2026-02-03"]);
    expect(days([["2026-02-02T21:00:00Z", 1]], "Pacific/Auckland")).toEqual(["2026-02-03"]);
  });

  test("London's exchange rates, which begin at midnight in summer and winter", () =>
    expect(
      days(
        [
          ["2025-06-30T23:00:00Z", 1],
          ["2025-12-01T00:00:00Z", 2],
        ],
        "Europe/London",
      ),
    ).toEqual(["2025-07-01", "2025-12-01"]));

  test("New York's futures at midnight and shares at half past nine, in summer and winter", () =>
    expect(
      days(
        [
          ["2025-07-01T04:00:00Z", 1],
          ["2025-07-02T13:30:00Z", 2],
          ["2025-12-01T05:00:00Z", 3],
          ["2025-12-02T14:30:00Z", 4],
        ],
        "America/New_York",
      ),
    ).toEqual(["2025-07-01", "2025-07-02", "2025-12-01", "2025-12-02"]));

  test("the running day stays itself when its last trade is on the hour, late in the evening", () =>
    expect(
      days(
        [
          ["2026-06-01T00:00:00Z", 1],
          ["2026-06-01T23:00:00Z", 2],
        ],
        "UTC",
        { running: "2026-06-01T23:00:00Z" },
      ),
    ).toEqual(["2026-06-01"]));
});

describe("a move by a hundred is said, and nothing is rescaled", () => {
  const bars = (...closes: number[]): Bar[] =>
    closes.map((close, index) => [`2026-03-${String(2 + index).padStart(2, "0")}T08:00:00Z`, close]);
  const warned = (...closes: number[]) =>
    read(bars(...closes), "Europe/London").warnings.map(({ en }) => en.slice(0, 60));

  test("from pounds to pence for good", () => {
    const { warnings, observations } = read(bars(3.41, 3.42, 3.4, 343, 345, 341), "Europe/London");
    expect(warnings).toHaveLength(1);
    for (const text of Object.values(warnings[0])) expect(text).toMatch(/2026-03-05.*3\.4.*343/);
    expect(warnings[0].en).toContain("pence");
    expect(observations.map(({ value }) => value)).toEqual([3.41, 3.42, 3.4, 343, 345, 341]);
  });

  test("for a day: there and back", () =>
    expect(warned(341, 342, 3.4, 343, 345)).toEqual([
      "On 2026-03-04 the price moves from 342 to 3.4 (about ÷ 100):",
      "On 2026-03-05 the price moves from 3.4 to 343 (about × 100):",
    ]));

  test("for two days", () => expect(warned(341, 342, 3.4, 3.5, 345)).toHaveLength(2));

  test("not of ordinary moves, nor of a collapse, nor of what is traded", () => {
    expect(warned(100, 130, 60, 20, 45, 90)).toEqual([]);
    expect(warned(100, 101, 100, 2.1, 2.0)).toEqual([]);
    expect(read(bars(3, 3, 3, 300, 300), "Europe/London", { field: "VOLUME" }).warnings).toEqual([]);
  });
});
