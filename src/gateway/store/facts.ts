/** What is known of a series besides its observations. */
import type { Text } from "../../language/language";
import type { Frequency } from "../../publishers/observation";
import type { Failure } from "../../series/delivery";
import type { SeriesRow } from "./sums";

export interface Facts {
  readonly key: number;
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly frequency: Frequency;
  readonly aggregation: "last" | "avg" | "sum";
  readonly timeZone: string;
  readonly updated?: string;
  readonly licence?: Text;
  readonly warnings: readonly Text[];
  readonly failure?: Failure;
  readonly firstSeen: number;
  readonly retrieved: number;
  readonly checked: number;
  readonly lastKnown: number;
  readonly historyUntil?: number;
  /** As the database has it, for who reads on. */
  readonly row: SeriesRow;
}

export function factsOf(row: SeriesRow): Facts {
  return {
    key: row.key,
    id: row.id,
    provider: row.provider,
    title: row.title,
    frequency: row.frequency as Frequency,
    aggregation: row.aggregation as Facts["aggregation"],
    timeZone: row.time_zone,
    updated: row.updated ?? undefined,
    licence: row.licence === null ? undefined : JSON.parse(row.licence),
    warnings: JSON.parse(row.warnings),
    failure: row.failure === null ? undefined : JSON.parse(row.failure),
    firstSeen: row.first_seen,
    retrieved: row.retrieved,
    checked: row.checked,
    lastKnown: row.last_known,
    historyUntil: row.history_until ?? undefined,
    row,
  };
}
