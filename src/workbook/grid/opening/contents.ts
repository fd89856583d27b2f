/** What a cell of the grid holds, as its files spell it. */
import { typedFormula } from "../../../engine/library/typedFormula";
import { fixedTo } from "../../../sharing/formulaText/fixedArrays";
import { areaOf } from "../../../sharing/formulaText/references";
import type { Cell, CellFormula, CellValue } from "../../../sharing/model";

/**
 * Texts that nobody takes for anything else: they begin with a letter, after a parenthesis at most. All others have an apostrophe,
 * since a number, a date, a truth value, an error, a formula or a link is read from the spelling alone.
 */
const plainText = /^[("“「（]?\p{L}(?!.*\]\()/su;
const truth = /^(?:true|false)$/i;

/** The grid makes a link of a text in this form even after an apostrophe; a formula gives it as it is. */
const likeLink = /^\[.+\]\(.+\)$/;

export const isPlainText = (text: string): boolean => plainText.test(text) && !truth.test(text);

function contentOfText(text: string): string {
  if (likeLink.test(text)) return `="${text.replaceAll('"', '""')}"`;
  return isPlainText(text) ? text : `'${text}`;
}

export function contentOfValue(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return contentOfText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value.error;
  // With three digits of an exponent the library takes it for a text; in a formula it does not.
  return /e[+-]\d{3}$/.test(String(value)) ? `=${value}` : String(value);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Of the range that a formula filled; one cell where it has none. */
export function sizeFilled({ range }: CellFormula): Size {
  const area = range === undefined ? undefined : areaOf(range);
  return area ? { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 } : { rows: 1, columns: 1 };
}

/** What Excel's braces fixed is said in functions. */
export function contentOfFormula(formula: CellFormula, spelled: (formula: string) => string): string {
  const text = spelled(formula.text);
  const { rows, columns } = sizeFilled(formula);
  return typedFormula(formula.fills === "array" ? fixedTo(text, rows, columns) : text);
}

/** The grid calculates it; a frozen one keeps what was saved. */
export const isLive = ({ formula }: Cell): boolean => formula !== undefined && !formula.frozen;
