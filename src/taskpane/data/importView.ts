/** Bringing data: paste or file → what was found → import; a malformed text says where and imports nothing. */
import type { Answers, SeriesRead } from "../../bringing/readSeries";
import { say } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import { element } from "../dom/element";
import { field, select, setFault } from "../dom/field";
import { keyed } from "../dom/paint";
import { detailHead, message } from "../dom/parts";
import { reasonOf } from "../reasonOf";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";
import { forAllFields } from "./bring/forAllFields";
import { fileChooser, importForm, outcomeMessages } from "./bring/importFrame";
import type { ImportState } from "./bring/importState";
import { provenance } from "./bring/origin";
import { rangePicker } from "./bring/rangePicker";
import { sheetCards } from "./bring/sheetCards";
import type { ImportedWorkbook } from "./bring/workbookFile";
import { draftCard } from "./draftFields";
import { type ImportDraft, nameFault, scaleFault, unitFault } from "./importDraft";

export interface ImportSteps {
  /** Reads the text anew, with one more answer or from the start. */
  read(answer?: Answers): void;
  /** Reads files in the place of what is being brought. */
  readFiles(files: readonly File[]): void;
  readSelection(): void;
  chooseSheet(sheet: string): void;
  /** A part of the sheet, such as B4:D120; "" for all of it. */
  chooseRange(range: string): void;
  import(): void;
  back(): void;
  repaint(): void;
}

/** Marks what is missing and puts the focus on the first of it; true when all is well. */
export function draftsAreComplete(panel: HTMLElement, drafts: readonly ImportDraft[]): boolean {
  let first: HTMLElement | undefined;
  drafts.forEach((draft, index) => {
    if (!draft.included) return;
    for (const [key, fault] of [
      [`name-${index}`, nameFault(draft, drafts)],
      [`unit-${index}`, unitFault(draft)],
      [`scale-${index}`, scaleFault(draft)],
    ] as const) {
      const control = keyed(panel, key);
      if (!control) continue;
      setFault(control, fault);
      if (fault) first ??= control;
    }
  });
  first?.focus();
  return first === undefined;
}

const titleOf = ({ replaces, file }: ImportState, several: boolean): string => {
  if (replaces) return say(dataTexts.replaceTitle, { name: replaces.name });
  return several && file ? file : say(dataTexts.add);
};

/** A file that could not be opened; another one, or its text, can be given in its place. */
function unreadable(thrown: unknown): HTMLElement {
  const made = message(
    "failed",
    element("span", {}, reasonOf(thrown)),
    element("span", {}, say(bringTexts.otherInstead)),
  );
  made.dataset.key = "malformed";
  made.tabIndex = -1;
  made.setAttribute("role", "alert");
  return made;
}

function found(state: ImportState, present: readonly OwnSeries[], steps: ImportSteps, several: boolean): HTMLElement[] {
  const { drafts, uses, replaces } = state;
  const source = element("input", {
    class: "input",
    type: "text",
    "data-key": "source",
    oninput: () => {
      state.source = source.value;
    },
  });
  source.value = state.source;
  const cards = element(
    "div",
    { class: "series-list" },
    ...drafts.map((draft, index) =>
      draftCard(draft, index, drafts, { present, uses, replaces: replaces?.name }, steps.repaint),
    ),
  );
  const forAll = forAllFields(
    drafts.map((draft, index) => ({ draft, index })),
    cards,
  );
  return [
    element(
      "h3",
      { class: "section", tabindex: "-1", "data-key": "found" },
      say(dataTexts.found, { count: drafts.length }),
    ),
    ...(forAll ? [forAll] : []),
    cards,
    ...(state.outcome && "columns" in state.outcome ? leftOut(state.outcome) : []),
    field({ label: say(dataTexts.source), control: source, hint: say(dataTexts.sourceHint) }),
    element(
      "div",
      { class: "bar" },
      element(
        "button",
        { type: "submit", class: "button primary", "data-key": "import" },
        say(several ? bringTexts.backToAll : dataTexts.import),
      ),
    ),
  ];
}

