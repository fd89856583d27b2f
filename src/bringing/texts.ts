/** Why a column is left, where it is no fault of a cell. */
import type { Text } from "../language/language";
import type { LeftOut } from "./table/block";

export const leftReason: Readonly<Record<LeftOut["reason"], Text>> = {
  repeats: {
    en: "It repeats the dates of another column.",
    tw: "此欄重複另一欄的日期。",
    cn: "此列重复另一列的日期。",
  },
  dates: {
    en: "It holds other dates, and no values of its own follow it.",
    tw: "此欄是其他日期，其後沒有屬於它的數值。",
    cn: "此列是其他日期，其后没有属于它的数值。",
  },
  noDate: {
    en: "It stands under no date of the row of dates.",
    tw: "此欄不在日期列的任何日期之下。",
    cn: "此列不在日期行的任何日期之下。",
  },
  code: {
    en: "It holds codes or running numbers, not values.",
    tw: "此欄是代碼或流水號，不是數值。",
    cn: "此列是代码或流水号，不是数值。",
  },
  clock: {
    en: "It holds times of day; the last of each day is taken.",
    tw: "此欄是時刻；每日取最後一筆。",
    cn: "此列是时刻；每日取最后一条。",
  },
};

export const columnTexts = {
  noValues: {
    en: "The column has no values.",
    tw: "此欄沒有任何數值。",
    cn: "此列没有任何数值。",
  },
  percentMixed: {
    en: "Some of its values have a percent sign and others none: {one} in line {oneLine}, {other} in line {otherLine}; expected one way throughout.",
    tw: "部分數值帶百分號、部分沒有：第 {oneLine} 列 {one}、第 {otherLine} 列 {other}；整欄應使用同一寫法。",
    cn: "部分数值带百分号、部分没有：第 {oneLine} 行 {one}、第 {otherLine} 行 {other}；整列应使用同一写法。",
  },
  unitsMixed: {
    en: "Its values have several units: {one} in line {oneLine}, {other} in line {otherLine}; expected one throughout.",
    tw: "數值的單位不一：第 {oneLine} 列 {one}、第 {otherLine} 列 {other}；整欄應使用同一單位。",
    cn: "数值的单位不一：第 {oneLine} 行 {one}、第 {otherLine} 行 {other}；整列应使用同一单位。",
  },
  scaleMixed: {
    en: "Some of its values have a letter or word for their size and others, with decimals, none: {one} in line {oneLine}, {other} in line {otherLine}.",
    tw: "部分數值帶數量級（如 M、億），部分帶小數卻沒有：第 {oneLine} 列 {one}、第 {otherLine} 列 {other}。",
    cn: "部分数值带数量级（如 M、亿），部分带小数却没有：第 {oneLine} 行 {one}、第 {otherLine} 行 {other}。",
  },
  sizesMixed: {
    en: "Its number formats show values in several sizes: {one} in line {oneLine}, {other} in line {otherLine}; expected one size throughout.",
    tw: "數值格式顯示的數量級不一：第 {oneLine} 列 {one}、第 {otherLine} 列 {other}；整欄應使用同一數量級。",
    cn: "数字格式显示的数量级不一：第 {oneLine} 行 {one}、第 {otherLine} 行 {other}；整列应使用同一数量级。",
  },
  thousandOrMillion: {
    en: "Beside {one} in line {oneLine}, {other} in line {otherLine} can be thousands or millions; expected one letter throughout.",
    tw: "第 {oneLine} 列為 {one}，第 {otherLine} 列的 {other} 可能是千，也可能是百萬；整欄應使用同一寫法。",
    cn: "第 {oneLine} 行为 {one}，第 {otherLine} 行的 {other} 可能是千，也可能是百万；整列应使用同一写法。",
  },
  scaleTwice: {
    en: "Its heading says {scale}, and {one} in line {oneLine} says its size as well; which of them counts is not certain.",
    tw: "標題註明 {scale}，第 {oneLine} 列的 {one} 又帶數量級；無法確定以何者為準。",
    cn: "标题注明 {scale}，第 {oneLine} 行的 {one} 又带数量级；无法确定以哪个为准。",
  },
  letter: {
    en: "{one} in line {oneLine} can be a size or a statistical office's flag; expected the number alone.",
    tw: "第 {oneLine} 列的 {one} 可能是數量級，也可能是統計機構的註記；應只有數字。",
    cn: "第 {oneLine} 行的 {one} 可能是数量级，也可能是统计机构的注记；应只有数字。",
  },
  uncalculated: {
    en: "{count} {count|cell holds a formula|cells hold formulas} whose result is not in the file, and {count|was|were} read as empty; open the workbook in Excel or LibreOffice and save it once, or run marketbook calc on it.",
    tw: "有 {count} 個儲存格的公式在檔案中沒有結果，已視為空白；請用 Excel 或 LibreOffice 開啟活頁簿並儲存一次，或對它執行 marketbook calc。",
    cn: "有 {count} 个单元格的公式在文件中没有结果，已视为空白；请用 Excel 或 LibreOffice 打开工作簿并保存一次，或对它运行 marketbook calc。",
  },
  mostlyUncalculated: {
    en: "{count} of its {all} cells hold formulas whose results are not in the file; open the workbook in Excel or LibreOffice and save it once, or run marketbook calc on it.",
    tw: "其 {all} 個儲存格中有 {count} 個公式在檔案中沒有結果；請用 Excel 或 LibreOffice 開啟活頁簿並儲存一次，或對它執行 marketbook calc。",
    cn: "其 {all} 个单元格中有 {count} 个公式在文件中没有结果；请用 Excel 或 LibreOffice 打开工作簿并保存一次，或对它运行 marketbook calc。",
  },
  hidden: {
    en: "{count} of its {all} values {count|stands|stand} in rows or columns that the sheet hides; they are among what was read.",
    tw: "其 {all} 個數值中有 {count} 個位於工作表隱藏的列或欄；這些數值也已讀入。",
    cn: "其 {all} 个数值中有 {count} 个位于工作表隐藏的行或列；这些数值也已读入。",
  },
  beforeExcel: {
    en: "{count} {count|observation|observations} before 1900-03-01 {count|was|were} left out: Excel has no such dates.",
    tw: "1900-03-01 以前的 {count} 筆觀測值未匯入：Excel 沒有這些日期。",
    cn: "1900-03-01 以前的 {count} 个观测值未导入：Excel 没有这些日期。",
  },
} satisfies Record<string, Text>;
