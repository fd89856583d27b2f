/** Which place of the pane is shown, and whether the results of a search cover it: the state, without any drawing. */
import type { PlaceName } from "./context";

export interface PaneState {
  readonly shown: PlaceName;
  /** What is looked for, without spaces around it; stays when a result has been followed. */
  readonly query: string;
  /** The results cover the place. */
  readonly searching: boolean;
  search(text: string): void;
  /** The user has chosen a place by its tab. */
  show(place: PlaceName): void;
  /** The user has followed something, perhaps a result, to a place. */
  go(place: PlaceName): void;
  /** After a step back in the place: true when a result led there, and the results are shown again. */
  returnToResults(): boolean;
}

export function createPaneState(): PaneState {
  let shown: PlaceName = "analyses";
  let query = "";
  let searching = false;
  let cameFromResults = false;
  return {
    get shown() {
      return shown;
    },
    get query() {
      return query;
    },
    get searching() {
      return searching;
    },
    search(text) {
      query = text.trim();
      searching = query !== "";
    },
    show(place) {
      shown = place;
    },
    go(place) {
      cameFromResults = searching;
      searching = false;
      shown = place;
    },
    returnToResults() {
      if (!cameFromResults || query === "") return false;
      cameFromResults = false;
      searching = true;
      return true;
    },
  };
}
