/** How claims came out, counted: of a book, of a document, of all. */
import type { Template, TemplateDocument, Verdict } from "../../templates/template";
import { documentOfRow } from "../layout/claimNames";
import type { OutcomeWord, Shipped } from "./shipped";

export interface Judged {
  readonly verdict: Verdict;
  /** undefined where the claim says nothing about the future. */
  readonly outcome?: OutcomeWord;
  /** The probability that the document prints for it. */
  readonly odds?: number;
}

export interface Score {
  readonly claims: number;
  readonly holds: number;
  readonly fails: number;
  /** Follow from the document's own figures and are printed nowhere: neither hold nor fail. */
  readonly workedOut: number;
  /** Wait for an input or for data. */
  readonly open: number;
  readonly errors: number;
  readonly cameTrue: number;
  readonly didNot: number;
  /** Forecasts whose day has not come, or whose series is not there. */
  readonly undecided: number;
  /** Mean of (odds − what happened)², where odds are printed and the outcome is known; null without any. */
  readonly brier: number | null;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const verdicts = (...wanted: Verdict[]) => judged.filter(({ verdict }) => wanted.includes(verdict)).length;
  const outcomes = (word: OutcomeWord) => judged.filter(({ outcome }) => outcome === word).length;
  const errors = judged.flatMap(({ odds, outcome }) =>
    odds === undefined || outcome === undefined || outcome === "open"
      ? []
      : [(odds - (outcome === "true" ? 1 : 0)) ** 2],
  );
  return {
    claims: judged.length,
    holds: verdicts("reproduced"),
    fails: verdicts("not reproduced"),
    workedOut: verdicts("worked out"),
    open: verdicts("needs an input", "needs data"),
    errors: verdicts("error"),
    cameTrue: outcomes("true"),
    didNot: outcomes("false"),
    undecided: outcomes("open"),
    brier: errors.length > 0 ? errors.reduce((sum, error) => sum + error, 0) / errors.length : null,
  };
}

/** The claims of books with how they came out as shipped, and the document of each. A book that was not shipped has none. */
export function shippedClaims(
  templates: readonly Template[],
  { books }: Shipped,
): readonly (Judged & { readonly document: string })[] {
  return templates.flatMap(({ id, claims }) =>
    claims.flatMap(({ row, outcome }, index) => {
      const found = books[id]?.claims[index];
      if (!found) return [];
      return [
        { document: documentOfRow(row), verdict: found.verdict, outcome: found.outcome?.word, odds: outcome?.odds },
      ];
    }),
  );
}

/** Every document that a book rebuilds rows of, by number. */
export function documentsOf(templates: readonly Template[]): readonly TemplateDocument[] {
  const byNumber = new Map(templates.flatMap(({ documents }) => documents.map((each) => [each.number, each] as const)));
  return [...byNumber.values()].toSorted((one, other) => one.number.localeCompare(other.number));
}
