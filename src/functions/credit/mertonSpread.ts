import { assetShare, blackPrice, exerciseProbability } from "../../analytics/black";
import type { Rate, Vol, Years } from "../guard/types";
import { firmOption } from "./firm";

/**
 * Credit spread that Merton's model implies for the firm's debt, basis points.
 * @customfunction
 * @param assetVal Market value of the firm's assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Basis points over the risk-free rate, never negative.
 * @see Merton (1974), On the Pricing of Corporate Debt, eq. (14)
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 信用利差, credit spread, 公司債, 公司债, 默頓, 默顿, 默頓模型, 默顿模型, Merton model
 * @rows 0-63, 0-64
 * @example =MKT.MERTONSPREAD(100, 60, 5, 0.04, 0.25) // 76.53565639446172
 * @example =MKT.MERTONSPREAD(100, 80, 1, 0.05, 0.2) // 90.71299585964013
 */
export function mertonSpread(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  const lendersPut = firmOption(-1, assetVal, debt, T, r, assetVol);
  // Debt over its riskless value: one less the put where that is small, the two payments added where it is large.
  const lost = blackPrice(lendersPut) / lendersPut.strike;
  const logValue =
    lost < 0.5
      ? Math.log1p(-lost)
      : Math.log(
          exerciseProbability({ ...lendersPut, side: 1 }) + Math.exp(lendersPut.moneyness) * assetShare(lendersPut),
        );
  return (-logValue / T) * 1e4;
}
