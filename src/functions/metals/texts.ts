import type { Text } from "../../language/language";

export const twoContracts: Text = {
  en: "A curve needs at least two contracts.",
  tw: "曲線至少需要兩個合約。",
  cn: "曲线至少需要两个合约。",
};

export const afterTenorBefore = (tenor: number): Text => ({
  en: `after the one before it (${tenor})`,
  tw: `大於前一個（${tenor}）`,
  cn: `大于前一个（${tenor}）`,
});

export const afterNear = (tNear: number): Text => ({
  en: `after tNear (${tNear})`,
  tw: `大於 tNear(${tNear})`,
  cn: `大于 tNear(${tNear})`,
});

export const someElasticity: Text = {
  en: "above 0 when elasSupply is 0",
  tw: "大於 0 的數（elasSupply 為 0 時）",
  cn: "大于 0 的数（elasSupply 为 0 时）",
};
