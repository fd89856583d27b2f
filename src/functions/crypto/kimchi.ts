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
 * @terms 泡菜溢價, 泡菜溢价, Upbit, Bithumb, kimchi premium, 溢價率, 溢价率
 * @rows 1-22
 * @example =MKT.KIMCHI(132500000, 1470, 90000) // 0.0015117157974300832
 * @example =MKT.KIMCHI(110, 100, 1) // 0.1
 */
export function kimchi(localPx: number, fxLocalPerUsd: number, usdPx: number): number {
  expectAbove("localPx", localPx, 0);
  expectAbove("fxLocalPerUsd", fxLocalPerUsd, 0);
  expectAbove("usdPx", usdPx, 0);
  const converted = fxLocalPerUsd * usdPx;
  return (localPx - converted) / converted;
}
