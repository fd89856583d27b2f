import type { Text } from "../../language/language";

/** What is said before a workbook leaves as an Excel file. */
export const texts = {
  title: { en: "Save as Excel", tw: "另存為 Excel", cn: "另存为 Excel" },
  kind: { en: "Kind of copy", tw: "副本類型", cn: "副本类型" },
  author: { en: "Your name in the file’s properties", tw: "檔案屬性中的姓名", cn: "文件属性中的姓名" },
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
  save: { en: "Save", tw: "儲存", cn: "保存" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
  waiting: {
    en: "Series are still on their way: cells that wait for them would be saved as #N/A.",
    tw: "仍有數列尚未到達：等待中的儲存格將存為 #N/A。",
    cn: "仍有序列尚未到达：等待中的单元格将存为 #N/A。",
  },
  unknown: {
    en: "{count} cells have no value, as their calculation was stopped ({cells}). Calculate them with F9 first.",
    tw: "{count} 個儲存格因計算已停止而沒有值（{cells}）。請先按 F9 計算。",
    cn: "{count} 个单元格因计算已停止而没有值（{cells}）。请先按 F9 计算。",
  },
  failed: {
    en: "The Excel file was not written: something in this workbook cannot be put into it. The workbook itself stays as it is.",
    tw: "未能寫入 Excel 檔：此活頁簿中有內容無法存入。活頁簿本身維持不變。",
    cn: "未能写入 Excel 文件：此工作簿中有内容无法存入。工作簿本身保持不变。",
  },
} satisfies Record<string, Text>;
