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
 * @tw 美債便利收益（美債溢價）：避險後的外國公債殖利率減美債殖利率，單位基點。
 * @tw yForeign 外國公債殖利率，小數、年率。
 * @tw yUsd 同期限的美債殖利率，小數、年率。
 * @tw fwdPrem 美元的遠期溢價（即 FWDPREM 的結果），小數、年率。
 * @tw returns: 基點；美債殖利率低於避險後的外國公債時為正。
 * @tw errors: 本身沒有。
 * @cn 美债便利收益（美债溢价）：对冲后的外国国债收益率减美债收益率，单位基点。
 * @cn yForeign 外国国债收益率，小数、年率。
 * @cn yUsd 同期限的美债收益率，小数、年率。
 * @cn fwdPrem 美元的远期溢价（即 FWDPREM 的结果），小数、年率。
 * @cn returns: 基点；美债收益率低于对冲后的外国国债时为正。
 * @cn errors: 本身没有。
 */
export function convYield(yForeign: Rate, yUsd: Rate, fwdPrem: Rate): number {
  return (yForeign - yUsd - fwdPrem) * 1e4;
}
