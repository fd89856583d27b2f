/** Units as a book writes them: by the English word where the language room knows it. */
import type { Language } from "../../language/language";
import * as units from "../../language/units";

const known = Object.values(units);

/** Its word in the language of a sheet. */
export function unitIn(word: string, language: Language): string {
  return known.find(({ en }) => en === word)?.[language] ?? word;
}

export function unitWord(shown: string, language: Language): string {
  return known.find((unit) => unit[language] === shown)?.en ?? shown;
}
