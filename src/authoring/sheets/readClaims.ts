/** The sheet of claims back into the form of a book. */
import type { Text } from "../../language/language";
import { claimCells, claimColumns, firstClaimRow } from "../../workbook/layout/claims";
import { betweenLabels, firstOwnClaimRow, ownClaimColumns, ownRow } from "../../workbook/layout/ownClaims";
import type { ClaimData } from "../bookData";
import type { CellFaults } from "./cellFaults";
import type { FoundBook } from "./findBooks";
import { readOutcomeRule, readRange, readRule, readWhy } from "./readRule";
import { unitWord } from "./unitWords";

const texts = {
  claim: {
    en: "{at} is empty: say in words what the document claims.",
    tw: "{at} 是空的：請以文字說明文件的論點。",
    cn: "{at} 是空的：请以文字说明文件的论点。",
  },
  within: {
    en: "{at} is “{said}”: a tolerance is a number that is not negative.",
    tw: "{at} 為「{said}」：容許差須為非負數字。",
    cn: "{at} 为“{said}”：容许差须为非负数字。",
  },
  restsOn: {
    en: "{at} names “{said}”, which is no label on Inputs.",
    tw: "{at} 列出「{said}」，但「輸入」中沒有這個項目。",
    cn: "{at} 列出“{said}”，但“输入”中没有这个项目。",
  },
  rule: {
    en: "{at}: the formula of this verdict was changed, and is no rule of a book.",
    tw: "{at}：此結論的公式已更改，不是分析檔可用的規則。",
    cn: "{at}：此结论的公式已更改，不是分析文件可用的规则。",
  },
  printed: {
    en: "{at} is a formula: what the document prints is typed in.",
    tw: "{at} 是公式：原文數字須直接填寫。",
    cn: "{at} 是公式：原文数字须直接填写。",
  },
} satisfies Record<string, Text>;

/** What a claim's cell says; its formulas as the sheet has them. */
export interface ReadClaim {
  /** Counted from the first row of claims. */
  readonly index: number;
  readonly claim: ClaimData;
}

const rowForm = /^(\d-\d\d|A-\d{2,3})$/;

export function readClaims(
  book: FoundBook,
  byLabel: ReadonlyMap<string, string>,
  faults: CellFaults,
): readonly ReadClaim[] {
  const { claims: sheet, language, isOwn } = book;
  const columns: Readonly<
    Record<
      | "row"
      | "claim"
      | "printed"
      | "rebuilt"
      | "unit"
      | "verdict"
      | "why"
      | "note"
      | "part"
      | "outcome"
      | "outcomeFigure"
      | "outcomeUnit"
      | "outcomeDay",
      number
    >
  > = isOwn ? ownClaimColumns : claimColumns;
  const first = isOwn ? firstOwnClaimRow : firstClaimRow;
  const found: ReadClaim[] = [];
  const taken = new Set<string>();

  function printedAt(row: number): ClaimData["printed"] {
    const formula = sheet.formula(columns.printed, row);
    if (formula !== undefined) {
      const range = readRange(formula);
      if (!range) faults.add(sheet.at(columns.printed, row), texts.printed);
      return range;
    }
    const value = sheet.value(columns.printed, row);
    const ends = typeof value === "string" ? /^\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\]$/.exec(value) : null;
    if (ends) return [Number(ends[1]), Number(ends[2])];
    return typeof value === "boolean" ? String(value).toUpperCase() : value === "" ? undefined : value;
  }

  function ownRule(row: number): Pick<ClaimData, "within" | "awaits"> {
    const within = sheet.value(ownClaimColumns.within, row);
    const said = sheet.text(ownClaimColumns.restsOn, row);
    const labels = said === "" ? [] : said.split(betweenLabels).filter(Boolean);
    if (within !== undefined && within !== "" && (typeof within !== "number" || within < 0))
      faults.add(sheet.at(ownClaimColumns.within, row), texts.within, { said: String(within) });
    for (const label of labels)
      if (!byLabel.has(label)) faults.add(sheet.at(ownClaimColumns.restsOn, row), texts.restsOn, { said: label });
    return {
      ...(typeof within === "number" && { within }),
      ...(labels.length > 0 && { awaits: labels.flatMap((label) => byLabel.get(label) ?? []) }),
    };
  }

  for (let row = first; row < sheet.rows; row++) {
    const index = row - first;
    const isThere = [columns.claim, columns.printed, columns.rebuilt].some((column) => !sheet.isEmpty(column, row));
    if (!isThere) continue;
    const place = claimCells(index, isOwn);
    const words = (column: number) => sheet.text(column, row);
    const claim = words(columns.claim);
    if (claim === "") faults.add(sheet.at(columns.claim, row), texts.claim);
    const printed = printedAt(row);
    const verdict = sheet.formula(columns.verdict, row) ?? "";
    const isJudged = isOwn && /MKT\.VERDICT\(/i.test(verdict);
    const rule = isJudged ? ownRule(row) : readRule(verdict, place, printed, language);
    if (!rule) faults.add(sheet.at(columns.verdict, row), texts.rule);
    const given = words(columns.row);
    const label = rowForm.test(given) && (!isOwn || !taken.has(given)) ? given : ownRow(index);
    taken.add(label);
    const rebuilt = sheet.formula(columns.rebuilt, row) ?? sheet.value(columns.rebuilt, row);
    const format = sheet.format(columns.rebuilt, row) ?? sheet.format(columns.printed, row);
    const whyFormula = sheet.formula(columns.why, row);
    const why = whyFormula === undefined ? words(columns.why) : readWhy(whyFormula);
    const [part, note] = [words(columns.part), words(columns.note)];
    const figure = sheet.formula(columns.outcomeFigure, row);
    const day = sheet.formula(columns.outcomeDay, row);
    const holds = readOutcomeRule(sheet.formula(columns.outcome, row) ?? "", place, language);
    const outcomeUnit = unitWord(words(columns.outcomeUnit), language);
    const outcomeFormat = sheet.format(columns.outcomeFigure, row);
    found.push({
      index,
      claim: {
        row: label,
        ...(part && { part }),
        claim,
        ...(printed !== undefined && { printed }),
        rebuilt: rebuilt === undefined ? "" : typeof rebuilt === "string" ? rebuilt : `=${rebuilt}`,
        unit: unitWord(words(columns.unit), language),
        ...(format && { format }),
        ...rule,
        ...(why && { why }),
        ...(note && { note }),
        ...(figure !== undefined &&
          day !== undefined &&
          holds !== undefined && {
            outcome: {
              figure,
              day,
              holds,
              ...(outcomeUnit && { unit: outcomeUnit }),
              ...(outcomeFormat && outcomeFormat !== format && { format: outcomeFormat }),
            },
          }),
      },
    });
  }
  return found;
}
