import { editDistance } from "../../src/sources/editDistance";
import { setOwnSeries } from "../../src/sources/ownData";
import { findSeries } from "../../src/sources/seriesId";
import { madeSeries } from "../fixtures/series/demo";

const named = (...names: string[]) => names.map((name) => madeSeries(name, "D", { "2026-01-05": 1 }));
const missing = (id: string) => {
  const found = findSeries(id);
  if ("series" in found) throw new Error("found");
  return found.missing;
};

beforeEach(() => setOwnSeries(named("WALCL", "WTREGEN", "RRPONTSYD")));
afterAll(() => setOwnSeries([]));

test.each(["FILE:WALCL", "file:walcl", " File : Walcl "])("%j finds the series", (id) =>
  expect(findSeries(id)).toMatchObject({ series: { name: "WALCL" } }),
);

test.each([
  ["FILE:WALC", "FILE:WALCL"],
  ["FILE:RRP", "FILE:RRPONTSYD"],
  ["FRED:WTREGEN", "FILE:WTREGEN"],
  ["FIEL:WALCL", "FILE:WALCL"],
  ["wtregn", "FILE:WTREGEN"],
  ["", "FILE:WALCL"],
])("%j is unknown; the sentence names %s in three languages", (id, nearest) => {
  const text = missing(id);
  for (const language of ["en", "tw", "cn"] as const) expect(text[language]).toContain(nearest);
});

test("an unknown provider is named, with the nearest known one", () =>
  expect(missing("FRED:WTREGEN").en).toMatch(/no provider FRED; the nearest is FILE/));

test("without any series the sentence says where to bring one", () => {
  setOwnSeries([]);
  for (const id of ["FILE:WALCL", "FRED:WALCL"]) expect(missing(id).en).toContain("My data");
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
