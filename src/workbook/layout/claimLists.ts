/**
 * Which claims got which verdict, as lines no wider than the sheet: a cell that wraps would wrap at its own column. Each line
 * is a formula of its own, because Excel 2021 cannot put lines together (no LAMBDA, VSTACK or WRAPROWS).
 */
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";
import { claimPartsName, claimRowsName, verdictsName } from "./claimNames";
import { partMarks } from "./texts";

/** As many as fit the width of the sheet, some of them with what tells them apart. */
const claimsOnLine = 9;

const words = (language: Language) =>
  (Object.keys(verdicts) as Verdict[]).map((verdict) => verdicts[verdict][language]);

/** What a formula calls the number of lines of one list. */
const lengthOf = (index: number) => `length${"ABCDEF"[index]}`;

/** The lines needed however the claims fall to the verdicts: each verdict may leave a line that is not full. */
export function longestLists({ claims }: Template): number {
  return Math.floor((claims.length + words("en").length * (claimsOnLine - 1)) / claimsOnLine);
}

/**
 * One line, counted from 0; empty below the last. Where the claims of one row got different verdicts the list says which of
 * them is meant: such a row stands in two lists.
 */
export function claimLine(template: Template, language: Language, line: number): string {
  const { open, close, colon, comma } = partMarks;
  const lists = words(language).map((word) => ({ word, list: `UNIQUE(FILTER(meant,verdict="${word}"))` }));
  const lengths = lists.map(
    ({ word, list }, index) =>
      `${lengthOf(index)},IF(SUM((verdict="${word}")*1)=0,0,ROUNDUP(ROWS(${list})/${claimsOnLine},0))`,
  );
  /** The lines of the lists before one. */
  const before = (index: number) => lists.slice(0, index).reduce((sum, _, each) => `${sum}+${lengthOf(each)}`, "0");
  const shown = lists.reduceRight(
    (rest, { word, list }, index) =>
      `IF(${line}<${before(index + 1)},LET(first,(${line}-(${before(index)}))*${claimsOnLine},list,${list},` +
      "place,SEQUENCE(ROWS(list)),listed,FILTER(list,(place>first)*(place<=first" +
      `+${claimsOnLine})),IF(first=0,"${word}${colon[language]}","")&TEXTJOIN("${comma[language]}",TRUE,listed)),${rest})`,
    '""',
  );
  return (
    `=LET(ids,${claimRowsName(template)},parts,${claimPartsName(template)},verdict,${verdictsName(template)},` +
    "split,MMULT((ids=TRANSPOSE(ids))*(verdict<>TRANSPOSE(verdict)),SEQUENCE(ROWS(ids),1,1,0))>0," +
    `meant,IF(split,ids&"${open[language]}"&parts&"${close[language]}",ids),${lengths.join()},${shown})`
  );
}
