/** What each checksum of a series covers: together every column of every table, each under the series' id. */
import { digestOf } from "./digest";
import type { Tables } from "./schema";

export type SeriesRow = Tables["series"];
type Version = Pick<Tables["versions"], "observed" | "known_from" | "value">;
type UnitState = Pick<Tables["units"], "known_from" | "unit" | "scale">;
type Vintage = Omit<Tables["vintages"], "series">;
type VintageValue = Pick<Tables["vintage_values"], "observed" | "value">;

/** Versions and units by our own asking, or by the publisher's word. */
export interface Told {
  readonly versions: readonly Version[];
  readonly states: readonly UnitState[];
}

/** A digest with more versions and units in it. */
export function toldDigest(id: string, { versions, states }: Told, from?: string): string {
  const units = digestOf(`${id} units`, states, ({ known_from, unit, scale }) => [known_from, unit, scale], from);
  if (units === "unreadable") return units;
  return digestOf(
    `${id} versions`,
    versions,
    ({ observed, known_from, value }) => [observed, known_from, value],
    units,
  );
}

export const toldDigestOf = (row: SeriesRow, published: 0 | 1): string =>
  published ? row.published_digest : row.own_digest;

export const valuesDigest = (id: string, day: number, values: readonly VintageValue[]): string =>
  digestOf(`${id} as of ${day}`, values, ({ observed, value }) => [observed, value]);

export const vintagesDigest = (id: string, vintages: readonly Vintage[], from?: string): string =>
  digestOf(
    `${id} vintages`,
    vintages,
    ({ day, unit, scale, retrieved, digest }) => [day, unit, scale, retrieved, digest],
    from,
  );

/** Of the series' own row: all of it but its key, which is another one in another database, and this digest. */
export function factsDigest(row: Omit<SeriesRow, "key" | "facts_digest">): string {
  const texts = [row.provider, row.title, row.frequency, row.aggregation, row.time_zone, row.updated, row.licence];
  const moments = [row.first_seen, row.retrieved, row.checked, row.last_known, row.history_until];
  const digests = [row.own_digest, row.published_digest, row.vintages_digest];
  return digestOf(row.id, [[...texts, row.warnings, row.failure, ...moments, ...digests]], (cells) => cells);
}
