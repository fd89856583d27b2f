/** How the claims came out, at the end of the analysis: how many got each verdict, and what does not hold, in sentences. */
import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import type { Template, Verdict } from "../../templates/template";
import { claimTextsName, countFormula, hasVerdict, isOwnBook, reasonsName } from "./claimNames";
import { countedFormula } from "./counted";
import type { SheetDraft } from "./sheetDraft";
import { allHold, countUnit, headings, moreOnClaims, tally } from "./texts";

/** Claims that are listed, each with its reason below it. */
const mostListed = 12;

const lines = Object.keys(tally).length;

/** Nobody knows how many claims the user's own document will have. */
const listed = (template: Template) =>
  isOwnBook(template) ? mostListed : Math.min(mostListed, template.claims.length);

/** Both headings, a blank row between, the counts, and each listed claim with its reason, and what more there is. */
export const claimSummaryRows = (template: Template): number => 3 + lines + 2 * listed(template) + 1;

export function layClaimSummary(
  draft: SheetDraft,
  template: Template,
  language: Language,
  top: number,
  layHeading: (row: number, heading: string) => void,
): void {
  layHeading(top, headings.tally[language]);
  for (const [index, verdict] of (Object.keys(tally) as Verdict[]).entries()) {
    const row = top + 1 + index;
    draft.put(0, row, tally[verdict][language], "label");
    draft.put(1, row, `=${countFormula(template, verdict, language)}`, "formula", { format: "0" });
    draft.put(2, row, `=${countedFormula(countUnit[language], cellAddress(1, row))}`, "unit");
  }
  const first = top + lines + 2;
  layHeading(first, headings.fails[language]);
  const fails = hasVerdict(template, "not reproduced", language);
  const nth = (column: string, place: number, otherwise: string) =>
    `=IFERROR(INDEX(FILTER(${column},${fails}),${place})&"",${otherwise})`;
  for (let place = 1; place <= listed(template); place++) {
    const row = first + 2 * place - 1;
    draft.put(0, row, nth(claimTextsName(template), place, place === 1 ? `"${allHold[language]}"` : '""'), "label");
    draft.put(0, row + 1, nth(reasonsName(template), place, '""'), "note");
  }
  const count = `SUM((${fails})*1)`;
  const [before = "", after = ""] = moreOnClaims[language].split("{count}");
  draft.put(
    0,
    first + 2 * listed(template) + 1,
    `=IF(${count}>${mostListed},"${before}"&${count}-${mostListed}&"${after}","")`,
    "note",
  );
}
