import type { Rate, Vol, Years } from "../guard/types";
import { equityVol, firmOption } from "./firm";

/**
 * Volatility of equity that Merton's model implies for a volatility of the assets, decimal a year.
 * @customfunction
 * @param assetVal Market value of the firm's assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Decimal a year: N(d1)·V·assetVol / E, never below assetVol.
 * @see Merton (1974), On the Pricing of Corporate Debt; Crosbie, Bohn (2003), Modeling Default Risk
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 股票波動率, 股票波动率, equity volatility
 * @rows 0-63, 0-64
 * @example =MKT.MERTONEQVOL(100, 60, 5, 0.04, 0.25) // 0.44553718885195265
 * @example =MKT.MERTONEQVOL(100, 80, 1, 0.05, 0.2) // 0.755332561220793
 */
export function mertonEqVol(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  return equityVol(firmOption(1, assetVal, debt, T, r, assetVol), assetVol);
}
