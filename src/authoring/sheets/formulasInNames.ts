/** The formulas of a book that was read from sheets: in names, and without what the layout has put around them. */

import type { Template } from "../../templates/template";
import { dependenceOf } from "../../workbook/layout/dependence";
import { undecidedSeries } from "../../workbook/layout/modes";
import { missingSeries } from "../../workbook/layout/texts";
import { isFormula } from "../../workbook/layout/verdicts";
import type { BookData } from "../bookData";
import { callOf, compact } from "./calls";

type Part = "rebuilt" | "figure" | "day";

/** Where a formula stands: the item of the analysis that it fills, or the claim. */
export interface ChangeFormula {
  analysis(formula: string, name: string): string;
  claim(formula: string, index: number, part: Part): string;
}

export function withFormulas(data: BookData, change: ChangeFormula): BookData {
  return {
    ...data,
    blocks: data.blocks.map((block) => ({
      ...block,
      ...(block.lines && {
        lines: Object.fromEntries(
          Object.entries(block.lines).map(([name, line]) => [
            name,
            { ...line, formula: change.analysis(line.formula, name) },
          ]),
        ),
      }),
      ...(block.tables && {
        tables: block.tables.map((table) => ({
          ...table,
          rows:
            "formula" in table.rows
              ? { ...table.rows, formula: change.analysis(table.rows.formula, table.rows.name) }
              : table.rows,
          columns: Object.fromEntries(
            Object.entries(table.columns).map(([name, column]) => [
              name,
              { ...column, formula: change.analysis(column.formula, name) },
            ]),
          ),
        })),
      }),
    })),
    claims: data.claims.map((claim, index) => ({
      ...claim,
      rebuilt: isFormula(claim.rebuilt) ? change.claim(claim.rebuilt, index, "rebuilt") : claim.rebuilt,
      ...(claim.outcome && {
        outcome: {
          ...claim.outcome,
          figure: change.claim(claim.outcome.figure, index, "figure"),
          day: change.claim(claim.outcome.day, index, "day"),
        },
      }),
    })),
  };
}

/** Of IFERROR(X,"") the X. */
function unguarded(formula: string): string {
  const call = callOf(formula);
  return call?.name === "IFERROR" && call.args[1] === '""' ? `=${call.args[0]}` : formula;
}

/** What the layout shows in place of a figure without its series, as formulas say it. */
const without: readonly string[] = ['""', ...Object.values(missingSeries).map((text) => `"${text}"`)];

/**
 * The layout guards what reads series: a line against errors, a claim against series that are not there. Such a guard is no
 * part of the book.
 */
export function withoutGuards(data: BookData, template: Template): BookData {
  const dependence = dependenceOf(template);
  const decided = (formula: string) => {
    const undecided = undecidedSeries(template, dependence.series(formula));
    const call = undecided === undefined ? undefined : callOf(formula);
    const [condition = "", otherwise, guarded] = call?.name === "IF" ? call.args : [];
    const isGuard =
      undecided !== undefined && without.includes(otherwise ?? "") && compact(condition) === compact(undecided);
    return isGuard && guarded !== undefined ? unguarded(`=${guarded}`) : undefined;
  };
  return withFormulas(data, {
    analysis: (formula) => decided(formula) ?? (dependence.series(formula).length > 0 ? unguarded(formula) : formula),
    claim: (formula, _, part) => decided(formula) ?? (part === "rebuilt" ? formula : unguarded(formula)),
  });
}
