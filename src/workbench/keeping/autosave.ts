/** Saves a moment after each change, one save at a time, and tells how it stands. */

export type SaveState = "saved" | "unsaved" | "saving" | "failed";

export interface Autosave {
  readonly state: SaveState;
  changed(): void;
  /** Resolves when what has changed until now is saved or could not be. */
  saveNow(): Promise<void>;
  stop(): void;
}

/** Milliseconds after the last change, and the most after the first one that is not saved yet. */
const pause = { usual: 800, most: 5000 };

/** Writing out a large workbook stops the page for a moment: pauses grow with it, so that typing stays fluent. */
const shareOfTime = 0.1;

/**
 * `save` gives the milliseconds for which the page stood still, and throws when it could not; what a slow disk takes holds
 * nobody up. `told` hears of each new state.
 */
export function autosave(save: () => Promise<number>, told: (state: SaveState, reason?: unknown) => void): Autosave {
  let state: SaveState = "saved";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let unsavedSince = 0;
  let standstill = 0;
  let stopped = false;

  function tell(next: SaveState, reason?: unknown): void {
    if (stopped || (next === state && next !== "failed")) return;
    state = next;
    told(next, reason);
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    tell("saving");
    try {
      standstill = await save();
      // A change during the save has asked for another one.
      tell(timer === undefined ? "saved" : "unsaved");
    } catch (reason) {
      tell("failed", reason);
    }
  }

  function changed(): void {
    if (stopped) return;
    const now = performance.now();
    if (timer === undefined) unsavedSince = now;
    clearTimeout(timer);
    const wait = Math.max(pause.usual, standstill / shareOfTime);
    const latest = unsavedSince + Math.max(pause.most, wait);
    timer = setTimeout(saveNow, Math.max(0, Math.min(wait, latest - now)));
    if (!running) tell("unsaved");
  }

  async function saveNow(): Promise<void> {
    if (running) await running;
    if (!running && (timer !== undefined || state === "failed"))
      running = run().finally(() => {
        running = undefined;
      });
    await running;
  }

  return {
    get state() {
      return state;
    },
    changed,
    saveNow,
    stop() {
      clearTimeout(timer);
      timer = undefined;
      stopped = true;
    },
  };
}
