import { assetShare, blackPrice, exerciseProbability } from "../../analytics/black";
import type { Rate, Vol, Years } from "../guard/types";
import { firmOption } from "./firm";

/**
 * Credit spread that Merton’s model implies for the firm’s debt, basis points.
 * @customfunction
 * @param assetVal Market value of the firm’s assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Basis points over the risk-free rate, never negative.
 * @see Merton (1974), On the Pricing of Corporate Debt, eq. (14)
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 信用利差, credit spread, 公司債, 公司债
 * @rows 0-63, 0-64
 * @example =MKT.MERTONSPREAD(100, 60, 5, 0.04, 0.25) // 76.53565639446172
 * @example =MKT.MERTONSPREAD(100, 80, 1, 0.05, 0.2) // 90.71299585964013
 * @tw Merton 模型對公司負債推得的信用利差，基點。
 * @tw assetVal 公司資產的市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw assetVol 資產波動率，小數年率。
 * @tw returns: 高於無風險利率的基點，不為負。
 * @tw errors: #NUM!：assetVal、debt、T 或 assetVol 不大於 0。
 * @cn Merton 模型对公司债务推得的信用利差，基点。
 * @cn assetVal 公司资产的市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn assetVol 资产波动率，小数年率。
 * @cn returns: 高于无风险利率的基点，不为负。
 * @cn errors: #NUM!：assetVal、debt、T 或 assetVol 不大于 0。
 */
export function mertonSpread(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  const lendersPut = firmOption(-1, assetVal, debt, T, r, assetVol);
  // debt over its riskless value: one less the put where that is small, the two payments added where it is large
  const logValue =
    lendersPut.moneyness >= 0
      ? Math.log1p(-blackPrice(lendersPut) / lendersPut.strike)
      : Math.log(
          exerciseProbability({ ...lendersPut, side: 1 }) + Math.exp(lendersPut.moneyness) * assetShare(lendersPut),
        );
  return (-logValue / T) * 1e4;
}
