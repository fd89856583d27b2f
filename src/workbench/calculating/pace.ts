/** How long calculations may hold the page: so shortly that typing is answered at once. */
import type { Pace } from "../../engine/recalculation/pace";

/** Chromium alone says whether a key waits; elsewhere a formula is broken off between its cells only. */
type Scheduling = { readonly scheduling?: { isInputPending?(): boolean } };

export const pagePace: Pace = {
  opening: 1000,
  edit: 50,
  // A page that nobody sees answers nobody, and its browser calls it once a second.
  slice: () => (document.hidden ? 900 : 30),
  slow: 100,
  allowance: 20_000,
  isInputPending: () => (navigator as Scheduling).scheduling?.isInputPending?.() ?? false,
  later: (run, wait) => void setTimeout(run, wait),
};
