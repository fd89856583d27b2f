/** The workbook's name in the title bar: a click makes a field of it. */
import { say } from "../../language/language";
import { texts } from "./texts";

export function mountNameField(button: HTMLButtonElement, named: (name: string) => void): { edit(): void } {
  function edit(): void {
    const field = document.createElement("input");
    field.className = "workbook-name-field";
    field.maxLength = 200;
    field.value = button.textContent ?? "";
    field.setAttribute("aria-label", say(texts.nameField));
    button.hidden = true;
    button.after(field);
    field.select();

    const finish = (accepted: boolean, refocus: boolean) => {
      if (!field.isConnected) return;
      // Removing a focused field reports that it lost the focus: the listener must not see that as another end.
      field.removeEventListener("blur", left);
      field.remove();
      button.hidden = false;
      if (refocus) button.focus();
      if (accepted) named(field.value);
    };
    const left = () => finish(true, false);
    field.addEventListener("blur", left);
    field.addEventListener("keydown", (event) => {
      // While Chinese is being composed, Enter chooses characters.
      if (event.isComposing) return;
      event.stopPropagation();
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The button that gets the focus back would take the same Enter for a click.
      event.preventDefault();
      finish(event.key === "Enter", true);
    });
  }

  button.addEventListener("click", edit);
  return { edit };
}
