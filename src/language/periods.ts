/** Months, and how often a figure is published, each written once. */
import type { Text } from "./language";

export const englishMonths: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

export const frequencyTexts = {
  D: { en: "Daily", tw: "每日", cn: "每日" },
  W: { en: "Weekly", tw: "每週", cn: "每周" },
  M: { en: "Monthly", tw: "每月", cn: "每月" },
  Q: { en: "Quarterly", tw: "每季", cn: "每季" },
  A: { en: "Yearly", tw: "每年", cn: "每年" },
  irregular: { en: "Irregular", tw: "不定期", cn: "不定期" },
} satisfies Record<string, Text>;

export const periodTexts = {
  D: { en: "day", tw: "日", cn: "日" },
  W: { en: "week", tw: "週", cn: "周" },
  M: { en: "month", tw: "月", cn: "月" },
  Q: { en: "quarter", tw: "季", cn: "季" },
  A: { en: "year", tw: "年", cn: "年" },
} satisfies Record<string, Text>;
