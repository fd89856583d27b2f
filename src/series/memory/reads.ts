/** Dependency tracking: which series a call of a function reads, so that hosts know which cell rests on which series. */
import type { Series } from "../series";

/** By id; undefined for one that was not there. */
export type Reads = ReadonlyMap<string, Series | undefined>;

/** Of one call; most read nothing, and then nothing is made to keep it. */
interface Reading {
  found: Map<string, Series | undefined> | undefined;
}

let reading: Reading | undefined;

export function noteRead(id: string, series: Series | undefined): void {
  if (!reading) return;
  reading.found ??= new Map();
  reading.found.set(id, series);
}

/** Runs the action and hands on what it has read, also when it throws. */
export function withReads<Answer>(action: () => Answer, tell: (reads: Reads) => void): Answer {
  const outer = reading;
  const own: Reading = { found: undefined };
  reading = own;
  try {
    return action();
  } finally {
    reading = outer;
    if (own.found) tell(own.found);
  }
}
