import { candleColumns, namesCandles } from "../../../src/cells/charts/candles";

test.each([
  ["in the usual order", ["Open", "High", "Low", "Close", "Volume"], [0, 1, 2, 3]],
  ["with the close first", ["Price", "Open", "High", "Low", "Vol."], [1, 2, 3, 0]],
  ["in Traditional Chinese", ["開盤價", "最高價", "最低價", "收盤價"], [0, 1, 2, 3]],
  ["in Simplified Chinese, the close first", ["收盘", "开盘", "最高", "最低"], [1, 2, 3, 0]],
  ["of a terminal", ["PX_LAST", "PX_OPEN", "PX_HIGH", "PX_LOW"], [1, 2, 3, 0]],
  ["without names, by their places", ["", "", "", ""], [0, 1, 2, 3]],
])("columns %s", (_, names, places) => {
  expect(candleColumns(names)).toEqual(places);
});
test("three columns are no candles, and five without names neither", () => {
  expect(candleColumns(["Open", "High", "Low"])).toBeUndefined();
  expect(candleColumns(["a", "b", "c", "d", "e"])).toBeUndefined();
});
test("a close that was changed for dividends is none of the day", () => {
  expect(namesCandles(["Open", "High", "Low", "Adj Close"])).toBe(false);
});
