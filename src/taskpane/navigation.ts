/** Shows what the state of the pane says, and leads from place to place: by tabs, routes, Esc and the search. */
import { type Place, type PlaceName, placeNames, type Route } from "./context";
import type { PaneState } from "./paneState";

export interface Parts {
  readonly places: Readonly<Record<PlaceName, Place>>;
  readonly results: { readonly panel: HTMLElement; focusFirst(): void };
  readonly tabs: { select(name: PlaceName): void };
  readonly notices: { settle(): void; cancel(): boolean };
  /** Empties the search box, which tells the state. */
  clearSearch(): void;
}

export interface Navigation {
  /** Shows the results or the chosen place, never both. */
  arrange(): void;
  show(name: PlaceName): void;
  go(route: Route): void;
  /** Esc: an open question, then the search, then the detail; false when there is nothing to go back from. */
  goBack(): boolean;
}

export function createNavigation(state: PaneState, { places, results, tabs, notices, clearSearch }: Parts): Navigation {
  function arrange(): void {
    const { searching, shown } = state;
    results.panel.hidden = !searching;
    for (const name of placeNames) places[name].panel.hidden = searching || name !== shown;
    tabs.select(shown);
  }
  return {
    arrange,
    show(name) {
      notices.settle();
      state.show(name);
      arrange();
      if (name === "cell" || name === "data") places[name].show({ place: name });
      else places[name].enter?.();
    },
    go(route) {
      notices.settle();
      state.go(route.place);
      arrange();
      places[route.place].show(route);
    },
    goBack() {
      if (notices.cancel()) return true;
      if (state.searching) {
        clearSearch();
        return true;
      }
      if (!places[state.shown].back()) return false;
      if (state.returnToResults()) {
        arrange();
        results.focusFirst();
      }
      return true;
    },
  };
}
