import { today } from "../../../src/cells/calendar";
import { editDistance } from "../../../src/series/ids/editDistance";
import { findSeries } from "../../../src/series/ids/seriesId";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { madeSeries } from "../../fixtures/series/demo";

const named = (...names: string[]) => names.map((name) => madeSeries(name, "D", { "2026-01-05": 1 }));
const missing = (id: string) => {
  const found = findSeries(id);
  if (!("missing" in found)) throw new Error(`${id} is found`);
  return found.missing;
};

beforeEach(() => setOwnSeries(named("WALCL", "WTREGEN", "RRPONTSYD")));
afterAll(() => setOwnSeries([]));

test.each(["FILE:WALCL", "file:walcl", " File : Walcl "])("%j finds the series", (id) =>
  expect(findSeries(id)).toMatchObject({ series: { id: "FILE:WALCL", kind: "own" } }),
);

test.each([
  ["FILE:WALC", "FILE:WALCL"],
  ["FILE:RRP", "FILE:RRPONTSYD"],
  ["FREDD:WTREGEN", "FILE:WTREGEN"],
  ["SAMPLE:SILVR", "SAMPLE:SILVER"],
  ["FRED:", "FRED:WALCL"],
  ["FIEL:WALCL", "FILE:WALCL"],
  ["wtregn", "FILE:WTREGEN"],
  ["", "FILE:WALCL"],
])("%j is unknown; the sentence names %s in three languages", (id, nearest) => {
  const text = missing(id);
  for (const language of ["en", "tw", "cn"] as const) expect(text[language]).toContain(nearest);
});

test("an unknown provider is named, with the nearest known one", () =>
  expect(missing("FREDD:WTREGEN").en).toMatch(/no provider FREDD; the nearest is FRED/));

test.each([
  ["fred:walcl", "FRED:WALCL"],
  [" Deribit : btc.dvol ", "DERIBIT:BTC.DVOL"],
  ["coingecko:BITCOIN", "COINGECKO:bitcoin"],
])("%j is a publisher's, asked for as %s", (id, spelled) =>
  expect(findSeries(id)).toEqual({ awaited: { id: spelled } }),
);

test("a day in the past is asked for, today is not", () => {
  expect(findSeries("FRED:WALCL", 45000)).toEqual({ awaited: { id: "FRED:WALCL", asOf: 45000 } });
  expect(findSeries("FRED:WALCL", today())).toEqual({ awaited: { id: "FRED:WALCL" } });
});

test("made-up series are here, labelled, and end on the as-of day", () => {
  const found = findSeries("sample:silver", 46000);
  if (!("series" in found)) throw new Error("not found");
  expect(found.series).toMatchObject({ id: "SAMPLE:SILVER", kind: "made" });
  expect(found.series.title).toContain("虛構");
  expect(found.series.observations.at(-1)?.date).toBeLessThanOrEqual(46000);
  expect(found.series.observations.length).toBeGreaterThan(1000);
});

test("without any series the sentence says where to bring one", () => {
  setOwnSeries([]);
  expect(missing("FILE:WALCL").en).toContain("My data");
});

test.each([
  ["kitten", "sitting", 3],
  ["", "abc", 3],
  ["flaw", "lawn", 2],
  ["same", "same", 0],
])("from %j to %j are %i letters", (from, to, letters) => {
  expect(editDistance(from, to)).toBe(letters);
  expect(editDistance(to, from)).toBe(letters);
});
