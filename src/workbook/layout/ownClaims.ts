/**
 * The claims of the user's own document, with empty rows for more. MKT.VERDICT judges each from its cells: printed, rebuilt,
 * how far apart they may be, and the statuses of the inputs that it rests on, all of them unless it names some.
 */
import { cellAddress } from "../../cells/address";
import type { Language, Text } from "../../language/language";
import { standings, verdicts } from "../../language/verdicts";
import type { Printed, Template, TemplateClaim } from "../../templates/template";
import type { Role } from "../book";
import { plainReason, reasonFormula, signOf } from "./byVerdict";
import { claimPartsName, claimRowsName, claimTextsName, ownNumber, reasonsName, verdictsName } from "./claimNames";
import { dependenceOf, givenByName } from "./dependence";
import { ownName } from "./ownNames";
import { claimRows } from "./ownRoom";
import { draftSheet, type SheetDraft } from "./sheetDraft";
import { standingWords } from "./standings";
import { headings, phraseOf, sheetNameOf, sheetTitle } from "./texts";
import { type ClaimPlace, claimFormulas, isFormula } from "./verdicts";

const order = [
  "row",
  "claim",
  "printed",
  "unit",
  "rebuilt",
  "within",
  "restsOn",
  "sign",
  "verdict",
  "difference",
  "why",
  "note",
  "part",
  "outcome",
  "outcomeFigure",
  "outcomeUnit",
  "outcomeDay",
] as const;
export type OwnClaimColumn = (typeof order)[number];

export const ownClaimColumns = Object.fromEntries(order.map((name, index) => [name, index])) as Record<
  OwnClaimColumn,
  number
>;

export const ownClaimWidths: readonly number[] = [
  46, 210, 75, 75, 82, 78, 135, 26, 112, 80, 200, 160, 90, 75, 75, 86, 80,
];

/** What is printed: up to what the user notes. */
export const printedOwnColumns = order.indexOf("part");

export const firstOwnClaimRow = 3;

const figures: readonly OwnClaimColumn[] = [
  "printed",
  "rebuilt",
  "within",
  "difference",
  "outcomeFigure",
  "outcomeDay",
];

const ownHeadings = {
  row: { en: "No.", tw: "編號", cn: "编号" },
  within: { en: "Tolerance", tw: "容許差", cn: "容许差" },
  restsOn: { en: "Inputs it rests on", tw: "取決於", cn: "取决于" },
  hint: {
    en: "Tolerance: half a unit of the last printed digit unless given. Inputs it rests on: their labels, with ; between them; all inputs when left empty.",
    tw: "容許差：未填時為原文末位的一半。取決於：輸入的項目名稱，以「;」分隔；未填時為所有輸入。",
    cn: "容许差：未填时为原文末位的一半。取决于：输入的项目名称，以“;”分隔；未填时为所有输入。",
  },
} satisfies Record<string, Text>;

export function ownClaimPlace(index: number): ClaimPlace & { readonly outcome: string } {
  const at = (column: OwnClaimColumn) => cellAddress(ownClaimColumns[column], firstOwnClaimRow + index);
  return {
    printed: at("printed"),
    rebuilt: at("rebuilt"),
    verdict: at("verdict"),
    outcome: at("outcome"),
    outcomeFigure: at("outcomeFigure"),
    outcomeDay: at("outcomeDay"),
  };
}

/** "A-07" of the seventh row. */
export const ownRow = (index: number): string => `${ownNumber}-${String(index + 1).padStart(2, "0")}`;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * Statuses of inputs that count for a claim. Where labels are named and not all of them are found, the claim stays open: a
 * slip in a label must not decide it.
 */
function statusesFormula(template: Template, language: Language, restsOn: string): string {
  const words = Object.values(standingWords).map((word) => quoted(word[language]));
  const [document, assumption] = [quoted(standings.document[language]), quoted(standings.assumption[language])];
  return (
    `LET(labels,${ownName(template, "labels")}&"",said,${ownName(template, "statuses")}&"",` +
    `known,IF(ISNUMBER(MATCH(said,{${words.join(",")}},0)),said,${document}),` +
    `listed,";"&SUBSTITUTE(SUBSTITUTE(${restsOn}&"","；",";"),"; ",";")&";",` +
    `meant,(labels<>"")*(known=said)*ISNUMBER(SEARCH(";"&labels&";",listed)),` +
    `IF(TRIM(${restsOn}&"")="",known,` +
    `IF(SUM(meant)<LEN(listed)-LEN(SUBSTITUTE(listed,";",""))-1,${assumption},IF(meant,known,${document}))))`
  );
}

