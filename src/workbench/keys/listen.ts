/** Listens for Excel's keys before the grid does. */
import type { Library } from "../../engine/library/library";
import { notifyUser } from "../dialogs";
import type { GridView } from "../showGrid";
import { goTo } from "./going";
import { gridKey } from "./gridKeys";
import { keyName } from "./keyName";
import { closePopover, followPresses, isPopoverOpen } from "./popovers";

/** Keys that work wherever the focus is, by name. */
export type PageKeys = Readonly<Record<string, () => void>>;

/** The cells have the focus: no chart, no field of a side panel, no menu. */
function isInCells(target: EventTarget | null, view: GridView): boolean {
  if (!(target instanceof Element) || !target.closest(".o-grid") || target.closest(".o-popover, .o-figure"))
    return false;
  return !view.environment.model.getters.getSelectedFigureId();
}

/** Escape in the cells, in the component's side panel or nowhere closes the panel; a menu or list that is open goes first. */
function closePanel(target: EventTarget | null, view: GridView): (() => void) | undefined {
  const inPanel = target instanceof Element && target.closest(".o-sidePanel") !== null;
  const isFree = inPanel || target === document.body || isInCells(target, view);
  if (document.querySelector("dialog[open], .choice-list") || !isFree) return undefined;
  const close = [...document.querySelectorAll<HTMLElement>(".o-sidePanelClose")].at(-1);
  if (!close) return undefined;
  return () => {
    close.click();
    view.focus();
  };
}

/** Escape on a chart goes back to the cells, whose keys are not those of a chart. */
function leaveFigure(
  target: EventTarget | null,
  { environment: { model }, focus }: GridView,
): (() => void) | undefined {
  const isInGrid = target instanceof Element && target.closest(".o-grid") !== null;
  if (!isInGrid || !model.getters.getSelectedFigureId() || document.querySelector("dialog[open]")) return undefined;
  return () => {
    model.dispatch("SELECT_FIGURE", { figureId: null });
    focus();
  };
}

/** Enter in the name box goes to whatever is a reference or a name; else the component makes it a new name. */
function goFromNameBox(target: EventTarget | null, view: GridView): (() => void) | undefined {
  if (!(target instanceof HTMLInputElement) || !target.closest(".o-named-range-selector")) return undefined;
  const going = goTo(view.environment.model, target.value);
  if (going === "unknown") return undefined;
  return () => {
    view.focus();
    if (going !== "gone") notifyUser({ text: going.refusal, sticky: false });
  };
}

/** Keys of Excel's ribbon that are pressed one after the other: Alt+M, then a letter. */
function sequences() {
  let begun: string | undefined;
  return {
    /** The name of what the sequence and the key make; undefined when the sequence only begins. */
    join(event: KeyboardEvent): string | undefined {
      const name = keyName(event);
      const before = begun;
      if (/^(?:Alt|Shift|Control|Meta)$/.test(event.key)) return name;
      begun = name === "Alt+M" ? name : undefined;
      if (begun) return undefined;
      return before ? `${before}, ${name.replace("Alt+", "")}` : name;
    },
  };
}

/** While formats are painted the pointer says so; the component's own Escape is heard by the cells alone. */
function stopPainting(target: EventTarget | null, view: GridView): (() => void) | undefined {
  const isPainting = document.querySelector(".o-paint-format-cursor") !== null;
  if (!isPainting || isInCells(target, view)) return undefined;
  return () => {
    view.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  };
}

/**
 * Escape that nothing else has heard, in the pane, a bar or nowhere, leads back to the cells; what is typed into a search box it
 * clears first.
 */
function goBack(event: KeyboardEvent, view: GridView): void {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  const [target] = event.composedPath();
  // What the component has closed by this key.
  view.drawNow();
  const isInPanel = target instanceof Element && target.closest(".o-sidePanel") !== null;
  const isTyped = target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
  const isOpen = isPopoverOpen() || document.querySelector("dialog[open], .choice-list, .note-editor") !== null;
  if (!isTyped && !isOpen && !isInPanel && !isInCells(target, view)) view.focus();
}

type Stopping = () => (() => void) | undefined;

function whatEscapeDoes(
  event: KeyboardEvent,
  library: Library,
  view: GridView,
  stopping: Stopping,
): (() => void) | undefined {
  const closing = closePopover(event.target, library, view);
  if (closing === "itself") return undefined;
  if (closing) return closing;
  // Then it leaves what is being typed.
  if (view.isEditing()) return undefined;
  return (
    stopping() ?? leaveFigure(event.target, view) ?? closePanel(event.target, view) ?? stopPainting(event.target, view)
  );
}

function actionFor(
  name: string,
  event: KeyboardEvent,
  library: Library,
  view: GridView,
  stopping: Stopping,
  pageKeys: PageKeys,
) {
  const stop = name === "Escape" ? whatEscapeDoes(event, library, view, stopping) : undefined;
  if (stop) return stop;
  if (name === "Enter") {
    const went = goFromNameBox(event.target, view);
    if (went) return went;
  }
  const ofPage = pageKeys[name];
  if (ofPage) return document.querySelector("dialog[open]") ? undefined : ofPage;
  if (name === "Ctrl+Enter" && view.isEditing()) return view.fillSelection;
  if (view.isEditing() || !isInCells(event.target, view)) return undefined;
  return gridKey(name, library, view);
}

/**
 * The library takes text and caret from the page after each key, also from a cell's editor that it has not drawn yet: it
 * would lose its place when keys come faster than frames.
 */
function drawEditor(event: KeyboardEvent, grid: GridView | undefined): void {
  if (grid?.isEditing() && !event.isComposing) grid.drawNow();
}

/** What had the focus before a dialog may have been drawn anew meanwhile: then nothing has it. */
function afterDialog(grid: GridView | undefined): void {
  setTimeout(() => {
    const isFree = document.activeElement === document.body && document.querySelector("dialog[open]") === null;
    if (isFree) grid?.focus();
  });
}

/** Before the first grid is shown, whose own listeners come behind these. `stopping` gives what Escape stops, if anything goes on. */
export function listenForKeys(
  library: Library,
  view: () => GridView | undefined,
  stopping: Stopping,
  pageKeys: PageKeys,
): void {
  const { join } = sequences();
  followPresses();
  addEventListener(
    "keydown",
    (event) => {
      const grid = view();
      // While Chinese is being composed, keys belong to the input method.
      if (!grid || event.isComposing) return;
      drawEditor(event, grid);
      const name = join(event);
      const begins = name === undefined && !grid.isEditing() && isInCells(event.target, grid) ? () => {} : undefined;
      const action = name === undefined ? begins : actionFor(name, event, library, grid, stopping, pageKeys);
      if (!action) return;
      event.preventDefault();
      // The component listens at the same place, for Ctrl+P: it would put its own printing in the place of the cells.
      event.stopImmediatePropagation();
      action();
    },
    { capture: true },
  );
  addEventListener("keyup", (event) => drawEditor(event, view()), { capture: true });
  addEventListener("keydown", (event) => {
    const grid = view();
    if (grid) goBack(event, grid);
  });
  addEventListener("close", ({ target }) => target instanceof HTMLDialogElement && afterDialog(view()), {
    capture: true,
  });
}
