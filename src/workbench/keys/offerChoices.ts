/** Alt+Down: the list of the active cell. */
import { cellAddress } from "../../cells/address";
import type { Library } from "../../engine/library/library";
import { say } from "../../language/language";
import { notifyUser } from "../dialogs";
import type { GridView } from "../showGrid";
import { showChoiceList } from "./choiceList";
import { choicesFor, enterText } from "./choices";
import { texts } from "./texts";

export function offerChoices(library: Library, view: GridView): void {
  const { model } = view.environment;
  const { getters } = model;
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
