/**
 * The text of a file that a user brings. Excel on Windows saves "CSV" in the code page of the country, not in UTF-8, and the
 * file does not say in which: Chinese is told by how usual its signs would be, anything else is in the page's country.
 */
import type { Language } from "../../language/language";

const codePage: Readonly<Record<Language, string>> = { en: "windows-1252", tw: "big5", cn: "gb18030" };

/** What windows-1252 has at 0x80 to 0x9f, where some versions of Node take it for Latin 1: € would be no sign at all. */
const signs1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

export function decodeText(source: ArrayBuffer | Uint8Array, language: Language): string {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = unmarkedWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8 are in some country's code page.
    const page = chineseCodePage(bytes, language) ?? (isJapanese(bytes) ? "shift_jis" : codePage[language]);
    const text = new TextDecoder(page).decode(bytes);
    return page === "windows-1252"
      ? text.replace(/[\x80-\x9f]/g, (sign) => signs1252[sign.charCodeAt(0) - 0x80])
      : text;
  }
}

/** UTF-16 without its mark: text has no zeros, its line ends and digits have one each, always on the same side. */
function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sampled = bytes.subarray(0, mostSampled);
  let [even, odd] = [0, 0];
  for (const [at, byte] of sampled.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (bytes.length % 2 === 1 || even + odd < fewestZeros * sampled.length || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

/** The blocks of everyday signs and of punctuation: GB 2312's first level, Big5's first level. */
const everydayGb = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
const everydayBig5 = (lead: number, trail: number): boolean =>
  (lead >= 0xa4 && lead <= 0xc6) || (lead === 0xa1 && (trail <= 0x7e || trail >= 0xa1));

const mostSampled = 100_000;
const usual = 0.8;
const fewestZeros = 0.05;

/** Words of Shift JIS: pairs that follow one another, with lead bytes that Chinese hardly has and Latin has alone. */
function isJapanese(bytes: Uint8Array): boolean {
  const signs = Array.from(bytes.subarray(0, mostSampled), (byte) => String.fromCharCode(byte)).join("");
  const words = signs.match(/(?:[\x81-\x9f\xe0-\xef][\x40-\x7e\x80-\xfc])+/g) ?? [];
  const pairs = words.reduce((sum, word) => sum + word.length / 2, 0);
  const together = words.reduce((sum, word) => sum + (word.length > 2 ? word.length / 2 : 0), 0);
  const low = words.join("").match(/[\x81-\x9f](?:[\x40-\x7e\x80-\xfc])/g)?.length ?? 0;
  if (pairs < 2 || together < usual * pairs || low < pairs / 2) return false;
  try {
    new TextDecoder("shift_jis", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function chineseCodePage(bytes: Uint8Array, language: Language): string | undefined {
  let [pairs, gb, big5] = [0, 0, 0];
  for (let at = 0; at < Math.min(bytes.length, mostSampled); at++) {
    const lead = bytes[at];
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    if (everydayGb(lead, trail)) gb++;
    if (everydayBig5(lead, trail)) big5++;
  }
  if (pairs === 0 || Math.max(gb, big5) < usual * pairs) return undefined;
  if (gb !== big5) return gb > big5 ? "gb18030" : "big5";
  return language === "en" ? undefined : codePage[language];
}
