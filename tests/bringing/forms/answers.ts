/** JSON as publishers of ours answer it, and as programs write it. */
import { type Form, lines, refused, right } from "./form";

export const answers: readonly Form[] = [
  right(
    "FRED JSON",
    "DGS10.json",
    '{"realtime_start": "2025-02-01", "observation_start": "1600-01-01", "units": "lin", "count": 2, "observations": [{"realtime_start": "2025-02-01", "realtime_end": "2025-02-01", "date": "2025-01-02", "value": "4.57"}, {"realtime_start": "2025-02-01", "realtime_end": "2025-02-01", "date": "2025-01-03", "value": "."}]}',
    [["DGS10", "percent", 1, "irregular", "2025-01-02 4.57"]],
    { realtime_start: "It holds other dates", realtime_end: "It repeats the dates of another column" },
  ),
  right(
    "Yahoo JSON: lists side by side",
    "j_yahoo.json",
    '{"chart": {"result": [{"meta": {"currency": "USD", "symbol": "AAPL"}, "timestamp": [1735828200, 1735914600], "indicators": {"quote": [{"close": [243.85, 243.36], "open": [248.93, null]}], "adjclose": [{"adjclose": [243.58, 243.1]}]}}], "error": null}}',
    [
      ["j_yahoo_close", "USD", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["j_yahoo_open", "USD", 1, "irregular", "2025-01-02 248.93"],
      ["j_yahoo_adjclose", "USD", 1, "irregular", "2025-01-02 243.58", "2025-01-03 243.1"],
    ],
  ),
  right(
    "two tables of different forms: the larger is read, the other told",
    "j_two.json",
    '{"rates": [{"date": "2025-01-02", "rate": 4.11}, {"date": "2025-01-03", "rate": 4.12}, {"date": "2025-01-06", "rate": 4.15}], "turnover": [{"day": "2025-01-02", "traded": 12.5}, {"day": "2025-01-03", "traded": 13.5}]}',
    [["rate", "", 1, "irregular", "2025-01-02 4.11", "2025-01-03 4.12", "2025-01-06 4.15"]],
    { traded: "another form" },
  ),
  right(
    "World Bank JSON",
    "j_wb.json",
    '[{"page": 1, "pages": 1, "total": 2}, [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"}, "country": {"id": "JP", "value": "Japan"}, "date": "2023", "value": 4204494802431}, {"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"}, "country": {"id": "JP", "value": "Japan"}, "date": "2022", "value": 4256410760723}]]',
    [["GDP", "USD", 1, "A", "2022-12-31 4256410760723", "2023-12-31 4204494802431"]],
  ),
  right(
    "Treasury JSON: numbers as text",
    "j_treasury.json",
    '{"data": [{"record_date": "2025-01-31", "avg_interest_rate_amt": "3.25"}, {"record_date": "2025-02-28", "avg_interest_rate_amt": "3.30"}], "meta": {"count": 2, "labels": {"record_date": "Record Date"}}, "links": {}}',
    [["avg_interest_rate_amt", "", 1, "irregular", "2025-01-31 3.25", "2025-02-28 3.3"]],
  ),
  right(
    "New York Fed JSON",
    "j_nyfed.json",
    '{"refRates": [{"effectiveDate": "2025-01-03", "type": "SOFR", "percentRate": 4.31, "volumeInBillions": 2200}, {"effectiveDate": "2025-01-02", "type": "SOFR", "percentRate": 4.4, "volumeInBillions": 2300}]}',
    [
      ["percentRate", "percent", 1, "irregular", "2025-01-02 4.4", "2025-01-03 4.31"],
      ["volumeInBillions", "", 1e9, "irregular", "2025-01-02 2300", "2025-01-03 2200"],
    ],
    { type: '"SOFR"' },
  ),
  right(
    "Binance JSON: candles without headings",
    "j_binance.json",
    '[[1735776000000, "93576.00", "95151.15", "92888.00", "94591.79", "10373.32", "1735862399999", "976000000.1", 500000, "5000.1", "480000000.2", "0"], [1735862400000, "94591.78", "97839.50", "94392.00", "96984.79", "20555.00", "1735948799999", "1990000000.1", 600000, "6000.1", "580000000.2", "0"]]',
    [
      ["j_binance_open", "", 1, "irregular", "2025-01-02 93576", "2025-01-03 94591.78"],
      ["j_binance_high", "", 1, "irregular", "2025-01-02 95151.15", "2025-01-03 97839.5"],
      ["j_binance_low", "", 1, "irregular", "2025-01-02 92888", "2025-01-03 94392"],
      ["j_binance_close", "", 1, "irregular", "2025-01-02 94591.79", "2025-01-03 96984.79"],
      ["j_binance_volume", "units traded", 1, "irregular", "2025-01-02 10373.32", "2025-01-03 20555"],
      ["quote_volume", "units traded", 1, "irregular", "2025-01-02 976000000.1", "2025-01-03 1990000000.1"],
      ["trades", "trades", 1, "irregular", "2025-01-02 500000", "2025-01-03 600000"],
      ["taker_buy_volume", "units traded", 1, "irregular", "2025-01-02 5000.1", "2025-01-03 6000.1"],
      ["taker_buy_quote_volume", "units traded", 1, "irregular", "2025-01-02 480000000.2", "2025-01-03 580000000.2"],
    ],
    { "close time": "It repeats the dates of another column" },
  ),
  right(
    "CoinGecko JSON: three lists of one form",
    "j_coingecko.json",
    '{"prices": [[1735776000000, 94419.7], [1735862400000, 96886.8]], "market_caps": [[1735776000000, 1870000000000.0], [1735862400000, 1920000000000.0]], "total_volumes": [[1735776000000, 43000000000.0], [1735862400000, 46000000000.0]]}',
    [
      ["prices", "", 1, "irregular", "2025-01-02 94419.7", "2025-01-03 96886.8"],
      ["market_caps", "", 1, "irregular", "2025-01-02 1870000000000", "2025-01-03 1920000000000"],
      ["total_volumes", "", 1, "irregular", "2025-01-02 43000000000", "2025-01-03 46000000000"],
    ],
  ),
  right(
    "Frankfurter JSON: days as names",
    "j_frankfurter.json",
    '{"amount": 1.0, "base": "EUR", "start_date": "2025-01-02", "end_date": "2025-01-03", "rates": {"2025-01-02": {"USD": 1.0321, "JPY": 162.4}, "2025-01-03": {"USD": 1.0299, "JPY": 161.9}}}',
    [
      ["USD", "", 1, "irregular", "2025-01-02 1.0321", "2025-01-03 1.0299"],
      ["JPY", "", 1, "irregular", "2025-01-02 162.4", "2025-01-03 161.9"],
    ],
  ),
  right(
    "TWSE JSON",
    "j_twse.json",
    '{"stat": "OK", "date": "20250101", "title": "114\\u5e7401\\u6708 2330 \\u53f0\\u7a4d\\u96fb \\u5404\\u65e5\\u6210\\u4ea4\\u8cc7\\u8a0a", "fields": ["\\u65e5\\u671f", "\\u6210\\u4ea4\\u80a1\\u6578", "\\u6536\\u76e4\\u50f9"], "data": [["114/01/02", "30,000,000", "1,065.00"], ["114/01/03", "28,000,000", "1,075.00"]], "notes": []}',
    [
      ["j_twse_成交股數", "units traded", 1, "irregular", "2025-01-02 30000000", "2025-01-03 28000000"],
      ["j_twse_收盤價", "", 1, "irregular", "2025-01-02 1065", "2025-01-03 1075"],
    ],
  ),
  refused(
    "a day twice in JSON",
    "j_records_dup.json",
    '[{"date": "2025-01-02", "close": 1.5}, {"date": "2025-01-02", "close": 1.6}]',
    'Found "2025-01-02" again: line 3 has the same date; expected each date',
  ),
  refused(
    "NaN in JSON",
    "j_nan.json",
    '[{"date":"2025-01-02","close":NaN},{"date":"2025-01-03","close":1.5}]',
    "The file is no JSON, or was cut short.",
  ),
  refused(
    "JSON cut short",
    "j_broken.json",
    '[{"date":"2025-01-02","close":1.5},',
    "The file is no JSON, or was cut short.",
  ),
  right(
    "pandas' columns",
    "j_pandas_cols.json",
    '{"close": {"1735776000000": 1.5, "1735862400000": 2.5}, "open": {"1735776000000": 1.25, "1735862400000": 2.25}}',
    [
      ["close", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 2.5"],
      ["open", "", 1, "irregular", "2025-01-02 1.25", "2025-01-03 2.25"],
    ],
  ),
  right("a value by each day", "j_map.json", '{"2025-01-02": 1.5, "2025-01-03": 2.5}', [
    ["j_map", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 2.5"],
  ]),
  refused("an empty list", "j_empty.json", '{"observations": []}', "The JSON holds no list of dates and values."),
  refused(
    "a message instead of data",
    "j_str.json",
    '{"error": "rate limit"}',
    "The JSON holds no list of dates and values.",
  ),
  right("one record a line", "j_ndjson.json", lines('{"date":"2025-01-02","v":1.5}', '{"date":"2025-01-03","v":2.5}'), [
    ["v", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 2.5"],
  ]),
];
