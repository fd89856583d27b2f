/** Text as parts of a workbook hold it. */
import { scan } from "../xml/scan";

/** _x000D_ is the sign with that number, as Excel writes signs that XML has not; _x005F_ is the _ before such a number. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The texts that cells share, in their order. Readings of Chinese and Japanese above the line (rPh) are no part of them. */
export function sharedStrings(xml: string, part: string): string[] {
  const all: string[] = [];
  let text = "";
  scan(xml, part, {
    open(name) {
      if (name === "si") text = "";
    },
    text(piece, ancestors) {
      if (ancestors.at(-1) === "t" && !ancestors.includes("rPh")) text += piece;
    },
    close(name) {
      if (name === "si") all.push(unescaped(text));
    },
  });
  return all;
}
