import { expectAbove } from "../guard/expect";
import type { BasisPoints, Years } from "../guard/types";
import { assetVolFromSpread } from "./firm";

/**
 * Volatility of the assets that a credit spread implies in Merton’s model, decimal a year.
 * @customfunction
 * @param spreadBp Credit spread over the risk-free rate, basis points.
 * @param leverage Debt discounted at the risk-free rate over the value of the assets: D·e^(−rT)/V.
 * @param T Years until the debt is due.
 * @returns Decimal a year: the inverse of MERTONSPREAD.
 * @see Merton (1974), On the Pricing of Corporate Debt, inverted
 * @errors #NUM! when spreadBp, leverage or T is not above 0, or no volatility gives the spread: with leverage above 1 it is at least ln(leverage)/T.
 * @terms 信用利差, 資產波動率, 资产波动率, 股債套利, 股债套利, implied asset volatility
 * @rows 0-63, 0-64
 * @example =MKT.MERTONVOL(76.53565639446172, 0.49123845184678905, 5) // 0.25000000000000006
 * @example =MKT.MERTONVOL(700, 0.5, 5) // 0.5650983433148057
 * @tw Merton 模型下信用利差所隱含的資產波動率，小數年率。
 * @tw spreadBp 高於無風險利率的信用利差，基點。
 * @tw leverage 以無風險利率折現的負債除以資產價值：D·e^(−rT)/V。
 * @tw T 距債務到期年數。
 * @tw returns: 小數、年率：MERTONSPREAD 的反函數。
 * @tw errors: #NUM!：spreadBp、leverage 或 T 不大於 0，或沒有波動率能得到該利差：leverage 大於 1 時利差至少為 ln(leverage)/T。
 * @cn Merton 模型下信用利差所隐含的资产波动率，小数年率。
 * @cn spreadBp 高于无风险利率的信用利差，基点。
 * @cn leverage 以无风险利率折现的债务除以资产价值：D·e^(−rT)/V。
 * @cn T 距债务到期年数。
 * @cn returns: 小数、年率：MERTONSPREAD 的反函数。
 * @cn errors: #NUM!：spreadBp、leverage 或 T 不大于 0，或没有波动率能得到该利差：leverage 大于 1 时利差至少为 ln(leverage)/T。
 */
export function mertonVol(spreadBp: BasisPoints, leverage: number, T: Years): number {
  expectAbove("spreadBp", spreadBp, 0);
  expectAbove("leverage", leverage, 0);
  expectAbove("T", T, 0);
  return assetVolFromSpread(spreadBp, leverage, T);
}
