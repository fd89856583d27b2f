/** Unit and scale for all series at once, but for those of another kind, such as a volume beside prices. */
import { say } from "../../../language/language";
import { element } from "../../dom/element";
import { keyed } from "../../dom/paint";
import { listed } from "../../listed";
import { bringTexts } from "../../texts/bringTexts";
import { dataTexts } from "../../texts/dataTexts";
import type { ImportDraft } from "../importDraft";
import { unitFields } from "../unitFields";

/** Fills a control as the user would. */
function write(control: HTMLElement | undefined, value: string, event: "input" | "change"): void {
  if (!control) return;
  (control as HTMLInputElement).value = value;
  control.dispatchEvent(new Event(event));
}

/** @param all The drafts with the numbers by which `cards` hold their fields. */
export function forAllFields(
  all: readonly { readonly draft: ImportDraft; readonly index: number }[],
  cards: HTMLElement,
): HTMLElement | false {
  const places = all.flatMap(({ draft, index }) => (draft.hasOwnUnit ? [] : [index]));
  if (all.length < 2 || places.length === 0) return false;
  const others = all.flatMap(({ draft }) => (draft.hasOwnUnit ? [draft.column.heading || draft.name] : []));
  let [lastUnit, lastScale]: [string, number | undefined] = ["", undefined];
  const fields = unitFields("all", { unit: "", scale: undefined }, (unit, scale) => {
    for (const index of places) {
      if (scale !== lastScale)
        write(keyed(cards, `scale-${index}`), scale === undefined ? "" : String(scale), "change");
      if (unit !== lastUnit) write(keyed(cards, `unit-${index}`), unit, "input");
    }
    [lastUnit, lastScale] = [unit, scale];
  });
  const label = others.length === 0 ? say(dataTexts.forAll) : say(bringTexts.forAllBut, { names: listed(others) });
  return element("div", { class: "series" }, element("span", { class: "quiet" }, label), fields);
}
