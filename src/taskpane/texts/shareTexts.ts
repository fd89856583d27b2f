import type { Text } from "../../language/language";

/** What is said before a copy of a workbook leaves, in the pane and in the workbench's dialog. */
export const shareTexts = {
  heading: { en: "Share a copy", tw: "分享副本", cn: "分享副本" },
  lead: {
    en: "A copy for somebody else opens in a window of its own, where you save it. This workbook stays as it is.",
    tw: "給他人的副本會在新視窗中開啟，由您儲存；此活頁簿維持不變。",
    cn: "给他人的副本会在新窗口中打开，由您保存；此工作簿保持不变。",
  },
  prepare: { en: "Look at what leaves", tw: "檢視將包含的內容", cn: "查看将包含的内容" },
  preparing: { en: "Reading the workbook…", tw: "正在讀取活頁簿…", cn: "正在读取工作簿…" },
  again: { en: "Read the workbook again", tw: "重新讀取活頁簿", cn: "重新读取工作簿" },
  open: { en: "Open the copy", tw: "開啟副本", cn: "打开副本" },
  opening: { en: "Opening the copy…", tw: "正在開啟副本…", cn: "正在打开副本…" },
  opened: {
    en: "The copy is open in a window of its own. Save it there.",
    tw: "副本已在新視窗中開啟，請在該處儲存。",
    cn: "副本已在新窗口中打开，请在该处保存。",
  },
  kind: { en: "Kind of copy", tw: "副本類型", cn: "副本类型" },
  author: { en: "Your name in the file's properties", tw: "檔案屬性中的姓名", cn: "文件属性中的姓名" },
  authorHint: { en: "left out unless you fill it in", tw: "未填寫則不附上", cn: "未填写则不附上" },
  series: { en: "Series that leave with it", tw: "隨附的數列", cn: "随附的序列" },
  leaves: { en: "What leaves in the file", tw: "檔案將包含的內容", cn: "文件将包含的内容" },
  leavesAlways: {
    en: "The sheets with their inputs and results, names and charts. No key, no path, no name of this computer.",
    tw: "工作表及其輸入、結果、名稱與圖表。不含金鑰、路徑或這部電腦的名稱。",
    cn: "工作表及其输入、结果、名称与图表。不含密钥、路径或这台电脑的名称。",
  },
  noSeries: { en: "No series.", tw: "不含數列。", cn: "不含序列。" },
  lost: { en: "What the file cannot hold", tw: "檔案無法保存的內容", cn: "文件无法保存的内容" },
  nothingLost: { en: "Nothing is lost.", tw: "沒有遺失的內容。", cn: "没有丢失的内容。" },
  unknown: {
    en: "{count} {count|cell has|cells have} no value, as {count|its|their} calculation was stopped or is not finished ({cells}). Calculate them with F9 first.",
    tw: "{count} 個儲存格因計算已停止或尚未完成而沒有值（{cells}）。請先按 F9 計算。",
    cn: "{count} 个单元格因计算已停止或尚未完成而没有值（{cells}）。请先按 F9 计算。",
  },
  failed: {
    en: "The copy was not made: something in this workbook cannot be put into it. The workbook itself stays as it is.",
    tw: "未能製作副本：此活頁簿中有內容無法存入。活頁簿本身維持不變。",
    cn: "未能制作副本：此工作簿中有内容无法存入。工作簿本身保持不变。",
  },
} satisfies Record<string, Text>;
