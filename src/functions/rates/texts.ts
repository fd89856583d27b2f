import type { Text } from "../../language/language";

export const aboveT1 = (t1: number): Text => ({
  en: `above t1 (${t1})`,
  tw: `大於 t1(${t1})`,
  cn: `大于 t1(${t1})`,
});

export const someGrowth: Text = {
  en: "a rate that leaves some of the principal (growth above zero)",
  tw: "不致使本金歸零的利率（成長因子大於零）",
  cn: "不致使本金归零的利率（增长因子大于零）",
};

export const tenorText: Text = {
  en: "a tenor such as 3m, 1w, 90d, 5y or ON",
  tw: "期限，如 3m、1w、90d、5y 或 ON",
  cn: "期限，如 3m、1w、90d、5y 或 ON",
};

export const shareThatReprices: Text = {
  en: "the share of the debt that reprices within the year, 0 to 1, since a change of rates is given",
  tw: "一年內重新定價的債務占比（0 至 1），因為給了利率變動",
  cn: "一年内重新定价的债务占比（0 至 1），因为给了利率变动",
};
