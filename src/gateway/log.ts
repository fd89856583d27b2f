/** The requests that publishers got: the last thousand, newest first, and how many today. */
import type { LogEntry } from "../series/delivery";
import { dayOf, isoOf } from "./moments";

const mostEntries = 1_000;

export interface Log {
  add(moment: number, entry: Omit<LogEntry, "at">): void;
  entries(): readonly LogEntry[];
  /** Requests to a provider since midnight UTC. */
  today(provider: string, moment: number): number;
}

export function newLog(): Log {
  const entries: LogEntry[] = [];
  const counts = new Map<string, { readonly day: number; readonly requests: number }>();
  const today = (provider: string, moment: number) => {
    const count = counts.get(provider);
    return count?.day === dayOf(moment) ? count.requests : 0;
  };
  return {
    add(moment, entry) {
      entries.unshift({ at: isoOf(moment), ...entry });
      entries.length = Math.min(entries.length, mostEntries);
      counts.set(entry.provider, { day: dayOf(moment), requests: today(entry.provider, moment) + 1 });
    },
    entries: () => entries,
    today,
  };
}
