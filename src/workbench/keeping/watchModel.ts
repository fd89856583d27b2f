/** Tells when a workbook's content has changed, which Undo can also do, and when only the place looked at has. */
import type { Model } from "../../workbook/grid/library";
import type { View } from "./kept";

/** The engine counts changes for the editing of many at once; the type of its model hides that. */
const revisionOf = (model: Model) =>
  (model as unknown as { session: { getRevisionId(): string } }).session.getRevisionId();

export function viewOf({ getters }: Model): View {
  const { sheetId, col, row } = getters.getActivePosition();
  return { sheetId, col, row };
}

export function activateSheet(model: Model, view: View | undefined): void {
  const { getters } = model;
  if (!view || !getters.tryGetSheetName(view.sheetId) || !getters.isSheetVisible(view.sheetId)) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (view.sheetId !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: view.sheetId });
}

/** When the model is shown: before, it has no size, and would scroll to a cell that is visible anyway. */
export function selectCell({ getters, selection }: Model, view: View | undefined): void {
  if (view?.sheetId !== getters.getActiveSheetId()) return;
  const inside = view.col < getters.getNumberCols(view.sheetId) && view.row < getters.getNumberRows(view.sheetId);
  if (inside) selection.selectCell(view.col, view.row);
}

const sameView = (one: View, other: View) =>
  one.sheetId === other.sheetId && one.col === other.col && one.row === other.row;

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
