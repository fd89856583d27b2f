import type { Text } from "../../language/language";

export const texts = {
  title: { en: "Print", tw: "列印", cn: "打印" },
  what: { en: "Print content", tw: "列印內容", cn: "打印内容" },
  sheet: { en: "This sheet", tw: "此工作表", cn: "此工作表" },
  workbook: { en: "The whole workbook", tw: "整本活頁簿", cn: "整本工作簿" },
  paper: { en: "Paper", tw: "紙張大小", cn: "纸张大小" },
  orientation: { en: "Orientation", tw: "列印方向", cn: "纸张方向" },
  landscape: { en: "Landscape", tw: "橫向", cn: "横向" },
  portrait: { en: "Portrait", tw: "直向", cn: "纵向" },
  ownPage: { en: "As the sheet says", tw: "依工作表設定", cn: "按工作表设置" },
  hint: {
    en: "Sheets are made as wide as a page; print areas, repeated headings and page numbers are kept. “Save as PDF” is among the printers.",
    tw: "工作表會縮放為一頁寬；保留列印範圍、重複標題列與頁碼。印表機清單中有「另存為 PDF」。",
    cn: "工作表会缩放为一页宽；保留打印区域、重复标题行与页码。打印机列表中有“另存为 PDF”。",
  },
  print: { en: "Print", tw: "列印", cn: "打印" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
} satisfies Record<string, Text>;
