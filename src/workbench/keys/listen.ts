/** Listens for Excel's keys before the grid does. */
import type { Library } from "../../engine/library/library";
import { notifyUser } from "../dialogs";
import type { GridView } from "../showGrid";
import { goTo } from "./going";
import { gridKey } from "./gridKeys";
import { keyName } from "./keyName";

/** Keys that work wherever the focus is, by name. */
export type PageKeys = Readonly<Record<string, () => void>>;

/** The cells have the focus: no chart, no field of a side panel, no menu. */
function isInCells(target: EventTarget | null, view: GridView): boolean {
  if (!(target instanceof Element) || !target.closest(".o-grid") || target.closest(".o-popover, .o-figure"))
    return false;
  return !view.environment.model.getters.getSelectedFigureId();
}

/** Escape in the cells or in the component's side panel closes the panel; a menu or list that is open goes first. */
function closePanel(target: EventTarget | null, view: GridView): (() => void) | undefined {
  const inPanel = target instanceof Element && target.closest(".o-sidePanel") !== null;
  if (document.querySelector("dialog[open], .o-popover, .choice-list") || !(inPanel || isInCells(target, view)))
    return undefined;
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
  if (!isInGrid || !model.getters.getSelectedFigureId() || document.querySelector("dialog[open], .o-popover"))
    return undefined;
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

type Stopping = () => (() => void) | undefined;

function actionFor(event: KeyboardEvent, library: Library, view: GridView, stopping: Stopping, pageKeys: PageKeys) {
  const name = keyName(event);
  // Escape first leaves what is being typed.
  const stop =
    name === "Escape" && !view.isEditing()
      ? (stopping() ?? leaveFigure(event.target, view) ?? closePanel(event.target, view))
      : undefined;
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

/** `stopping` gives what Escape stops, if anything goes on. */
export function listenForKeys(
  library: Library,
  view: () => GridView | undefined,
  stopping: Stopping,
  pageKeys: PageKeys,
): void {
  addEventListener(
    "keydown",
    (event) => {
      const grid = view();
      // While Chinese is being composed, keys belong to the input method.
      if (!grid || event.isComposing) return;
      drawEditor(event, grid);
      const action = actionFor(event, library, grid, stopping, pageKeys);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true },
  );
  addEventListener("keyup", (event) => drawEditor(event, view()), { capture: true });
}
