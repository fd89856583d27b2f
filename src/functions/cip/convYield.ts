import type { Rate } from "../guard/types";
/**
 * Treasury convenience yield (the Treasury premium): hedged foreign government yield less Treasury yield, in basis points.
 * @customfunction
 * @param yForeign Foreign government bond yield, decimal a year.
 * @param yUsd Treasury yield of the same tenor, decimal a year.
 * @param fwdPrem Forward premium of the dollar as FWDPREM gives it, decimal a year.
 * @returns Basis points; positive when Treasuries yield less than the hedged foreign bond.
 * @see Du, Im, Schreger (2018), The U.S. Treasury Premium, Journal of International Economics, eq. (1)
 * @errors None of its own.
 * @terms 美債便利收益, 美债便利收益, 便利收益, 美債溢價, 美债溢价, convenience yield, Treasury premium
 * @rows 2-01, 2-07, 2-08, 2-09
 * @example =MKT.CONVYIELD(0.0251, 0.0412, -0.0187) // 26.000000000000018
 * @example =MKT.CONVYIELD(0.0098, 0.0412, -0.0268) // -46
 */
export function convYield(yForeign: Rate, yUsd: Rate, fwdPrem: Rate): number {
  return (yForeign - yUsd - fwdPrem) * 1e4;
}
