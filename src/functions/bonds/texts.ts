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
