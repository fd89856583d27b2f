import type { Text } from "../../language/language";

/** What is said while a workbook is calculated for long, and of what was stopped. */
export const texts = {
  underWay: { en: "Calculating…", tw: "正在計算…", cn: "正在计算…" },
  stop: { en: "Stop (Esc)", tw: "停止（Esc）", cn: "停止（Esc）" },
  stopped: {
    en: "Stopped: {cells}. These and the formulas that read them show #BUSY!; all others are right.",
    tw: "已停止：{cells}。這些公式以及讀取它們的公式顯示 #BUSY!，其餘皆正確。",
    cn: "已停止：{cells}。这些公式以及读取它们的公式显示 #BUSY!，其余均正确。",
  },
  more: { en: "{cells} and {count} more", tw: "{cells} 以及另外 {count} 個", cn: "{cells} 以及另外 {count} 个" },
  goOn: { en: "Go on (F9)", tw: "繼續計算（F9）", cn: "继续计算（F9）" },
  showFirst: { en: "Show the first", tw: "顯示第一個", cn: "显示第一个" },
} satisfies Record<string, Text>;
