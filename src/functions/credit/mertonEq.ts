import { blackPrice } from "../../analytics/black";
import type { Rate, Vol, Years } from "../guard/types";
import { firmOption } from "./firm";

/**
 * Value of equity as a call on the firm's assets struck at its debt, in the units of assetVal.
 * @customfunction
 * @param assetVal Market value of the firm's assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Same units as assetVal.
 * @see Merton (1974), On the Pricing of Corporate Debt
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 股權價值, 股权价值, Merton 模型, 結構模型, structural model, 默頓, 默顿, 默頓模型, 默顿模型, Merton model
 * @rows 0-63
 * @example =MKT.MERTONEQ(100, 60, 5, 0.04, 0.25) // 52.72050301269436
 * @example =MKT.MERTONEQ(100, 80, 1, 0.05, 0.2) // 24.588835443927753
 */
export function mertonEq(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  return blackPrice(firmOption(1, assetVal, debt, T, r, assetVol));
}
