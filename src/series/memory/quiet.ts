/**
 * The fetch policy of cells: whether a cell may make a publisher be asked. While a workbook opens it may not: its cells
 * read what they read when it was saved, or what the gateway's store has. Excel says nothing when it opens one, so there
 * it is a matter of time.
 */
import type { Upstream } from "../delivery";

let depth = 0;
let quietUntil = 0;

export function quietly<Answer>(action: () => Answer): Answer {
  depth++;
  try {
    return action();
  } finally {
    depth--;
  }
}

export function isQuiet(): boolean {
  return depth > 0 || performance.now() < quietUntil;
}

export function beQuietFor(milliseconds: number): void {
  // Not by the clock on the wall: set back, it would keep the page quiet for as long.
  quietUntil = performance.now() + milliseconds;
}

export function wake(): void {
  quietUntil = 0;
}

export function upstreamOfCells(): Upstream {
  return isQuiet() ? "never" : "missing";
}
