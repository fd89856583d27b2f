import { normalCdf } from "../../analytics/distributions/normal";
import { mertonDd } from "./mertonDd";

/**
 * Probability that the assets end below the debt, decimal.
 * @customfunction
 * @param assetVal Market value of the firm’s assets.
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
 * @tw 資產到期時低於負債的機率，小數。
 * @tw assetVal 公司資產的市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw drift 資產預期成長率，連續複利，小數年率；用無風險利率即得風險中立結果。
 * @tw assetVol 資產波動率，小數年率。
 * @tw returns: 0 到 1 的小數：N（−違約距離），極小時仍精確。
 * @tw errors: #NUM!：assetVal、debt、T 或 assetVol 不大於 0。
 * @cn 资产到期时低于债务的概率，小数。
 * @cn assetVal 公司资产的市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn drift 资产预期增长率，连续复利，小数年率；用无风险利率即得风险中性结果。
 * @cn assetVol 资产波动率，小数年率。
 * @cn returns: 0 到 1 的小数：N（−违约距离），极小时仍精确。
 * @cn errors: #NUM!：assetVal、debt、T 或 assetVol 不大于 0。
 */
export function mertonPd(assetVal: number, debt: number, T: number, drift: number, assetVol: number): number {
  return normalCdf(-mertonDd(assetVal, debt, T, drift, assetVol));
}
