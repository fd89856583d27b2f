import type { Text } from "../../language/language";

/** What is said when values leave as a page or as text. */
export const texts = {
  asPage: { en: "Save as web page", tw: "另存為網頁", cn: "另存为网页" },
  asCsv: { en: "Save this sheet as CSV", tw: "將此工作表存為 CSV", cn: "将此工作表另存为 CSV" },
  unknown: {
    en: "{count} {count|cell has|cells have} no value, as {count|its|their} calculation was stopped ({cells}); nothing was written. Calculate them with F9 first.",
    tw: "{count} 個儲存格因計算已停止而沒有值（{cells}）；未寫入檔案。請先按 F9 計算。",
    cn: "{count} 个单元格因计算已停止而没有值（{cells}）；未写入文件。请先按 F9 计算。",
  },
  lost: {
    en: "The page does not show everything as it is here. {lost}",
    tw: "網頁未能完全呈現此處的內容。{lost}",
    cn: "网页未能完全呈现此处的内容。{lost}",
  },
  failed: {
    en: "The copy was not made: something in this workbook cannot be put into it. The workbook itself stays as it is.",
    tw: "未能製作副本：此活頁簿中有內容無法存入。活頁簿本身維持不變。",
    cn: "未能制作副本：此工作簿中有内容无法存入。工作簿本身保持不变。",
  },
} satisfies Record<string, Text>;
