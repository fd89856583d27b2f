/** Why a text could not be read: where, and what was found there; or what it can be read as, with both readings of a real value. */
import type { Answers } from "../../bringing/readSeries";
import type { Fault, Question } from "../../bringing/refusal";
import { serialToIso } from "../../cells/serialDates";
import { say, type Text } from "../../language/language";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { bringTexts } from "../texts/bringTexts";
import { dataTexts } from "../texts/dataTexts";

interface Choice {
  readonly answer: Answers;
  /** In digits alone, so that no mark of thousands is mistaken again. */
  readonly value: string;
}

function choicesOf(question: Question): readonly Choice[] {
  if (question.about === "dates")
    return question.readings.map(({ answer, day }) => ({ answer: { dates: answer }, value: serialToIso(day) }));
  if (question.about === "triangles")
    return question.readings.map(({ answer, value }) => ({ answer: { triangles: answer }, value: String(value) }));
  return question.readings.map(({ answer, value }) => ({ answer: { decimal: answer }, value: String(value) }));
}

const asked: Readonly<Record<Question["about"], Text>> = {
  dates: bringTexts.whichDate,
  decimal: bringTexts.whichNumber,
  triangles: bringTexts.whichSign,
};

const placed = (made: HTMLElement): HTMLElement => {
  made.dataset.key = "malformed";
  made.tabIndex = -1;
  made.setAttribute("role", "alert");
  return made;
};

export function readFault({ line, column, text }: Fault): HTMLElement {
  return placed(
    message(
      "failed",
      element("strong", {}, say(dataTexts.malformed, { line, column })),
      element("span", {}, say(text)),
      element("span", {}, say(dataTexts.nothingImported)),
    ),
  );
}

/** All questions of a file at once; each answer reads it anew. */
export function readQuestions(questions: readonly Question[], read: (answer: Answers) => void): HTMLElement {
  return placed(
    message(
      "warn",
      ...questions.flatMap((question) => {
        const { place, written, about } = question;
        return [
          element("strong", {}, say(dataTexts.malformed, { line: place.line, column: place.column })),
          element("span", {}, say(asked[about], { written })),
          element(
            "div",
            { class: "actions" },
            ...choicesOf(question).map(({ answer, value }) =>
              element(
                "button",
                { type: "button", class: "button small", onclick: () => read(answer) },
                say(bringTexts.reading, { written, value }),
              ),
            ),
          ),
        ];
      }),
    ),
  );
}
