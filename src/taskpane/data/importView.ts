/** Bringing data: paste or file → what was found → import; a malformed text says where and imports nothing. */
import { say } from "../../language/language";
import type { ReadOptions, ReadSeries } from "../../series/own/csv";
import type { OwnSeries } from "../../series/own/ownSeries";
import { element } from "../dom/element";
import { field, select, setFault } from "../dom/field";
import { keyed } from "../dom/paint";
import { detailHead } from "../dom/parts";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";
import type { WorkbookFile } from "./bring/workbookFile";
import { draftCard } from "./draftFields";
import { type ImportDraft, nameFault, scaleFault, unitFault } from "./importDraft";
import { readFault } from "./readFault";
import { unitFields } from "./unitFields";

export interface ImportState {
  text: string;
  fileName: string;
  source: string;
  readonly replaces?: string;
  /** What is certain about dates and decimals, because the text was made from cells. */
  certain?: ReadOptions;
  workbook?: WorkbookFile | undefined;
  /** The chosen sheet of the workbook; "" before one is chosen. */
  sheet?: string;
  /** What the user has said about dates and decimals of this text. */
  answers: ReadOptions;
  outcome?: ReadSeries;
  drafts: ImportDraft[];
}

export interface ImportSteps {
  /** Reads the text anew, with one more answer or from the start. */
  read(answer?: ReadOptions): void;
  readFile(file: File): void;
  readSelection(): void;
  chooseSheet(sheet: string): void;
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

/** Fills a control as the user would. */
function write(control: HTMLElement | undefined, value: string, event: "input" | "change"): void {
  if (!control) return;
  (control as HTMLInputElement).value = value;
  control.dispatchEvent(new Event(event));
}

function found(state: ImportState, present: readonly OwnSeries[], steps: ImportSteps): HTMLElement[] {
  const { drafts } = state;
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
    ...drafts.map((draft, index) => draftCard(draft, index, drafts, present, steps.repaint)),
  );
  const forAll = unitFields("all", { unit: "", scale: undefined }, (unit, scale) => {
    drafts.forEach((draft, index) => {
      Object.assign(draft, { unit, scale });
      write(keyed(cards, `scale-${index}`), scale === undefined ? "" : String(scale), "change");
      write(keyed(cards, `unit-${index}`), unit, "input");
    });
  });
  return [
    element(
      "h3",
      { class: "section", tabindex: "-1", "data-key": "found" },
      say(dataTexts.found, { count: drafts.length }),
    ),
    ...(drafts.length > 1
      ? [element("div", { class: "series" }, element("span", { class: "quiet" }, say(dataTexts.forAll)), forAll)]
      : []),
    cards,
    field({ label: say(dataTexts.source), control: source, hint: say(dataTexts.sourceHint) }),
    element(
      "div",
      { class: "bar" },
      element("button", { type: "submit", class: "button primary", "data-key": "import" }, say(dataTexts.import)),
    ),
  ];
}

function sheetField({ name, sheets }: WorkbookFile, chosen: string, choose: (sheet: string) => void): HTMLElement {
  const options = sheets.map((sheet) => ({ value: sheet, text: sheet }));
  const control = select([{ value: "", text: say(bringTexts.sheetChoose) }, ...options], chosen, choose);
  control.dataset.key = "sheet";
  return field({
    label: say(bringTexts.sheet),
    control,
    hint: say(bringTexts.sheetHint, { name, count: sheets.length }),
  });
}

export function importView(state: ImportState, present: readonly OwnSeries[], steps: ImportSteps): HTMLElement[] {
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
  const file = element("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain",
    hidden: true,
    onchange: () => file.files?.[0] && steps.readFile(file.files[0]),
  });
  const hasDrafts = state.drafts.length > 0;
  return [
    detailHead(state.replaces ? say(dataTexts.replaceTitle, { name: state.replaces }) : say(dataTexts.add), steps.back),
    state.workbook
      ? sheetField(state.workbook, state.sheet ?? "", steps.chooseSheet)
      : field({ label: say(dataTexts.paste), control: text, hint: state.fileName || say(dataTexts.pasteHint) }),
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
      element(
        "button",
        { type: "button", class: "button", "data-key": "file", onclick: () => file.click() },
        say(dataTexts.chooseFile),
      ),
      element(
        "button",
        { type: "button", class: "button", "data-key": "from-selection", onclick: steps.readSelection },
        say(bringTexts.fromSelection),
      ),
      file,
    ),
    ...(state.outcome && "error" in state.outcome ? [readFault(state.outcome.error, steps.read)] : []),
    ...(hasDrafts
      ? [
          element(
            "form",
            {
              class: "form",
              novalidate: true,
              onsubmit: (event: Event) => {
                event.preventDefault();
                steps.import();
              },
            },
            ...found(state, present, steps),
          ),
        ]
      : []),
  ];
}
