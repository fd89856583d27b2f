/** What is said about files that are not read. */
import type { Text } from "../language/language";

export const texts = {
  tooLarge: {
    en: "The file has {size} MB; at most {most} MB can be read.",
    tw: "檔案大小為 {size} MB，最多可讀取 {most} MB。",
    cn: "文件大小为 {size} MB，最多可读取 {most} MB。",
  },
  empty: {
    en: "The file is empty; an .xlsx, .ods or .csv file was expected.",
    tw: "檔案是空的；應為 .xlsx、.ods 或 .csv 檔。",
    cn: "文件是空的；应为 .xlsx、.ods 或 .csv 文件。",
  },
  noZip: {
    en: "The file is no .xlsx or .ods workbook, or was cut short.",
    tw: "檔案不是 .xlsx 或 .ods 活頁簿，或內容不完整。",
    cn: "文件不是 .xlsx 或 .ods 工作簿，或内容不完整。",
  },
  password: {
    en: "The workbook has a password. Take it off in the program that made it (in Excel: File › Info › Protect Workbook) and save it as .xlsx.",
    tw: "活頁簿設有密碼。請在原程式中移除密碼（Excel：檔案 › 資訊 › 保護活頁簿），再另存為 .xlsx。",
    cn: "工作簿设有密码。请在原程序中移除密码（Excel：文件 › 信息 › 保护工作簿），再另存为 .xlsx。",
  },
  oldFormat: {
    en: "This is a workbook in the old format .xls. Open it in Excel or LibreOffice and save it as .xlsx.",
    tw: "這是舊格式 .xls 的活頁簿。請用 Excel 或 LibreOffice 開啟，再另存為 .xlsx。",
    cn: "这是旧格式 .xls 的工作簿。请用 Excel 或 LibreOffice 打开，再另存为 .xlsx。",
  },
  binaryFormat: {
    en: "This is a workbook in the binary format .xlsb. Open it in Excel or LibreOffice and save it as .xlsx.",
    tw: "這是二進位格式 .xlsb 的活頁簿。請用 Excel 或 LibreOffice 開啟，再另存為 .xlsx。",
    cn: "这是二进制格式 .xlsb 的工作簿。请用 Excel 或 LibreOffice 打开，再另存为 .xlsx。",
  },
  tooManyParts: {
    en: "The file has {count} parts; at most {most} are read.",
    tw: "檔案含有 {count} 個部分，最多讀取 {most} 個。",
    cn: "文件含有 {count} 个部分，最多读取 {most} 个。",
  },
  unpacksTooLarge: {
    en: "The file would unpack to more than {most} MB, or to more than {ratio} times its size; it was not opened.",
    tw: "檔案解壓縮後會超過 {most} MB，或超過原大小的 {ratio} 倍，因此未開啟。",
    cn: "文件解压后会超过 {most} MB，或超过原大小的 {ratio} 倍，因此未打开。",
  },
  partName: {
    en: 'The file has a part with the name "{part}", which no workbook has; it was not opened.',
    tw: "檔案中有名為「{part}」的部分，活頁簿不應有此名稱，因此未開啟。",
    cn: "文件中有名为“{part}”的部分，工作簿不应有此名称，因此未打开。",
  },
  partTwice: {
    en: 'The file has two parts with the name "{part}"; it was not opened.',
    tw: "檔案中有兩個名為「{part}」的部分，因此未開啟。",
    cn: "文件中有两个名为“{part}”的部分，因此未打开。",
  },
  damagedPart: {
    en: 'The part "{part}" of the file is damaged.',
    tw: "檔案中的「{part}」部分已損壞。",
    cn: "文件中的“{part}”部分已损坏。",
  },
  declared: {
    en: 'The part "{part}" declares a document type, which no workbook does; it was not opened.',
    tw: "「{part}」部分宣告了文件類型（DOCTYPE），活頁簿不應有此宣告，因此未開啟。",
    cn: "“{part}”部分声明了文档类型（DOCTYPE），工作簿不应有此声明，因此未打开。",
  },
  tooDeep: {
    en: 'The part "{part}" is nested more than {most} levels deep; it was not opened.',
    tw: "「{part}」部分的巢狀層級超過 {most} 層，因此未開啟。",
    cn: "“{part}”部分的嵌套层级超过 {most} 层，因此未打开。",
  },
  noWorkbook: {
    en: "The file holds no workbook; an .xlsx, .xlsm, .xltx or .ods file was expected.",
    tw: "檔案中沒有活頁簿；應為 .xlsx、.xlsm、.xltx 或 .ods 檔。",
    cn: "文件中没有工作簿；应为 .xlsx、.xlsm、.xltx 或 .ods 文件。",
  },
  noSheets: {
    en: "The workbook has no sheet of cells.",
    tw: "活頁簿沒有含儲存格的工作表。",
    cn: "工作簿没有含单元格的工作表。",
  },
  tooManySheets: {
    en: "The workbook has {count} sheets; at most {most} are read.",
    tw: "活頁簿有 {count} 張工作表，最多讀取 {most} 張。",
    cn: "工作簿有 {count} 张工作表，最多读取 {most} 张。",
  },
  tooManyCells: {
    en: "The workbook has more than {most} cells; it was not opened.",
    tw: "活頁簿的儲存格超過 {most} 個，因此未開啟。",
    cn: "工作簿的单元格超过 {most} 个，因此未打开。",
  },
  counts1904: {
    en: "The workbook counts days from 1904: the dates of a snapshot would be four years earlier elsewhere. Share its values, or turn that off under File, Options, Advanced.",
    tw: "活頁簿的日期自 1904 年起算：快照中的日期在他處會早四年。請改為分享數值，或在「檔案」、「選項」、「進階」取消該設定。",
    cn: "工作簿的日期从 1904 年起算：快照中的日期在他处会早四年。请改为分享数值，或在“文件”、“选项”、“高级”中取消该设置。",
  },
  tooSlow: {
    en: "Reading the workbook took longer than {seconds} seconds and was stopped.",
    tw: "讀取活頁簿超過 {seconds} 秒，已停止。",
    cn: "读取工作簿超过 {seconds} 秒，已停止。",
  },
} satisfies Record<string, Text>;
