/** Formulas that choose by the verdict beside them: the sign of a claim and the sentence that says why. */
import type { Language } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, Verdict } from "../../templates/template";
import { verdictWords } from "./claimNames";
import { plainReasons, verdictSigns } from "./texts";

/** `said` stands in place of every word of a verdict. */
function byVerdict(template: Template, verdictCell: string, language: Language, said: (verdict: Verdict) => string) {
  const known = (Object.keys(verdicts) as Verdict[]).flatMap((verdict) =>
    verdictWords(template, verdict, language).map((word) => ({ word: `"${word}"`, said: `"${said(verdict)}"` })),
  );
  const [results, words] = [known.map((each) => each.said), known.map(({ word }) => word)];
  return `INDEX({${results.join(",")}},MATCH(${verdictCell},{${words.join(",")}},0))`;
}

export const signOf = (template: Template, verdictCell: string, language: Language): string =>
  byVerdict(template, verdictCell, language, (verdict) => verdictSigns[verdict]);

/** A sentence for every verdict, so that none stands without a reason. */
export const plainReason = (template: Template, verdictCell: string, language: Language): string =>
  byVerdict(template, verdictCell, language, (verdict) => plainReasons[verdict][language]);

/** What the book says, a text or a formula; else the sentence for the verdict. */
export function reasonFormula(why: string, plain: string): string {
  if (why === "") return `=${plain}`;
  return why.startsWith("=") ? `=LET(said,${why.slice(1)},IF(said="",${plain},said))` : why;
}
