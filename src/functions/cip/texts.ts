import type { Text } from "../../language/language";

export const nothingLeft: Text = {
  en: "At these rates nothing of the principal is left, so there is no forward.",
  tw: "在這些利率下本金已無剩餘，因此沒有遠期價格。",
  cn: "在这些利率下本金已无剩余，因此没有远期价格。",
};

export const nearSpot = (spot: number): Text => ({
  en: `within 100 % a year of spot (${spot}), both quoted in the same direction and unit; a cell named MKT_LIMITS with "off" or a factor lifts the limit`,
  tw: `與即期匯率（${spot}）相差每年不超過 100 %，且兩者方向與單位相同；可將儲存格命名為 MKT_LIMITS 並填入 off 或倍數以放寬限制`,
  cn: `与即期汇率（${spot}）相差每年不超过 100 %，且两者方向与单位相同；可将单元格命名为 MKT_LIMITS 并填入 off 或倍数以放宽限制`,
});
