/** What a copy says of itself. */
import type { Text } from "../../language/language";

export type CopyMode = "portable" | "live" | "values";

export const modeNames: Readonly<Record<CopyMode, Text>> = {
  portable: { en: "Portable copy", tw: "可攜副本", cn: "便携副本" },
  live: { en: "Live copy", tw: "即時副本", cn: "实时副本" },
  values: { en: "Values copy", tw: "數值副本", cn: "数值副本" },
};

export const modeMeanings: Readonly<Record<CopyMode, Text>> = {
  portable: {
    en: "Shows the right numbers without Marketbook and without the newest Excel, after any recalculation; where the functions are there, its formulas are live.",
    tw: "沒有 Marketbook 或最新版 Excel 時，不論如何重新計算都顯示正確數字；有函數時，公式即為即時。",
    cn: "没有 Marketbook 或最新版 Excel 时，无论如何重新计算都显示正确数字；有函数时，公式即为实时。",
  },
  live: {
    en: "For people who have the Marketbook functions. Without them Excel keeps the saved numbers only until it calculates; LibreOffice shows a mixture of saved numbers and #NAME?.",
    tw: "供已安裝 Marketbook 函數的人使用。沒有函數時，Excel 只在重新計算前保留已儲存的數字；LibreOffice 會混雜顯示已儲存的數字與 #NAME?。",
    cn: "供已安装 Marketbook 函数的人使用。没有函数时，Excel 只在重新计算前保留已保存的数字；LibreOffice 会混杂显示已保存的数字与 #NAME?。",
  },
  values: {
    en: "Numbers and texts only: no formula, no series.",
    tw: "僅含數字與文字：沒有公式，也沒有數列。",
    cn: "仅含数字与文字：没有公式，也没有序列。",
  },
};

export const copyTexts = {
  sheet: { en: "About this copy", tw: "關於此副本", cn: "关于此副本" },
  kind: { en: "What it is", tw: "類型", cn: "类型" },
  saved: { en: "Saved on", tw: "儲存時間", cn: "保存时间" },
  asOf: { en: "Figures", tw: "數字", cn: "数字" },
  asOfMeaning: {
    en: "All figures are those of {day}, when this copy was saved.",
    tw: "所有數字均為 {day} 儲存此副本時的數字。",
    cn: "所有数字均为 {day} 保存此副本时的数字。",
  },
  asOfPortable: {
    en: "Without the functions, figures that need them are those of {day}. When you change an input, the note at the top of a sheet says that they no longer follow from it.",
    tw: "沒有函數時，需要函數的數字為 {day} 的數字。更改輸入後，工作表頂端的說明會指出這些數字不再由輸入得出。",
    cn: "没有函数时，需要函数的数字为 {day} 的数字。更改输入后，工作表顶端的说明会指出这些数字不再由输入得出。",
  },
  functions: { en: "Getting the functions", tw: "取得函數", cn: "获取函数" },
  functionsMeaning: {
    en: "Marketbook is an add-in for Excel and a workbench in the browser. Whoever sent you this copy can give you both; open the file there, or in Excel with the add-in, and the formulas calculate.",
    tw: "Marketbook 是 Excel 增益集，也有瀏覽器中的工作台。寄送此副本的人可以提供兩者；在工作台或裝有增益集的 Excel 中開啟此檔，公式即會計算。",
    cn: "Marketbook 是 Excel 加载项，也有浏览器中的工作台。发送此副本的人可以提供两者；在工作台或装有加载项的 Excel 中打开此文件，公式即会计算。",
  },
  series: { en: "Series inside", tw: "內含數列", cn: "内含序列" },
  noSeries: { en: "none", tw: "無", cn: "无" },
  banner: {
    en: "Figures that need Marketbook or the newest Excel are those of {day}.",
    tw: "需要 Marketbook 或最新版 Excel 的數字為 {day} 的數字。",
    cn: "需要 Marketbook 或最新版 Excel 的数字为 {day} 的数字。",
  },
  bannerChanged: {
    en: "An input was changed: figures that need Marketbook or the newest Excel are still those of {day}.",
    tw: "輸入已更改：需要 Marketbook 或最新版 Excel 的數字仍為 {day} 的數字。",
    cn: "输入已更改：需要 Marketbook 或最新版 Excel 的数字仍为 {day} 的数字。",
  },
  live: { en: "the functions answer", tw: "函數有回應", cn: "函数有响应" },
  modern: { en: "newer built-in functions answer", tw: "較新的內建函數有回應", cn: "较新的内置函数有响应" },
  changed: { en: "inputs differ from the snapshot", tw: "輸入與快照不同", cn: "输入与快照不同" },
  savedOn: { en: "saved", tw: "已儲存", cn: "已保存" },
} satisfies Record<string, Text>;
