/**
 * Cooperative scheduling: the asks of one request take turns at the store, a few at a time, so that a request for thousands
 * of series does not hold up the others.
 */
import { setImmediate } from "node:timers/promises";

const most = 4;

export interface Turns {
  /** Does it in its turn; between any two turns other requests are served. */
  take<Result>(act: () => Promise<Result>): Promise<Result>;
  /** Within a turn: gives it to the next one while something is awaited that needs no store, such as a publisher. */
  away<Result>(act: () => Promise<Result>): Promise<Result>;
}

export function turns(): Turns {
  const waiting: (() => void)[] = [];
  let next = 0;
  let free = most;

  async function enter(): Promise<void> {
    if (free > 0) {
      free--;
      return;
    }
    await new Promise<void>((go) => waiting.push(go));
    // SQLite answers without ever letting go: whoever else has come since is served first.
    await setImmediate();
  }

  function leave(): void {
    // Whoever leaves hands its turn over.
    if (next < waiting.length) waiting[next++]();
    else free++;
  }

  return {
    async take(act) {
      await enter();
      try {
        return await act();
      } finally {
        leave();
      }
    },
    async away(act) {
      leave();
      try {
        return await act();
      } finally {
        await enter();
      }
    },
  };
}
