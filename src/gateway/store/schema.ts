/**
 * What the store holds. Moments are milliseconds since 1970, as doubles: exact for 285,000 years, and the same in both
 * databases. Days are Excel serials.
 */
export interface Tables {
  schema_version: { version: number };
  series: {
    key: number;
    id: string;
    provider: string;
    title: string;
    frequency: string;
    aggregation: string;
    time_zone: string;
    updated: string | null;
    /** JSON. */
    licence: string | null;
    warnings: string;
    failure: string | null;
    first_seen: number;
    /** When the values came, and when the publisher was last asked with success. */
    retrieved: number;
    checked: number;
    /** The latest known_from of its own versions: time within a series never runs backwards, whatever the clock does. */
    last_known: number;
    /** The last day up to which the publisher has told all its versions. */
    history_until: number | null;
    /** Checksums (digest.ts) of its own versions with their units, of the publisher's, of its vintages, and of this row. */
    own_digest: string;
    published_digest: string;
    vintages_digest: string;
    facts_digest: string;
  };
  /** The unit from a moment on. */
  units: { series: number; known_from: number; published: number; unit: string; scale: number };
  /** Nothing here is ever changed or taken out; an observation that was withdrawn has a version without a value. */
  versions: {
    series: number;
    observed: number;
    known_from: number;
    /** 1 when known_from is the publisher's word, 0 when it is the moment of our own asking. */
    published: number;
    value: number | null;
  };
  /** Whole series as known on one day, from publishers that answer only for one day at a time. */
  vintages: { series: number; day: number; unit: string; scale: number; retrieved: number; digest: string };
  vintage_values: { series: number; day: number; observed: number; value: number };
}
