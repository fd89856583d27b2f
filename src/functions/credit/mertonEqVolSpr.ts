import { expectAbove } from "../guard/expect";
import type { BasisPoints, Rate, Row, Years } from "../guard/types";
import { assetVolFromSpread, equityVol, firmOption } from "./firm";

/**
 * Asset value, asset volatility and equity volatility that a firm's credit spread and equity value imply together.
 * @customfunction
 * @param spreadBp Credit spread over the risk-free rate, basis points.
 * @param equity Market value of the equity.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns A row: asset value V = E + D·e^(−(r+spread)T), asset volatility, equity volatility; set the last beside the option market's implied volatility.
 * @see Merton (1974), On the Pricing of Corporate Debt; capital-structure arbitrage
 * @errors #NUM! when an input but r is not above 0.
 * @terms 信用利差, 股票波動率, 股票波动率, 市場套利, 市场套利, capital structure arbitrage
 * @rows 0-63, 0-64
 * @example =MKT.MERTONEQVOLSPR(700, 42.5, 18.8, 5, 0.0375) // {53.48309057750063,0.6965799834337894,0.8256113170342245}
 */
export function mertonEqVolSpr(spreadBp: BasisPoints, equity: number, debt: number, T: Years, r: Rate): Row {
  expectAbove("spreadBp", spreadBp, 0);
  expectAbove("equity", equity, 0);
  expectAbove("debt", debt, 0);
  expectAbove("T", T, 0);
  const assetVal = equity + debt * Math.exp(-(r + spreadBp / 1e4) * T);
  const assetVol = assetVolFromSpread(spreadBp, (debt * Math.exp(-r * T)) / assetVal, T);
  return [assetVal, assetVol, equityVol(firmOption(1, assetVal, debt, T, r, assetVol), assetVol)];
}
