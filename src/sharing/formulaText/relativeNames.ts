/**
 * Names that mean other cells in each formula: their references are relative to the cell that reads them, and a file has them as
 * they are for A1. The grid's names have one meaning, so these are written out where they are read.
 */
import { moved } from "./references";
import { namesReading, type ScopedName, type ScopedNames } from "./scopedNames";
import { type Token, tokensOf } from "./tokens";

const operandsOf = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, text: word }) => (kind === "operand" ? [word] : []));

/** Of the row that reads it: Table1[[#This Row],[x]]. */
const isOfItsRow = (word: string): boolean => /\[(?:\[?#this row\]|@)/i.test(word);

/** Before a cell of the sheet that reads it: !$A$1. */
const isOwnSheet = ({ kind, text }: Token): boolean => kind === "sign" && text === "!";

const isRelative = ({ text }: ScopedName): boolean =>
  moved(text, 1, 1) !== text || operandsOf(text).some(isOfItsRow) || tokensOf(text).some(isOwnSheet);

/** With those that read such names. */
export const relativeAmong = (names: ScopedNames): ReadonlySet<ScopedName> =>
  namesReading(names, isRelative, ({ text }) => operandsOf(text));

/** Names may read each other in a circle. */
const deepest = 16;

interface Reader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The formula as a cell means it; the same text where it reads none of them. */
export function withoutRelativeNames(
  formula: string,
  names: ScopedNames,
  relative: ReadonlySet<ScopedName>,
  reader: Reader,
  depth = 0,
): string {
  if (relative.size === 0 || depth > deepest) return formula;
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text: word }, index) => {
      const isCalled = tokens[index + 1]?.text === "(";
      const name = kind === "operand" && !isCalled ? names.find(word, reader.sheet) : undefined;
      if (!name || !relative.has(name)) return word;
      const here = moved(name.text, reader.row, reader.column);
      const inside = withoutRelativeNames(
        here,
        names,
        relative,
        { ...reader, sheet: name.sheet ?? reader.sheet },
        depth + 1,
      );
      const pieces = tokensOf(inside).filter((each) => !isOwnSheet(each));
      const text = pieces.map((piece) => piece.text).join("");
      return pieces.length > 1 ? `(${text})` : text;
    })
    .join("");
}
