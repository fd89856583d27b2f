/** What a user decides and is told before a copy leaves: its kind, the series, the author; what leaves, what is lost. */
import { currentLanguage, say } from "../../language/language";
import { toldText } from "../../language/told";
import { type CopyMode, modeMeanings, modeNames } from "../../sharing/copies/copyTexts";
import { noSeries } from "../../workbook/carriedSeries";
import type { CopySource } from "../../workbook/copySource";
import {
  describedSeries,
  type SeriesChoice,
  saySeriesChoice,
  seriesChoices,
  seriesToGo,
} from "../../workbook/passingOn";
import type { SharedCopy } from "../../workbook/shareCopy";
import { element } from "../dom/element";
import { shareTexts } from "../texts/shareTexts";

/** What the user has chosen, which outlives a change of language. */
export interface CopyChoice {
  mode: CopyMode;
  series: SeriesChoice;
  author: string;
}

export const firstChoice = (): CopyChoice => ({ mode: "portable", series: "all", author: "" });

export interface CopyForm {
  readonly element: HTMLElement;
  /** The copy as chosen; undefined where none can be made, which is then said. */
  made(): SharedCopy | undefined;
  readonly isBlocked: boolean;
}

const modes: readonly CopyMode[] = ["portable", "live", "values"];
const shownCells = 5;

function kinds(choice: CopyChoice, changed: () => void): HTMLElement {
  const lines = modes.map((mode) =>
    element(
      "label",
      {},
      element("input", {
        type: "radio",
        name: "copy-mode",
        value: mode,
        checked: mode === choice.mode,
        "data-key": `copy-${mode}`,
        onchange: () => {
          choice.mode = mode;
          changed();
        },
      }),
      element("span", {}, element("strong", {}, say(modeNames[mode])), element("span", {}, say(modeMeanings[mode]))),
    ),
  );
  return element("fieldset", {}, element("legend", {}, say(shareTexts.kind)), ...lines);
}

function seriesLine(choice: CopyChoice, changed: () => void): HTMLElement {
  const options = seriesChoices.map((each) =>
    element("option", { value: each, selected: each === choice.series }, saySeriesChoice(each)),
  );
  const select = element(
    "select",
    {
      class: "input",
      "data-key": "copy-series",
      onchange: () => {
        choice.series = select.value as SeriesChoice;
        changed();
      },
    },
    ...options,
  );
  return element("label", {}, say(shareTexts.series), select);
}

function authorLine(choice: CopyChoice): HTMLElement {
  const input = element("input", {
    class: "input",
    placeholder: say(shareTexts.authorHint),
    autocomplete: "off",
    maxlength: 200,
    "data-key": "copy-author",
    oninput: () => {
      choice.author = input.value;
    },
  });
  input.value = choice.author;
  return element("label", {}, say(shareTexts.author), input);
}

const listed = (heading: string, lines: readonly string[]): HTMLElement[] => [
  element("h3", {}, heading),
  element("ul", {}, ...lines.map((line) => element("li", {}, line))),
];

/** @param warning What is said though a copy can be made. */
export function copyForm(source: CopySource, choice: CopyChoice, warning: () => string = () => ""): CopyForm {
  const hasSeries = source.series.own.length + source.series.fetched.length > 0;
  const isBlocked = source.unknown.length > 0;
  const series = seriesLine(choice, show);
  const [leaves, lost] = [element("section", {}), element("section", {})];
  const alarm = element("p", { role: "alert", class: "fault" });
  const going = () => (choice.mode === "values" ? noSeries : seriesToGo(source.series, choice.series));

  function made(): SharedCopy | undefined {
    const { mode, author } = choice;
    const language = currentLanguage();
    const saved = new Date().toISOString();
    try {
      return source.copy({ mode, language, title: source.title, saved, author: author.trim(), series: going() });
    } catch (thrown) {
      const told = toldText(thrown);
      if (!told) console.warn("The copy was not made:", thrown);
      alarm.textContent = say(told ?? shareTexts.failed);
      return undefined;
    }
  }

  function show(): void {
    alarm.textContent = "";
    const language = currentLanguage();
    series.hidden = !hasSeries || choice.mode === "values";
    const described = describedSeries(going(), language);
    const lines = described.length > 0 ? described : [say(shareTexts.noSeries)];
    leaves.replaceChildren(
      ...listed(say(shareTexts.leaves), [say(shareTexts.leavesAlways), ...source.leaving(language), ...lines]),
    );
    if (isBlocked) {
      const cells = source.unknown.slice(0, shownCells).join(", ");
      alarm.textContent = say(shareTexts.unknown, { count: source.unknown.length, cells });
      return;
    }
    const copy = made();
    if (!copy) {
      lost.replaceChildren();
      return;
    }
    const told = copy.losses.map(
      ({ text, count, places }) => `${say(text, { count })} (${places.slice(0, shownCells).join(", ")})`,
    );
    lost.replaceChildren(...listed(say(shareTexts.lost), told.length > 0 ? told : [say(shareTexts.nothingLost)]));
    alarm.textContent = warning();
  }

  show();
  const whole = element(
    "div",
    { class: "copy-form" },
    kinds(choice, show),
    series,
    authorLine(choice),
    leaves,
    lost,
    alarm,
  );
  return { element: whole, made, isBlocked };
}
