/** A page that fails says so and offers to load again; it never goes blank. */
import { say } from "../language/language";
import { texts } from "./texts";

interface Way {
  readonly text: string;
  readonly act: () => void;
}

function buttonOf({ text, act }: Way): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

const reload = (): Way => ({ text: say(texts.reload), act: () => location.reload() });

/** What was thrown is in the console, where browsers write it themselves: its words are made for programmers. */
function notice(sentence: string, ways: readonly Way[] = [reload()]): HTMLElement {
  const box = document.createElement("div");
  box.className = "failure";
  box.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = sentence;
  box.append(words, ...ways.map(buttonOf));
  return box;
}

export function showOpening(): void {
  const place = document.getElementById("opening");
  if (place) place.textContent = say(texts.opening);
}

/** Before the workbook is open there is nothing else to show. */
export function showOpeningFailure(): void {
  document.body.replaceChildren(notice(say(texts.failedOpening)));
  document.body.classList.add("failed");
}

/** What can be done when what is open can no longer be shown. */
export interface WaysOut {
  /** Called first: the workbook is not to be opened unasked again. */
  gridGone(): void;
  newWorkbook(): void;
  chooseWorkbook(): void;
}

const isGridGone = () => !document.querySelector("#grid .o-spreadsheet");

/** Later the sheet may still be readable: the notice goes above it, once. Without a sheet there are others. */
function showRunningFailure(thrown: unknown, ways: WaysOut): void {
  if (document.querySelector(".failure")) return;
  if (!isGridGone()) {
    document.body.prepend(notice(say(texts.failedRunning)));
    return;
  }
  console.warn("The grid is gone:", thrown);
  ways.gridGone();
  const leaving = (act: () => void) => () => {
    document.querySelector(".failure")?.remove();
    act();
  };
  document.body.prepend(
    notice(say(texts.gridGone), [
      { text: say(texts.openAnother), act: leaving(ways.chooseWorkbook) },
      { text: say(texts.newWorkbook), act: leaving(ways.newWorkbook) },
      reload(),
    ]),
  );
}

export function watchFailures(ways: WaysOut): void {
  addEventListener("error", (event) => {
    // Browsers report harmless loops of ResizeObserver as errors without an error.
    if (event.error) showRunningFailure(event.error, ways);
  });
  addEventListener("unhandledrejection", (event) => showRunningFailure(event.reason, ways));
}
