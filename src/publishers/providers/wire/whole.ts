/** Answers that come in pages: all of them, or a fault. */
import { SourceFault } from "../../sourceFault";

/** How many rows are here, which is where the next page begins; undefined when all that are stated are here, or when the last page brought none. */
export function nextRow(pages: readonly (readonly unknown[])[], stated: unknown): number | undefined {
  const present = pages.reduce((sum, page) => sum + page.length, 0);
  return Number(stated ?? 0) > present && pages.at(-1)?.length ? present : undefined;
}

/** Refuses what holds less than it says there is: a page of a series would pass for the series. */
export function expectWhole(provider: string, present: number, stated: unknown): void {
  const all = Number(stated ?? present);
  if (!Number.isFinite(all)) throw new SourceFault(provider, "malformed", `${stated}`);
  if (present < all) throw new SourceFault(provider, "truncated", `${present} / ${all}`);
}
