/** Units as they stand beside figures, each written once. */
import type { Text } from "./language";

export const date: Text = { en: "date", tw: "日期", cn: "日期" };
export const days: Text = { en: "days", tw: "天", cn: "天" };
export const years: Text = { en: "years", tw: "年", cn: "年" };
export const aYear: Text = { en: "a year", tw: "每年", cn: "每年" };
export const contracts: Text = { en: "contracts", tw: "口", cn: "手" };
export const multiple: Text = { en: "times", tw: "倍", cn: "倍" };
export const share: Text = { en: "share", tw: "比例", cn: "比例" };
export const probability: Text = { en: "probability", tw: "機率", cn: "概率" };
export const correlation: Text = { en: "correlation", tw: "相關係數", cn: "相关系数" };
export const perShare: Text = { en: "USD a share", tw: "美元/股", cn: "美元/股" };
export const ouncesPerShare: Text = { en: "oz a share", tw: "盎司/股", cn: "盎司/股" };
export const dollars: Text = { en: "USD", tw: "美元", cn: "美元" };
export const dollarsPerOunce: Text = { en: "USD/oz", tw: "美元/盎司", cn: "美元/盎司" };
export const basisPoints: Text = { en: "bp", tw: "基點", cn: "基点" };
export const decimal: Text = { en: "decimals", tw: "小數", cn: "小数" };
export const count: Text = { en: "count", tw: "個", cn: "个" };
export const text: Text = { en: "text", tw: "文字", cn: "文本" };
export const billions: Text = { en: "USD bn", tw: "十億美元", cn: "十亿美元" };
export const millionOunces: Text = { en: "m oz", tw: "百萬盎司", cn: "百万盎司" };
export const ounces: Text = { en: "oz", tw: "盎司", cn: "盎司" };
