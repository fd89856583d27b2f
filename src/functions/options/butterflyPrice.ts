import { blackIntrinsic, blackPrice } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import type { Rate, Vol, Years } from "../guard/types";
import { spotOption } from "./blackScholes";
import { expectStrikesRising } from "./strikes";

/**
 * Black–Scholes–Merton price of a call butterfly with a volatility of its own for each strike, per share.
 * @customfunction
 * @param S Spot price of the underlying.
 * @param k1 Lower strike, bought once.
 * @param k2 Middle strike, sold twice.
 * @param k3 Upper strike, bought once.
 * @param T Years to expiry: calendar days / 365.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param vol1 Volatility at k1, decimal a year.
 * @param vol2 Volatility at k2, decimal a year.
 * @param vol3 Volatility at k3, decimal a year.
 * @returns Price units per share. With one volatility it lies between 0 and e^(−rT)·(k2 − k1) for even strikes; volatilities that allow arbitrage can make it negative.
 * @see Merton (1973), Theory of Rational Option Pricing; Black, Scholes (1973)
 * @errors #NUM! unless 0 < k1 < k2 < k3, when S is not above 0, or T or a volatility is below 0.
 * @terms 蝶式選擇權價格, 蝶式期权价格, 上行偏斜, upside skew, butterfly price
 * @rows 0-25, 0-26
 * @example =MKT.BUTTERFLYPRICE(72, 70, 90, 110, 0.45, 0.037, 0.005, 0.58, 0.64, 0.71) // 3.1956281418297277
 * @tw 每個履約價各有波動率的買權蝶式組合的 Black–Scholes–Merton 價格，每股。
 * @tw S 標的即期價格。
 * @tw k1 較低履約價，買入一口。
 * @tw k2 中間履約價，賣出兩口。
 * @tw k3 較高履約價，買入一口。
 * @tw T 距到期年數：日曆天數 ÷ 365。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw vol1 k1 的波動率，小數年率。
 * @tw vol2 k2 的波動率，小數年率。
 * @tw vol3 k3 的波動率，小數年率。
 * @tw returns: 每股價格單位。若只用一個波動率且履約價等距，介於 0 與 e^(−rT)·(k2 − k1) 之間；波動率允許套利時可能為負。
 * @tw errors: #NUM!：不符 0 < k1 < k2 < k3、S 不大於 0，或 T 或波動率小於 0。
 * @cn 每个行权价各有波动率的看涨期权蝶式组合的 Black–Scholes–Merton 价格，每股。
 * @cn S 标的现价。
 * @cn k1 较低行权价，买入一份。
 * @cn k2 中间行权价，卖出两份。
 * @cn k3 较高行权价，买入一份。
 * @cn T 距到期年数：日历天数 ÷ 365。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn vol1 k1 的波动率，小数年率。
 * @cn vol2 k2 的波动率，小数年率。
 * @cn vol3 k3 的波动率，小数年率。
 * @cn returns: 每股价格单位。若只用一个波动率且行权价等距，介于 0 与 e^(−rT)·(k2 − k1) 之间；波动率允许套利时可能为负。
 * @cn errors: #NUM!：不符 0 < k1 < k2 < k3、S 不大于 0，或 T 或波动率小于 0。
 */
export function butterflyPrice(
  S: number,
  k1: number,
  k2: number,
  k3: number,
  T: Years,
  r: Rate,
  q: Rate,
  vol1: Vol,
  vol2: Vol,
  vol3: Vol,
): number {
  expectStrikesRising(k1, k2, k3);
  // Parity holds strike by strike, so above k2 the puts give the same sum from three small numbers.
  const middle = spotOption(OptionType.call, S, k2, T, r, q, vol2);
  const type = middle.moneyness > 0 ? OptionType.put : OptionType.call;
  const wings = blackPrice(spotOption(type, S, k1, T, r, q, vol1)) + blackPrice(spotOption(type, S, k3, T, r, q, vol3));
  if (type === OptionType.call) return wings - 2 * blackPrice(middle);
  const puts = wings - 2 * (blackPrice(middle) - blackIntrinsic(middle));
  return puts + Math.exp(-r * T) * (2 * k2 - k1 - k3);
}
