/** What mending does on every database: a store that a clock 401 days ahead has written into. */
import { dayEnd, dayOf, dayStart } from "../../../src/gateway/moments";
import type { Database } from "../../../src/gateway/store/database";
import { findMomentsAhead, mendMoments } from "../../../src/gateway/store/mendMoments";
import type { Store } from "../../../src/gateway/store/store";
import { day as contractDay, pairs, series } from "./contract";

const noon = (when: number) => dayStart(when) + 12 * 3_600_000;
/** After all that other tests have kept in the same database. */
const day = contractDay + 1_000;
const ahead = 401;
const accept = () => undefined;

export function mendContract(open: () => { store: Store; database: Database }): void {
  const parts = () => {
    const { store, database } = open();
    const keep = (id: string, values: Record<number, number>, when: number, more = {}) =>
      store.keep({ id, provider: "MEND", series: series(values, more), now: noon(when) }, accept);
    const facts = async (id: string) => {
      const found = await store.facts(id);
      if (!found) throw new Error(id);
      return found;
    };
    const then = async (id: string, when: number) =>
      pairs(await store.viewAt(await facts(id), dayEnd(when), false))?.map(([, value]) => value);
    return { store, database, keep, facts, then };
  };

  test("versions of a clock that ran ahead count from the mending on, in their order; the past before stays", async () => {
    const { store, database, keep, facts, then } = parts();
    const id = "MEND:A";
    await keep(id, { [day]: 1 }, day + 1);
    await keep(id, { [day]: 1, [day + 1]: 2 }, day + 2 + ahead);
    // The clock is right again, but order within a series pushed these behind the one ahead.
    await keep(id, { [day]: 1, [day + 1]: 2, [day + 2]: 3 }, day + 3);
    await keep(id, { [day]: 1, [day + 1]: 2.5, [day + 2]: 3 }, day + 4);
    expect(await then(id, day + 30)).toEqual([1]);
    const now = noon(day + 5);
    expect((await findMomentsAhead(database.query, now)).map((each) => each.id)).toEqual([id]);
    expect(await then(id, day + 30)).toEqual([1]);
    const mended = await mendMoments(database.query, now);
    expect(mended.map((each) => [each.id, dayOf(each.farthest)])).toEqual([[id, day + 2 + ahead]]);
    expect(await then(id, day + 1)).toEqual([1]);
    // When they really came cannot be told: not on a day before the mending, and not later.
    expect(await then(id, day + 4)).toEqual([1]);
    expect(await then(id, day + 5)).toEqual([1, 2.5, 3]);
    expect(pairs(await store.view(await facts(id)))?.map(([, value]) => value)).toEqual([1, 2.5, 3]);
    const { firstSeen, retrieved, checked, lastKnown } = await facts(id);
    expect([firstSeen, dayOf(retrieved), dayOf(checked), dayOf(lastKnown)]).toEqual([
      noon(day + 1),
      day + 5,
      day + 5,
      day + 5,
    ]);
    expect(await findMomentsAhead(database.query, now)).toEqual([]);
    expect(await mendMoments(database.query, now)).toEqual([]);
    await keep(id, { [day]: 1, [day + 1]: 2.5, [day + 2]: 4 }, day + 6);
    expect(await then(id, day + 5)).toEqual([1, 2.5, 3]);
    expect(await then(id, day + 6)).toEqual([1, 2.5, 4]);
  });

  test("the unit moves with the values that it measures", async () => {
    const { database, keep, then, store, facts } = parts();
    const id = "MEND:UNIT";
    await keep(id, { [day]: 5 }, day + 1, { scale: 1e9 });
    await keep(id, { [day]: 5_000, [day + 1]: 6_000 }, day + 2 + ahead, { scale: 1e6 });
    await mendMoments(database.query, noon(day + 7));
    expect(await then(id, day + 6)).toEqual([5]);
    expect(await then(id, day + 7)).toEqual([5_000, 6_000]);
    expect(await store.viewAt(await facts(id), dayEnd(day + 6), false)).toMatchObject({ scale: 1e9 });
  });

  test("what a publisher told up to a day to come, and days that were not over, are asked for again", async () => {
    const { store, database, keep, facts } = parts();
    const id = "MEND:VINTAGES";
    await keep(id, { [day]: 1 }, day + 1);
    const revision = { date: day, value: 1, knownFrom: day + 1, unit: "USD", scale: 1 };
    await store.keepHistory(await facts(id), [revision], day + ahead);
    await store.keepVintage(await facts(id), day + 300, series({ [day]: 1 }), noon(day + 2));
    await store.keepVintage(await facts(id), day + 1, series({ [day]: 1 }), noon(day + 2));
    expect((await mendMoments(database.query, noon(day + 8))).map((each) => each.id)).toEqual([id]);
    expect((await facts(id)).historyUntil).toBeUndefined();
    expect(await store.vintage(await facts(id), day + 300)).toBeUndefined();
    expect(await store.vintage(await facts(id), day + 1)).toBeDefined();
    expect(await store.viewAt(await facts(id), dayEnd(day + 2), true)).toBeDefined();
  });

  test("a store whose moments are all right is left as it is", async () => {
    const { database, keep, facts } = parts();
    await keep("MEND:SOUND", { [day]: 1 }, day + 9);
    const before = await facts("MEND:SOUND");
    expect(await mendMoments(database.query, noon(day + 9))).toEqual([]);
    expect(await facts("MEND:SOUND")).toEqual(before);
  });
}
