/** Why a text could not be read: where, what was found there, and the question that would settle it, with what either answer reads. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import type { ReadOptions } from "../../series/own/csv";
import type { Question, ReadError } from "../../series/own/csv/refusal";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";

interface Reading {
  readonly answer: ReadOptions;
  /** In digits alone, so that no mark of thousands is mistaken again. */
  readonly value: string;
}

function readingsOf(question: Question): readonly Reading[] {
  if (question.about === "dateOrder")
    return (["dayFirst", "monthFirst"] as const).map((dateOrder) => ({
      answer: { dateOrder },
      value: serialToIso(question[dateOrder]),
    }));
  return (["point", "comma"] as const).map((decimalMark) => ({
    answer: { decimalMark },
    value: String(question[decimalMark]),
  }));
}

export function readFault(
  { line, column, text, question }: ReadError,
  read: (answer: ReadOptions) => void,
): HTMLElement {
  const made = message(
    question ? "warn" : "failed",
    element("strong", {}, say(dataTexts.malformed, { line, column })),
    element("span", {}, say(text)),
    question
      ? element(
          "div",
          { class: "actions" },
          ...readingsOf(question).map(({ answer, value }) =>
            element(
              "button",
              { type: "button", class: "button small", onclick: () => read(answer) },
              say(bringTexts.reading, { written: question.written, value }),
            ),
          ),
        )
      : element("span", {}, say(dataTexts.nothingImported)),
  );
  made.dataset.key = "malformed";
  made.tabIndex = -1;
  made.setAttribute("role", "alert");
  return made;
}
