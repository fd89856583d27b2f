/** Replacing works on what cells hold, not on what they show: of 5.2345 % shown as 5.23% no digit is lost. */
import { say, type Text } from "../../language/language";
import { editedNumber, entered } from "../entry/entryInCells";
import type { CellPosition, Library, Model } from "./library";

interface SearchOptions {
  readonly searchFormulas: boolean;
  readonly matchCase: boolean;
  readonly exactMatch: boolean;
}

interface Replacing {
  readonly getters: Model["getters"];
  readonly model: { dispatch(type: string, payload: object): unknown };
  readonly notificationStore: { notifyUser(notice: { type: "warning"; sticky: boolean; text: string }): void };
  handle(command: { readonly type: string }): void;
  replaceMatch(match: CellPosition, search: string, replacement: string, options: SearchOptions): void;
}

const onlyShown: Text = {
  en: "Not replaced: {count} found only in how a number is shown, not in what its cell holds.",
  tw: "找到的位置中有 {count} 處只是數值顯示的樣子，並非儲存格的內容，因此保持不變。",
  cn: "找到的位置中有 {count} 处只是数值显示的样子，并非单元格的内容，因此保持不变。",
};

export function mendReplacing(library: Library): void {
  const store = library.stores.FindAndReplaceStore.prototype as unknown as Replacing;
  const { replaceMatch, handle } = store;
  let left = 0;
  store.replaceMatch = function (match, search, replacement, options) {
    const { getters } = this;
    const cell = getters.getCell(match);
    if (getters.isSheetLocked(match.sheetId) || !cell || cell.isFormula || cell.content === "") {
      replaceMatch.call(this, match, search, replacement, options);
      return;
    }
    const text = editedNumber(match, getters) ?? cell.content;
    const escaped = search.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const wanted = new RegExp(options.exactMatch ? `^${escaped}$` : escaped, options.matchCase ? "g" : "gi");
    if (!wanted.test(text)) {
      left++;
      return;
    }
    const { content } = entered(
      text.replace(wanted, () => replacement),
      match,
      getters,
      library,
    );
    this.model.dispatch("UPDATE_CELL", { ...match, content });
  };
  store.handle = function (command) {
    left = 0;
    handle.call(this, command);
    if (command.type === "REPLACE_SEARCH" && left > 0)
      this.notificationStore.notifyUser({ type: "warning", sticky: false, text: say(onlyShown, { count: left }) });
  };
}
