import { blackPrice } from "../../analytics/black";
import type { Rate, Vol, Years } from "../guard/types";
import { firmOption } from "./firm";

/**
 * Value of equity as a call on the firm’s assets struck at its debt, in the units of assetVal.
 * @customfunction
 * @param assetVal Market value of the firm’s assets.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param assetVol Volatility of the assets, decimal a year.
 * @returns Same units as assetVal.
 * @see Merton (1974), On the Pricing of Corporate Debt
 * @errors #NUM! when assetVal, debt, T or assetVol is not above 0.
 * @terms 股權價值, 股权价值, Merton 模型, 結構模型, structural model
 * @rows 0-63
 * @example =MKT.MERTONEQ(100, 60, 5, 0.04, 0.25) // 52.72050301269436
 * @example =MKT.MERTONEQ(100, 80, 1, 0.05, 0.2) // 24.588835443927753
 * @tw 把股權視為以負債為履約價的資產買權所得的股權價值，單位同 assetVal。
 * @tw assetVal 公司資產的市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw assetVol 資產波動率，小數年率。
 * @tw returns: 單位同 assetVal。
 * @tw errors: #NUM!：assetVal、debt、T 或 assetVol 不大於 0。
 * @cn 把股权视为以债务为行权价的资产看涨期权所得的股权价值，单位同 assetVal。
 * @cn assetVal 公司资产的市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn assetVol 资产波动率，小数年率。
 * @cn returns: 单位同 assetVal。
 * @cn errors: #NUM!：assetVal、debt、T 或 assetVol 不大于 0。
 */
export function mertonEq(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  return blackPrice(firmOption(1, assetVal, debt, T, r, assetVol));
}
