/** Why something cannot be opened, as a sentence for the user. */
import { say, type Text } from "../../language/language";
import { texts } from "./texts";

export class UnreadableWorkbook extends Error {
  constructor(
    readonly text: Text,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(say(text, values));
  }
}

/**
 * The one place that turns what was thrown while something was opened into a sentence: ours as it is, and for anything else,
 * whose words are made for programmers, what it means here.
 */
export function whyNotOpened(thrown: unknown): string {
  if (thrown instanceof UnreadableWorkbook) return say(thrown.text, thrown.values);
  console.warn("It cannot be opened:", thrown);
  const isFile = thrown instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(thrown.name);
  if (isFile) return say(texts.fileGone);
  const isRoom =
    thrown instanceof RangeError || (thrown instanceof DOMException && thrown.name === "QuotaExceededError");
  return say(isRoom ? texts.noRoom : texts.notCalculable);
}
