/**
 * Names of sheets and cells as the grid can have them. It knows no names of a single sheet, and no apostrophe in a sheet's name:
 * what is called otherwise here is called so in every formula.
 */
import { quotedSheetName, splitAddress } from "../../../cells/address";
import { freeName } from "../../../cells/freeName";
import { areaOf } from "../../../sharing/formulaText/references";
import { type Token, tokensOf } from "../../../sharing/formulaText/tokens";
import { mostColumns, mostRows, type Workbook } from "../../../sharing/model";
import type { Findings } from "../../../sharing/report";

export interface NamesLaid {
  /** By the file's name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly namedRanges: Record<string, string>;
  readonly namedFormulas: Record<string, string>;
  /** A formula of a sheet with the names that things have here. */
  readonly spelled: (formula: string, sheet: string) => string;
}

const keyOf = (sheet: string | undefined, name: string) => `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;

function sheetNames(workbook: Workbook, findings: Findings): Map<string, string> {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const { name } of workbook.sheets) {
    const allowed = name.replaceAll("'", "’").replace(/[*?/\\[\]]/g, " ");
    const wanted = allowed.trim() === "" ? "Sheet" : allowed;
    const free = freeName(wanted, (each) => taken.has(each.trim().toLowerCase()), " ");
    taken.add(free.trim().toLowerCase());
    given.set(name, free);
    if (free !== name) findings.add("sheetNames", `${name} → ${free}`);
  }
  return given;
}

const unsafe = /^(?:__proto__|constructor|prototype)$/;
/** The library takes YTD2020 for a cell, although no sheet has a column YTD. */
const likeCell = /^[A-Z]{1,3}\d{1,7}$/i;

/** By sheet and name, what they are called here. */
function givenNames({ names }: Workbook, findings: Findings): Map<string, string> {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  const inOrder = [...names].sort((one, other) => Number(one.sheet !== undefined) - Number(other.sheet !== undefined));
  for (const { name, sheet } of inOrder) {
    const wanted = name.replace(/[^\p{L}\p{N}_.]/gu, "_");
    const safe = unsafe.test(wanted) || likeCell.test(wanted) ? `${wanted}_` : wanted;
    const free = freeName(safe, (each) => taken.has(each.toLowerCase()), "_");
    taken.add(free.toLowerCase());
    given.set(keyOf(sheet, name), free);
    if (free !== name || sheet !== undefined)
      findings.add(
        "otherNames",
        `${sheet === undefined ? "" : `${sheet}!`}${name}${free === name ? "" : ` → ${free}`}`,
      );
  }
  return given;
}

const isFixedArea = (formula: string): boolean => {
  const area = areaOf(formula.slice(1));
  return area?.sheet !== undefined && area.bottom < mostRows - 1 && area.right < mostColumns - 1;
};

/** Of "=Sheet1!$A$1:$B$2", as the library keeps it. */
const rangeText = (formula: string): string => formula.slice(1).replace(/\$(?=[A-Z]+\$?\d|\d+)/gi, "");

export function layNames(workbook: Workbook, findings: Findings): NamesLaid {
  const sheets = sheetNames(workbook, findings);
  const given = givenNames(workbook, findings);
  const lowerSheets = new Map([...sheets].map(([name, here]) => [name.toLowerCase(), here]));
  const isOther =
    [...sheets].some(([name, here]) => name !== here) ||
    workbook.names.some(({ name, sheet }) => sheet !== undefined || given.get(keyOf(sheet, name)) !== name);

  function operand({ text }: Token, sheet: string): string {
    const { sheet: qualifier, range: body } = splitAddress(text);
    if (qualifier === undefined) return given.get(keyOf(sheet, body)) ?? given.get(keyOf(undefined, body)) ?? text;
    const named = given.get(keyOf(qualifier, body)) ?? given.get(keyOf(undefined, body));
    if (named !== undefined) return named;
    const here = lowerSheets.get(qualifier.toLowerCase());
    return here === undefined || here === qualifier ? text : `${quotedSheetName(here)}!${body}`;
  }

  function spelled(formula: string, sheet: string): string {
    if (!isOther) return formula;
    return tokensOf(formula)
      .map((token) => (token.kind === "operand" ? operand(token, sheet) : token.text))
      .join("");
  }

  const namedRanges: Record<string, string> = {};
  const namedFormulas: Record<string, string> = {};
  for (const { name, formula, sheet } of workbook.names) {
    const here = given.get(keyOf(sheet, name)) as string;
    const text = spelled(formula, sheet ?? "");
    if (isFixedArea(text)) namedRanges[here] = rangeText(text);
    else namedFormulas[here] = text;
  }
  return { sheets, namedRanges, namedFormulas, spelled };
}
