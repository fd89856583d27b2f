import { normalCdf } from "../../analytics/distributions/normal";
import type { Rate, Vol, Years } from "../guard/types";
import { mertonDd } from "./mertonDd";

/**
 * Probability that the assets end below the debt, decimal.
 * @customfunction
 * @param assetVal Market value of the firm's assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param drift Expected growth of the assets, continuous, decimal a year; the risk-free rate gives risk-neutral figures.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Decimal from 0 to 1: N(−distance to default), accurate also where it is tiny.
 * @see Crosbie, Bohn (2003), Modeling Default Risk (KMV); Merton (1974)
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 違約機率, 违约概率, probability of default, KMV
 * @rows 0-63
 * @example =MKT.MERTONPD(100, 60, 5, 0.08, 0.25) // 0.08853591567168725
 * @example =MKT.MERTONPD(100, 80, 1, 0.08, 0.2) // 0.07842907870100288
 */
export function mertonPd(assetVal: number, debt: number, T: Years, drift: Rate, assetVol: Vol): number {
  return normalCdf(-mertonDd(assetVal, debt, T, drift, assetVol));
}
