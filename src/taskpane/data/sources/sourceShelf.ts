/** The gateway's sources as the pane holds them, seen by every place of the pane. */

import { DeskFailure, type SourceDesk } from "../../../series/asking/sourceDesk";
import type { SourceState } from "../../../series/delivery";

export interface SourceShelf {
  readonly desk: SourceDesk;
  state(): "unasked" | "loading" | "absent" | "failed" | "ready";
  /** Empty until the gateway has answered. */
  all(): readonly SourceState[];
  find(id: string): SourceState | undefined;
  /** What was thrown when the gateway was asked last. */
  reason(): unknown;
  load(): Promise<void>;
  /** Asks the gateway once, when the sources are first of use. */
  wake(): void;
  /** Takes a state that the gateway has answered with. */
  put(state: SourceState): void;
}

export function sourceShelf(desk: SourceDesk, changed: () => void): SourceShelf {
  let sources: readonly SourceState[] = [];
  let state: ReturnType<SourceShelf["state"]> = "unasked";
  let reason: unknown;

  async function load(): Promise<void> {
    // What is shown stays while it is asked for anew.
    if (state !== "ready") {
      state = "loading";
      changed();
    }
    try {
      sources = await desk.sources();
      state = "ready";
    } catch (thrown) {
      reason = thrown;
      state = thrown instanceof DeskFailure && thrown.absent ? "absent" : "failed";
    }
    changed();
  }

  return {
    desk,
    state: () => state,
    all: () => sources,
    find: (id) => sources.find((each) => each.id === id.toUpperCase()),
    reason: () => reason,
    load,
    wake: () => {
      if (state === "unasked") void load();
    },
    put: (present) => {
      sources = sources.map((each) => (each.id === present.id ? present : each));
      changed();
    },
  };
}
