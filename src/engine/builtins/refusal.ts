/** How a built-in function declines to answer: an error value with its sentence. */
import type { ErrorCode } from "../../cells/cell";
import { say, type Text } from "../../language/language";
import { isTooLarge, mostMultiplications, tooLarge } from "../compiler/bounds";
import type { Scalar } from "../compiler/values";

/** Not an Error: tables of thousands of error cells would collect as many stack traces. */
export class Refusal {
  constructor(readonly cell: Scalar) {}
}

const texts = {
  outside: {
    en: "{argument} is outside the values for which the function is defined.",
    tw: "{argument} 超出此函數的定義範圍。",
    cn: "{argument} 超出此函数的定义范围。",
  },
  noValue: {
    en: "The function has no value for these arguments.",
    tw: "此函數對這些引數沒有值。",
    cn: "此函数对这些参数没有值。",
  },
  noNumbers: {
    en: "There are not enough numbers to calculate with.",
    tw: "可供計算的數值不足。",
    cn: "可供计算的数值不足。",
  },
  differentCounts: {
    en: "The ranges must have the same number of cells.",
    tw: "各範圍的儲存格數必須相同。",
    cn: "各区域的单元格数必须相同。",
  },
  notFinite: {
    en: "The result is not a finite number.",
    tw: "結果不是有限的數值。",
    cn: "结果不是有限的数值。",
  },
  zeroDivisor: { en: "A divisor is zero.", tw: "除數為零。", cn: "除数为零。" },
  noSolution: { en: "No solution was found.", tw: "找不到解。", cn: "找不到解。" },
  notFound: { en: "The value is not among those searched.", tw: "查無此值。", cn: "未找到该值。" },
  severalFound: { en: "More than one is found.", tw: "符合的不只一筆。", cn: "符合的不止一条。" },
  wrongOrder: {
    en: "{argument} must lie after the date before it.",
    tw: "{argument} 必須晚於前一個日期。",
    cn: "{argument} 必须晚于前一个日期。",
  },
  textForNumber: {
    en: 'A number is needed, but "{text}" came.',
    tw: "此處需要數字，但收到「{text}」。",
    cn: "此处需要数字，但收到“{text}”。",
  },
  wrongShape: {
    en: "The range does not have the rows and columns that are needed.",
    tw: "範圍的列數或欄數不符需求。",
    cn: "区域的行数或列数不符合要求。",
  },
  tooManyMultiplications: {
    en: "The matrices are too large: a formula may take {most} multiplications.",
    tw: "矩陣過大，公式最多可進行 {most} 次乘法。",
    cn: "矩阵过大，公式最多可进行 {most} 次乘法。",
  },
  tooManySteps: {
    en: "{argument} asks for more than the {most} steps that a formula may take.",
    tw: "{argument} 所需步驟超過公式上限 {most} 步。",
    cn: "{argument} 所需步骤超过公式上限 {most} 步。",
  },
  tooLong: {
    en: "The text is too long: a cell holds {most} characters.",
    tw: "文字過長，儲存格最多容納 {most} 個字元。",
    cn: "文本过长，单元格最多容纳 {most} 个字符。",
  },
  patternTooLong: {
    en: "A text with ? or * to search for may have {most} characters.",
    tw: "含 ? 或 * 的搜尋文字最多 {most} 個字元。",
    cn: "含 ? 或 * 的查找文本最多 {most} 个字符。",
  },
  tooManyWays: {
    en: "The pattern can be laid over so long a text in too many ways: what repeats within a group that repeats, or many * and +.",
    tw: "此模式套用於這麼長的文字時可能情況過多：重複的群組內又有重複，或 * 與 + 過多。",
    cn: "此模式用于这么长的文本时可能情况过多：重复的组内又有重复，或 * 与 + 过多。",
  },
  notAReference: { en: "A reference to cells is needed.", tw: "此處需要儲存格參照。", cn: "此处需要单元格引用。" },
  outsideSheet: {
    en: "The range lies beyond the edges of the sheet.",
    tw: "範圍超出工作表邊界。",
    cn: "区域超出工作表边界。",
  },
  calculatedCriterion: {
    en: "A criterion that is a formula is not calculated for each record here; name a heading and what is asked of it.",
    tw: "此處不會逐筆計算公式形式的準則，請寫明欄位標題與條件。",
    cn: "此处不会逐条计算公式形式的条件，请写明字段标题与条件。",
  },
  leftEmpty: {
    en: "{argument} is left empty, and the function has no value for it then.",
    tw: "{argument} 留空，此函數因此無值可用。",
    cn: "{argument} 留空，此函数因此无值可用。",
  },
  emptyResult: { en: "The result is an empty range.", tw: "結果是空的範圍。", cn: "结果是空的区域。" },
} satisfies Record<string, Text>;

export function declined(
  code: ErrorCode,
  reason: keyof typeof texts,
  values?: Record<string, string | number>,
): Scalar {
  return { value: code, message: say(texts[reason], values) };
}

export function refuse(code: ErrorCode, reason: keyof typeof texts, values?: Record<string, string | number>): never {
  throw new Refusal(declined(code, reason, values));
}

/** #NUM! unless the condition holds, naming the argument. */
export function within(holds: boolean, argument: string): void {
  if (!holds) refuse("#NUM!", "outside", { argument });
}

/** Before an array is made that is larger than a formula may make. */
export function boundCells(rows: number, columns: number): void {
  if (isTooLarge(rows, columns)) throw new Refusal(tooLarge(rows, columns));
}

const mostSteps = 1e5;

/** Before a loop over so many periods. */
export function boundSteps(count: number, argument: string): void {
  if (!(count <= mostSteps)) refuse("#NUM!", "tooManySteps", { argument, most: mostSteps });
}

/** Characters that a cell of Excel holds. */
export const longestText = 32_767;

export function boundText(length: number): void {
  if (length > longestText) refuse("#VALUE!", "tooLong", { most: longestText });
}

/** Before so many multiplications. */
export function boundMultiplications(count: number): void {
  if (!(count <= mostMultiplications)) refuse("#NUM!", "tooManyMultiplications", { most: mostMultiplications });
}

function notFinite(value: number): Scalar {
  return declined("#NUM!", Number.isNaN(value) ? "noValue" : "notFinite");
}

/** Smaller than this Excel knows only zero. */
const least = 2 ** -1022;

/** No formula gives infinity, or what is no number. */
export function finite(cell: Scalar): Scalar {
  const { value } = cell;
  if (typeof value !== "number" || (Math.abs(value) >= least && Number.isFinite(value)) || value === 0) return cell;
  return Number.isFinite(value) ? { ...cell, value: 0 } : notFinite(value);
}