function ownVerdictFormula(template: Template, language: Language, index: number): string {
  const at = (column: OwnClaimColumn) => cellAddress(ownClaimColumns[column], firstOwnClaimRow + index);
  const statuses = statusesFormula(template, language, at("restsOn"));
  const [printed, rebuilt, within] = [at("printed"), at("rebuilt"), at("within")];
  const judged = `IF(${rebuilt}="",MKT.VERDICT(${printed},,${within}),MKT.VERDICT(${printed},${rebuilt},${within},${statuses}))`;
  const isEmpty = `AND(ISBLANK(${printed}),ISBLANK(${rebuilt}))`;
  return `=IF(${isEmpty},"",IFERROR(${judged},${quoted(verdicts.error[language])}))`;
}

/** As the user types it: a range in brackets. */
function printedCell(printed: Printed, language: Language): string | number {
  if (printed === null) return "";
  if (typeof printed === "number") return printed;
  if (Array.isArray(printed)) return `[${printed.join(",")}]`;
  return phraseOf(printed as string | Text, language);
}

export function layOwnClaims(template: Template, language: Language): SheetDraft {
  const sheet = draftSheet(sheetNameOf(template, "claims", language));
  sheet.put(0, 0, sheetTitle(template, "claims", language), "title");
  sheet.put(0, 1, ownHeadings.hint[language], "subtitle");
  for (const name of order) {
    const heading = name === "within" || name === "restsOn" || name === "row" ? ownHeadings[name] : undefined;
    const words =
      name === "sign" ? "" : (heading ?? headings[name as Exclude<typeof name, "within" | "restsOn">])[language];
    sheet.put(ownClaimColumns[name], 2, words, figures.includes(name) ? "headingNumber" : "heading");
  }
  const rows = claimRows(template);
  const formulasOf = claimFormulas(template, language);
  const labels = givenByName(template);
  const dependence = dependenceOf(template);
  for (let index = 0; index < rows; index++) {
    const claim: TemplateClaim | undefined = template.claims[index];
    const put = (name: OwnClaimColumn, content: string | number | undefined, role: Role, format?: string) =>
      sheet.put(ownClaimColumns[name], firstOwnClaimRow + index, content ?? "", role, { format, wrap: true });
    const formulas = claim && formulasOf(claim, ownClaimPlace(index));
    const readsSeries = claim && isFormula(claim.rebuilt) && dependence.series(claim.rebuilt).length > 0;
    const { printed, rebuilt, verdict } = ownClaimPlace(index);
    put("row", claim?.row ?? ownRow(index), "note");
    put("claim", claim?.claim[language], "label");
    put("printed", claim && printedCell(claim.printed, language), "input", claim?.format);
    put("unit", claim && phraseOf(claim.unit, language), "unit");
    put("rebuilt", formulas?.rebuilt, readsSeries ? "data" : "formula", claim?.format);
    put("within", claim?.within, "input");
    const awaited = (claim?.awaits ?? []).map((name) => labels.get(name)?.label[language] ?? name);
    put("restsOn", [...new Set(awaited)].join("; "), "input");
    const isRuled = claim?.holds !== undefined && formulas;
    put("verdict", isRuled ? formulas.verdict : ownVerdictFormula(template, language, index), "formula");
    put(
      "difference",
      `=IF(AND(ISNUMBER(${printed}),ISNUMBER(${rebuilt})),${rebuilt}-${printed},"")`,
      "formula",
      claim?.format,
    );
    // An empty row is not judged and has neither.
    put("sign", `=IFERROR(${signOf(template, verdict, language)},"")`, "sign");
    put("why", reasonFormula(formulas?.why ?? "", `IFERROR(${plainReason(template, verdict, language)},"")`), "note");
    put("note", claim?.note?.[language], "note");
    put("part", claim?.part && phraseOf(claim.part, language), "note");
    put("outcome", formulas?.outcome?.word, "formula");
    put("outcomeFigure", formulas?.outcome?.figure, "data", claim?.outcome?.format);
    put("outcomeUnit", claim?.outcome && phraseOf(claim.outcome.unit, language), "unit");
    put("outcomeDay", formulas?.outcome?.day, "data", "yyyy-mm-dd");
  }
  const define = (name: string, column: OwnClaimColumn) =>
    sheet.define(name, { column: ownClaimColumns[column], row: firstOwnClaimRow, columns: 1, rows });
  define(claimRowsName(template), "row");
  define(claimPartsName(template), "part");
  define(claimTextsName(template), "claim");
  define(verdictsName(template), "verdict");
  define(reasonsName(template), "why");
  return sheet;
}

/** Between the labels under "Rests on". */
export const betweenLabels = /\s*[;；]\s*/;
