/** The text of a file that a user brings. Excel on Windows saves "CSV" in the code page of the country, not in UTF-8. */
import type { Language } from "../../language/language";

const codePage: Readonly<Record<Language, string>> = { en: "windows-1252", tw: "big5", cn: "gb18030" };

export function decodeText(bytes: ArrayBuffer, language: Language): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8 are in the code page of the user's country.
    return new TextDecoder(codePage[language]).decode(bytes);
  }
}
