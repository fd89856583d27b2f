/** A text file may be a sheet or series: only who brings it knows. */
import { say } from "../../language/language";
import { texts } from "./texts";

export type Way = "sheet" | "series";

/** Several files that come together are one question. undefined where the user wants neither. */
export function askHow(files: readonly string[]): Promise<Way | undefined> {
  const dialog = document.createElement("dialog");
  dialog.className = "grid-dialog ask-how";
  const form = document.createElement("form");
  form.method = "dialog";
  const title = document.createElement("h2");
  title.id = "ask-how-title";
  const [file] = files;
  const isOne = files.length === 1;
  title.textContent = isOne ? say(texts.howTitle, { file }) : say(texts.howTitleAll, { count: files.length });
  dialog.setAttribute("aria-labelledby", title.id);
  const hint = document.createElement("p");
  hint.textContent = say(isOne ? texts.howHint : texts.howHintAll);
  const row = document.createElement("div");
  for (const [value, text] of [
    ["sheet", isOne ? texts.asSheet : texts.asSheets],
    ["series", texts.asSeries],
    ["", texts.cancel],
  ] as const) {
    const button = document.createElement("button");
    button.type = "submit";
    button.value = value;
    button.textContent = say(text);
    row.append(button);
  }
  form.append(title, hint, row);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const { returnValue } = dialog;
      resolve(returnValue === "sheet" || returnValue === "series" ? returnValue : undefined);
    });
  });
}
