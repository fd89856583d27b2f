/**
 * The sheet of claims: the claim, its verdict with sign and colour, printed and rebuilt figure, the reason, and the cell that
 * decides it, so that what is judged and why stands on one screen; behind it what happened since and whose claim it is.
 */

import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import type { Template, Verdict } from "../../templates/template";
import type { BookCondition, Role } from "../book";
import { plainReason, reasonFormula, signOf } from "./byVerdict";
import {
  claimPartsName,
  claimRebuiltName,
  claimRowsName,
  claimTextsName,
  isOwnBook,
  outcomeDaysName,
  outcomeFiguresName,
  outcomesName,
  reasonsName,
  verdictsName,
  verdictWords,
} from "./claimNames";
import { decidingLinks, linkArrow } from "./decides";
import { authorOfRow, documentLine } from "./documents";
import { firstOwnClaimRow, ownClaimColumns, ownClaimPlace } from "./ownClaims";
import { claimRows } from "./ownRoom";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { headings, phraseOf, sheetNameOf, sheetTitle } from "./texts";
import { type ClaimPlace, claimFormulas, isFormula } from "./verdicts";

const order = [
  "claim",
  "sign",
  "verdict",
  "printed",
  "rebuilt",
  "unit",
  "why",
  "decides",
  "outcome",
  "outcomeFigure",
  "outcomeUnit",
  "outcomeDay",
  "document",
  "note",
  "difference",
  "part",
  "row",
] as const;
type Column = (typeof order)[number];
/** Counted from zero. */
export const claimColumns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<Column, number>;
const columns = claimColumns;

const figures: readonly Column[] = ["printed", "rebuilt", "difference", "outcomeFigure", "outcomeDay"];

/** In pixels, in the order of the columns. The first seven fit beside the pane on a screen of 1280. */
export const claimWidths: readonly number[] = [
  245, 26, 105, 88, 88, 86, 217, 150, 80, 75, 86, 80, 110, 260, 80, 100, 60,
];

/** What is printed: up to whose claim it is. */
export const printedClaimColumns = order.indexOf("note");

/** Signs and words are said in colour too. */
const verdictColours: Readonly<Record<Verdict, { readonly colour: string; readonly fill?: string }>> = {
  "not reproduced": { colour: "#B10E1C", fill: "#FDF3F4" },
  reproduced: { colour: "#0E700E", fill: "#F1FAF1" },
  "worked out": { colour: "#616161" },
  "needs an input": { colour: "#7A5C00", fill: "#FFF8DC" },
  "needs data": { colour: "#0B5A9E" },
  error: { colour: "#FFFFFF", fill: "#C50F1F" },
};

/** The first row of claims, counted from zero. */
export const firstClaimRow = 3;

/** The cells of a claim that its readers need; of the user's own document they stand elsewhere. As addresses without sheet. */
export function claimCells(index: number, isOwn = false): ClaimPlace & { readonly outcome: string } {
  if (isOwn) return ownClaimPlace(index);
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

export function verdictConditions(template: Template, language: Language): readonly BookCondition[] {
  const isOwn = isOwnBook(template);
  const rows = isOwn ? claimRows(template) : Math.max(1, template.claims.length);
  const place = isOwn ? ownClaimColumns : columns;
  const first = isOwn ? firstOwnClaimRow : firstClaimRow;
  const range = `${cellAddress(place.sign, first)}:${cellAddress(place.verdict, first + rows - 1)}`;
  const judged = cellAddress(place.verdict, first).replace(/^/, "$");
  return (Object.keys(verdictColours) as Verdict[]).map((verdict) => {
    const is = verdictWords(template, verdict, language).map((word) => `${judged}="${word}"`);
    return { range, when: is.length === 1 ? `=${is[0]}` : `=OR(${is.join(",")})`, ...verdictColours[verdict] };
  });
}

/** The texts of a formula, or the text itself. */
const textsIn = (why: string): readonly string[] =>
  why.startsWith("=") ? [...why.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text) : [why];

export function layClaims(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "claims", language));
  sheet.put(0, 0, sheetTitle(template, "claims", language), "title");
  sheet.put(0, 1, documentLine(template, language), "subtitle");
  for (const name of order) {
    const heading = name === "sign" ? "" : headings[name][language];
    sheet.put(columns[name], 2, heading, figures.includes(name) ? "headingNumber" : "heading");
  }
  const formulasOf = claimFormulas(template, language);
  const linkOf = decidingLinks(template, language);
  for (const [index, claim] of template.claims.entries()) {
    const formulas = formulasOf(claim, claimCells(index));
    // Wrapped text stands at the top of its row; all cells of the row wrap, so that they stand on one line.
    const put = (
      name: Column,
      content: string | number | undefined,
      role: Role,
      format?: string,
      mayShow?: readonly string[],
    ) => {
      if (content !== undefined && content !== "")
        sheet.put(columns[name], firstClaimRow + index, content, role, { format, wrap: true, mayShow });
    };
    const { format, outcome } = claim;
    const computed = formulas.readsSeries ? "data" : "formula";
    put("document", authorOfRow(template, claim.row, language), "text");
    put("row", claim.row, "note");
    put("claim", claim.claim[language], "label");
    put(
      "printed",
      formulas.printed,
      typeof claim.printed === "number" ? "input" : "inputRange",
      typeof formulas.printed === "number" ? format : undefined,
    );
    put("rebuilt", formulas.rebuilt, isFormula(claim.rebuilt) ? computed : "inputRange", format);
    put("difference", formulas.difference, "formula", format);
    put("unit", phraseOf(claim.unit, language), "unit");
    put("verdict", formulas.verdict, "formula");
    const judged = claimCells(index).verdict;
    put("sign", `=${signOf(template, judged, language)}`, "sign");
    const link = linkOf(claim, judged);
    const shown = textsIn(link ?? "").filter((text) => text.startsWith(linkArrow));
    put("decides", link, "link", undefined, shown);
    const why = reasonFormula(formulas.why, plainReason(template, judged, language));
    put("why", why, "note", undefined, textsIn(formulas.why));
    if (formulas.outcome && outcome) {
      put("outcome", formulas.outcome.word, "formula");
      put("outcomeFigure", formulas.outcome.figure, "data", outcome.format);
      put("outcomeUnit", phraseOf(outcome.unit, language), "unit");
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
  define(claimTextsName(template), "claim");
  define(reasonsName(template), "why");
  define(verdictsName(template), "verdict");
  define(claimRebuiltName(template), "rebuilt");
  define(outcomesName(template), "outcome");
  define(outcomeFiguresName(template), "outcomeFigure");
  define(outcomeDaysName(template), "outcomeDay");
  return sheet;
}
