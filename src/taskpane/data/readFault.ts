/** Why a text could not be read: where, what was found there, and the question that would settle it. */
import { say } from "../../language/language";
import type { ReadOptions } from "../../series/own/csv";
import type { ReadError } from "../../series/own/csv/refusal";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { dataTexts } from "../texts/dataTexts";

const answersTo = {
  dateOrder: [
    { answer: { dateOrder: "dayFirst" }, text: dataTexts.dayFirst },
    { answer: { dateOrder: "monthFirst" }, text: dataTexts.monthFirst },
  ],
  decimalMark: [
    { answer: { decimalMark: "point" }, text: dataTexts.decimalPoint },
    { answer: { decimalMark: "comma" }, text: dataTexts.decimalComma },
  ],
} as const;

export function readFault(error: ReadError, read: (answer: ReadOptions) => void): HTMLElement {
  const made = message(
    "failed",
    element("strong", {}, say(dataTexts.malformed, { line: error.line, column: error.column })),
    element("span", {}, say(error.text)),
    error.ask
      ? element(
          "div",
          { class: "actions" },
          ...answersTo[error.ask].map(({ answer, text }) =>
            element("button", { type: "button", class: "button small", onclick: () => read(answer) }, say(text)),
          ),
        )
      : element("span", {}, say(dataTexts.nothingImported)),
  );
  made.dataset.key = "malformed";
  made.tabIndex = -1;
  made.setAttribute("role", "alert");
  return made;
}
