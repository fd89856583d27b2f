/** What is worth knowing of a source at a glance, in words: never by colour alone. */
import { say, type Text } from "../../../language/language";
import type { SourceState } from "../../../series/delivery";
import { element } from "../../dom/element";
import { sourcesTexts } from "../../texts/sourcesTexts";

function keyWords({ key }: SourceState): Text {
  if (!key) return sourcesTexts.noKeyNeeded;
  if (key.present) return key.secret ? sourcesTexts.keySet : sourcesTexts.addressSet;
  if (!key.required) return sourcesTexts.keyOptional;
  return key.secret ? sourcesTexts.keyNeeded : sourcesTexts.addressNeeded;
}

export function isPaused({ pausedUntil }: SourceState): boolean {
  return pausedUntil !== undefined && Date.parse(pausedUntil) > Date.now();
}

/** A failure that a later success has made good is none. */
export function isFailing({ lastFailure, lastSuccess }: SourceState): boolean {
  return lastFailure !== undefined && !(lastSuccess !== undefined && lastSuccess > lastFailure.at);
}

export function sourceBadges(source: SourceState): HTMLElement {
  const badge = (text: Text, look = "") => element("span", { class: `badge ${look}` }, say(text));
  const missing = source.key?.required === true && !source.key.present;
  return element(
    "span",
    { class: "terms" },
    badge(keyWords(source), missing ? "open" : source.key?.present ? "checked" : ""),
    source.unofficial && badge(sourcesTexts.unofficial),
    !source.on && badge(sourcesTexts.off),
    isPaused(source) && badge(sourcesTexts.paused, "open"),
    isFailing(source) && badge(sourcesTexts.failing, "open"),
  );
}
