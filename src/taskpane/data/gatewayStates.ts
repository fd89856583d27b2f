/** What stands where the gateway's answer would be: on its way, no gateway, a failure. */
import { say } from "../../language/language";
import { element } from "../dom/element";
import { empty } from "../dom/parts";
import { reasonOf } from "../reasonOf";
import { sectionTexts } from "../texts/sectionTexts";

export function loadingState(): HTMLElement[] {
  return [1, 2, 3].map(() => element("div", { class: "skeleton", "aria-hidden": "true" }));
}

export function absentState(retry: () => void): HTMLElement {
  return empty({
    icon: "info",
    heading: say(sectionTexts.absent),
    hint: say(sectionTexts.absentHint),
    action: { key: "retry", label: say(sectionTexts.tryAgain), run: retry },
  });
}

export function failedState(thrown: unknown, retry: () => void): HTMLElement {
  return empty({
    icon: "failed",
    heading: say(sectionTexts.failed),
    hint: say(sectionTexts.failedHint, { reason: reasonOf(thrown) }),
    action: { key: "retry", label: say(sectionTexts.tryAgain), run: retry },
  });
}
