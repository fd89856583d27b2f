/** What a document claims and what its template finds, calculated by the workbench's engine. */
import type { Template, Verdict } from "../templates/template";
import { computeBook } from "../workbook/grid/computeBook";
import { claimCells, claimsInOrder } from "../workbook/layout/claims";
import { sheetNames } from "../workbook/layout/texts";
import { layTemplate } from "../workbook/layTemplate";

export interface FoundClaim {
  readonly template: string;
  readonly row: string;
  readonly printed: number | null;
  /** The rebuilt figure, or null where it needs what the document does not have. */
  readonly computed: number | null;
  readonly verdict: Verdict;
}

/** In English, whose words for verdicts are their identifiers. */
export function claimsOf(template: Template): readonly FoundClaim[] {
  const computed = computeBook(layTemplate(template, "en"));
  const sheet = computed.sheets.get(sheetNames.claims.en);
  return claimsInOrder(template).map(({ row, printed }, index) => {
    const { rebuilt, verdict } = claimCells(index);
    const figure = sheet?.get(rebuilt)?.value;
    return {
      template: template.id,
      row,
      printed,
      computed: typeof figure === "number" ? figure : null,
      verdict: sheet?.get(verdict)?.value as Verdict,
    };
  });
}
