/** How a built-in function declines to answer: an error value with its sentence. */
import type { ErrorCode } from "../../cells/cell";
import { say, type Text } from "../../language/language";
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

export function notFinite(value: number): Scalar {
  return declined("#NUM!", Number.isNaN(value) ? "noValue" : "notFinite");
}
