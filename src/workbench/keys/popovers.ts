/**
 * Escape and what the component opens over the page: menus, lists, pickers. The innermost closes within the key, and the cells
 * have the focus before the next one.
 */
import type { Library } from "../../engine/library/library";
import type { GridView } from "../showGrid";

/** What in a popover says whose it is, and the field of the component that closes it by its own Escape. */
const closedByTheirField: readonly (readonly [string, string])[] = [
  [".o-select-dropdown", ".o-select"],
  [".o-text-options", ".o-number-editor"],
  [".pivot-dimension-search", ".pivot-dimension-search"],
];

/** What was pressed last in each popover: it has opened the one that stands over it. */
const pressedIn = new WeakMap<Element, Element>();

/** Once for the page. */
export function followPresses(): void {
  addEventListener(
    "click",
    ({ target }) => {
      const popover = target instanceof Element && target.closest(".o-popover");
      if (popover) pressedIn.set(popover, target);
    },
    { capture: true },
  );
}

/** What a cell says or asks; of these alone the pointer opens some, and they go with it. */
const ofCell = ".o-popover-grid-index";

const shownPopovers = () =>
  [...document.querySelectorAll(".o-popover")].filter((popover) => popover.getClientRects().length > 0);

/** Something is open that a user has opened. */
export const isPopoverOpen = (): boolean => shownPopovers().some((popover) => !popover.matches(ofCell));

/** The component closes what it has opened when something else is pressed, or its opener again. */
function press(place: Element): void {
  place.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  place.dispatchEvent(new MouseEvent("click", { bubbles: true }));
}

/** How Escape closes the innermost popover; "itself" where the component does; undefined when none is open. */
export function closePopover(
  target: EventTarget | null,
  { stores }: Library,
  view: GridView,
): (() => void) | "itself" | undefined {
  const { getStore } = view.environment;
  const openedAtCell = getStore(stores.CellPopoverStore);
  getStore(stores.DelayedHoveredCellStore).clear();
  // What the key before this one has closed would go with the next frame.
  view.drawNow();
  const [innermost, below] = shownPopovers()
    .filter((popover) => openedAtCell.isOpen || !popover.matches(ofCell))
    .reverse();
  if (!innermost) return undefined;
  const focused = target instanceof Element ? target : document.body;
  const isOfField = closedByTheirField.some(
    ([content, field]) => innermost.querySelector(content) && focused.closest(field),
  );
  const isSubmenu = innermost.querySelector(".o-menu") && below?.querySelector(".o-menu");
  if (isOfField || (isSubmenu && focused.closest(".o-menu-wrapper"))) return "itself";
  if (innermost.matches(ofCell))
    return () => {
      openedAtCell.close();
      view.focus();
    };
  const opener = below && pressedIn.get(below);
  return () => {
    press(opener?.isConnected ? opener : document.body);
    // A panel's field keeps the focus.
    if (!opener && !view.isEditing() && !focused.closest(".o-sidePanel")) view.focus();
  };
}
