/** What a repair has done, in words; apart from the repair itself, which reads the whole catalogue. */
import { say, type Text } from "../language/language";
import type { RepairOutcome } from "./repair";

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
