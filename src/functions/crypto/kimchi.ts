import { expectAbove } from "../guard/expect";

/**
 * Kimchi premium: a coin's price in a local market over its dollar price, decimal.
 * @customfunction
 * @param localPx Price in local currency.
 * @param fxLocalPerUsd Exchange rate, local currency per dollar.
 * @param usdPx Price in dollars.
 * @returns Decimal, localPx/(fx·usdPx) − 1; positive when the coin costs more locally.
 * @see Makarov, Schoar (2020), Trading and Arbitrage in Cryptocurrency Markets
 * @errors #NUM! when an argument is not above zero.
 * @terms 泡菜溢價, 泡菜溢价, Upbit, Bithumb, kimchi premium
 * @rows 1-22
 * @example =MKT.KIMCHI(132500000, 1470, 90000) // 0.0015117157974300832
 * @example =MKT.KIMCHI(110, 100, 1) // 0.1
 * @tw 泡菜溢價：當地市場幣價相對美元價格的溢價，小數。
 * @tw localPx 當地貨幣計價。
 * @tw fxLocalPerUsd 匯率，每美元兌當地貨幣。
 * @tw usdPx 美元價格。
 * @tw returns: 小數，localPx/(fx·usdPx) − 1；當地較貴時為正。
 * @tw errors: #NUM!：任一引數不大於零。
 * @cn 泡菜溢价：当地市场币价相对美元价格的溢价，小数。
 * @cn localPx 当地货币价格。
 * @cn fxLocalPerUsd 汇率，每美元兑当地货币。
 * @cn usdPx 美元价格。
 * @cn returns: 小数，localPx/(fx·usdPx) − 1；当地较贵时为正。
 * @cn errors: #NUM!：任一参数不大于零。
 */
export function kimchi(localPx: number, fxLocalPerUsd: number, usdPx: number): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("usdPx", usdPx, 0);
  const converted = fxLocalPerUsd * usdPx;
  return (localPx - converted) / converted;
}
