/** A store with all that a store can hold, and everything that can be asked of it. */
import { dayEnd, dayStart } from "../../../src/gateway/moments";
import type { Store } from "../../../src/gateway/store/store";
import { day, series } from "./contract";

const seriesCount = 8;
const noon = (when: number) => dayStart(when) + 12 * 3_600_000;
const accept = () => undefined;

export const filledIds = Array.from({ length: seriesCount }, (_, index) => `TRIAL:S${index}`);

/** Revised values, a withdrawn day, two scales of a unit, the publisher's own versions, answers for single days, a failure. */
export async function fillStore(store: Store, days = 120): Promise<void> {
  for (const [index, id] of filledIds.entries()) {
    const values: Record<number, number> = Object.fromEntries(
      Array.from({ length: days }, (_, n) => [day + n, 34.95 + index * 100 + n / 8]),
    );
    const keep = (more: Record<number, number>, when: number, scale = 1) =>
      store.keep({ id, provider: "TRIAL", series: series(more, { scale }), now: noon(when) }, accept);
    await keep(values, day + days);
    const { [day + 1]: _, ...withdrawn } = { ...values, [day + 2]: 7.25 + index, [day + 3]: -0.1 };
    await keep(withdrawn, day + days + 2);
    if (index % 3 === 0) await keep({ [day + days]: 1.5, [day + days + 1]: 2.5 }, day + days + 4, 1000);
    const facts = await store.facts(id);
    if (!facts) throw new Error(id);
    const revision = { unit: "USD", scale: 1, knownFrom: day + 5 };
    const revisions = [
      { ...revision, date: day, value: 1 + index },
      { ...revision, date: day + 1, value: 2.5 },
      { ...revision, date: day + 1, value: null, knownFrom: day + 9 },
    ];
    if (index % 2 === 0) await store.keepHistory(facts, revisions, day + 20);
    if (index % 2 === 1)
      for (const when of [day + 3, day + 4])
        await store.keepVintage(facts, when, series({ [day]: 5 + index, [day + 1]: when }), noon(day + 40));
    const text = { en: "down", tw: "中斷", cn: "中断" };
    if (index === 1) await store.keepFailure(id, { kind: "outage", text, at: "2026-03-01T00:00:00.000Z" });
  }
}

/** Every answer about a series by name, or the kind of the fault in its place. */
export async function answersOf(store: Store, id: string): Promise<Readonly<Record<string, unknown>>> {
  const asked = async (work: () => Promise<unknown>) => work().catch((fault) => ({ fault: fault.kind ?? fault }));
  const facts = await store.facts(id).catch((fault) => ({ fault: fault.kind ?? fault }));
  if (!facts || "fault" in facts) return { facts };
  // The key is another one in another database.
  const { key: _, row: __, ...told } = facts;
  const answers: Record<string, unknown> = { facts: told, now: await asked(() => store.view(facts)) };
  for (const when of [day, day + 5, day + 10, day + 121, day + 123, day + 130])
    for (const published of [true, false])
      answers[`${when} ${published}`] = await asked(() => store.viewAt(facts, dayEnd(when), published));
  for (const when of [day + 3, day + 4]) answers[`vintage ${when}`] = await asked(() => store.vintage(facts, when));
  return answers;
}
