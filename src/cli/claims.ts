/** What a document claims and what its template finds, calculated by the workbench's engine. */
import { CellError } from "../cells/cell";
import { serialToIso } from "../cells/serialDates";
import type { Mode, Template, Verdict } from "../templates/template";
import { type ComputedBook, computeBookAwaiting } from "../workbook/grid/computeBook";
import { documentOfRow, isOwnBook } from "../workbook/layout/claimNames";
import { claimCells } from "../workbook/layout/claims";
import { dependenceOf, lastDayName } from "../workbook/layout/dependence";
import { openingMode } from "../workbook/layout/modes";
import { sheetNameOf } from "../workbook/layout/texts";
import { isFormula } from "../workbook/layout/verdicts";
import { layTemplate } from "../workbook/layTemplate";

export interface FoundClaim {
  readonly template: string;
  readonly document: string;
  readonly row: string;
  /** Which of several claims of the row, in English; "" where there is one. */
  readonly part: string;
  /** Whether the document prints what is judged, states it, or leaves it to be worked out. */
  readonly kind: "printed" | "statement" | "worked out";
  readonly mode: Mode;
  /** Words in English. */
  readonly printed: number | string | readonly [low: number, high: number] | null;
  /** The rebuilt figure or words, or null where it needs what is not there. */
  readonly computed: number | string | null;
  readonly verdict: Verdict;
  /** The earliest last day of the series that decide it, ISO; null without any. */
  readonly as_of: string | null;
  readonly outcome: {
    readonly verdict: string;
    readonly figure: number | null;
    readonly day: string | null;
    /** The probability that the document prints for it. */
    readonly odds: number | null;
  } | null;
}

const english = (phrase: Template["claims"][number]["part"] = "") => (typeof phrase === "string" ? phrase : phrase.en);

/** In English, whose words for verdicts are their identifiers. `mode`: as the book opens when left out. */
export async function claimsOf(template: Template, mode: Mode = openingMode(template)): Promise<readonly FoundClaim[]> {
  return foundClaims(template, await computeBookAwaiting(layTemplate(template, "en", mode)), mode);
}

/** Of a book that was laid in English. */
export function foundClaims(template: Template, computed: ComputedBook, mode: Mode): readonly FoundClaim[] {
  const sheet = computed.sheets.get(sheetNameOf(template, "claims", "en"));
  const dependence = dependenceOf(template);
  const valueAt = (cell: string) => sheet?.get(cell)?.value ?? "";
  const number = (cell: string) => {
    const value = valueAt(cell);
    return typeof value === "number" ? value : null;
  };
  return template.claims.map((claim, index) => {
    const { row, part, printed, rebuilt, holds, outcome } = claim;
    const cells = claimCells(index, isOwnBook(template));
    const figure = valueAt(cells.rebuilt);
    const keys = isFormula(rebuilt) ? dependence.series(rebuilt) : [];
    const lastDays = keys.map((key) => computed.at(lastDayName(template, key)).value);
    const known = lastDays.filter((day) => typeof day === "number");
    const day = number(cells.outcomeDay);
    const verdict = valueAt(cells.verdict) as Verdict;
    // Made series have a last day too, and decide nothing.
    const decided = verdict !== "needs data";
    return {
      template: template.id,
      document: documentOfRow(row),
      row,
      part: english(part),
      kind: printed !== null ? "printed" : holds !== undefined ? "statement" : "worked out",
      mode,
      printed: typeof printed === "object" && printed !== null && "en" in printed ? printed.en : printed,
      computed: figure instanceof CellError || typeof figure === "boolean" || figure === "" ? null : figure,
      verdict,
      as_of: decided && keys.length > 0 && known.length === keys.length ? serialToIso(Math.min(...known)) : null,
      outcome: outcome
        ? {
            verdict: String(valueAt(cells.outcome)),
            figure: number(cells.outcomeFigure),
            day: day === null ? null : serialToIso(day),
            odds: outcome.odds ?? null,
          }
        : null,
    };
  });
}

/** One claim on one line, for people. */
export function plainClaim({ row, part, verdict, printed, computed }: FoundClaim): string {
  const shown = (value: FoundClaim["printed"]) =>
    typeof value === "object" && value !== null ? value.join("–") : (value ?? "–");
  const name = part === "" ? row : `${row} ${part}`;
  return `${name.padEnd(24)}${verdict.padEnd(16)}printed ${shown(printed)}, computed ${computed ?? "–"}`;
}
