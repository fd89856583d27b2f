/**
 * Notifications (banners): the lines between title bar and grid that say what a user must know, and offer what can be
 * done; each until it is answered, or its reason has gone: whoever shows one drops it then.
 */
import { onLanguageChange, say, type Text } from "../language/language";
import { texts } from "./texts";

export interface MessageAction {
  readonly text: Text;
  act(): void;
}

const place = () => document.getElementById("messages") as HTMLElement;

function button(act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

/** @param words Asked again when the language changes. A message with the key of an earlier one takes its place. */
export function showMessage(
  key: string,
  words: () => string,
  actions: readonly MessageAction[] = [],
  urgent = false,
): void {
  const line = document.createElement("div");
  line.className = urgent ? "message urgent" : "message";
  line.dataset.key = key;
  line.setAttribute("role", urgent ? "alert" : "status");
  const sentence = document.createElement("p");
  const remove = () => line.remove();
  const close = button(remove);
  close.className = "message-close";
  const buttons = actions.map(({ act }) =>
    button(() => {
      remove();
      act();
    }),
  );
  function speak(): void {
    sentence.textContent = words();
    for (const [index, { text }] of actions.entries()) (buttons[index] as HTMLButtonElement).textContent = say(text);
    close.title = say(texts.close);
    close.setAttribute("aria-label", say(texts.close));
  }
  speak();
  const stop = onLanguageChange(() => (line.isConnected ? speak() : stop()));
  line.append(sentence, ...buttons, close);
  dropMessage(key);
  place().append(line);
}

const newsShownFor = 12_000;

/** What was done as asked needs no answer: it goes by itself, and stays while it is pointed at or holds the focus. */
export function showNews(key: string, words: () => string): void {
  showMessage(key, words);
  const line = place().lastElementChild as HTMLElement;
  const leave = () => setTimeout(() => (line.matches(":hover, :focus-within") ? leave() : line.remove()), newsShownFor);
  leave();
}

export function dropMessage(key: string): void {
  for (const line of place().querySelectorAll<HTMLElement>(".message")) if (line.dataset.key === key) line.remove();
}
