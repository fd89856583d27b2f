/**
 * A circuit breaker for each provider: leaves a publisher alone that fails again and again, or that said when it may be
 * asked again.
 */
import type { Time } from "../moments";

const failuresTolerated = 3;
const shortestPause = 60_000;
const longestPause = 15 * 60_000;

export interface Circuit {
  /** When the publisher may be asked again, on the wall's clock; undefined when it may be now. */
  pausedUntil(provider: string): number | undefined;
  succeeded(provider: string): void;
  failed(provider: string): void;
  /** At the publisher's own wish. */
  pause(provider: string, milliseconds: number): void;
}

interface State {
  readonly failures: number;
  /** On the clock that is never set back. */
  readonly until: number;
}

export function circuitOf({ now, ticks }: Pick<Time, "now" | "ticks">): Circuit {
  const states = new Map<string, State>();
  const stateOf = (provider: string) => states.get(provider) ?? { failures: 0, until: 0 };
  return {
    pausedUntil(provider) {
      const left = stateOf(provider).until - ticks();
      return left > 0 ? now() + left : undefined;
    },
    succeeded: (provider) => states.delete(provider),
    failed(provider) {
      const { until, failures: before } = stateOf(provider);
      const failures = before + 1;
      const beyond = failures - failuresTolerated;
      const pause = Math.min(longestPause, shortestPause * 2 ** beyond);
      states.set(provider, { failures, until: beyond < 0 ? until : ticks() + pause });
    },
    pause(provider, milliseconds) {
      const { failures, until } = stateOf(provider);
      states.set(provider, { failures, until: Math.max(until, ticks() + milliseconds) });
    },
  };
}
