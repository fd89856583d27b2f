/** Keys of Excel that the grid lacks or takes for something else, for a selected cell that is not being typed into. */
import type { Library } from "../../engine/library/library";
import { calculateNow } from "../../engine/recalculation/calculating";
import { say, type Text } from "../../language/language";
import { notifyUser } from "../dialogs";
import { editNote } from "../notes/editNote";
import { selectNotes } from "../notes/noteList";
import { texts as noteTexts } from "../notes/texts";
import type { GridEnvironment, GridView } from "../showGrid";
import { showDependents, showPrecedents } from "../tracing/goRelated";
import { removeArrows, trace } from "../tracing/traces";
import { dateText, timeText } from "./now";
import { offerChoices } from "./offerChoices";
import { showPasteSpecial } from "./pasteDialog";
import { lastUsedCell, selectFrom, wholeHeaders } from "./selection";
import { texts } from "./texts";

type Dispatch = (type: string, payload?: object) => unknown;

/** Number formats by Ctrl+Shift+digit, as on an English keyboard: Ctrl+~ ! @ # $ % ^ */
const formats: Readonly<Record<string, string>> = {
  "`": "",
  1: "#,##0.00",
  2: "hh:mm",
  3: "yyyy-mm-dd",
  4: "[$$]#,##0.00",
  5: "0%",
  6: "0.00E+00",
};

/** undefined when the key is not ours; otherwise what it does. */
export function gridKey(name: string, library: Library, view: GridView): (() => void) | undefined {
  const { environment } = view;
  const { registries } = library;
  const { model } = environment;
  const { getters, selection } = model;
  const run = model.dispatch as unknown as Dispatch;
  const sheetId = getters.getActiveSheetId();
  const target = () => getters.getSelectedZones();
  const zone = getters.getSelectedZone();
  const active = getters.getActivePosition();
  const single = getters.isSingleCellOrMerge(sheetId, zone);
  const screen = () => {
    const { top, bottom } = getters.getActiveMainViewport();
    return Math.max(1, bottom - top);
  };
  const headers = (dimension: "ROW" | "COL") => {
    const [from, to] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  const hide = (type: string, dimension: "ROW" | "COL") =>
    run(type, { sheetId, dimension, elements: headers(dimension) });
  const nextSheet = () => run("ACTIVATE_NEXT_SHEET");
  const previousSheet = () => run("ACTIVATE_PREVIOUS_SHEET");

  const digit = /^Ctrl\+Shift\+([`1-6])$/.exec(name)?.[1];
  const format = digit === undefined ? undefined : formats[digit];
  if (format !== undefined) return () => run("SET_FORMATTING_WITH_PIVOT", { sheetId, target: target(), format });

  switch (name) {
    case "Enter":
      return single ? () => selection.moveAnchorCell("down", 1) : undefined;
    case "Shift+Enter":
      return single ? () => selection.moveAnchorCell("up", 1) : undefined;
    case "Home":
      return () => selection.selectCell(0, active.row);
    case "Ctrl+End":
      return () => selection.selectCell(...lastUsedCell(model));
    case "Ctrl+Shift+Home":
      return () => selectFrom(model, 0, 0);
    case "Ctrl+Shift+End":
      return () => selectFrom(model, ...lastUsedCell(model));
    case "Shift+PageDown":
      return () => selection.resizeAnchorZone("down", screen());
    case "Shift+PageUp":
      return () => selection.resizeAnchorZone("up", screen());
    case "Ctrl+PageDown":
    case "Ctrl+Alt+PageDown":
      return nextSheet;
    case "Ctrl+PageUp":
    case "Ctrl+Alt+PageUp":
      return previousSheet;
    case "Ctrl+;":
      return () => environment.startCellEdition(dateText(new Date()));
    case "Ctrl+Shift+;":
      return () => environment.startCellEdition(timeText(new Date()));
    case "Ctrl+1":
      return () => environment.openSidePanel("MoreFormats");
    case "Ctrl+5":
      return () => {
        const strikethrough = !getters.getCurrentStyle().strikethrough;
        run("SET_FORMATTING", { sheetId, target: target(), style: { strikethrough } });
      };
    case "Ctrl+9":
      return () => hide("HIDE_COLUMNS_ROWS", "ROW");
    case "Ctrl+0":
      return () => hide("HIDE_COLUMNS_ROWS", "COL");
    case "Ctrl+Shift+9":
      return () => hide("UNHIDE_COLUMNS_ROWS", "ROW");
    case "Ctrl+Shift+0":
      return () => hide("UNHIDE_COLUMNS_ROWS", "COL");
    case "Ctrl+Shift+=":
    case "Ctrl+-":
      return wholeHeaders(model, name === "Ctrl+-");
    case "Ctrl+`":
      return () => run("SET_FORMULA_VISIBILITY", { show: !getters.shouldShowFormulas() });
    case "F10":
      return () => document.querySelector<HTMLElement>(".o-topbar-menu")?.click();
    case "F9":
      return () => calculateNow(model);
    case "Ctrl+F3":
      return () => environment.openSidePanel("NamedRangesPanel");
    case "Ctrl+Shift+L":
      return () => runMenu(registries, ["data", "add_remove_data_filter"], environment);
    case "F5":
    case "Ctrl+G":
      return editNameBox;
    case "Ctrl+[":
      return () => showPrecedents(model) || tell(texts.noPrecedents);
    case "Ctrl+]":
      return () => showDependents(model) || tell(texts.noDependents);
    case "Alt+M, P":
      return () => trace(model, "precedents");
    case "Alt+M, D":
      return () => trace(model, "dependents");
    case "Alt+M, A":
      return () => removeArrows(model);
    case "Shift+F2":
      return () => editNote(model, view.focus);
    case "Ctrl+Shift+O":
      return () => selectNotes(model) || tell(noteTexts.noneHere);
    case "Alt+ArrowDown":
      return () => offerChoices(library, view);
    case "Ctrl+Alt+V":
      return () => showPasteSpecial(model, view.focus);
    case "Ctrl+T":
    case "Ctrl+L":
      return () => runMenu(registries, ["insert", "insert_table"], environment);
    default:
      return undefined;
  }
}

/** Typing then replaces the address that is there. */
function editNameBox(): void {
  const box = document.querySelector<HTMLInputElement>(".o-named-range-selector input");
  box?.focus();
  box?.select();
}

const tell = (text: Text) => notifyUser({ text: say(text), sticky: false });

interface MenuItem {
  readonly id?: string;
  readonly children?: readonly MenuItem[];
  readonly execute?: (environment: GridEnvironment) => void;
}

/** What the component does for an entry of its own menu. */
function runMenu(registries: Library["registries"], [root, id]: [string, string], environment: GridEnvironment): void {
  const menu = registries.topbarMenuRegistry.get(root) as unknown as MenuItem;
  menu.children?.find((item) => item.id === id)?.execute?.(environment);
}
