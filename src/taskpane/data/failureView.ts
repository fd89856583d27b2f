/** A failure in full: what happened, what is still good, what to do. */
import { say } from "../../language/language";
import type { Failure } from "../../series/delivery";
import { type Child, element } from "../dom/element";
import { message } from "../dom/parts";
import { reasonOf } from "../reasonOf";
import { adviceTexts } from "../texts/failureTexts";

export function failureView(failure: Failure, good: string, ...before: readonly Child[]): HTMLElement {
  if (failure.kind === "gateway") return message("failed", ...before, element("span", {}, reasonOf(failure)));
  return message(
    "failed",
    ...before,
    element("span", {}, reasonOf(failure)),
    good !== "" && element("span", {}, good),
    element("span", {}, say(adviceTexts[failure.kind])),
  );
}
