/** What an argument is expected to be, in sentences that more than one function says. */
import type { Text } from "../../language/language";
import { text } from "../../language/units";

export const expected = {
  number: { en: "a number", tw: "數字", cn: "数字" },
  text,
  boolean: { en: "TRUE or FALSE", tw: "TRUE 或 FALSE", cn: "TRUE 或 FALSE" },
  date: {
    en: "a date, or text such as 2026-01-31",
    tw: "日期，或如 2026-01-31 的文字",
    cn: "日期，或如 2026-01-31 的文本",
  },
  rowOrColumn: { en: "a single row or column", tw: "單一列或單一欄", cn: "单行或单列" },
  aboveZero: { en: "above 0", tw: "大於 0 的數", cn: "大于 0 的数" },
  belowOne: { en: "below 1", tw: "小於 1 的數", cn: "小于 1 的数" },
} satisfies Record<string, Text>;
