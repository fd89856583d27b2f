import { expectAbove } from "../guard/expect";
import type { Rate, Row, Vol, Years } from "../guard/types";
import { solveFirm } from "./solveFirm";

/**
 * Asset value and asset volatility that reproduce a firm's equity value and equity volatility.
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
