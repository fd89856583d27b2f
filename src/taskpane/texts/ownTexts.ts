/** Texts about the user's own document: figures of its text, and analyses that are kept. */
import type { Text } from "../../language/language";

export const ownTexts = {
  figures: { en: "Figures in this text", tw: "這段文字中的數字", cn: "这段文字中的数字" },
  claim: { en: "Make a claim of this", tw: "設為論點", cn: "设为论点" },
  claimOf: { en: "Make a claim of {figure}", tw: "將 {figure} 設為論點", cn: "将 {figure} 设为论点" },
  input: { en: "Make an input", tw: "設為輸入", cn: "设为输入" },
  inputOf: { en: "Make an input of {figure}", tw: "將 {figure} 設為輸入", cn: "将 {figure} 设为输入" },
  adding: { en: "Adding the figure…", tw: "正在加入數字…", cn: "正在加入数字…" },
  claimed: {
    en: "{figure} is a claim now, in {at}. Its rebuilt figure goes two cells to the right.",
    tw: "{figure} 已設為論點，位於 {at}；重算數字填在右邊第二格。",
    cn: "{figure} 已设为论点，位于 {at}；重算数字填在右边第二格。",
  },
  given: {
    en: "{figure} is an input now, in {at}.",
    tw: "{figure} 已設為輸入，位於 {at}。",
    cn: "{figure} 已设为输入，位于 {at}。",
  },
  goThere: { en: "Go there", tw: "前往", cn: "前往" },
  noBook: {
    en: "There is no analysis of your own in this workbook yet. Start one under Analyses.",
    tw: "此活頁簿尚無您的分析。請先在「分析」中建立。",
    cn: "此工作簿尚无您的分析。请先在“分析”中建立。",
  },
  full: {
    en: "No row is free there. Save the analysis and insert it anew: it then has room for more.",
    tw: "已無空白列。請將分析儲存後重新插入，即有更多空間。",
    cn: "已无空白行。请将分析保存后重新插入，即有更多空间。",
  },
  toAnalyses: { en: "Show analyses", tw: "查看分析", cn: "查看分析" },
  heading: { en: "Yours", tw: "您的分析", cn: "您的分析" },
  lead: {
    en: "Paste a document, pick its figures, and judge them by your own calculation.",
    tw: "貼上文件、挑選其中的數字，再用自己的計算判定。",
    cn: "粘贴文件、挑选其中的数字，再用自己的计算判定。",
  },
  start: { en: "Start with a document of my own", tw: "以自己的文件開始", cn: "以自己的文件开始" },
  here: { en: "in this workbook", tw: "本活頁簿", cn: "本工作簿" },
  save: { en: "Save as analysis", tw: "另存為分析", cn: "另存为分析" },
  saveOf: { en: "Save {title} as analysis", tw: "將{title}另存為分析", cn: "将{title}另存为分析" },
  saving: { en: "Reading the sheets…", tw: "正在讀取工作表…", cn: "正在读取工作表…" },
  saved: {
    en: "{title} is saved. It stands under “Yours”, its text with it.",
    tw: "{title}已儲存，連同原文列在「您的分析」中。",
    cn: "{title}已保存，连同原文列在“您的分析”中。",
  },
  unreadable: {
    en: "{title} cannot be saved as an analysis yet. {count} {count|thing is|things are} in the way:",
    tw: "{title}還不能存成分析，有 {count} 處須修正：",
    cn: "{title}还不能存成分析，有 {count} 处须修正：",
  },
  keptOn: { en: "Saved on {day}", tw: "儲存於 {day}", cn: "保存于 {day}" },
  insertIt: { en: "Insert", tw: "插入", cn: "插入" },
  insertOf: { en: "Insert {title}", tw: "插入{title}", cn: "插入{title}" },
  download: { en: "Download", tw: "下載", cn: "下载" },
  downloadOf: { en: "Download {title}", tw: "下載{title}", cn: "下载{title}" },
  remove: { en: "Remove", tw: "移除", cn: "移除" },
  removeOf: { en: "Remove {title}", tw: "移除{title}", cn: "移除{title}" },
  sureToRemove: {
    en: "Remove {title} from your analyses? Sheets that were made from it stay.",
    tw: "要從您的分析中移除{title}嗎？由它建立的工作表會保留。",
    cn: "要从您的分析中移除{title}吗？由它建立的工作表会保留。",
  },
  removed: { en: "{title} is removed.", tw: "已移除{title}。", cn: "已移除{title}。" },
  open: { en: "Add an analysis file…", tw: "加入分析檔…", cn: "加入分析文件…" },
  refused: {
    en: "{title} is no analysis that can be added. {count} {count|thing is|things are} wrong:",
    tw: "無法加入{title}，有 {count} 處錯誤：",
    cn: "无法加入{title}，有 {count} 处错误：",
  },
  added: {
    en: "{title} stands under “Yours” now.",
    tw: "{title}已列在「您的分析」中。",
    cn: "{title}已列在“您的分析”中。",
  },
  loading: { en: "Looking for your analyses…", tw: "正在尋找您的分析…", cn: "正在查找您的分析…" },
} satisfies Record<string, Text>;
