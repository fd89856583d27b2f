import { expectAbove } from "../guard/expect";
import type { BasisPoints, Years } from "../guard/types";
import { assetVolFromSpread } from "./firm";

/**
 * Volatility of the assets that a credit spread implies in Merton's model, decimal a year.
 * @customfunction
 * @param spreadBp Credit spread over the risk-free rate, basis points.
 * @param leverage Debt discounted at the risk-free rate over the value of the assets: D·e^(−rT)/V.
 * @param T Years until the debt is due.
 * @returns Decimal a year: the inverse of MERTONSPREAD.
 * @see Merton (1974), On the Pricing of Corporate Debt, inverted
 * @errors #NUM! when spreadBp, leverage or T is not above 0, or no volatility gives the spread: with leverage above 1 it is at least ln(leverage)/T.
 * @terms 信用利差, 資產波動率, 资产波动率, 股債套利, 股债套利, implied asset volatility, 默頓, 默顿, 默頓模型, 默顿模型, Merton model
 * @rows 0-63, 0-64
 * @example =MKT.MERTONVOL(76.53565639446172, 0.49123845184678905, 5) // 0.25000000000000006
 * @example =MKT.MERTONVOL(700, 0.5, 5) // 0.5650983433148057
 */
export function mertonVol(spreadBp: BasisPoints, leverage: number, T: Years): number {
  expectAbove("spreadBp", spreadBp, 0);
  expectAbove("leverage", leverage, 0);
  expectAbove("T", T, 0);
  return assetVolFromSpread(spreadBp, leverage, T);
}