/** Columns that are off, each with its reason, and rows that are no data. */
function leftOut({ left, rowsLeft }: SeriesRead): HTMLElement[] {
  if (left.length === 0 && rowsLeft === 0) return [];
  const columns = left.map(({ heading, place, reason }) =>
    element(
      "li",
      {},
      element("strong", {}, heading || say(bringTexts.columnNumber, { column: place.column })),
      element("span", {}, ` ${say(reason)}`),
    ),
  );
  const rows = rowsLeft > 0 && element("li", {}, say(bringTexts.rowsLeft, { count: rowsLeft }));
  return [
    element(
      "details",
      { class: "quiet", open: columns.length > 0 && columns.length <= 5, "data-key": "left-out" },
      element("summary", {}, say(bringTexts.leftOut, { count: left.length })),
      element("ul", {}, ...columns, rows),
    ),
  ];
}

function sheetField({ name, sheets }: ImportedWorkbook, chosen: string, choose: (sheet: string) => void): HTMLElement {
  const options = sheets.map((sheet) => ({ value: sheet, text: sheet }));
  const control = select([{ value: "", text: say(bringTexts.sheetChoose) }, ...options], chosen, choose);
  control.dataset.key = "sheet";
  return field({
    label: say(bringTexts.sheet),
    control,
    hint: say(bringTexts.sheetHint, { name, count: sheets.length }),
  });
}

/** The one of several whose fields are all seen; the import of all is where they stand together. */
export function importView(
  state: ImportState,
  present: readonly OwnSeries[],
  steps: ImportSteps,
  several = false,
): HTMLElement[] {
  const text = element("textarea", {
    class: "input",
    spellcheck: "false",
    wrap: "off",
    placeholder: "date,value\n2026-01-30,79.1\n2026-02-02,81.4",
    "data-key": "text",
    oninput: () => {
      state.text = text.value;
    },
    onpaste: () => setTimeout(() => steps.read()),
  });
  text.value = state.text;
  const [chooseButton, fileInput] = fileChooser(
    say(dataTexts.chooseFile),
    steps.readFiles,
    ",text/csv,text/plain,application/json",
  );
  const hasDrafts = state.drafts.length > 0;
  return [
    detailHead(titleOf(state, several), steps.back),
    ...(state.isReading && state.file
      ? [element("p", { class: "quiet" }, say(dataTexts.reading, { name: state.file }))]
      : []),
    ...(state.unreadable === undefined ? [] : [unreadable(state.unreadable)]),
    state.workbook
      ? sheetField(state.workbook, state.sheet ?? "", steps.chooseSheet)
      : field({
          label: say(dataTexts.paste),
          control: text,
          hint: provenance(state.origin) || say(dataTexts.pasteHint),
        }),
    element(
      "div",
      { class: "actions" },
      !state.workbook &&
        element(
          "button",
          {
            type: "button",
            class: `button ${hasDrafts ? "" : "primary"}`,
            "data-key": "read",
            onclick: () => steps.read(),
          },
          say(dataTexts.read),
        ),
      chooseButton,
      element(
        "button",
        { type: "button", class: "button", "data-key": "from-selection", onclick: steps.readSelection },
        say(bringTexts.fromSelection),
      ),
      fileInput,
    ),
    ...(state.workbook && !state.sheet ? [sheetCards(state.workbook, steps.chooseSheet)] : []),
    ...(state.workbook && state.sheet
      ? [rangePicker(state.workbook.grid(state.sheet)(), state.range, steps.chooseRange)]
      : []),
    ...outcomeMessages(state.outcome, steps.read),
    ...(hasDrafts ? [importForm(steps.import, ...found(state, present, steps, several))] : []),
  ];
}
