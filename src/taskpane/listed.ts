import { currentLanguage } from "../language/language";

/** Names one after another, as the language writes them in a sentence. */
export function listed(names: readonly string[]): string {
  return names.join(currentLanguage() === "en" ? ", " : "、");
}
