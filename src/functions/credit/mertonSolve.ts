import { expectAbove } from "../guard/expect";
import type { Rate, Row, Vol, Years } from "../guard/types";
import { solveFirm } from "./solveFirm";

/**
 * Asset value and asset volatility that reproduce a firm’s equity value and equity volatility.
 * @customfunction
 * @param equity Market value of the equity.
 * @param equityVol Volatility of the equity, decimal a year.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns A row: asset value (units of equity), asset volatility (decimal a year).
 * @see Merton (1974), On the Pricing of Corporate Debt; Crosbie, Bohn (2003), Modeling Default Risk (KMV)
 * @errors #NUM! when equity, equityVol, debt or T is not above 0.
 * @terms 資產波動率, 资产波动率, asset value, asset volatility, KMV
 * @rows 0-63
 * @example =MKT.MERTONSOLVE(52.72050301269436, 0.44553718885195265, 60, 5, 0.04) // {100,0.25}
 * @example =MKT.MERTONSOLVE(24.588835443927753, 0.755332561220793, 80, 1, 0.05) // {100,0.2}
 * @tw 能同時重現公司股權市值與股權波動率的資產價值與資產波動率。
 * @tw equity 股權市值。
 * @tw equityVol 股權波動率，小數年率。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw returns: 一列：資產價值（單位同權益）、資產波動率（小數、年率）。
 * @tw errors: #NUM!：equity、equityVol、debt 或 T 不大於 0。
 * @cn 能同时重现公司股权市值与股权波动率的资产价值与资产波动率。
 * @cn equity 股权市值。
 * @cn equityVol 股权波动率，小数年率。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn returns: 一行：资产价值（单位同权益）、资产波动率（小数、年率）。
 * @cn errors: #NUM!：equity、equityVol、debt 或 T 不大于 0。
 */
export function mertonSolve(equity: number, equityVol: Vol, debt: number, T: Years, r: Rate): Row {
  expectAbove("equity", equity, 0);
  expectAbove("equityVol", equityVol, 0);
  expectAbove("debt", debt, 0);
  expectAbove("T", T, 0);
  const riskless = debt * Math.exp(-r * T);
  const { assets, deviation } = solveFirm(equity / riskless, equityVol * Math.sqrt(T));
  return [assets * riskless, deviation / Math.sqrt(T)];
}
