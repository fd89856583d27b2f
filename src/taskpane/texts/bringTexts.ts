/** Texts of bringing data from a workbook file or from the selected cells. */
import type { Text } from "../../language/language";

export const bringTexts = {
  fromSelection: { en: "From the selected cells", tw: "從選取的儲存格", cn: "从选取的单元格" },
  readingSelection: { en: "Reading the selected cells…", tw: "正在讀取選取的儲存格…", cn: "正在读取选取的单元格…" },
  selectionNarrow: {
    en: "{range} is selected; select a column of dates and the columns of values beside it.",
    tw: "目前選取的是 {range}；請選取日期欄與相鄰的數值欄。",
    cn: "当前选取的是 {range}；请选取日期列与相邻的数值列。",
  },
  selectionLarge: {
    en: "{range} holds {count} cells; at most {most} can be read at once.",
    tw: "{range} 共 {count} 個儲存格，一次最多讀取 {most} 個。",
    cn: "{range} 共 {count} 个单元格，一次最多读取 {most} 个。",
  },
  sheet: { en: "Sheet", tw: "工作表", cn: "工作表" },
  sheetChoose: { en: "Choose a sheet…", tw: "請選擇工作表…", cn: "请选择工作表…" },
  sheetHint: {
    en: "{name} has {count} sheets; choose the one with the data.",
    tw: "{name} 有 {count} 張工作表，請選擇資料所在的一張。",
    cn: "{name} 有 {count} 张工作表，请选择数据所在的一张。",
  },
  refused: { en: "{name}: {reason}", tw: "{name}：{reason}", cn: "{name}：{reason}" },
  notXlsx: {
    en: "{name} is no workbook that can be read here; expected an .xlsx file without a password, or save the sheet as CSV.",
    tw: "無法讀取 {name}；應為未加密的 .xlsx 檔，或將工作表另存為 CSV。",
    cn: "无法读取 {name}；应为未加密的 .xlsx 文件，或将工作表另存为 CSV。",
  },
  edited: {
    en: "{origin}, edited by hand",
    tw: "{origin}（已手動修改）",
    cn: "{origin}（已手动修改）",
  },
  nameAndSource: { en: "{name} ({source})", tw: "{name}（{source}）", cn: "{name}（{source}）" },
  readers: {
    en: "Cells that read what is replaced: {count} ({cells}).",
    tw: "讀取被取代資料的儲存格：{count} 個（{cells}）。",
    cn: "读取被替换数据的单元格：{count} 个（{cells}）。",
  },
  noReaders: {
    en: "No cell of this workbook reads what is replaced.",
    tw: "此活頁簿中沒有儲存格讀取被取代的資料。",
    cn: "此工作簿中没有单元格读取被替换的数据。",
  },
  readersUnknown: {
    en: "Which cells read what is replaced could not be told.",
    tw: "無法得知有哪些儲存格讀取被取代的資料。",
    cn: "无法得知有哪些单元格读取被替换的数据。",
  },
  staysBeside: {
    en: "{wanted} is there already and stays; this one is kept beside it as {name}.",
    tw: "已有 {wanted}，予以保留；這一個另存為 {name}。",
    cn: "已有 {wanted}，予以保留；这一个另存为 {name}。",
  },
  replaceInstead: { en: "Replace {wanted} instead", tw: "改為取代 {wanted}", cn: "改为替换 {wanted}" },
  keepBoth: { en: "Keep both", tw: "兩者都保留", cn: "两者都保留" },
  replaceQuestion: {
    en: "This replaces {count} series: {names}. {readers}",
    tw: "這會取代 {count} 個數列：{names}。{readers}",
    cn: "这会替换 {count} 个序列：{names}。{readers}",
  },
  importedReplacing: {
    en: "Imported {names}. Replaced {count} series. {readers}",
    tw: "已匯入 {names}，取代了 {count} 個數列。{readers}",
    cn: "已导入 {names}，替换了 {count} 个序列。{readers}",
  },
  countingReaders: {
    en: "Looking for the cells that read what is replaced…",
    tw: "正在尋找讀取被取代資料的儲存格…",
    cn: "正在查找读取被替换数据的单元格…",
  },
  forAllBut: {
    en: "For all series but {names}",
    tw: "套用到所有數列，{names} 除外",
    cn: "应用到所有序列，{names} 除外",
  },
  waiting: { en: "To be read next: {names}.", tw: "接著讀取：{names}。", cn: "接着读取：{names}。" },
  skip: {
    en: "Leave this one out, read {name}",
    tw: "略過這一個，讀取 {name}",
    cn: "跳过这一个，读取 {name}",
  },
  notRead: { en: "Not imported: {names}.", tw: "未匯入：{names}。", cn: "未导入：{names}。" },
  readThem: { en: "Read now", tw: "現在讀取", cn: "现在读取" },
  lastValue: { en: "last value {value}", tw: "最新值 {value}", cn: "最新值 {value}" },
  reading: { en: "{written} is {value}", tw: "{written} 即 {value}", cn: "{written} 即 {value}" },
  whichDate: {
    en: "{written} can be read in more than one way, and nothing in the file decides it. Which day is it?",
    tw: "{written} 有不只一種讀法，檔案中沒有其他線索可判斷。這是哪一天？",
    cn: "{written} 有不止一种读法，文件中没有其他线索可判断。这是哪一天？",
  },
  whichNumber: {
    en: "{written} can be read in two ways, and no other number in the file decides it. Which number is it?",
    tw: "{written} 有兩種讀法，檔案中沒有其他數字可判斷。這是哪個數字？",
    cn: "{written} 有两种读法，文件中没有其他数字可判断。这是哪个数字？",
  },
  leftOut: { en: "{count} {count|column|columns} left out", tw: "{count} 欄未匯入", cn: "{count} 列未导入" },
  columnNumber: { en: "Column {column}", tw: "第 {column} 欄", cn: "第 {column} 列" },
  rowsLeft: {
    en: "{count} {count|row that is|rows that are} no data, such as totals and footnotes, {count|was|were} left out.",
    tw: "另有 {count} 列不是資料（如合計、註解），未匯入。",
    cn: "另有 {count} 行不是数据（如合计、注释），未导入。",
  },
  asPublished: {
    en: "Unit and scale as FRED publishes {name}; correct them if your numbers are others.",
    tw: "單位與數量級依 FRED 公布的 {name} 填入；若您的數字不同，請更正。",
    cn: "单位与数量级按 FRED 公布的 {name} 填入；若您的数字不同，请更正。",
  },
} satisfies Record<string, Text>;
