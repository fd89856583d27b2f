/** What every store does, whatever database is under it. */
import { dayEnd, dayStart } from "../../../src/gateway/moments";
import type { Store } from "../../../src/gateway/store/store";
import type { ParsedSeries } from "../../../src/publishers/provider";
import { SourceFault } from "../../../src/publishers/sourceFault";

export const day = 46_100;
const noon = (when: number) => dayStart(when) + 12 * 3_600_000;
export const pairs = (view: { observations: readonly { date: number; value: number }[] } | undefined) =>
  view?.observations.map(({ date, value }) => [date, value]);

export function series(values: Readonly<Record<number, number>>, more: Partial<ParsedSeries> = {}): ParsedSeries {
  return {
    title: "Trial",
    unit: "USD",
    scale: 1,
    frequency: "D",
    aggregation: "last",
    timeZone: "UTC",
    warnings: [],
    observations: Object.entries(values).map(([date, value]) => ({ date: Number(date), value })),
    ...more,
  };
}

const accept = () => undefined;
let made = 0;
/** A name of its own for each test, since all share one database. */
const newId = () => `TRIAL:S${++made}`;

export function storeContract(store: () => Store): void {
  const keep = (id: string, values: ParsedSeries, now: number) =>
    store().keep({ id, provider: "TRIAL", series: values, now }, accept);
  const facts = async (id: string) => {
    const found = await store().facts(id);
    if (!found) throw new Error(id);
    return found;
  };
  const now = async (id: string) => pairs(await store().view(await facts(id)));
  const then = async (id: string, when: number) => pairs(await store().viewAt(await facts(id), dayEnd(when), false));

  test("what was kept is read again, to the last bit", async () => {
    const id = newId();
    const values = { [day]: 0.1 + 0.2, [day + 1]: -1.7976931348623157e308, [day + 2]: 5e-324 };
    const warnings = [{ en: "careful", tw: "小心", cn: "小心" }];
    await keep(id, series(values, { updated: "2026-03-01", warnings, unit: "元", scale: 1e6 }), noon(day + 3));
    expect(await now(id)).toEqual(Object.entries(values).map(([date, value]) => [Number(date), value]));
    expect(await facts(id)).toMatchObject({ id, title: "Trial", frequency: "D", updated: "2026-03-01", warnings });
    expect(await store().view(await facts(id))).toMatchObject({ unit: "元", scale: 1e6 });
  });

  test("a series that is not there is not there", async () =>
    expect(await store().facts("TRIAL:NONE")).toBeUndefined());

  test("a changed value, a new day and a withdrawn one are versions; each past day keeps what it knew", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1, [day + 1]: 2, [day + 2]: 3 }), noon(day + 3));
    await keep(id, series({ [day]: 1, [day + 1]: 2.5, [day + 2]: 3, [day + 4]: 4 }), noon(day + 5));
    await keep(id, series({ [day]: 1, [day + 2]: 3, [day + 4]: 4 }), noon(day + 7));
    expect(await now(id)).toEqual([
      [day, 1],
      [day + 2, 3],
      [day + 4, 4],
    ]);
    expect(await then(id, day + 2)).toBeUndefined();
    expect(await then(id, day + 4)).toEqual([
      [day, 1],
      [day + 1, 2],
      [day + 2, 3],
    ]);
    expect(await then(id, day + 5)).toEqual([
      [day, 1],
      [day + 1, 2.5],
      [day + 2, 3],
      [day + 4, 4],
    ]);
    expect(await then(id, day + 7)).toEqual(await now(id));
  });

  test("the same again adds nothing: it is checked, not retrieved", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1 }), noon(day + 1));
    await keep(id, series({ [day]: 1 }), noon(day + 2));
    expect(await facts(id)).toMatchObject({ retrieved: noon(day + 1), checked: noon(day + 2) });
  });

  test("a clock that is set back changes no past", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1 }), noon(day + 10));
    await keep(id, series({ [day]: 2 }), noon(day - 300));
    await keep(id, series({ [day]: 3 }), noon(day - 299));
    expect(await now(id)).toEqual([[day, 3]]);
    expect(await then(id, day - 1)).toBeUndefined();
    expect((await facts(id)).lastKnown).toBe(noon(day + 10) + 2);
    // Every keeping changes it, so that whoever asked before can tell that another answer was kept.
    expect((await facts(id)).checked).toBe(noon(day + 10) + 2);
  });

  test("days outside what came are left as they are", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1, [day + 1]: 2, [day + 2]: 3 }), noon(day + 3));
    await keep(id, series({ [day + 2]: 3, [day + 3]: 4 }), noon(day + 4));
    expect((await now(id))?.map(([date]) => date)).toEqual([day, day + 1, day + 2, day + 3]);
  });

  test("a series that went from billions to millions is answered in millions, days from before converted", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1.5, [day + 1]: 2, [day + 2]: 3 }, { scale: 1e9 }), noon(day + 3));
    await keep(id, series({ [day + 2]: 3_000, [day + 3]: 4_000 }, { scale: 1e6 }), noon(day + 5));
    expect(await store().view(await facts(id))).toMatchObject({ unit: "USD", scale: 1e6 });
    expect(await now(id)).toEqual([
      [day, 1_500],
      [day + 1, 2_000],
      [day + 2, 3_000],
      [day + 3, 4_000],
    ]);
    const before = await store().viewAt(await facts(id), dayEnd(day + 4), false);
    expect(before).toMatchObject({ unit: "USD", scale: 1e9 });
    expect(pairs(before)).toEqual([
      [day, 1.5],
      [day + 1, 2],
      [day + 2, 3],
    ]);
  });

  test("days in another unit are not answered beside the others: it is a fault, no number", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1, [day + 1]: 2 }), noon(day + 3));
    await keep(id, series({ [day + 1]: 1.8 }, { unit: "EUR" }), noon(day + 5));
    await expect(store().view(await facts(id))).rejects.toMatchObject({ name: "SourceFault", kind: "unitJump" });
  });

  test("what is the whole series takes the place of all that was kept; the past keeps it", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1, [day + 1]: 2, [day + 9]: 3 }), noon(day + 10));
    const whole = series({ [day + 1]: 1.8, [day + 2]: 1.9 }, { unit: "EUR" });
    await store().keep({ id, provider: "TRIAL", series: whole, now: noon(day + 12), whole: true }, accept);
    expect(await store().view(await facts(id))).toMatchObject({ unit: "EUR", scale: 1 });
    expect(await now(id)).toEqual([
      [day + 1, 1.8],
      [day + 2, 1.9],
    ]);
    expect(await store().viewAt(await facts(id), dayEnd(day + 11), false)).toMatchObject({ unit: "USD" });
    expect((await then(id, day + 11))?.map(([date]) => date)).toEqual([day, day + 1, day + 9]);
  });

  test("a refusal leaves everything as it was", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1 }), noon(day + 1));
    const fault = new SourceFault("TRIAL", "unitJump");
    const brought = { id, provider: "TRIAL", series: series({ [day]: 9 }), now: noon(day + 2) };
    await expect(store().keep(brought, () => fault)).rejects.toBe(fault);
    expect(await now(id)).toEqual([[day, 1]]);
    expect((await facts(id)).checked).toBe(noon(day + 1));
  });

  test("the publisher's versions are told apart from our own, in the unit of their day", async () => {
    const id = newId();
    await keep(id, series({ [day]: 2_000 }, { scale: 1e6 }), noon(day + 9));
    const version = { date: day, unit: "USD" };
    const revisions = [
      { ...version, value: 1.5, scale: 1e9, knownFrom: day + 1 },
      { ...version, value: 2_000, scale: 1e6, knownFrom: day + 5 },
    ];
    await store().keepHistory(await facts(id), revisions, day + 9);
    await store().keepHistory(await facts(id), revisions, day + 9);
    const told = async (when: number) => store().viewAt(await facts(id), dayEnd(when), true);
    expect(await told(day)).toBeUndefined();
    expect(await told(day + 2)).toMatchObject({ scale: 1e9, observations: [{ date: day, value: 1.5 }] });
    expect(await told(day + 5)).toMatchObject({ scale: 1e6, observations: [{ date: day, value: 2_000 }] });
    expect(await now(id)).toEqual([[day, 2_000]]);
    expect(await facts(id)).toMatchObject({ historyUntil: day + 9 });
  });

  test("what the publisher withdrew is there until the day on which it was", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1 }), noon(day + 9));
    const version = { unit: "USD", scale: 1e6, knownFrom: day + 1 };
    const revisions = [
      { ...version, date: day, value: 1 },
      { ...version, date: day + 1, value: 2 },
      { ...version, date: day + 1, value: null, knownFrom: day + 4 },
    ];
    await store().keepHistory(await facts(id), revisions, day + 9);
    const told = async (when: number) => (await store().viewAt(await facts(id), dayEnd(when), true))?.observations;
    expect(await told(day + 3)).toHaveLength(2);
    expect(await told(day + 4)).toEqual([{ date: day, value: 1 }]);
  });

  test("a day that a publisher answered for is kept for good", async () => {
    const id = newId();
    await keep(id, series({ [day]: 1 }), noon(day + 9));
    await store().keepVintage(await facts(id), day + 1, series({ [day]: 7 }), noon(day + 9));
    await store().keepVintage(await facts(id), day + 1, series({ [day]: 8 }), noon(day + 10));
    expect(pairs(await store().vintage(await facts(id), day + 1))).toEqual([[day, 7]]);
    expect(await store().vintage(await facts(id), day + 2)).toBeUndefined();
  });

  test("a failure is remembered until the next success", async () => {
    const id = newId();
    const failure = { kind: "outage", text: { en: "e", tw: "t", cn: "c" }, at: "2026-03-01T00:00:00.000Z" } as const;
    await keep(id, series({ [day]: 1 }), noon(day + 1));
    await store().keepFailure(id, failure);
    expect((await facts(id)).failure).toEqual(failure);
    await keep(id, series({ [day]: 1 }), noon(day + 2));
    expect((await facts(id)).failure).toBeUndefined();
  });

  test("twenty writers of one series at the same time leave all their days", async () => {
    const id = newId();
    const each = Array.from({ length: 20 }, (_, index) => series({ [day + index]: index }));
    await Promise.all(each.map((values, index) => keep(id, values, noon(day + 30) + index)));
    expect(await now(id)).toEqual(Array.from({ length: 20 }, (_, index) => [day + index, index]));
  });

  test("a long series goes in and out whole", async () => {
    const id = newId();
    const values = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [day - 20_000 + index, index / 7]));
    await keep(id, series(values), noon(day + 1));
    expect(await now(id)).toEqual(Object.entries(values).map(([date, value]) => [Number(date), value]));
  });

  test("series are counted by provider", async () =>
    expect((await store().counts()).TRIAL).toBeGreaterThanOrEqual(made - 2));
}
