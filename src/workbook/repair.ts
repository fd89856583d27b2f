/**
 * Repair of an open workbook, for both hosts: formulas with our functions that another program has misspelled get their names
 * again, as on opening a file, and those that show an error of a program without our functions are calculated anew. Only ours.
 */
import { say, type Text } from "../language/language";
import { fromFile } from "../sharing/formulaText/fromFile";
import { isBanner } from "../sharing/formulaText/guard";
import { isUnbelievable } from "../sharing/spreadsheetml/formulas";
import { ourFunctions } from "./ourFunctions";

export interface FormulaShown {
  /** Starts with "=". */
  readonly formula: string;
  /** The code of the error that the cell shows. */
  readonly error?: string;
}

export interface RepairOutcome {
  /** Cells whose formulas were misspelled, with their sheets. */
  readonly mended: readonly string[];
  /** Cells that showed another program's error and were calculated anew. */
  readonly calculated: readonly string[];
}

/** Anything of ours in a workbook: only then may a function of ours stand without its namespace. */
const ours = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?MKT[._][A-Z]/iu;
export const isOurs = (formula: string): boolean => ours.test(formula);

/**
 * What is to be written into the cell: the same formula where it only has to be calculated anew; undefined where nothing is
 * amiss, or nothing is ours.
 * @param bare See `calledIn`; asked for cells that show #NAME?.
 */
export function repairOf({ formula, error }: FormulaShown, bare: ReadonlySet<string>): string | undefined {
  if (isBanner(formula)) return undefined;
  const isLost = error !== undefined && isUnbelievable({ error });
  const read = fromFile(formula, ourFunctions, error === "#NAME?" ? bare : new Set());
  if (!read.ours) return undefined;
  const isGuarded = read.mended.has("guard");
  // A guard works as long as its snapshot is there, and what it guards is spelled as it should be.
  const isSound = isGuarded
    ? !read.snapshot?.includes("#REF!") && formula.includes(read.text.slice(1))
    : read.text === formula;
  if (!isSound) return read.text;
  return isLost ? (isGuarded ? read.text : formula) : undefined;
}

const repairTexts = {
  none: {
    en: "Nothing to repair: no formula with a function of Marketbook is misspelled or lost its value.",
    tw: "無須修復：沒有被改寫或遺失值的 Marketbook 公式。",
    cn: "无须修复：没有被改写或丢失值的 Marketbook 公式。",
  },
  mended: {
    en: "Formulas with functions of Marketbook mended: {count} ({cells}).",
    tw: "已修復 Marketbook 公式：{count} 個（{cells}）。",
    cn: "已修复 Marketbook 公式：{count} 个（{cells}）。",
  },
  calculated: {
    en: "Calculated anew: {count} ({cells}).",
    tw: "已重新計算：{count} 個（{cells}）。",
    cn: "已重新计算：{count} 个（{cells}）。",
  },
} satisfies Record<string, Text>;

const mostTold = 8;

export function sayRepair({ mended, calculated }: RepairOutcome): string {
  const line = (text: Text, cells: readonly string[]) => {
    const shown = cells.slice(0, mostTold).join(", ") + (cells.length > mostTold ? " …" : "");
    return cells.length > 0 ? [say(text, { count: cells.length, cells: shown })] : [];
  };
  const lines = [...line(repairTexts.mended, mended), ...line(repairTexts.calculated, calculated)];
  return lines.length > 0 ? lines.join(" ") : say(repairTexts.none);
}
