import type { Text } from "../../language/language";

export const nothingLeft: Text = {
  en: "At these rates nothing of the principal is left, so there is no forward.",
  tw: "在這些利率下本金已無剩餘，因此沒有遠期價格。",
  cn: "在这些利率下本金已无剩余，因此没有远期价格。",
};
