import { logRatio } from "../../analytics/black";
import { expectAbove } from "../guard/expect";
import type { Rate, Vol, Years } from "../guard/types";

/**
 * Distance to default: how many standard deviations the assets are expected to end above the debt.
 * @customfunction
 * @param assetVal Market value of the firm’s assets.
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
 * @tw 違約距離：資產到期時預期高於負債多少個標準差。
 * @tw assetVal 公司資產的市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw drift 資產預期成長率，連續複利，小數年率；用無風險利率即得風險中立結果。
 * @tw assetVol 資產波動率，小數年率。
 * @tw returns: 標準差個數；預期資產終值低於債務時為負。
 * @tw errors: #NUM!：assetVal、debt、T 或 assetVol 不大於 0。
 * @cn 违约距离：资产到期时预期高于债务多少个标准差。
 * @cn assetVal 公司资产的市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn drift 资产预期增长率，连续复利，小数年率；用无风险利率即得风险中性结果。
 * @cn assetVol 资产波动率，小数年率。
 * @cn returns: 标准差个数；预期资产终值低于债务时为负。
 * @cn errors: #NUM!：assetVal、debt、T 或 assetVol 不大于 0。
 */
export function mertonDd(assetVal: number, debt: number, T: Years, drift: Rate, assetVol: Vol): number {
  expectAbove("assetVal", assetVal, 0);
  expectAbove("debt", debt, 0);
  expectAbove("T", T, 0);
  expectAbove("assetVol", assetVol, 0);
  return (logRatio(assetVal, debt) + (drift - 0.5 * assetVol * assetVol) * T) / (assetVol * Math.sqrt(T));
}
