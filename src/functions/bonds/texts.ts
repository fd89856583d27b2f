import type { Text } from "../../language/language";

export const daysToMaturity: Text = {
  en: "a whole number from 1 to 366",
  tw: "1 到 366 的整數",
  cn: "1 到 366 的整数",
};

export const leavesAPrice = (days: number): Text => ({
  en: `below ${360 / days} for ${days} days, so that a price is left`,
  tw: `小於 ${360 / days}（${days} 日），價格才為正`,
  cn: `小于 ${360 / days}（${days} 日），价格才为正`,
});

export const beforeMaturity = (matures: number): Text => ({
  en: `before maturity (${matures})`,
  tw: `早於到期日（${matures}）`,
  cn: `早于到期日（${matures}）`,
});

export const couponsAYear: Text = {
  en: "1, 2 or 4",
  tw: "1、2 或 4",
  cn: "1、2 或 4",
};

export const dayCountBasis: Text = {
  en: "0, 1, 2, 3 or 4",
  tw: "0、1、2、3 或 4",
  cn: "0、1、2、3 或 4",
};

export const yieldFloor = (freq: number): Text => ({
  en: `above ${-freq}`,
  tw: `大於 ${-freq} 的數`,
  cn: `大于 ${-freq} 的数`,
});

export const daysOfAYear: Text = {
  en: "365 or 366",
  tw: "365 或 366",
  cn: "365 或 366",
};

export const accruedBeyondPeriod: Text = {
  en: "On this day the day count has accrued more than a whole coupon period (184 days against 365/2): the duration would be negative. Use basis 1.",
  tw: "此日的日數計算慣例使應計日數超過整個付息期（184 日對 365/2），存續期間會為負。請改用 basis 1。",
  cn: "此日的日数计算惯例使应计天数超过整个付息期（184 天对 365/2），久期会为负。请改用 basis 1。",
};
