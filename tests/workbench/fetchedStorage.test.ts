/** Two tabs of one browser and the series that they have fetched. */
import type { Remembered } from "../../src/series/remembered";
import type { Database } from "../../src/workbench/database";
import { fetchedStorageIn } from "../../src/workbench/fetchedStorage";
import { failure, fetchedSeries } from "../fixtures/series/fetched";

function sharedDatabase(): Database {
  const kept = new Map<unknown, unknown>();
  const objects = {
    getAll: () => [...kept.values()].map((each) => structuredClone(each)),
    put: (value: unknown, key: unknown) => kept.set(key, structuredClone(value)),
    delete: (key: unknown) => kept.delete(key),
  };
  return {
    read: async (_, ask) => ask(objects as never) as never,
    write: async (_, act) => act({ objectStore: () => objects } as never),
  };
}

const remembered = (id: string, value: number, checked: string): Remembered => ({
  ask: { id },
  series: { ...fetchedSeries(id, { "2026-01-14": value }), checked },
});
const valuesIn = (kept: readonly Remembered[]) =>
  Object.fromEntries(kept.map(({ ask, series }) => [ask.id, series?.observations[0].value]));

const [before, after] = ["2026-01-15T10:00:00Z", "2026-01-16T10:00:00Z"];

test("a tab that still shows an older number does not write it over a newer one", async () => {
  const database = sharedDatabase();
  const [one, other] = [fetchedStorageIn(database), fetchedStorageIn(database)];
  await one.saveFetched([remembered("FRED:A", 1, before), remembered("FRED:B", 1, before)]);
  const shown = await other.loadFetched();
  await one.saveFetched([remembered("FRED:A", 2, after), remembered("FRED:B", 1, before)]);
  const arrived = remembered("FRED:C", 3, after);
  await other.saveFetched([...shown, arrived]);
  expect(valuesIn(await one.loadFetched())).toEqual({ "FRED:A": 2, "FRED:B": 1, "FRED:C": 3 });
});

test("a failed refresh is kept beside its series, and not over a newer one of another tab", async () => {
  const database = sharedDatabase();
  const [one, other] = [fetchedStorageIn(database), fetchedStorageIn(database)];
  await one.saveFetched([remembered("FRED:A", 1, before), remembered("FRED:B", 1, before)]);
  const shown = await other.loadFetched();
  // Read once more, as when a workbook is opened: what the tab shows stays the one that it has.
  await other.loadFetched();
  await one.saveFetched([remembered("FRED:A", 2, after)]);
  await other.saveFetched(shown.map((each) => ({ ...each, failure: failure("outage") })));
  const kept = await one.loadFetched();
  expect(valuesIn(kept)).toEqual({ "FRED:A": 2, "FRED:B": 1 });
  expect(kept.map(({ ask, failure }) => [ask.id, failure?.kind])).toEqual([
    ["FRED:A", undefined],
    ["FRED:B", "outage"],
  ]);
});

test("what a tab has taken back after a refresh is kept so", async () => {
  const storage = fetchedStorageIn(sharedDatabase());
  const [older, newer] = [remembered("FRED:A", 1, before), remembered("FRED:A", 2, after)];
  await storage.saveFetched([older]);
  await storage.saveFetched([newer]);
  await storage.saveFetched([older]);
  expect(valuesIn(await storage.loadFetched())).toEqual({ "FRED:A": 1 });
});
