import type { Text } from "../language/language";

/** What the page itself says; the pane and the sheets bring their own words. */
export const texts = {
  language: { en: "Language", tw: "語言", cn: "语言" },
  toDark: { en: "Dark theme", tw: "深色主題", cn: "深色主题" },
  toLight: { en: "Light theme", tw: "淺色主題", cn: "浅色主题" },
  hidePane: { en: "Close the Marketbook pane", tw: "關閉 Marketbook 窗格", cn: "关闭 Marketbook 窗格" },
  showPane: { en: "Open the Marketbook pane", tw: "開啟 Marketbook 窗格", cn: "打开 Marketbook 窗格" },
  paneWidth: { en: "Width of the pane", tw: "窗格寬度", cn: "窗格宽度" },
  grid: { en: "Spreadsheet", tw: "試算表", cn: "电子表格" },
  blankCell: { en: "blank", tw: "空白", cn: "空白" },
  cellWithFormula: {
    en: "{address} {content}, formula {formula}",
    tw: "{address} {content}，公式 {formula}",
    cn: "{address} {content}，公式 {formula}",
  },
  opening: { en: "Opening the workbook…", tw: "正在開啟活頁簿…", cn: "正在打开工作簿…" },
  failedOpening: {
    en: "The workbook could not be opened. Nothing was lost; see that “npm start” runs on this computer, then load the page again.",
    tw: "活頁簿無法開啟。資料沒有遺失；請確認這部電腦正在執行「npm start」，再重新載入此頁。",
    cn: "工作簿无法打开。数据没有丢失；请确认这台电脑正在运行“npm start”，再重新加载此页。",
  },
  failedRunning: {
    en: "Something in this page stopped working. What was saved is kept. Copy what you have just typed, then load the page again.",
    tw: "此頁有一部分停止運作。已儲存的內容仍保留。請先複製剛輸入的內容，再重新載入。",
    cn: "此页有一部分停止工作。已保存的内容仍保留。请先复制刚输入的内容，再重新加载。",
  },
  seriesLeftOut: {
    en: "These series of the file could not be read and are left out: {ids}. Everything else is here; cells that read them say what is missing.",
    tw: "檔案中的這些數列無法讀取，已略去：{ids}。其餘內容都在；讀取它們的儲存格會說明缺少什麼。",
    cn: "文件中的这些序列无法读取，已略去：{ids}。其余内容都在；读取它们的单元格会说明缺少什么。",
  },
  print: { en: "Print", tw: "列印", cn: "打印" },
  regionalSettings: { en: "Regional settings", tw: "地區設定", cn: "区域设置" },
  localeOfPage: { en: "Automatic: as the page", tw: "自動：依頁面語言", cn: "自动：按页面语言" },
  shortcuts: { en: "Keyboard shortcuts", tw: "鍵盤快速鍵", cn: "键盘快捷键" },
  ok: { en: "OK", tw: "確定", cn: "确定" },
  close: { en: "Close", tw: "關閉", cn: "关闭" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
  gridGone: {
    en: "This workbook cannot be shown any further. What was saved of it is kept, and it will not be opened by itself again. Go on with another one.",
    tw: "無法繼續顯示此活頁簿。已儲存的內容仍保留，下次不會自動開啟它。請改用其他活頁簿。",
    cn: "无法继续显示此工作簿。已保存的内容仍保留，下次不会自动打开它。请改用其他工作簿。",
  },
  openAnother: { en: "Open another workbook…", tw: "開啟其他活頁簿…", cn: "打开其他工作簿…" },
  newWorkbook: { en: "New workbook", tw: "新增活頁簿", cn: "新建工作簿" },
  reload: { en: "Reload", tw: "重新載入", cn: "重新加载" },
} satisfies Record<string, Text>;
