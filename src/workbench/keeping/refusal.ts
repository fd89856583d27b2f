/** Why a workbook cannot be opened or kept, as a sentence for the user, in all languages. */
import type { Text } from "../../language/language";
import { Told, toldText } from "../../language/told";
import { texts } from "./texts";

export class UnreadableWorkbook extends Told {
  override readonly name = "UnreadableWorkbook";
}

/**
 * The one place that turns what was thrown while something was opened into a sentence: ours as it is, and for anything else,
 * whose words are made for programmers, what it means here.
 */
export function whyNotOpened(thrown: unknown): Text {
  const told = toldText(thrown);
  if (told) return told;
  console.warn("It cannot be opened:", thrown);
  const isFile = thrown instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(thrown.name);
  if (isFile) return texts.fileGone;
  const isRoom =
    thrown instanceof RangeError || (thrown instanceof DOMException && thrown.name === "QuotaExceededError");
  return isRoom ? texts.noRoom : texts.notCalculable;
}

/** A sentence without its full stop. */
export function asClause({ en, tw, cn }: Text): Text {
  const clause = (sentence: string) => sentence.replace(/[.。]$/, "");
  return { en: clause(en), tw: clause(tw), cn: clause(cn) };
}

/** The same for keeping: a clause that the sentence about what is not saved holds in brackets. */
export function whyNotKept(thrown: unknown): Text {
  const told = toldText(thrown);
  if (told) return asClause(told);
  console.warn("It cannot be kept:", thrown);
  const isForbidden = thrown instanceof DOMException && ["SecurityError", "InvalidStateError"].includes(thrown.name);
  return isForbidden ? texts.keepsNothing : texts.databaseFails;
}
