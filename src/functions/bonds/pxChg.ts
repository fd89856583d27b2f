import type { BasisPoints, Years } from "../guard/types";
/**
 * Relative price change of a bond from its duration and convexity; a decimal.
 * @customfunction
 * @param modDur Modified duration, years.
 * @param convexity Convexity, years squared (not divided by 100).
 * @param dyBp Change of yield, basis points.
 * @returns Decimal; negative when yields rise: −D·Δy + ½·C·Δy².
 * @see Textbook: second-order expansion of the price in the yield
 * @errors #VALUE! when an argument is not a number.
 * @terms 價格變動, 价格变动, 久期, 凸性, duration, convexity
 * @rows 3-22
 * @example =MKT.PXCHG(8.1, 78.2, 25) // -0.020005625
 * @tw 由存續期間與凸性估計債券價格的相對變動；小數。
 * @tw modDur 修正存續期間，年。
 * @tw convexity 凸性，年的平方（未除以 100）。
 * @tw dyBp 殖利率變動，基點。
 * @tw returns: 小數；殖利率上升時為負：−D·Δy + ½·C·Δy²。
 * @tw errors: #VALUE!：引數不是數字。
 * @cn 由久期与凸性估计债券价格的相对变动；小数。
 * @cn modDur 修正久期，年。
 * @cn convexity 凸性，年的平方（未除以 100）。
 * @cn dyBp 收益率变动，基点。
 * @cn returns: 小数；收益率上升时为负：−D·Δy + ½·C·Δy²。
 * @cn errors: #VALUE!：参数不是数字。
 */
export function pxChg(modDur: Years, convexity: number, dyBp: BasisPoints): number {
  const change = dyBp / 1e4;
  return -modDur * change + 0.5 * convexity * change * change;
}
