import type { Text } from "../../language/language";

/** What is said while a file of another program is opened, and about what came of it. */
export const texts = {
  reading: { en: "Reading {file}…", tw: "正在讀取 {file}…", cn: "正在读取 {file}…" },
  stop: { en: "Stop", tw: "停止", cn: "停止" },
  tooSlow: {
    en: "reading it took longer than {seconds} seconds and was stopped.",
    tw: "讀取超過 {seconds} 秒，已停止。",
    cn: "读取超过 {seconds} 秒，已停止。",
  },
  stopped: { en: "reading it was stopped.", tw: "已停止讀取。", cn: "已停止读取。" },
  notReadable: {
    en: "it could not be read; it may be damaged, or too large for this computer.",
    tw: "無法讀取；檔案可能已損壞，或對這部電腦而言太大。",
    cn: "无法读取；文件可能已损坏，或对这台电脑而言太大。",
  },
  howTitle: { en: "How should {file} be opened?", tw: "要如何開啟 {file}？", cn: "要如何打开 {file}？" },
  howHint: {
    en: "As a sheet it becomes a workbook of its own. As series it goes to Data, where formulas read it by its name.",
    tw: "以工作表開啟時會成為新的活頁簿；匯入為數列時會放到「資料」，公式可用名稱讀取。",
    cn: "以工作表打开时会成为新的工作簿；导入为序列时会放到“数据”，公式可用名称读取。",
  },
  howTitleAll: {
    en: "How should the {count} files be opened?",
    tw: "要如何開啟這 {count} 個檔案？",
    cn: "要如何打开这 {count} 个文件？",
  },
  howHintAll: {
    en: "As sheets each becomes a workbook of its own. As series all of them are seen together under Data first.",
    tw: "以工作表開啟時各成為新的活頁簿；匯入為數列時會先在「資料」一起預覽。",
    cn: "以工作表打开时各成为新的工作簿；导入为序列时会先在“数据”一起预览。",
  },
  asSheets: { en: "Open as sheets", tw: "以工作表開啟", cn: "以工作表打开" },
  asSheet: { en: "Open as a sheet", tw: "以工作表開啟", cn: "以工作表打开" },
  asSeries: { en: "Bring as series", tw: "匯入為數列", cn: "导入为序列" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
  opened: {
    en: "{file} was opened: {sheets} {sheets|sheet|sheets}, {cells} {cells|cell|cells}, {formulas} of them {formulas|a formula|formulas}. Nobody was asked for data; saving keeps it as a workbook of Marketbook.",
    tw: "已開啟 {file}：{sheets} 張工作表、{cells} 個儲存格，其中 {formulas} 個為公式。未向任何來源要求資料；儲存後為 Marketbook 活頁簿。",
    cn: "已打开 {file}：{sheets} 张工作表、{cells} 个单元格，其中 {formulas} 个为公式。未向任何来源请求数据；保存后为 Marketbook 工作簿。",
  },
  showReport: { en: "What came of it…", tw: "查看開啟結果…", cn: "查看打开结果…" },
  reportTitle: { en: "What came of {file}", tw: "{file} 的開啟結果", cn: "{file} 的打开结果" },
  nothingToTell: {
    en: "Everything came as it was.",
    tw: "所有內容皆完整匯入。",
    cn: "所有内容均完整导入。",
  },
  close: { en: "Close", tw: "關閉", cn: "关闭" },
  morePlaces: { en: "and {count} more", tw: "另有 {count} 處", cn: "另有 {count} 处" },
  differs: { en: "Other values", tw: "數值不同", cn: "数值不同" },
  frozen: {
    en: "Not calculated here: saved values stay",
    tw: "此處不計算，保留儲存時的值",
    cn: "此处不计算，保留保存时的值",
  },
  mended: { en: "Mended", tw: "已修正", cn: "已修正" },
  kept: { en: "Kept, but not shown", tw: "已保留但未顯示", cn: "已保留但未显示" },
  leftOut: { en: "Left out", tw: "未匯入", cn: "未导入" },
} satisfies Record<string, Text>;
