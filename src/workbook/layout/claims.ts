/** The sheet of claims: printed and rebuilt figure, their difference, and a verdict that the sheet works out itself. */

import { cellAddress } from "../../cells/address";
import type { Language } from "../../language/language";
import type { Template, TemplateClaim, Verdict } from "../../templates/template";
import type { Role } from "../book";
import { claimPartsName, claimRowsName, verdictsName } from "./claimNames";
import { statusName } from "./inputs";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { headings, phraseOf, sheetNames, standings, verdicts } from "./texts";

const order = [
  "document",
  "row",
  "claim",
  "printed",
  "rebuilt",
  "difference",
  "unit",
  "verdict",
  "note",
  "part",
] as const;
const columns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<(typeof order)[number], number>;

/** The first row of claims, counted from zero. */
const firstClaimRow = 3;

/** The cells of a claim that its readers need, as addresses without sheet. */
export function claimCells(index: number): { rebuilt: string; verdict: string } {
  const row = firstClaimRow + index;
  return { rebuilt: cellAddress(columns.rebuilt, row), verdict: cellAddress(columns.verdict, row) };
}

/** The template's claims in the order of the document's rows. */
export function claimsInOrder(template: Template): readonly TemplateClaim[] {
  const place = (claim: TemplateClaim) => Number(claim.row.split("-")[1]);
  return template.claims.toSorted((one, other) => place(one) - place(other));
}

export function layClaims(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNames.claims[language]);
  sheet.put(0, 0, `${template.title[language]} · ${sheetNames.claims[language]}`, "title");
  sheet.put(0, 1, template.document.subject[language], "subtitle");
  for (const name of order) {
    const figure = name === "printed" || name === "rebuilt" || name === "difference";
    sheet.put(columns[name], 2, headings[name][language], figure ? "numberHeading" : "columnHeading");
  }
  const claims = claimsInOrder(template);
  for (const [index, claim] of claims.entries()) {
    const row = firstClaimRow + index;
    const printed = cellAddress(columns.printed, row);
    const rebuilt = cellAddress(columns.rebuilt, row);
    // Wrapped text stands at the top of its row; all cells of the row wrap, so that they stand on one line.
    const put = (name: keyof typeof columns, content: string | number, role: Role, format?: string) =>
      sheet.put(columns[name], row, content, role, { format, wrap: true });
    const { format } = claim;
    const fromData = claim.awaits !== undefined && claim.awaits.inputs === undefined;
    put("document", template.document.number, "text");
    put("row", claim.row, "text");
    put("claim", claim.claim[language], "label");
    if (claim.printed !== null) put("printed", claim.printed, "input", format);
    if (claim.rebuilt) put("rebuilt", claim.rebuilt, fromData ? "data" : "formula", format);
    else put("rebuilt", "", "assumption", format);
    if (claim.printed !== null)
      put("difference", `=IF(ISNUMBER(${rebuilt}),${rebuilt}-${printed},"")`, "formula", format);
    put("unit", phraseOf(claim.unit, language), "unit");
    put("verdict", verdictFormula(claim, { printed, rebuilt }, language), "formula");
    if (claim.note) put("note", claim.note[language], "note");
    if (claim.part) put("part", phraseOf(claim.part, language), "note");
  }
  const define = (name: string, column: keyof typeof columns) =>
    sheet.define(name, { column: columns[column], row: firstClaimRow, columns: 1, rows: Math.max(1, claims.length) });
  define(claimRowsName(template), "row");
  define(claimPartsName(template), "part");
  define(verdictsName(template), "verdict");
  return sheet;
}

function verdictFormula(
  claim: TemplateClaim,
  { printed, rebuilt }: { printed: string; rebuilt: string },
  language: Language,
): string {
  const word = (verdict: Verdict) => `"${verdicts[verdict][language]}"`;
  const test =
    claim.condition?.replaceAll("{rebuilt}", rebuilt).replaceAll("{printed}", printed) ??
    (claim.tolerance === undefined ? undefined : `ABS(${rebuilt}-${printed})<=${claim.tolerance}`);
  const judged = test ? `IF(${test},${word("reproduced")},${word("not reproduced")})` : word("reproduced");
  const pending = word(claim.awaits?.verdict ?? "needs data");
  const verdict = `IF(ISNUMBER(${rebuilt}),${judged},${pending})`;
  const open = claim.awaits?.inputs?.map((input) => `${statusName(input)}="${standings.assumption[language]}"`);
  return open ? `=IF(OR(${open.join(",")}),${pending},${verdict})` : `=${verdict}`;
}
