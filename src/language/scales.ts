/** Number words, each written once. */
import type { Text } from "./language";

/** How many units one value stands for; 萬 and 億 are how Chinese sources count. */
export const scaleTexts: readonly { readonly scale: number; readonly text: Text }[] = [
  { scale: 1, text: { en: "ones", tw: "原單位", cn: "原单位" } },
  { scale: 1e3, text: { en: "thousands", tw: "千", cn: "千" } },
  { scale: 1e4, text: { en: "ten thousands (萬)", tw: "萬", cn: "万" } },
  { scale: 1e6, text: { en: "millions", tw: "百萬", cn: "百万" } },
  { scale: 1e8, text: { en: "hundred millions (億)", tw: "億", cn: "亿" } },
  { scale: 1e9, text: { en: "billions", tw: "十億", cn: "十亿" } },
  { scale: 1e12, text: { en: "trillions", tw: "兆", cn: "万亿" } },
];
