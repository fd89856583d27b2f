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
 * @tw 股價與同幣別幣價之比，比值。
 * @tw stockPx 股價，以其本身貨幣計。
 * @tw coinPx 幣價，美元。
 * @tw fx 每美元兌股票貨幣：以日圓計價的 Metaplanet 約 155；省略時為 1。
 * @tw returns: 比值，stockPx/(coinPx·fx)；股價落後幣價時下降。
 * @tw errors: #NUM!：任一引數不大於零。
 * @cn 股价与同币种币价之比，比值。
 * @cn stockPx 股价，以其本身货币计。
 * @cn coinPx 币价，美元。
 * @cn fx 每美元兑股票货币：以日元计价的 Metaplanet 约 155；省略时为 1。
 * @cn returns: 比值，stockPx/(coinPx·fx)；股价落后币价时下降。
 * @cn errors: #NUM!：任一参数不大于零。
 */
export function eqCoinRatio(stockPx: number, coinPx: number, fx = 1): number {
  expectAbove("stockPx", stockPx, 0);
  expectAbove("coinPx", coinPx, 0);
  expectAbove("fx", fx, 0);
  return stockPx / (coinPx * fx);
}
