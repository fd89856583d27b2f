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
  tooLarge: {
    en: "{name} has {size} MB; at most {most} MB can be read.",
    tw: "{name} 有 {size} MB，最多讀取 {most} MB。",
    cn: "{name} 有 {size} MB，最多读取 {most} MB。",
  },
  notXlsx: {
    en: "{name} is no workbook that can be read here; expected an .xlsx file without a password, or save the sheet as CSV.",
    tw: "無法讀取 {name}；應為未加密的 .xlsx 檔，或將工作表另存為 CSV。",
    cn: "无法读取 {name}；应为未加密的 .xlsx 文件，或将工作表另存为 CSV。",
  },
  bomb: {
    en: "{name} unpacks to more than {most} MB, or hides its size; it was not opened.",
    tw: "{name} 解壓縮後超過 {most} MB，或隱藏了大小，因此未開啟。",
    cn: "{name} 解压后超过 {most} MB，或隐藏了大小，因此未打开。",
  },
  tooManySheets: {
    en: "{name} has {count} sheets; at most {most} can be read.",
    tw: "{name} 有 {count} 張工作表，最多讀取 {most} 張。",
    cn: "{name} 有 {count} 张工作表，最多读取 {most} 张。",
  },
  tooManyCells: {
    en: "The sheet {sheet} has {count} cells; at most {most} can be read at once.",
    tw: "工作表 {sheet} 有 {count} 個儲存格，一次最多讀取 {most} 個。",
    cn: "工作表 {sheet} 有 {count} 个单元格，一次最多读取 {most} 个。",
  },
  noSheets: {
    en: "{name} has no sheet of cells.",
    tw: "{name} 沒有含儲存格的工作表。",
    cn: "{name} 没有含单元格的工作表。",
  },
  emptySheet: { en: "The sheet {sheet} is empty.", tw: "工作表 {sheet} 是空白的。", cn: "工作表 {sheet} 是空白的。" },
} satisfies Record<string, Text>;
