import { cellPattern, quotedSheetPattern } from "../../cells/address";

/**
 * The library cuts a typed formula into tokens before our compiler sees it, and some spellings do not survive that: LOG10( is
 * taken for the cell LOG10, A1:INDEX( for a range to a column INDEX, and a number beyond all numbers would be written back as a
 * name Infinity. They are respelled, to the same meaning.
 */
/** Long enough to be one, or with an exponent of three digits. */
const endlessNumber = String.raw`(?<![\p{L}\p{N}_.$])(?:\d{309,}(?:\.\d*)?|\d*\.?\d+E\+?\d{3,})(?![\p{L}\p{N}_.(!])`;

const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|${quotedSheetPattern}|\bLOG10(?=\s*\()|((?<![\w.$:])${cellPattern}):(?=[A-Z][A-Z0-9.]*\()|${endlessNumber}`,
  "giu",
);

export function typedFormula(content: string): string {
  if (!content.startsWith("=")) return content;
  return content.replace(pattern, (found, corner?: string) => {
    if (corner !== undefined) return `(${corner}):`;
    if (/^LOG10$/i.test(found)) return "LOG";
    return Number(found) === Number.POSITIVE_INFINITY ? "#NUM!" : found;
  });
}
