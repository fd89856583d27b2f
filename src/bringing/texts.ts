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
  elsewhere: {
    en: "It stands in a table of another form; the largest table of the file is read.",
    tw: "此欄在另一種形式的表格中；僅讀取檔案中最大的表格。",
    cn: "此列在另一种形式的表格中；仅读取文件中最大的表格。",
  },
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
  penceOrFlag: {
    en: "{one} in line {oneLine} can be pence or a provisional figure; expected p behind every number, or behind none.",
    tw: "第 {oneLine} 列的 {one} 可能是便士，也可能是初步值的註記；p 應每個數字都有，或都沒有。",
    cn: "第 {oneLine} 行的 {one} 可能是便士，也可能是初步值的注记；p 应每个数字都有，或都没有。",
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
  longScale: {
    en: "{one} in line {oneLine} has nine zeros in English and twelve in most languages that write a decimal comma; write Md or bn, or the number in full.",
    tw: "第 {oneLine} 列的 {one}：billion 在英文是九個零，在多數使用小數逗號的語言是十二個零；請改寫為 Md、bn 或完整數字。",
    cn: "第 {oneLine} 行的 {one}：billion 在英文中是九个零，在多数使用小数逗号的语言中是十二个零；请改写为 Md、bn 或完整数字。",
  },
  outdated: {
    en: "{count} {count|value is a formula's result|values are results of formulas}, and the workbook asks to be calculated anew: {count|it|they} may be older than what {count|it is|they are} made of; open it in Excel or LibreOffice and save it once, or run marketbook calc on it.",
    tw: "有 {count} 個數值是公式的結果，而活頁簿要求重新計算：這些結果可能比其來源資料舊；請用 Excel 或 LibreOffice 開啟並儲存一次，或對它執行 marketbook calc。",
    cn: "有 {count} 个数值是公式的结果，而工作簿要求重新计算：这些结果可能比其来源数据旧；请用 Excel 或 LibreOffice 打开并保存一次，或对它运行 marketbook calc。",
  },
  fill: {
    en: "{count} {count|value|values} {found} (first in line {line}), far from all others, {count|was|were} read as missing: so programs write that there is no value.",
    tw: "有 {count} 個 {found}（首見於第 {line} 列），與其他數值相去甚遠，已視為缺值：程式常以此表示沒有數值。",
    cn: "有 {count} 个 {found}（首见于第 {line} 行），与其他数值相去甚远，已视为缺值：程序常以此表示没有数值。",
  },
  fractions: {
    en: "Its heading says per cent, and no value is larger than {largest}: they may be shares, 0.045 for 4.5 %. They are kept as written.",
    tw: "標題註明百分比，但最大值僅 {largest}：數值可能是小數（0.045 即 4.5 %）。已按原樣保留。",
    cn: "标题注明百分比，但最大值仅 {largest}：数值可能是小数（0.045 即 4.5 %）。已按原样保留。",
  },
  perhapsSize: {
    en: "{letter} in its heading can be the size of its values or something else; they are kept as written, with the scale 1.",
    tw: "標題中的 {letter} 可能是數量級，也可能另有所指；數值按原樣保留，倍率為 1。",
    cn: "标题中的 {letter} 可能是数量级，也可能另有所指；数值按原样保留，倍率为 1。",
  },
  hidden: {
    en: "{count} of {all} values {count|stands|stand} in rows or columns that the sheet hides; they are among what was read.",
    tw: "{all} 個數值中有 {count} 個位於工作表隱藏的列或欄；這些數值也已讀入。",
    cn: "{all} 个数值中有 {count} 个位于工作表隐藏的行或列；这些数值也已读入。",
  },
  beforeExcel: {
    en: "{count} {count|observation|observations} before 1900-03-01 {count|was|were} left out: Excel has no such dates.",
    tw: "1900-03-01 以前的 {count} 筆觀測值未匯入：Excel 沒有這些日期。",
    cn: "1900-03-01 以前的 {count} 个观测值未导入：Excel 没有这些日期。",
  },
} satisfies Record<string, Text>;
