import { serialToIso } from "../../../src/cells/serialDates";
import { queryOf, remote } from "./asking";
import { day, fixture } from "./cases";

const urls = (id: string, vintage: number | "all") =>
  remote(id)
    .request(queryOf({ id, vintage, today: "2025-11-20" }))
    .map(({ url }) => url);

describe("FRED", () => {
  const id = "FRED:WTREGEN";

  test("asks for a day's version of facts and observations alike", () => {
    for (const url of urls(id, day("2025-11-13"))) {
      expect(new URL(url).searchParams.get("realtime_start")).toBe("2025-11-13");
      expect(new URL(url).searchParams.get("realtime_end")).toBe("2025-11-13");
    }
  });

  test("asks for today's version without a word about versions", () => {
    const [, observations] = remote(id).request(queryOf({ id }));
    expect(observations.url).not.toContain("realtime");
  });

  test("gives each version the unit that was published with it", () => {
    const query = queryOf({ id, vintage: "all", today: "2025-11-20" });
    const bodies = ["fred.every.series.json", "fred.every.observations.json"].map(fixture);
    const { observations, revisions, unit, scale } = remote(id).parse(query, bodies);
    expect(observations.map(({ value }) => value)).toEqual([961204, 944871, 950118]);
    expect({ unit, scale }).toEqual({ unit: "USD", scale: 1e6 });
    expect(
      revisions?.map((each) => [serialToIso(each.date), each.value, each.scale, serialToIso(each.knownFrom)]),
    ).toEqual([
      ["2025-10-29", 961.204, 1e9, "2025-10-30"],
      ["2025-10-29", 961204, 1e6, "2025-11-14"],
      ["2025-11-12", 944871, 1e6, "2025-11-14"],
      ["2025-11-19", 950118, 1e6, "2025-11-20"],
    ]);
  });

  test("tells from which day an observation was withdrawn, by an end without a successor or by a mark", () => {
    const row = (date: string, value: string, realtime_start: string, realtime_end: string) => ({
      date,
      value,
      realtime_start,
      realtime_end,
    });
    const body = {
      realtime_end: "9999-12-31",
      observations: [
        row("2025-10-08", "7", "2025-10-09", "2025-10-15"),
        row("2025-10-15", "8", "2025-10-16", "2025-10-22"),
        row("2025-10-15", ".", "2025-10-23", "9999-12-31"),
        row("2025-10-22", ".", "2025-10-23", "2025-10-29"),
        row("2025-10-22", "9", "2025-10-30", "2025-10-31"),
        row("2025-10-22", "10", "2025-11-03", "9999-12-31"),
      ],
    };
    const query = queryOf({ id, vintage: "all", today: "2025-11-20" });
    const bodies = [fixture("fred.every.series.json"), JSON.stringify(body)];
    const { observations, revisions } = remote(id).parse(query, bodies);
    expect(revisions?.map((each) => [serialToIso(each.date), each.value, serialToIso(each.knownFrom)])).toEqual([
      ["2025-10-08", 7, "2025-10-09"],
      ["2025-10-08", null, "2025-10-16"],
      ["2025-10-15", 8, "2025-10-16"],
      ["2025-10-15", null, "2025-10-23"],
      ["2025-10-22", 9, "2025-10-30"],
      ["2025-10-22", null, "2025-11-01"],
      ["2025-10-22", 10, "2025-11-03"],
    ]);
    expect(observations).toEqual([{ date: day("2025-10-22"), value: 10 }]);
  });

  test("asks for the next page while there is one", () => {
    const provider = remote(id);
    const query = queryOf({ id });
    const body = (count: number, offset: number) => JSON.stringify({ count, offset, limit: 100_000, observations: [] });
    const facts = fixture("fred.series.json");
    expect(provider.follow?.(query, [facts, body(99_999, 0)])).toEqual([]);
    const [next] = provider.follow?.(query, [facts, body(150_000, 0)]) ?? [];
    expect(new URL(next.url).searchParams.get("offset")).toBe("100000");
    expect(provider.follow?.(query, [facts, body(150_000, 0), body(150_000, 100_000)])).toEqual([]);
  });
});

describe("SEC", () => {
  const id = "SEC:999999.CAPEX";
  const read = (vintage?: number | "all") =>
    remote(id).parse(queryOf({ id, vintage, today: "2025-06-01" }), [fixture("sec.facts.json")]);

  test("takes the year-to-date figures apart", () => {
    const { observations, aggregation } = read();
    expect(observations.map(({ value }) => value)).toEqual([1050, 1300, 1600, 2000, 1700]);
    expect(aggregation).toBe("sum");
  });

  test("four quarters as first reported make the year", () => {
    const { observations } = read(day("2025-03-01"));
    expect(observations.map(({ value }) => value)).toEqual([1000, 1300, 1600, 2000]);
    expect(observations.reduce((sum, { value }) => sum + value, 0)).toBe(5900);
  });

  test("knows nothing of a quarter before its filing", () => {
    expect(read(day("2024-08-01")).observations.map(({ value }) => value)).toEqual([1000, 1300]);
    expect(read(day("2024-07-31")).observations.map(({ value }) => value)).toEqual([1000]);
  });

  test("tells each version from the day of its filing", () => {
    const versions = read("all").revisions?.map((each) => [
      serialToIso(each.date),
      each.value,
      serialToIso(each.knownFrom),
    ]);
    expect(versions).toEqual([
      ["2024-03-31", 1000, "2024-05-02"],
      ["2024-03-31", 1050, "2025-05-01"],
      ["2024-06-30", 1300, "2024-08-01"],
      ["2024-09-30", 1600, "2024-10-31"],
      ["2024-12-31", 2000, "2025-02-06"],
      ["2025-03-31", 1700, "2025-05-01"],
    ]);
  });
});
