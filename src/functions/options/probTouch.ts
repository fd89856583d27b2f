import { logRatio } from "../../analytics/black";
import { cdfOverDensity, normalCdf, normalDensity } from "../../analytics/distributions/normal";
import { expectAbove } from "../guard/expect";

/**
 * Risk-neutral probability that the price touches a level at least once before the horizon, decimal.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param H The level to touch, above or below the spot price.
 * @param T Years to the horizon: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol Volatility, decimal a year: 0.2 is 20 %.
 * @returns Decimal from 0 to 1; 1 when the price is already there. Watched continuously, so daily closes touch a little less often.
 * @see Reiner, Rubinstein (1991), Unscrambling the Binary Code
 * @errors #NUM! when S, H, T or vol is not above 0.
 * @terms 觸及機率, 触及概率, 目標價, 目标价, one-touch
 * @rows 0-07, 2-36
 * @example =MKT.PROBTOUCH(76.93, 85, 1, 0.04, 0, 0.6) // 0.8321440946954938
 * @example =MKT.PROBTOUCH(76.93, 100, 1, 0.04, 0, 0.6) // 0.5931758974760107
 * @example =MKT.PROBTOUCH(85, 85, 1, 0.04, 0, 0.6) // 1
 * @tw 標的在期限內至少觸及某價位一次的風險中立機率，小數。
 * @tw S 標的即期價格。
 * @tw H 要觸及的價位，可高於或低於即期價格。
 * @tw T 期限年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol 波動率，小數年率：0.2 即 20 %。
 * @tw returns: 0 到 1 的小數；價格已在該價位時為 1。以連續觀察計，因此每日收盤價觸及的機會略低。
 * @tw errors: #NUM!：S、H、T 或 vol 不大於 0。
 * @cn 标的在期限内至少触及某价位一次的风险中性概率，小数。
 * @cn S 标的现价。
 * @cn H 要触及的价位，可高于或低于现价。
 * @cn T 期限年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol 波动率，小数年率：0.2 即 20 %。
 * @cn returns: 0 到 1 的小数；价格已在该价位时为 1。以连续观察计，因此每日收盘价触及的机会略低。
 * @cn errors: #NUM!：S、H、T 或 vol 不大于 0。
 */
export function probTouch(S: number, H: number, T: number, r: number, q: number, vol: number): number {
  expectAbove("S", S, 0);
  expectAbove("H", H, 0);
  expectAbove("T", T, 0);
  expectAbove("vol", vol, 0);
  const distance = Math.abs(logRatio(H, S));
  if (distance === 0) return 1;
  const deviation = vol * Math.sqrt(T);
  // the drift toward the level, whichever side it lies on
  const drift = (H > S ? 1 : -1) * (r - q - 0.5 * vol * vol);
  const direct = (drift * T - distance) / deviation;
  const reflected = (-drift * T - distance) / deviation;
  return Math.min(1, normalCdf(direct) + reflectedPart(direct, reflected));
}

/**
 * e^(2·drift·distance/vol²)·N(reflected). The factor is the quotient of the densities at the two places, which lets the
 * product be formed where the factor alone would overflow.
 */
function reflectedPart(direct: number, reflected: number): number {
  if (reflected <= 0) return normalDensity(direct) * cdfOverDensity(reflected);
  return Math.exp(0.5 * (reflected - direct) * (reflected + direct)) * normalCdf(reflected);
}
