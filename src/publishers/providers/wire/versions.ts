/** What a publisher's versions of its observations say: what changed on which day, and what stands now. */
import type { Row } from "./publish";

/** One version of one observation; without a value from the day on which the publisher marked it as missing. */
export interface Version extends Row {
  readonly knownFrom: number;
  /** The last day on which it stood. */
  readonly knownUntil: number;
}

export interface Change {
  readonly date: number;
  /** null where the observation was withdrawn. */
  readonly value: number | null;
  readonly knownFrom: number;
}

const inOrder = (versions: readonly Version[]): Version[] =>
  [...versions].sort((a, b) => a.date - b.date || a.knownFrom - b.knownFrom);

/** `toldUntil` is the last day of which the publisher speaks: what ends before it and is followed by nothing was withdrawn. */
export function changesOf(versions: readonly Version[], toldUntil: number): Change[] {
  const ordered = inOrder(versions);
  return ordered.flatMap(({ date, value, knownFrom, knownUntil }, index): Change[] => {
    if (value === undefined) return [];
    const next = ordered[index + 1];
    const hasNext = next?.date === date && next.value !== undefined;
    const until = hasNext ? next.knownFrom - 1 : toldUntil;
    const change = { date, value, knownFrom };
    return knownUntil < until ? [change, { date, value: null, knownFrom: knownUntil + 1 }] : [change];
  });
}

/** The version of each date that stands on the last day told; without a value where none does. */
export function standing(versions: readonly Version[], toldUntil: number): Row[] {
  return inOrder(versions)
    .filter(({ date }, index, all) => all[index + 1]?.date !== date)
    .map(({ date, value, knownUntil }) => ({ date, value: knownUntil < toldUntil ? undefined : value }));
}
