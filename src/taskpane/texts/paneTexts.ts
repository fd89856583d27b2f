/** Texts of the frame: places, search, notices. */
import type { Text } from "../../language/language";

export const paneTexts = {
  places: { en: "Places", tw: "頁面", cn: "页面" },
  analyses: { en: "Analyses", tw: "分析", cn: "分析" },
  functions: { en: "Functions", tw: "函數", cn: "函数" },
  data: { en: "Data", tw: "資料", cn: "数据" },
  cell: { en: "Cell", tw: "儲存格", cn: "单元格" },
  search: { en: "Search functions, analyses, data", tw: "搜尋函數、分析、資料", cn: "搜索函数、分析、数据" },
  clearSearch: { en: "Clear search", tw: "清除搜尋", cn: "清除搜索" },
  language: { en: "Language", tw: "語言", cn: "语言" },
  results: { en: "Search results", tw: "搜尋結果", cn: "搜索结果" },
  resultCount: { en: "{count} {count|result|results}", tw: "找到 {count} 項", cn: "找到 {count} 项" },
  allFunctions: { en: "Show all {count} functions", tw: "顯示全部 {count} 個函數", cn: "显示全部 {count} 个函数" },
  nothingFound: { en: "Nothing found for “{query}”", tw: "找不到「{query}」", cn: "没有找到“{query}”" },
  nothingBut: {
    en: "Nothing found for “{query}”, but these come near",
    tw: "找不到「{query}」，但這些相近",
    cn: "没有找到“{query}”，但这些相近",
  },
  nothingFoundHint: {
    en: "Try a function's name, an English word, or the Chinese term.",
    tw: "請試試函數名稱、英文詞或中文術語。",
    cn: "请试试函数名称、英文词或中文术语。",
  },
  goTo: { en: "Go to {reference}", tw: "前往 {reference}", cn: "转到 {reference}" },
  goingTo: { en: "Going to {reference}…", tw: "正在前往 {reference}…", cn: "正在转到 {reference}…" },
  back: { en: "Back", tw: "返回", cn: "返回" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
  close: { en: "Close message", tw: "關閉訊息", cn: "关闭消息" },
  failed: {
    en: "That did not work: {reason} Your entries are kept; you can try again.",
    tw: "未能完成：{reason}您輸入的內容仍在，可再試一次。",
    cn: "未能完成：{reason}您输入的内容仍在，可再试一次。",
  },
  loading: { en: "Loading…", tw: "載入中…", cn: "正在加载…" },
  inserting: { en: "Inserting…", tw: "正在插入…", cn: "正在插入…" },
  insertedAt: {
    en: "Inserted into {where}. Ctrl+Z in the sheet undoes it.",
    tw: "已插入 {where}。在工作表按 Ctrl+Z 可復原。",
    cn: "已插入 {where}。在工作表按 Ctrl+Z 可撤销。",
  },
  occupied: {
    en: "{range} is not empty: it holds {content}. Replace it?",
    tw: "{range} 不是空白，目前內容為 {content}。要取代嗎？",
    cn: "{range} 不是空白，目前内容为 {content}。要替换吗？",
  },
  occupiedSeveral: {
    en: "{range} is not empty: {count} {count|cell|cells} would be overwritten. Replace {count|it|them}?",
    tw: "{range} 不是空白，將覆寫 {count} 個儲存格。要取代嗎？",
    cn: "{range} 不是空白，将覆盖 {count} 个单元格。要替换吗？",
  },
  replace: { en: "Replace", tw: "取代", cn: "替换" },
} satisfies Record<string, Text>;
