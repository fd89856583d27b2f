/** In which language a program without a page speaks. */
import { type Language, languageOfTag } from "./language";

/** By the locale of the terminal, as POSIX has it: LC_ALL before LC_MESSAGES before LANG. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  return languageOfTag(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "en");
}
