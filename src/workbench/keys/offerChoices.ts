/** Alt+Down: the list of the active cell; on a heading with a filter its filter. */
import { cellAddress } from "../../cells/address";
import type { Library } from "../../engine/library/library";
import { say } from "../../language/language";
import { notifyUser } from "../dialogs";
import type { GridView } from "../showGrid";
import { showChoiceList } from "./choiceList";
import { choicesFor, enterText } from "./choices";
import { texts } from "./texts";

/** The component's own filter menu, whose search field hears arrows and Enter. */
function openFilter({ stores }: Library, { environment, drawNow }: GridView): void {
  const { col, row } = environment.model.getters.getActivePosition();
  environment.getStore(stores.CellPopoverStore).open({ col, row }, "FilterMenu");
  // The component has prepared it by then.
  setTimeout(() => {
    drawNow();
    document.querySelector<HTMLInputElement>('.o-filter-menu input[type="text"]')?.focus();
  });
}

export function offerChoices(library: Library, view: GridView): void {
  const { model } = view.environment;
  const { getters } = model;
  if (getters.isFilterHeader(getters.getActivePosition())) {
    openFilter(library, view);
    return;
  }
  const { values, areTexts } = choicesFor(model);
  if (values.length === 0) {
    notifyUser({ text: say(texts.noChoices), sticky: false });
    return;
  }
  const { col, row } = getters.getActivePosition();
  const { x, y, width, height } = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
  const grid = document.querySelector(".o-grid > canvas")?.getBoundingClientRect();
  const place = { left: (grid?.left ?? 0) + x, top: (grid?.top ?? 0) + y + height, width };
  const choose = (value: string) => (areTexts ? enterText(library, model, value) : view.enter(value));
  showChoiceList(place, say(texts.choices, { address: cellAddress(col, row) }), values, choose, view.focus);
}
