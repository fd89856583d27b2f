import type { Language } from "../language/language";

/** What each function and parameter is called and means, by language. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  en: "functions.json",
  tw: "functions-zh-tw.json",
  cn: "functions-zh-cn.json",
};
