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
 */
export function tsyConv(
  dollarCyBp: BasisPoints,
  usSwapSpreadBp: BasisPoints,
  foreignSwapSpreadBp: BasisPoints,
): number {
  return dollarCyBp + usSwapSpreadBp - foreignSwapSpreadBp;
}
