/** The sheet of claims: printed and rebuilt figure, their difference, a verdict that the sheet works out itself, and its reason. */

import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import type { Template } from "../../templates/template";
import type { Role } from "../book";
import {
  claimPartsName,
  claimRebuiltName,
  claimRowsName,
  documentOfRow,
  outcomeDaysName,
  outcomeFiguresName,
  outcomesName,
  verdictsName,
} from "./claimNames";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { headings, phraseOf, sheetNames } from "./texts";
import { type ClaimPlace, claimFormulas, isFormula } from "./verdicts";

const order = [
  "document",
  "row",
  "claim",
  "printed",
  "rebuilt",
  "difference",
  "unit",
  "verdict",
  "why",
  "outcome",
  "outcomeFigure",
  "outcomeDay",
  "note",
  "part",
] as const;
type Column = (typeof order)[number];
const columns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<Column, number>;

const figures: readonly Column[] = ["printed", "rebuilt", "difference", "outcomeFigure", "outcomeDay"];

/** In pixels, in the order of the columns. */
export const claimWidths: readonly number[] = [70, 50, 290, 75, 75, 75, 100, 105, 300, 75, 75, 80, 260, 90];

/** The first row of claims, counted from zero. */
const firstClaimRow = 3;

/** The cells of a claim that its readers need, as addresses without sheet. */
export function claimCells(index: number): ClaimPlace & { readonly outcome: string } {
  const at = (column: Column) => cellAddress(columns[column], firstClaimRow + index);
  return {
    printed: at("printed"),
    rebuilt: at("rebuilt"),
    verdict: at("verdict"),
    outcome: at("outcome"),
    outcomeFigure: at("outcomeFigure"),
    outcomeDay: at("outcomeDay"),
  };
}

export function layClaims(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNames.claims[language]);
  sheet.put(0, 0, `${template.title[language]} · ${sheetNames.claims[language]}`, "title");
  sheet.put(0, 1, template.documents.map(({ subject }) => subject[language]).join(" · "), "subtitle");
  for (const name of order)
    sheet.put(columns[name], 2, headings[name][language], figures.includes(name) ? "numberHeading" : "columnHeading");
  const formulasOf = claimFormulas(template, language);
  for (const [index, claim] of template.claims.entries()) {
    const formulas = formulasOf(claim, claimCells(index));
    // Wrapped text stands at the top of its row; all cells of the row wrap, so that they stand on one line.
    const put = (name: Column, content: string | number | undefined, role: Role, format?: string) => {
      if (content !== undefined && content !== "")
        sheet.put(columns[name], firstClaimRow + index, content, role, { format, wrap: true });
    };
    const { format, outcome } = claim;
    const computed = formulas.readsSeries ? "data" : "formula";
    put("document", documentOfRow(claim.row), "text");
    put("row", claim.row, "text");
    put("claim", claim.claim[language], "label");
    put("printed", formulas.printed, "input", typeof formulas.printed === "number" ? format : undefined);
    put("rebuilt", formulas.rebuilt, isFormula(claim.rebuilt) ? computed : "input", format);
    put("difference", formulas.difference, "formula", format);
    put("unit", phraseOf(claim.unit, language), "unit");
    put("verdict", formulas.verdict, "formula");
    put("why", formulas.why, "note");
    if (formulas.outcome && outcome) {
      put("outcome", formulas.outcome.word, "formula");
      put("outcomeFigure", formulas.outcome.figure, "data", outcome.format);
      put("outcomeDay", formulas.outcome.day, "data", "yyyy-mm-dd");
    }
    put("note", claim.note?.[language], "note");
    put("part", claim.part && phraseOf(claim.part, language), "note");
  }
  const rows = Math.max(1, template.claims.length);
  const define = (name: string, column: Column) =>
    sheet.define(name, { column: columns[column], row: firstClaimRow, columns: 1, rows });
  define(claimRowsName(template), "row");
  define(claimPartsName(template), "part");
  define(verdictsName(template), "verdict");
  define(claimRebuiltName(template), "rebuilt");
  define(outcomesName(template), "outcome");
  define(outcomeFiguresName(template), "outcomeFigure");
  define(outcomeDaysName(template), "outcomeDay");
  return sheet;
}
