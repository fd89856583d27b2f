/** The words of verdicts and of what a figure stands on: in the sheets of books, in VERDICT and in the pane. */
import type { Text } from "./language";

export const verdicts = {
  "not reproduced": { en: "not reproduced", tw: "無法重現", cn: "无法重现" },
  reproduced: { en: "reproduced", tw: "可重現", cn: "可重现" },
  "worked out": { en: "worked out", tw: "推算", cn: "推算" },
  "needs an input": { en: "needs an input", tw: "缺少輸入", cn: "缺少输入" },
  "needs data": { en: "needs data", tw: "需要資料", cn: "需要数据" },
  error: { en: "error", tw: "錯誤", cn: "错误" },
} satisfies Record<string, Text>;

export const standings = {
  document: { en: "document", tw: "原文", cn: "原文" },
  published: { en: "published", tw: "已公布", cn: "已公布" },
  convention: { en: "convention", tw: "慣例", cn: "惯例" },
  assumption: { en: "assumption", tw: "假設", cn: "假设" },
} satisfies Record<string, Text>;

/** The standing of a value that the user has changed. */
export const yours: Text = { en: "yours", tw: "您的", cn: "您的" };
