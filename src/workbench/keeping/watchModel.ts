/**
 * Change detection for autosave: tells when a workbook's content has changed, which Undo can also do, and when only the
 * place looked at has.
 */
import type { Model } from "../../engine/library/library";
import type { SheetView } from "../../kept/keptWorkbook";

/** The engine counts changes for the editing of many at once; the type of its model hides that. */
const revisionOf = (model: Model) =>
  (model as unknown as { session: { getRevisionId(): string } }).session.getRevisionId();

export function viewOf({ getters }: Model): SheetView {
  return { ...getters.getActivePosition(), ...getters.getActiveSheetScrollInfo() };
}

export function applyView(model: Model, view: SheetView | undefined): void {
  const { getters } = model;
  if (!view || !getters.tryGetSheetName(view.sheetId) || !getters.isSheetVisible(view.sheetId)) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (view.sheetId !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: view.sheetId });
  selectCell(model, view);
  if (view.scrollX > 0 || view.scrollY > 0) scrollWhenShown(model, view);
}

/** Does not scroll: a model that is not shown yet has no size, and would scroll to a cell that is visible anyway. */
function selectCell({ getters, selection }: Model, { sheetId, col, row }: SheetView): void {
  if (col >= getters.getNumberCols(sheetId) || row >= getters.getNumberRows(sheetId)) return;
  const zone = getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
  selection.selectZone({ cell: { col, row }, zone }, { scrollIntoView: false });
}

/** When the model is shown it learns its size, which puts it back to the start; only then it can scroll. */
function scrollWhenShown(model: Model, view: SheetView): void {
  const owner = {};
  model.on("command-dispatched", owner, (command) => {
    if ((command as { type: string }).type !== "RESIZE_SHEETVIEW") return;
    model.off("command-dispatched", owner);
    // After the command: within it the scrolling would be undone.
    queueMicrotask(() => {
      if (view.sheetId === model.getters.getActiveSheetId())
        model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: view.scrollX, offsetY: view.scrollY });
    });
  });
}

const sameView = (one: SheetView, other: SheetView) =>
  (["sheetId", "col", "row", "scrollX", "scrollY"] as const).every((part) => one[part] === other[part]);

/** The answer stops the watching. */
export function watchModel(model: Model, changed: () => void, moved: () => void): () => void {
  const owner = {};
  let revision = revisionOf(model);
  let view = viewOf(model);
  model.on("update", owner, () => {
    const present = revisionOf(model);
    if (present !== revision) {
      revision = present;
      changed();
    }
    const looking = viewOf(model);
    if (!sameView(view, looking)) {
      view = looking;
      moved();
    }
  });
  return () => model.off("update", owner);
}
