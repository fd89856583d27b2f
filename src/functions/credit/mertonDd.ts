import { logRatio } from "../../analytics/black";
import { expectAbove } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";

/**
 * Distance to default: how many standard deviations the assets are expected to end above the debt.
 * @customfunction
 * @param assetVal Market value of the firm's assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param drift Expected growth of the assets, continuous, decimal a year; the risk-free rate gives risk-neutral figures.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Standard deviations; negative when the assets are expected to end below the debt.
 * @see Crosbie, Bohn (2003), Modeling Default Risk (KMV)
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 違約距離, 违约距离, distance to default, KMV
 * @rows 0-63
 * @example =MKT.MERTONDD(100, 60, 5, 0.04, 0.25) // 0.9920550347240825
 * @example =MKT.MERTONDD(100, 80, 1, 0.05, 0.2) // 1.2657177565710487
 */
export function mertonDd(assetVal: number, debt: number, T: Years, drift: Rate, assetVol: Vol): number {
  expectAbove("assetVal", assetVal, 0);
  expectAbove("debt", debt, 0);
  expectAbove("T", T, 0);
  expectAbove("assetVol", assetVol, 0);
  return (logRatio(assetVal, debt) + (drift - 0.5 * assetVol * assetVol) * T) / (assetVol * Math.sqrt(T));
}
