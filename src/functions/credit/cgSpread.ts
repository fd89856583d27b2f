import { expectAbove, expectBetween } from "../guard/expect";
import type { Rate, Share, Vol, Years } from "../guard/types";
import { creditLegs, obligor } from "./creditGrades";

/**
 * Fair CDS spread of a firm in the CreditGrades model, from its share price, share volatility and debt, basis points.
 * @customfunction
 * @param S Share price.
 * @param eqVol Volatility of the share, decimal a year.
 * @param debtPerShare Debt per share, in the units of the price.
 * @param T Years.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param R Recovery on the debt that the CDS covers, decimal; 0.5 when left out.
 * @param Lbar Average recovery on all debt, decimal; 0.5 when left out. Lbar·debtPerShare is the barrier.
 * @param lambda Uncertainty of the barrier: standard deviation of its logarithm; 0.3 when left out.
 * @returns Basis points a year, paid continuously until default or T.
 * @see Finger et al. (2002), CreditGrades Technical Document, eq. (2.15)
 * @errors #NUM! when S, eqVol, debtPerShare, T, Lbar or lambda is not above 0, or R is not from 0 to 1.
 * @terms CDS, 信用違約交換, 信用违约互换, 信用利差, CreditGrades
 * @rows 0-63, 0-64, 3-04
 * @example =MKT.CGSPREAD(42.5, 0.8, 40, 5, 0.0375) // 756.350850300001
 * @example =MKT.CGSPREAD(220, 0.45, 35, 5, 0.0375) // 19.34769473806935
 * @tw CreditGrades 模型由股價、股票波動率與負債推得的公司 CDS 合理利差，基點。
 * @tw S 股價。
 * @tw eqVol 股票波動率，小數年率。
 * @tw debtPerShare 每股負債，單位同股價。
 * @tw T 年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw R CDS 所涵蓋債務的回收率，小數；省略時為 0.5。
 * @tw Lbar 全部負債的平均回收率，小數；省略時為 0.5。Lbar·debtPerShare 即違約門檻。
 * @tw lambda 違約門檻的不確定性：其對數的標準差；省略時為 0.3。
 * @tw returns: 每年基點，連續支付至違約或 T 為止。
 * @tw errors: #NUM!：S、eqVol、debtPerShare、T、Lbar 或 lambda 不大於 0，或 R 不在 0 到 1 之間。
 * @cn CreditGrades 模型由股价、股票波动率与债务推得的公司 CDS 合理利差，基点。
 * @cn S 股价。
 * @cn eqVol 股票波动率，小数年率。
 * @cn debtPerShare 每股债务，单位同股价。
 * @cn T 年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn R CDS 所涵盖债务的回收率，小数；省略时为 0.5。
 * @cn Lbar 全部债务的平均回收率，小数；省略时为 0.5。Lbar·debtPerShare 即违约门槛。
 * @cn lambda 违约门槛的不确定性：其对数的标准差；省略时为 0.3。
 * @cn returns: 每年基点，连续支付至违约或 T 为止。
 * @cn errors: #NUM!：S、eqVol、debtPerShare、T、Lbar 或 lambda 不大于 0，或 R 不在 0 到 1 之间。
 */
export function cgSpread(
  S: number,
  eqVol: Vol,
  debtPerShare: number,
  T: Years,
  r: Rate,
  R: Share = 0.5,
  Lbar: Share = 0.5,
  lambda = 0.3,
): number {
  expectAbove("T", T, 0);
  expectBetween("R", R, 0, 1);
  const { protection, annuity } = creditLegs(obligor(S, eqVol, debtPerShare, Lbar, lambda), T, r);
  return (1 - R) * (protection / annuity) * 1e4;
}
