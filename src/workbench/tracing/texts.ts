import type { Text } from "../../language/language";

export const texts = {
  precedents: { en: "Trace precedents", tw: "追蹤前導參照", cn: "追踪引用单元格" },
  dependents: { en: "Trace dependents", tw: "追蹤從屬參照", cn: "追踪从属单元格" },
  remove: { en: "Remove arrows", tw: "移除箭號", cn: "删除箭头" },
  noPrecedents: {
    en: "There is nothing more that the active cell's formula refers to.",
    tw: "使用中儲存格的公式沒有其他參照。",
    cn: "活动单元格的公式没有其他引用。",
  },
  noDependents: {
    en: "There is no further formula that refers to the active cell.",
    tw: "沒有其他公式參照使用中儲存格。",
    cn: "没有其他公式引用活动单元格。",
  },
  onlyFirst: {
    en: "Only the first {number} arrows are drawn.",
    tw: "只顯示前 {number} 個箭號。",
    cn: "只显示前 {number} 个箭头。",
  },
} satisfies Record<string, Text>;
