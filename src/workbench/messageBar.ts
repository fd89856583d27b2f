/**
 * Notifications (banners): the lines between title bar and grid that say what a user must know, and offer what can be
 * done; each until it is answered, or its reason has gone: whoever shows one drops it then.
 */
import { say } from "../language/language";
import { texts } from "./texts";

export interface MessageAction {
  readonly text: string;
  act(): void;
}

const place = () => document.getElementById("messages") as HTMLElement;

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.addEventListener("click", act);
  return element;
}

/** A message with the key of an earlier one takes its place. */
export function showMessage(key: string, text: string, actions: readonly MessageAction[] = [], urgent = false): void {
  const line = document.createElement("div");
  line.className = urgent ? "message urgent" : "message";
  line.dataset.key = key;
  line.setAttribute("role", urgent ? "alert" : "status");
  const words = document.createElement("p");
  words.textContent = text;
  const remove = () => line.remove();
  const close = button("", remove);
  close.className = "message-close";
  close.title = say(texts.close);
  close.setAttribute("aria-label", say(texts.close));
  const buttons = actions.map((action) =>
    button(action.text, () => {
      remove();
      action.act();
    }),
  );
  line.append(words, ...buttons, close);
  dropMessage(key);
  place().append(line);
}

const newsShownFor = 12_000;

/** What was done as asked needs no answer: it goes by itself, and stays while it is pointed at or holds the focus. */
export function showNews(key: string, text: string): void {
  showMessage(key, text);
  const line = place().lastElementChild as HTMLElement;
  const leave = () => setTimeout(() => (line.matches(":hover, :focus-within") ? leave() : line.remove()), newsShownFor);
  leave();
}

export function dropMessage(key: string): void {
  for (const line of place().querySelectorAll<HTMLElement>(".message")) if (line.dataset.key === key) line.remove();
}
