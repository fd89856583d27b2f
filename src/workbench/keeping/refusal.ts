/** Why a workbook cannot be opened or kept, as a sentence for the user. */
import { say } from "../../language/language";
import { Told, toldText } from "../../language/told";
import { texts } from "./texts";

export class UnreadableWorkbook extends Told {
  override readonly name = "UnreadableWorkbook";
}

/**
 * The one place that turns what was thrown while something was opened into a sentence: ours as it is, and for anything else,
 * whose words are made for programmers, what it means here.
 */
export function whyNotOpened(thrown: unknown): string {
  const told = toldText(thrown);
  if (told) return say(told);
  console.warn("It cannot be opened:", thrown);
  const isFile = thrown instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(thrown.name);
  if (isFile) return say(texts.fileGone);
  const isRoom =
    thrown instanceof RangeError || (thrown instanceof DOMException && thrown.name === "QuotaExceededError");
  return say(isRoom ? texts.noRoom : texts.notCalculable);
}

/** The same for keeping: a clause that the sentence about what is not saved holds in brackets. */
export function whyNotKept(thrown: unknown): string {
  const told = toldText(thrown);
  if (told) return say(told).replace(/[.。]$/, "");
  console.warn("It cannot be kept:", thrown);
  const isForbidden = thrown instanceof DOMException && ["SecurityError", "InvalidStateError"].includes(thrown.name);
  return say(isForbidden ? texts.keepsNothing : texts.databaseFails);
}
