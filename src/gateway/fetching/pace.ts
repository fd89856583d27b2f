/**
 * A rate limiter (sliding window), requests spread out as a publisher wants them: at most so many within so many seconds,
 * in the order in which they came.
 */
import type { RemoteProvider } from "../../publishers/provider";
import type { Time } from "../moments";

export interface Pace {
  /** Resolves when a request may go out; at once when that would take too long: then with the milliseconds that it would take. */
  turn(provider: RemoteProvider, longest: number): Promise<number | undefined>;
  /** Requests within the present window. */
  used(provider: RemoteProvider): number;
}

export function paceOf({ ticks, sleep }: Pick<Time, "ticks" | "sleep">): Pace {
  const starts = new Map<string, number[]>();

  /** The starts that still count, those to come included. */
  function within({ id, limit }: RemoteProvider): number[] {
    const since = ticks() - limit.seconds * 1000;
    const current = (starts.get(id) ?? []).filter((start) => start > since);
    starts.set(id, current);
    return current;
  }

  return {
    async turn(provider, longest) {
      const { requests, seconds } = provider.limit;
      const booked = within(provider);
      const before = booked.at(-requests);
      const start = before === undefined ? ticks() : Math.max(ticks(), before + seconds * 1000);
      const wait = start - ticks();
      if (wait > longest) return wait;
      booked.push(start);
      if (wait > 0) await sleep(wait);
      return undefined;
    },
    used: (provider) => within(provider).filter((start) => start <= ticks()).length,
  };
}
