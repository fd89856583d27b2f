/** What one list of own series has and another has not, by name without regard to case. */
import type { OwnSeries } from "./ownSeries";

export interface OwnChange {
  /** New ones, and those that are not what they were. */
  readonly put: readonly OwnSeries[];
  /** Names. */
  readonly removed: readonly string[];
}

export const isSameSeries = (one: OwnSeries, other: OwnSeries): boolean =>
  one === other ||
  (["name", "title", "unit", "scale", "frequency", "source", "retrieved"].every(
    (part) => one[part as keyof OwnSeries] === other[part as keyof OwnSeries],
  ) &&
    JSON.stringify(one.observations) === JSON.stringify(other.observations));

export function changeBetween(before: readonly OwnSeries[], after: readonly OwnSeries[]): OwnChange {
  const key = ({ name }: OwnSeries) => name.toLowerCase();
  const [old, present] = [new Map(before.map((each) => [key(each), each])), new Set(after.map(key))];
  return {
    put: after.filter((each) => {
      const was = old.get(key(each));
      return !was || !isSameSeries(was, each);
    }),
    removed: before.filter((each) => !present.has(key(each))).map(({ name }) => name),
  };
}
