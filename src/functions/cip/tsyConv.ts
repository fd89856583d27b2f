import type { BasisPoints } from "../guard/types";
/**
 * Treasury convenience yield from its three parts, in basis points: dollar convenience + US swap spread − foreign swap spread.
 * @customfunction
 * @param dollarCyBp Dollar convenience yield as DOLLARCY gives it, in basis points.
 * @param usSwapSpreadBp Swap spread of the United States, in basis points.
 * @param foreignSwapSpreadBp Swap spread of the foreign country, in basis points.
 * @returns Basis points; positive when the Treasury is convenient. An identity with CONVYIELD when all parts use the same tenor and compounding.
 * @see Du, Keerati, Schreger (2025), International Finance Discussion Papers 1427
 * @errors None of its own.
 * @terms 美債便利收益, 美债便利收益, 美元便利收益, 互換利差, 互换利差, Treasury convenience yield
 * @rows 2-05
 * @example =MKT.TSYCONV(32.5, -44, 18.25) // -29.75
 * @example =MKT.TSYCONV(20, 0, 0) // 20
 * @tw 由三個部分合成的美債便利收益，單位基點：美元便利收益+美國交換利差−外國交換利差。
 * @tw dollarCyBp 美元便利收益（即 DOLLARCY 的結果），基點。
 * @tw usSwapSpreadBp 美國交換利差，基點。
 * @tw foreignSwapSpreadBp 外國交換利差，基點。
 * @tw returns: 基點；美債享有便利性時為正。各部分的期限與複利方式相同時，恆等於 CONVYIELD。
 * @tw errors: 本身沒有。
 * @cn 由三个部分合成的美债便利收益，单位基点：美元便利收益+美国互换利差−外国互换利差。
 * @cn dollarCyBp 美元便利收益（即 DOLLARCY 的结果），基点。
 * @cn usSwapSpreadBp 美国互换利差，基点。
 * @cn foreignSwapSpreadBp 外国互换利差，基点。
 * @cn returns: 基点；美债享有便利性时为正。各部分的期限与复利方式相同时，恒等于 CONVYIELD。
 * @cn errors: 本身没有。
 */
export function tsyConv(
  dollarCyBp: BasisPoints,
  usSwapSpreadBp: BasisPoints,
  foreignSwapSpreadBp: BasisPoints,
): number {
  return dollarCyBp + usSwapSpreadBp - foreignSwapSpreadBp;
}
