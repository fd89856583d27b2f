import { expectAbove } from "../guard/expect";
import type { Share, Vol, Years } from "../guard/types";
import { obligor, survivalProbability } from "./creditGrades";

/**
 * Probability that a firm survives to T in the CreditGrades model, decimal.
 * @customfunction
 * @param S Share price.
 * @param eqVol Volatility of the share, decimal a year.
 * @param debtPerShare Debt per share, in the units of the price.
 * @param T Years.
 * @param Lbar Average recovery on all debt, decimal; 0.5 when left out. Lbar·debtPerShare is the barrier.
 * @param lambda Uncertainty of the barrier: standard deviation of its logarithm; 0.3 when left out.
 * @returns Decimal from 0 to 1, risk-neutral; a little below 1 even at T near 0, since the barrier is uncertain.
 * @see Finger et al. (2002), CreditGrades Technical Document, eq. (2.11)-(2.13)
 * @errors #NUM! when an argument is not above 0.
 * @terms 存續機率, 生存概率, 違約機率, 违约概率, survival probability, CreditGrades
 * @rows 0-63
 * @example =MKT.CGSURV(42.5, 0.8, 40, 1) // 0.9146951790948341
 * @example =MKT.CGSURV(42.5, 0.8, 40, 5) // 0.4541918077695054
 * @tw CreditGrades 模型下公司存續至 T 的機率，小數。
 * @tw S 股價。
 * @tw eqVol 股票波動率，小數年率。
 * @tw debtPerShare 每股負債，單位同股價。
 * @tw T 年數。
 * @tw Lbar 全部負債的平均回收率，小數；省略時為 0.5。Lbar·debtPerShare 即違約門檻。
 * @tw lambda 違約門檻的不確定性：其對數的標準差；省略時為 0.3。
 * @tw returns: 0 到 1 的小數，風險中立；因違約界線不確定，即使 T 接近 0 也略低於 1。
 * @tw errors: #NUM!：任一引數不大於 0。
 * @cn CreditGrades 模型下公司存续至 T 的概率，小数。
 * @cn S 股价。
 * @cn eqVol 股票波动率，小数年率。
 * @cn debtPerShare 每股债务，单位同股价。
 * @cn T 年数。
 * @cn Lbar 全部债务的平均回收率，小数；省略时为 0.5。Lbar·debtPerShare 即违约门槛。
 * @cn lambda 违约门槛的不确定性：其对数的标准差；省略时为 0.3。
 * @cn returns: 0 到 1 的小数，风险中性；因违约界线不确定，即使 T 接近 0 也略低于 1。
 * @cn errors: #NUM!：任一参数不大于 0。
 */
export function cgSurv(S: number, eqVol: Vol, debtPerShare: number, T: Years, Lbar: Share = 0.5, lambda = 0.3): number {
  expectAbove("T", T, 0);
  return survivalProbability(obligor(S, eqVol, debtPerShare, Lbar, lambda), T);
}
