import { expectAbove } from "../guard/expect";
import type { BasisPoints, Rate, Row, Years } from "../guard/types";
import { assetVolFromSpread, equityVol, firmOption } from "./firm";

/**
 * Asset value, asset volatility and equity volatility that a firm’s credit spread and equity value imply together.
 * @customfunction
 * @param spreadBp Credit spread over the risk-free rate, basis points.
 * @param equity Market value of the equity.
 * @param debt Face value of the debt due at T, in the same units.
 * @param T Years until the debt is due.
 * @param r Risk-free rate, continuous, decimal a year.
 * @returns A row: asset value V = E + D·e^(−(r+spread)T), asset volatility, equity volatility; set the last beside the option market’s implied volatility.
 * @see Merton (1974), On the Pricing of Corporate Debt; capital-structure arbitrage
 * @errors #NUM! when an input but r is not above 0.
 * @terms 信用利差, 股票波動率, 股票波动率, 市場套利, 市场套利, capital structure arbitrage
 * @rows 0-63, 0-64
 * @example =MKT.MERTONEQVOLSPR(700, 42.5, 18.8, 5, 0.0375) // {53.48309057750063,0.6965799834337894,0.8256113170342245}
 * @tw 公司信用利差與股權市值共同隱含的資產價值、資產波動率與股權波動率。
 * @tw spreadBp 高於無風險利率的信用利差，基點。
 * @tw equity 股權市值。
 * @tw debt T 時到期的負債面額，單位相同。
 * @tw T 距債務到期年數。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw returns: 一列：資產價值 V = E + D·e^(−(r+spread)T)、資產波動率、權益波動率；最後一個可與選擇權市場的隱含波動率對照。
 * @tw errors: #NUM!：除 r 以外的輸入不大於 0。
 * @cn 公司信用利差与股权市值共同隐含的资产价值、资产波动率与股权波动率。
 * @cn spreadBp 高于无风险利率的信用利差，基点。
 * @cn equity 股权市值。
 * @cn debt T 时到期的债务面额，单位相同。
 * @cn T 距债务到期年数。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn returns: 一行：资产价值 V = E + D·e^(−(r+spread)T)、资产波动率、权益波动率；最后一个可与期权市场的隐含波动率对照。
 * @cn errors: #NUM!：除 r 以外的输入不大于 0。
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
