/** The names of the columns of the sheet of claims that other sheets read, and how rows name their document. */
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";

export const verdictsName = (template: Template): string => `${template.id}_verdicts`;
export const claimRowsName = (template: Template): string => `${template.id}_claim_rows`;
export const claimRebuiltName = (template: Template): string => `${template.id}_claim_rebuilt`;
export const outcomesName = (template: Template): string => `${template.id}_outcomes`;
export const outcomeFiguresName = (template: Template): string => `${template.id}_outcome_figures`;
export const outcomeDaysName = (template: Template): string => `${template.id}_outcome_days`;
export const claimPartsName = (template: Template): string => `${template.id}_claim_parts`;
export const claimTextsName = (template: Template): string => `${template.id}_claims`;
export const reasonsName = (template: Template): string => `${template.id}_reasons`;

/** The number of a document that is the user's own and stands in no list. */
export const ownNumber = "A";

/** "002" of row "2-38", "A" of row "A-01". */
export function documentOfRow(row: string): string {
  const [document = ""] = row.split("-");
  return document === ownNumber ? document : document.padStart(3, "0");
}

/** Whether a book is about the user's own document: then it has room for more of everything. */
export const isOwnBook = ({ documents }: Template): boolean => documents[0].number === ownNumber;

/** In the user's own document MKT.VERDICT says them, in the language of who reads it. */
export const verdictWords = (template: Template, verdict: Verdict, language: Language): readonly string[] =>
  isOwnBook(template) ? [...new Set(Object.values(verdicts[verdict]))] : [verdicts[verdict][language]];

/** How many claims have a verdict. */
export const countFormula = (template: Template, verdict: Verdict, language: Language): string =>
  verdictWords(template, verdict, language)
    .map((word) => `COUNTIF(${verdictsName(template)},"${word}")`)
    .join("+");

/** Of each claim whether it has the verdict. */
export const hasVerdict = (template: Template, verdict: Verdict, language: Language): string =>
  verdictWords(template, verdict, language)
    .map((word) => `(${verdictsName(template)}="${word}")`)
    .join("+");
