import { expectAbove } from "../guard/expect";

/**
 * Price of a share over the price of a coin in the same currency, a ratio.
 * @customfunction
 * @param stockPx Price of the share in its own currency.
 * @param coinPx Price of the coin in dollars.
 * @param fx Share currency per dollar: about 155 for Metaplanet in yen; 1 when left out.
 * @returns Ratio, stockPx/(coinPx·fx); falls when the share lags the coin.
 * @see Desk convention: stock ÷ (coin × exchange rate)
 * @errors #NUM! when an argument is not above zero.
 * @terms 比特幣比價, 比特币比价, 股價比, Metaplanet, Strategy, stock to bitcoin ratio
 * @rows 4-32
 * @example =MKT.EQCOINRATIO(165, 91500) // 0.0018032786885245902
 * @example =MKT.EQCOINRATIO(450, 90000, 150) // 0.000033333333333333335
 */
export function eqCoinRatio(stockPx: number, coinPx: number, fx = 1): number {
  expectAbove("stockPx", stockPx, 0);
  expectAbove("coinPx", coinPx, 0);
  expectAbove("fx", fx, 0);
  return stockPx / (coinPx * fx);
}
