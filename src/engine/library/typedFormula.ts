import { cellPattern, quotedSheetPattern } from "../../cells/address";

/**
 * The library cuts a typed formula into tokens before our compiler sees it, and two spellings of Excel do not survive that:
 * LOG10( is taken for the cell LOG10, and A1:INDEX( for a range to a column INDEX. They are respelled, to the same meaning.
 */
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|${quotedSheetPattern}|\bLOG10(?=\s*\()|((?<![\w.$:])${cellPattern}):(?=[A-Z][A-Z0-9.]*\()`,
  "gi",
);

export function typedFormula(content: string): string {
  if (!content.startsWith("=")) return content;
  return content.replace(pattern, (found, corner?: string) => {
    if (corner !== undefined) return `(${corner}):`;
    return found.toUpperCase() === "LOG10" ? "LOG" : found;
  });
}
