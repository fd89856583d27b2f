/** F6 goes around the page: title bar, cells, the component's panels, pane. */

/** The first thing in an element that takes the focus, also in a pane that keeps its elements to itself. */
function firstFocusable(place: Element): HTMLElement | undefined {
  const within = place.shadowRoot ?? place.firstElementChild?.shadowRoot ?? place;
  const candidates = within.querySelectorAll<HTMLElement>("button, input, select, [tabindex='0']");
  return [...candidates].find((each) => each.checkVisibility() && !each.hasAttribute("disabled"));
}

export function focusIn(place: Element): void {
  firstFocusable(place)?.focus();
}

/** `toGrid` gives the focus to the spreadsheet, which knows best where it belongs. */
export function goAround(backwards: boolean, toGrid: () => void): void {
  const places = document.querySelectorAll("#title-bar, #grid, .o-sidePanel, #pane");
  const regions = [...places].filter((place) => place.checkVisibility() && firstFocusable(place));
  // The panels stand in the grid.
  const present = regions.findLastIndex((place) => place.contains(document.activeElement));
  const next = regions.at((present + (backwards ? -1 : 1)) % regions.length);
  if (next?.id === "grid") toGrid();
  else if (next) focusIn(next);
}
