/** What the forms of one file and of several have in common: what became of a file, the choice of files, and the form around the drafts. */
import { broughtEndings } from "../../../bringing/files/fileParts";
import type { Answers, Reading } from "../../../bringing/readSeries";
import { say } from "../../../language/language";
import { type Child, element } from "../../dom/element";
import { message } from "../../dom/parts";
import { readFault, readQuestions } from "../readFault";

/** Why it was refused, what it asks, or what is told of the whole of it. */
export function outcomeMessages(outcome: Reading | undefined, answer: (answers: Answers) => void): HTMLElement[] {
  if (!outcome) return [];
  if ("refused" in outcome) return [readFault(outcome.refused)];
  if ("asks" in outcome) return [readQuestions(outcome.asks, answer)];
  return outcome.warnings.map((warning) => message("warn", element("span", {}, say(warning))));
}

/** A button, and what opens the computer's own choice of files. */
export function fileChooser(text: string, read: (files: readonly File[]) => void, more = ""): HTMLElement[] {
  const file = element("input", {
    type: "file",
    accept: `${broughtEndings}${more}`,
    multiple: true,
    hidden: true,
    onchange: () => file.files?.length && read([...file.files]),
  });
  const button = element(
    "button",
    { type: "button", class: "button", "data-key": "file", onclick: () => file.click() },
    text,
  );
  return [button, file];
}

/** Sent by its button or by Enter. */
export const importForm = (send: () => void, ...children: Child[]): HTMLElement =>
  element(
    "form",
    {
      class: "form",
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        send();
      },
    },
    ...children,
  );
