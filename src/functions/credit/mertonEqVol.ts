import type { Rate, Vol, Years } from "../guard/types";
import { equityVol, firmOption } from "./firm";

/**
 * Volatility of equity that Merton’s model implies for a volatility of the assets, decimal a year.
 * @customfunction
 * @param assetVal Market value of the firm’s assets.
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
 * @tw Merton 模型由資產波動率推得的股權波動率，小數年率。
 * @tw assetVal 公司資產的市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw assetVol 資產波動率，小數年率。
 * @tw returns: 小數、年率：N(d1)·V·assetVol / E，不低於 assetVol。
 * @tw errors: #NUM!：assetVal、debt、T 或 assetVol 不大於 0。
 * @cn Merton 模型由资产波动率推得的股权波动率，小数年率。
 * @cn assetVal 公司资产的市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn assetVol 资产波动率，小数年率。
 * @cn returns: 小数、年率：N(d1)·V·assetVol / E，不低于 assetVol。
 * @cn errors: #NUM!：assetVal、debt、T 或 assetVol 不大于 0。
 */
export function mertonEqVol(assetVal: number, debt: number, T: Years, r: Rate, assetVol: Vol): number {
  return equityVol(firmOption(1, assetVal, debt, T, r, assetVol), assetVol);
}
