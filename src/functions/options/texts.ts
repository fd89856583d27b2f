import type { Text } from "../../language/language";

export const infiniteGamma: Text = {
  en: "Gamma is infinite at the strike when there is no time or no volatility left.",
  tw: "沒有剩餘時間或波動率時，履約價處的 Gamma 為無限大。",
  cn: "没有剩余时间或波动率时，行权价处的 Gamma 为无穷大。",
};

export const noLowerBreakeven: Text = {
  en: "A butterfly bought for a credit does not lose below k1: there is no lower breakeven.",
  tw: "收入權利金的蝶式組合在 k1 以下不虧損，沒有下方損益兩平點。",
  cn: "收入权利金的蝶式组合在 k1 以下不亏损，没有下方盈亏平衡点。",
};

export const noUpperBreakeven: Text = {
  en: "Above k3 this broken wing still makes money: there is no upper breakeven.",
  tw: "此不對稱蝶式在 k3 以上仍有獲利，沒有上方損益兩平點。",
  cn: "此不对称蝶式在 k3 以上仍有盈利，没有上方盈亏平衡点。",
};

export const atMostWing = (wing: number): Text => ({
  en: `at most k2 − k1 (${wing})`,
  tw: `不大於 k2 − k1（${wing}）的數`,
  cn: `不大于 k2 − k1（${wing}）的数`,
});

export const somethingPaid: Text = {
  en: "something that cost money",
  tw: "需付出成本的部位",
  cn: "需付出成本的头寸",
};

export const callOrPut: Text = {
  en: '"C", "P" or "U" (the underlying)',
  tw: "「C」、「P」或「U」（標的）",
  cn: "“C”、“P”或“U”（标的）",
};

export const noStrikeOfUnderlying: Text = {
  en: "blank or 0 as the strike of the underlying (U); its entry price stands as the premium",
  tw: "空白或 0（標的 U 沒有履約價，進場價填在權利金欄）",
  cn: "空白或 0（标的 U 没有行权价，进场价填在权利金列）",
};

export const legOfFourOrSix: Text = {
  en: "four cells wide: quantity, type, strike, premium (or six, with vol and expiry)",
  tw: "四格寬：數量、類型、履約價、權利金（或六格，再加波動率與到期日）",
  cn: "四格宽：数量、类型、行权价、权利金（或六格，再加波动率与到期日）",
};

export const legOfSix: Text = {
  en: "six cells wide: quantity, type, strike, premium, vol, expiry",
  tw: "六格寬：數量、類型、履約價、權利金、波動率、到期日",
  cn: "六格宽：数量、类型、行权价、权利金、波动率、到期日",
};

export const outsideSmile: Text = {
  en: "This point of the smile lies outside the quoted strikes, and nothing is extrapolated.",
  tw: "波動率曲線的這一點在報價履約價之外，不作外插。",
  cn: "波动率曲线的这一点在报价行权价之外，不作外推。",
};

export const belowTwiceForward = (limit: number): Text => ({
  en: `below twice the discounted forward (${limit})`,
  tw: `小於遠期價現值的兩倍（${limit}）的數`,
  cn: `小于远期价现值的两倍（${limit}）的数`,
});

export const legExpired: Text = {
  en: "A leg has expired by this date: what it paid depends on the price on its own expiry.",
  tw: "此日期已有部位到期：其損益取決於該到期日的價格。",
  cn: "此日期已有头寸到期：其盈亏取决于该到期日的价格。",
};

export const aboveFirstStrike = (k1: number): Text => ({
  en: `above k1 (${k1})`,
  tw: `大於 k1(${k1})`,
  cn: `大于 k1(${k1})`,
});

export const aboveSecondStrike = (k2: number): Text => ({
  en: `above k2 (${k2})`,
  tw: `大於 k2(${k2})`,
  cn: `大于 k2(${k2})`,
});

export const reachablePrice = (least: string, limit: string): Text => ({
  en: `at least intrinsic value (${least}) and below ${limit}, which no volatility reaches`,
  tw: `不低於內含價值（${least}）且低於 ${limit}（任何波動率都達不到）的價格`,
  cn: `不低于内在价值（${least}）且低于 ${limit}（任何波动率都达不到）的价格`,
});
