import { CellError } from "../../cells/cell";
import { expectBetween, notAvailable, outsideDomain } from "../guard/expect";
import type { GappyColumn, Share } from "../guard/types";

/**
 * Returns of an asset that is appraised rather than traded, with the smoothing taken out.
 * @customfunction
 * @param returns Reported returns, decimals, in time order.
 * @param rho Share of the last period's return in this one's, 0 up to 1; the first-order autocorrelation is the usual choice.
 * @returns A column as high as the input, decimals: (r(t) − ρ·r(t − 1))/(1 − ρ); #N/A in the first row, and after a gap.
 * @see Geltner (1993), Estimating Market Values from Appraised Values
 * @errors #NUM! when rho is not from 0 to below 1.
 * @terms 去平滑, 私人信貸, 私人信贷, Geltner, desmoothing
 * @rows 0-61
 * @example =MKT.DESMOOTH({0.01;0.02;0.015}, 0.5) // {#N/A;0.03;0.01}
 * @tw 對以估價而非市價計算的資產報酬去除平滑效果。
 * @tw returns 公布的報酬率，小數，依時間排序。
 * @tw rho 本期報酬中沿用前期的比例，0 至 1（不含 1）；通常取一階自相關係數。
 * @tw returns: 與輸入等高的一欄，小數：(r(t) − ρ·r(t − 1))/(1 − ρ)；第一列與缺值之後為 #N/A。
 * @tw errors: #NUM!：rho 小於 0 或不小於 1。
 * @cn 对以估值而非市价计算的资产收益去除平滑效果。
 * @cn returns 公布的收益率，小数，按时间排序。
 * @cn rho 本期收益中沿用前期的比例，0 至 1（不含 1）；通常取一阶自相关系数。
 * @cn returns: 与输入等高的一列，小数：(r(t) − ρ·r(t − 1))/(1 − ρ)；第一行与缺值之后为 #N/A。
 * @cn errors: #NUM!：rho 小于 0 或不小于 1。
 */
export function deSmooth(returns: GappyColumn, rho: Share): GappyColumn {
  expectBetween("rho", rho, 0, 1);
  if (rho === 1) throw outsideDomain("rho", rho, { en: "below 1", tw: "小於 1 的數", cn: "小于 1 的数" });
  return returns.map((value, row) => {
    const before = returns[row - 1];
    if (value instanceof CellError) return value;
    if (before === undefined || before instanceof CellError) return noReturnBefore();
    return (value - rho * before) / (1 - rho);
  });
}

function noReturnBefore(): CellError {
  return notAvailable({
    en: "There is no return in the period before.",
    tw: "前一期沒有報酬率。",
    cn: "前一期没有收益率。",
  });
}
