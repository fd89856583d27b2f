/** A page that fails says so and offers to load again; it never goes blank. */
import { say } from "../language/language";
import { texts } from "./texts";

function notice(sentence: string, detail: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "failure";
  box.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = sentence;
  const cause = document.createElement("p");
  cause.className = "failure-detail";
  cause.textContent = detail;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say(texts.reload);
  button.addEventListener("click", () => location.reload());
  box.append(words, cause, button);
  return box;
}

const reason = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

export function showOpening(): void {
  const place = document.getElementById("opening");
  if (place) place.textContent = say(texts.opening);
}

/** Before the workbook is open there is nothing else to show. */
export function showOpeningFailure(thrown: unknown): void {
  document.body.replaceChildren(notice(say(texts.failedOpening), reason(thrown)));
  document.body.classList.add("failed");
}

/** Later the sheet may still be readable: the notice goes above it, once. */
function showRunningFailure(thrown: unknown): void {
  if (document.querySelector(".failure")) return;
  document.body.prepend(notice(say(texts.failedRunning), reason(thrown)));
}

export function watchFailures(): void {
  addEventListener("error", (event) => {
    // Browsers report harmless loops of ResizeObserver as errors without an error.
    if (event.error) showRunningFailure(event.error);
  });
  addEventListener("unhandledrejection", (event) => showRunningFailure(event.reason));
}
