/** Formulas of sheets as a book writes them: cells by the names of what stands in them. */
import { cellPlace, splitAddress } from "../../cells/address";
import type { Text } from "../../language/language";
import { type Token, tokensOf } from "../../sharing/formulaText/tokens";
import type { CellFaults } from "./cellFaults";
import { areaOf, type NamedArea } from "./workbookView";

/** What a formula may speak of: a name of the book, and where it stands. */
export interface Items {
  /** Those of the book, by the names that the book has for them. */
  readonly areas: readonly NamedArea[];
  /** Names of the workbook, in lower case, that have another one in the book. */
  readonly renamed: ReadonlyMap<string, string>;
  /** In lower case: what formulas may say although no cell of inputs or lines has it. */
  readonly known: ReadonlySet<string>;
  /** Names of the workbook that are of other sheets, in lower case. */
  readonly foreign: ReadonlySet<string>;
  /** The sheet of the claims, which have no names. */
  readonly claims: string;
}

const texts = {
  elsewhere: {
    en: "{at} reads {reference}, which is no input and no line of this analysis: give it a row on Inputs or Analysis.",
    tw: "{at} 讀取 {reference}，該處不是此分析的輸入或計算列：請在「輸入」或「分析」為它加上一列。",
    cn: "{at} 读取 {reference}，该处不是此分析的输入或计算行：请在“输入”或“分析”为它加上一行。",
  },
  claim: {
    en: "{at} reads {reference}, a cell of another claim: put what both need into a line of Analysis, and let each claim read that line.",
    tw: "{at} 讀取 {reference}，該處屬於另一項論點：請將兩者所需的計算放入「分析」的一列，再讓各論點讀取該列。",
    cn: "{at} 读取 {reference}，该处属于另一项论点：请将两者所需的计算放入“分析”的一行，再让各论点读取该行。",
  },
  unknown: {
    en: "{at} speaks of {reference}, a name that is not on these sheets.",
    tw: "{at} 使用名稱 {reference}，但它不在這些工作表上。",
    cn: "{at} 使用名称 {reference}，但它不在这些工作表上。",
  },
  broken: {
    en: "{at} reads {reference}: the cell that it read was deleted.",
    tw: "{at} 讀取 {reference}：原本的儲存格已刪除。",
    cn: "{at} 读取 {reference}：原来的单元格已删除。",
  },
} satisfies Record<string, Text>;

const covers = (area: NamedArea, sheet: string, column: number, row: number) =>
  area.sheet.toLowerCase() === sheet.toLowerCase() &&
  column >= area.column &&
  column < area.column + area.columns &&
  row >= area.row &&
  row < area.row + area.rows;

/** The name of a range, or the place of a cell within one. */
function named(items: Items, reference: string, home: string): string | undefined {
  const { sheet = home, range } = splitAddress(reference);
  const area = areaOf(`${sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'` : `'${sheet}'`}!${range}`);
  if (!area) return undefined;
  const inside = items.areas.filter((each) => covers(each, sheet, area.column, area.row));
  const same = inside.find(
    (each) =>
      each.column === area.column && each.row === area.row && each.columns === area.columns && each.rows === area.rows,
  );
  if (same) return same.name;
  if (area.columns > 1 || area.rows > 1) return undefined;
  const [smallest] = inside.toSorted((one, other) => one.columns * one.rows - other.columns * other.rows);
  if (!smallest) return undefined;
  const [row, column] = [area.row - smallest.row + 1, area.column - smallest.column + 1];
  return smallest.columns === 1 ? `INDEX(${smallest.name},${row})` : `INDEX(${smallest.name},${row},${column})`;
}

const isAddress = (text: string) => /^(?:.*!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(text);

/** Ranges are one piece here: B5:B9. */
function pieces(formula: string): Token[] {
  const found: Token[] = [];
  for (const token of tokensOf(formula.replace(/^=/, ""))) {
    const [before, colon] = [found.at(-2), found.at(-1)];
    if (token.kind === "operand" && colon?.text === ":" && before?.kind === "operand" && isAddress(before.text)) {
      found.splice(-2, 2, { kind: "operand", text: `${before.text}:${token.text}` });
    } else found.push(token);
  }
  return found;
}

/** @param home The sheet that the formula stands on. */
export function bookFormula(formula: string, home: string, at: string, items: Items, faults: CellFaults): string {
  const tokens = pieces(formula);
  const said = tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === "spill") return "";
    if (token.kind !== "operand" || (next?.kind === "sign" && next.text === "(")) return token.text;
    const { text } = token;
    if (text.startsWith("#REF!")) faults.add(at, texts.broken, { reference: text });
    if (isAddress(text)) {
      const place = cellPlace(splitAddress(text).range);
      const { sheet = home } = splitAddress(text);
      const spills = next?.kind === "spill" && place;
      const filled = spills
        ? items.areas.find((each) => each.sheet === sheet && each.column === place.col && each.row === place.row)
        : undefined;
      if (filled) return `{${filled.name}#}`;
      const name = next?.kind === "spill" ? undefined : named(items, text, home);
      const isClaim = sheet.toLowerCase() === items.claims.toLowerCase();
      if (name === undefined)
        faults.add(at, isClaim ? texts.claim : texts.elsewhere, { reference: text.replaceAll("$", "") });
      return name ?? text;
    }
    const key = text.toLowerCase();
    const renamed = items.renamed.get(key);
    if (renamed !== undefined) return renamed;
    if (items.foreign.has(key) || (text.includes("_") && !items.known.has(key)))
      faults.add(at, texts.unknown, { reference: text });
    return text;
  });
  return `=${said.join("")}`;
}
