import type { Text } from "../../language/language";

/** What the Data menu offers for the workbook's formulas. */
export const texts = {
  freeze: { en: "Freeze formulas", tw: "凍結公式", cn: "冻结公式" },
  thaw: { en: "Thaw formulas", tw: "解凍公式", cn: "解冻公式" },
  selection: { en: "Selected cells", tw: "選取的儲存格", cn: "选取的单元格" },
  sheet: { en: "This sheet", tw: "此工作表", cn: "此工作表" },
  workbook: { en: "Whole workbook", tw: "整本活頁簿", cn: "整个工作簿" },
  repair: { en: "Repair formulas", tw: "修復公式", cn: "修复公式" },
} satisfies Record<string, Text>;
