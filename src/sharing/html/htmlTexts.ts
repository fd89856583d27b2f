import type { Text } from "../../language/language";

/** What a page of a workbook says of itself. */
export const htmlTexts = {
  kind: {
    en: "A copy of the values: numbers, texts and charts, without formulas. It holds no script and asks for nothing from outside.",
    tw: "數值副本：僅含數字、文字與圖表，沒有公式，也沒有指令碼，不會向外要求任何內容。",
    cn: "数值副本：仅含数字、文字与图表，没有公式，也没有脚本，不会向外请求任何内容。",
  },
  asOf: { en: "as of {day}", tw: "截至 {day}", cn: "截至 {day}" },
} satisfies Record<string, Text>;
