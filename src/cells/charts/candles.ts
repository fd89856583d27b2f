/** Which columns of a table are the open, high, low and close of a candlestick. */

/** Headings as publishers and programs spell them; a close that was changed for dividends is not that of the day. */
const headings: readonly RegExp[] = [
  /^(?:open(?:ing)?(?: price)?|px_open|o|開盤價?|开盘价?|今開|今开)$/i,
  /^(?:high(?:est)?(?: price)?|px_high|h|最高價?|最高价?|高)$/i,
  /^(?:low(?:est)?(?: price)?|px_low|l|最低價?|最低价?|低)$/i,
  /^(?:clos(?:e|ing)(?: price)?|last(?: price)?|price|px_last|c|收盤價?|收盘价?|收市|價格|价格|成交價|最新價|最新价)$/i,
];

/**
 * Places of open, high, low and close among the names of columns; where the names do not say so, four columns stand in
 * that order. undefined where there are not four of them.
 */
export function candleColumns(names: readonly string[]): readonly [number, number, number, number] | undefined {
  const found = headings.map((heading) => names.findIndex((name) => heading.test(name.trim())));
  if (found.every((place) => place >= 0)) return found as unknown as readonly [number, number, number, number];
  return names.length === 4 ? [0, 1, 2, 3] : undefined;
}

/** Whether their names say that columns are those of a candlestick. */
export const namesCandles = (names: readonly string[]): boolean =>
  headings.every((heading) => names.some((name) => heading.test(name.trim())));
