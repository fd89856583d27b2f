import { say } from "../language/language";
import type { Phrase } from "../templates/template";

/** A template's text in the language of the moment, or the code that all languages share. */
export function sayPhrase(phrase: Phrase): string {
  return typeof phrase === "string" ? phrase : say(phrase);
}
