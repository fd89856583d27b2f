import { expectAbove, expectInside } from "../guard/expect";
import type { Vol, Years } from "../guard/types";
import { assetVolFromEquityVol } from "./firm";
import { mertonSpread } from "./mertonSpread";

/**
 * Credit spread that is fair at an equity volatility and a leverage in Merton's model, basis points.
 * @customfunction
 * @param equityVol Volatility of the equity, decimal a year, such as the option market's implied volatility.
 * @param leverage Debt discounted at the risk-free rate over the value of the assets: D·e^(−rT)/V, below 1.
 * @param T Years until the debt is due.
 * @returns Basis points over the risk-free rate: MERTONSPREAD at the asset volatility that gives this equity volatility.
 * @see Merton (1974), On the Pricing of Corporate Debt, eq. (14); equity volatility N(d1)·V/E times that of the assets
 * @errors #NUM! when equityVol, leverage or T is not above 0, leverage is not below 1, or no asset volatility gives the equity volatility.
 * @terms 信用利差, 公允利差, 股票波動率, 股票波动率, 股債套利, 股债套利, fair credit spread, capital structure arbitrage
 * @rows 0-63, 0-64
 * @example =MKT.MERTONFAIR(0.8, 0.3, 5) // 639.4455290136094
 * @example =MKT.MERTONFAIR(0.8, 0.5, 5) // 794.3824439762421
 */
export function mertonFair(equityVol: Vol, leverage: number, T: Years): number {
  expectAbove("equityVol", equityVol, 0);
  expectInside("leverage", leverage, 0, 1);
  expectAbove("T", T, 0);
  return mertonSpread(1, leverage, T, 0, assetVolFromEquityVol(equityVol, leverage, T));
}
