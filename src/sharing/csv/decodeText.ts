/**
 * The text of a file that a user brings. Excel on Windows saves "CSV" in the code page of the country, not in UTF-8, and the
 * file does not say in which: Chinese is told by how usual its signs would be, anything else is in the page's country.
 */
import type { Language } from "../../language/language";

const codePage: Readonly<Record<Language, string>> = { en: "windows-1252", tw: "big5", cn: "gb18030" };

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
    return new TextDecoder(chineseCodePage(bytes, language) ?? codePage[language]).decode(bytes);
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
