/** What the grid asks and tells: the browser's own alert would stop the page and look like an accident. */
import { say } from "../language/language";
import { texts } from "./texts";

function button(text: string, value: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "submit";
  element.value = value;
  element.textContent = text;
  return element;
}

/** Resolves true when the first button was pressed, false for the other one or Esc. */
function open(text: string, buttons: readonly HTMLButtonElement[]): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "grid-dialog";
  const form = document.createElement("form");
  form.method = "dialog";
  const words = document.createElement("p");
  words.textContent = text;
  const row = document.createElement("div");
  row.append(...buttons);
  form.append(words, row);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

export async function askConfirmation(text: string, confirm: () => void, cancel?: () => void): Promise<void> {
  const confirmed = await open(text, [button(say(texts.ok), "yes"), button(say(texts.cancel), "no")]);
  if (confirmed) confirm();
  else cancel?.();
}

export async function raiseError(text: string, closed?: () => void): Promise<void> {
  await open(text, [button(say(texts.ok), "yes")]);
  closed?.();
}

const shownFor = 6000;
/** What the component calls sticky: more to read, and nothing that would take it away but a click. */
const stickyFor = 20_000;

/** A sentence that asks nothing goes away by itself, and stays while it is pointed at. */
export function notifyUser(notification: { readonly text: string; readonly sticky: boolean }): void {
  const toast = document.createElement("div");
  toast.className = "toast-notice";
  toast.setAttribute("role", "status");
  toast.textContent = notification.text;
  toast.addEventListener("click", () => toast.remove());
  document.getElementById("grid")?.append(toast);
  const time = notification.sticky ? stickyFor : shownFor;
  const leave = () => setTimeout(() => (toast.matches(":hover") ? leave() : toast.remove()), time);
  leave();
}
