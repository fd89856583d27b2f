import type { Text } from "../../language/language";

export const tooFewForImpulse: Text = {
  en: "The credit impulse needs {needed} observations with this lag, but there {count|is|are} {count}.",
  tw: "以此 lag 計算信貸脈衝需要 {needed} 筆觀測值，但只有 {count} 筆。",
  cn: "按此 lag 计算信贷脉冲需要 {needed} 个观测值，但只有 {count} 个。",
};

export const belowZeroBalance: Text = {
  en: "After {month} months these purchases would take the balance sheet from {bs0} to below zero; use fewer months or a slower pace.",
  tw: "{month} 個月後，這些購買額會使資產負債表由 {bs0} 降到零以下；請減少月數或放慢步調。",
  cn: "{month} 个月后，这些购买额会使资产负债表由 {bs0} 降到零以下；请减少月数或放慢步调。",
};
