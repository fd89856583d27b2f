/** While publishers are asked: how far it has come, and a way to stop. */
import { say } from "../../../language/language";
import { element } from "../../dom/element";
import { refreshTexts } from "../../texts/refreshTexts";

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly stop: AbortController;
}

export function progressView({ done, total, stop }: Progress): HTMLElement {
  const text = say(refreshTexts.running, { done, total });
  const stopping = stop.signal.aborted;
  const button = element(
    "button",
    {
      type: "button",
      class: "button",
      "data-key": "refresh-cancel",
      "aria-busy": stopping ? "true" : undefined,
      onclick: () => {
        stop.abort();
        button.textContent = say(refreshTexts.cancelling);
        button.setAttribute("aria-busy", "true");
      },
    },
    say(stopping ? refreshTexts.cancelling : refreshTexts.cancel),
  );
  return element(
    "div",
    { class: "form" },
    element("p", {}, text),
    element("progress", { class: "meter", max: total, value: done, "aria-label": text }),
    element("div", { class: "actions" }, button),
  );
}
