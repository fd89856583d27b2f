/** How formulas are spelled in a country: =SUM(1,5;A1) in Germany is what files and functions know as =SUM(1.5,A1). */

export interface FormulaMarks {
  readonly decimal: "." | ",";
  /** Between arguments; where it is a semicolon, columns of an array are parted by a backslash. */
  readonly separator: "," | ";";
}

/** Those of files. */
export const plainMarks: FormulaMarks = { decimal: ".", separator: "," };

/** Texts and names of sheets first, in which nothing changes; then words, whose digits are no numbers. */
const pieces =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_$][\p{L}\p{N}_.$]*|(\d*MARK\d+|\d+MARK?)(?:E[+-]?\d+)?|[{}]|[,;\\]/giu;

const pattern = (mark: string) => new RegExp(pieces.source.replaceAll("MARK", `[${mark}]`), pieces.flags);

function respelled(
  formula: string,
  from: FormulaMarks,
  to: FormulaMarks,
  marks: (inArray: boolean, mark: string) => string,
): string {
  let inArray = false;
  return formula.replace(pattern(from.decimal), (piece, number: string | undefined) => {
    if (number !== undefined) return piece.replace(from.decimal, to.decimal);
    if (piece === "{" || piece === "}") inArray = piece === "{";
    return piece.length === 1 && ",;\\".includes(piece) ? marks(inArray, piece) : piece;
  });
}

/** A formula of a file, or a part of one, as the country writes it. */
export function inMarks(formula: string, marks: FormulaMarks): string {
  if (marks.decimal === "." && marks.separator === ",") return formula;
  return respelled(formula, plainMarks, marks, (inArray, mark) => {
    if (mark !== ",") return mark;
    return inArray && marks.separator === ";" ? "\\" : marks.separator;
  });
}

/** What is written in a country as files have it. */
export function fromMarks(written: string, marks: FormulaMarks): string {
  if (marks.decimal === "." && marks.separator === ",") return written;
  return respelled(written, marks, plainMarks, (inArray, mark) => {
    if (inArray) return mark === "\\" ? "," : mark;
    return mark === marks.separator ? "," : mark;
  });
}
