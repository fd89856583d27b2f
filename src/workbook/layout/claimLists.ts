/** Which claims got which verdict, as lines no wider than the sheet: a cell that wraps would wrap at its own column. */
import type { Language } from "../../language/language";
import type { Template, Verdict } from "../../templates/template";
import { claimPartsName, claimRowsName, verdictsName } from "./claimNames";
import { partMarks, verdicts } from "./texts";

/** As many as fit the width of the sheet, some of them with what tells them apart. */
const claimsOnLine = 9;

/** The lines needed however the claims fall to the verdicts: each verdict may leave a line that is not full. */
export function longestLists({ claims }: Template): number {
  const kinds = Object.keys(verdicts).length;
  return Math.floor((claims.length + kinds * (claimsOnLine - 1)) / claimsOnLine);
}

/** Where the claims of one row got different verdicts the list says which of them is meant: such a row stands in two lists. */
export function claimLists(template: Template, language: Language): string {
  const lists = (Object.keys(verdicts) as Verdict[]).map((verdict) => `lines("${verdicts[verdict][language]}")`);
  return (
    `=LET(ids,${claimRowsName(template)},parts,${claimPartsName(template)},verdict,${verdictsName(template)},` +
    "split,MMULT((ids=TRANSPOSE(ids))*(verdict<>TRANSPOSE(verdict)),SEQUENCE(ROWS(ids),1,1,0))>0," +
    `meant,IF(split,ids&"${partMarks.open[language]}"&parts&"${partMarks.close[language]}",ids),` +
    `lines,LAMBDA(word,IFERROR(LET(listed,BYROW(WRAPROWS(UNIQUE(FILTER(meant,verdict=word)),${claimsOnLine},""),` +
    `LAMBDA(line,TEXTJOIN(", ",TRUE,line))),IF(SEQUENCE(ROWS(listed))=1,word&"${partMarks.colon[language]}","")&listed),"")),` +
    `listing,VSTACK(${lists.join()}),FILTER(listing,listing<>""))`
  );
}
