/** Answers of interfaces, saved as they came, in numbers that are made up. */
import { type Form, refused, right } from "./form";

const json = (what: unknown): string => JSON.stringify(what);

export const apis: readonly Form[] = [
  right(
    "World Bank: one country, name and unit by the indicator",
    "wb.json",
    json([
      { page: 1, pages: 1, per_page: 50, total: 2, sourceid: "2", lastupdated: "2024-12-16" },
      [2023, 2022].map((year) => ({
        indicator: { id: "FP.CPI.TOTL.ZG", value: "Inflation, consumer prices (annual %)" },
        country: { id: "DE", value: "Germany" },
        countryiso3code: "DEU",
        date: String(year),
        value: year === 2023 ? 5.9465 : 6.8726,
        unit: "",
        obs_status: "",
        decimal: 1,
      })),
    ]),
    [["Inflation_consumer_prices", "percent", 1, "A", "2022-12-31 6.8726", "2023-12-31 5.9465"]],
  ),
  right(
    "World Bank: two countries of one indicator in dollars",
    "gdp.json",
    json([
      { page: 1, pages: 1, per_page: 50, total: 4 },
      ["Japan", "Germany"].flatMap((name, index) =>
        ["2023", "2022"].map((date) => ({
          indicator: { id: "NY.GDP.MKTP.CD", value: "GDP (current US$)" },
          country: { id: name.slice(0, 2).toUpperCase(), value: name },
          countryiso3code: name === "Japan" ? "JPN" : "DEU",
          date,
          value: date === "2022" ? null : 4_204_494_802_431.5 + index,
          unit: "",
          obs_status: "",
          decimal: 0,
        })),
      ),
    ]),
    [
      ["Japan_GDP", "USD", 1, "A", "2023-12-31 4204494802431.5"],
      ["Germany_GDP", "USD", 1, "A", "2023-12-31 4204494802432.5"],
    ],
  ),
  right(
    "FRED: observations with the days on which they stood, units lin",
    "DGS10.json",
    json({
      realtime_start: "2025-01-07",
      realtime_end: "2025-01-07",
      observation_start: "1600-01-01",
      observation_end: "9999-12-31",
      units: "lin",
      output_type: 1,
      file_type: "json",
      order_by: "observation_date",
      sort_order: "asc",
      count: 3,
      offset: 0,
      limit: 100000,
      observations: [
        { realtime_start: "2025-01-07", realtime_end: "2025-01-07", date: "2025-01-01", value: "." },
        { realtime_start: "2025-01-07", realtime_end: "2025-01-07", date: "2025-01-02", value: "4.57" },
        { realtime_start: "2025-01-07", realtime_end: "2025-01-07", date: "2025-01-03", value: "4.60" },
      ],
    }),
    [["DGS10", "percent", 1, "irregular", "2025-01-02 4.57", "2025-01-03 4.6"]],
    { realtime_start: "no values", realtime_end: "repeats" },
  ),
  right(
    "Yahoo's chart: seconds beside lists",
    "chart.json",
    json({
      chart: {
        result: [
          {
            meta: {
              currency: "USD",
              symbol: "AAPL",
              exchangeName: "NMS",
              regularMarketPrice: 243.36,
              gmtoffset: -18000,
            },
            timestamp: [1735828200, 1735914600],
            indicators: {
              quote: [{ open: [248.93, 243.36], close: [243.85, null], volume: [55740700, 40244100] }],
              adjclose: [{ adjclose: [243.58, 243.09] }],
            },
          },
        ],
        error: null,
      },
    }),
    [
      ["chart_open", "USD", 1, "irregular", "2025-01-02 248.93", "2025-01-03 243.36"],
      ["chart_close", "USD", 1, "irregular", "2025-01-02 243.85"],
      ["chart_volume", "units traded", 1, "irregular", "2025-01-02 55740700", "2025-01-03 40244100"],
      ["chart_adjclose", "USD", 1, "irregular", "2025-01-02 243.58", "2025-01-03 243.09"],
    ],
  ),
  right(
    "Taiwan's exchange: fields and rows of text, notes",
    "FMTQIK.json",
    json({
      stat: "OK",
      date: "20240103",
      title: "113年01月市場成交資訊",
      fields: ["日期", "成交股數", "成交金額", "發行量加權股價指數", "漲跌點數"],
      data: [
        ["113/01/02", "6,012,345,678", "291,234,567,890", "17,853.76", "-77.05"],
        ["113/01/03", "6,912,345,678", "341,234,567,890", "17,559.71", "-294.05"],
      ],
      notes: ["當日統計資訊含一般、零股、盤後定價、鉅額交易，不含拍賣、標購。"],
    }),
    [
      ["FMTQIK_成交股數", "units traded", 1, "irregular", "2024-01-02 6012345678", "2024-01-03 6912345678"],
      ["FMTQIK_成交金額", "", 1, "irregular", "2024-01-02 291234567890", "2024-01-03 341234567890"],
      ["發行量加權股價指數", "", 1, "irregular", "2024-01-02 17853.76", "2024-01-03 17559.71"],
      ["漲跌點數", "", 1, "irregular", "2024-01-02 -77.05", "2024-01-03 -294.05"],
    ],
  ),
  right(
    "Taiwan's open data: days of the Republic in seven digits",
    "openapi.json",
    json([
      { Date: "1130102", Code: "0050", Name: "元大台灣50", ClosingPrice: "134.50", TradeVolume: "7123456" },
      { Date: "1130103", Code: "0050", Name: "元大台灣50", ClosingPrice: "132.70", TradeVolume: "9123456" },
    ]),
    [
      ["ClosingPrice", "", 1, "irregular", "2024-01-02 134.5", "2024-01-03 132.7"],
      ["TradeVolume", "units traded", 1, "irregular", "2024-01-02 7123456", "2024-01-03 9123456"],
    ],
    { Code: "codes", Name: '"元大台灣50"' },
  ),
  right(
    "Kraken: rows of text in a named list, a stamp of the last beside",
    "kraken.json",
    json({
      error: [],
      result: {
        XXBTZUSD: [
          [1735776000, "94591.7", "97839.5", "94392.0", "96984.7", "96123.4", "1970.48", 41234],
          [1735862400, "96984.8", "98976.9", "96100.0", "98174.1", "97123.5", "1253.21", 33123],
        ],
        last: 1735776000,
      },
    }),
    [
      ["kraken_open", "", 1, "irregular", "2025-01-02 94591.7", "2025-01-03 96984.8"],
      ["kraken_high", "", 1, "irregular", "2025-01-02 97839.5", "2025-01-03 98976.9"],
      ["kraken_low", "", 1, "irregular", "2025-01-02 94392", "2025-01-03 96100"],
      ["kraken_close", "", 1, "irregular", "2025-01-02 96984.7", "2025-01-03 98174.1"],
      ["kraken_vwap", "", 1, "irregular", "2025-01-02 96123.4", "2025-01-03 97123.5"],
      ["kraken_volume", "units traded", 1, "irregular", "2025-01-02 1970.48", "2025-01-03 1253.21"],
      ["trades", "trades", 1, "irregular", "2025-01-02 41234", "2025-01-03 33123"],
    ],
  ),
  right(
    "Binance: rows of milliseconds and text",
    "klines.json",
    json([
      [
        1735689600000,
        "93576.00",
        "95151.15",
        "92888.00",
        "94591.79",
        "10373.32",
        1735775999999,
        "976181234.1",
        1543456,
        "5123.1",
        "482012345.2",
        "0",
      ],
      [
        1735776000000,
        "94591.78",
        "97839.50",
        "94392.00",
        "96984.79",
        "21970.48",
        1735862399999,
        "2117981234.2",
        3123456,
        "11123.2",
        "1072012345.3",
        "0",
      ],
    ]),
    [
      ["klines_open", "", 1, "irregular", "2025-01-01 93576", "2025-01-02 94591.78"],
      ["klines_high", "", 1, "irregular", "2025-01-01 95151.15", "2025-01-02 97839.5"],
      ["klines_low", "", 1, "irregular", "2025-01-01 92888", "2025-01-02 94392"],
      ["klines_close", "", 1, "irregular", "2025-01-01 94591.79", "2025-01-02 96984.79"],
      ["klines_volume", "units traded", 1, "irregular", "2025-01-01 10373.32", "2025-01-02 21970.48"],
      ["quote_volume", "units traded", 1, "irregular", "2025-01-01 976181234.1", "2025-01-02 2117981234.2"],
      ["trades", "trades", 1, "irregular", "2025-01-01 1543456", "2025-01-02 3123456"],
      ["taker_buy_volume", "units traded", 1, "irregular", "2025-01-01 5123.1", "2025-01-02 11123.2"],
      ["taker_buy_quote_volume", "units traded", 1, "irregular", "2025-01-01 482012345.2", "2025-01-02 1072012345.3"],
    ],
    { "close time": "repeats" },
  ),
  right(
    "CoinGecko: three lists of pairs",
    "market_chart.json",
    json({
      prices: [
        [1735776000000, 94591.78],
        [1735862400000, 96984.79],
      ],
      market_caps: [
        [1735776000000, 1873123456789.1],
        [1735862400000, 1920123456789.2],
      ],
      total_volumes: [
        [1735776000000, 24519888919.5],
        [1735862400000, 46009564411.3],
      ],
    }),
    [
      ["prices", "", 1, "irregular", "2025-01-02 94591.78", "2025-01-03 96984.79"],
      ["market_caps", "", 1, "irregular", "2025-01-02 1873123456789.1", "2025-01-03 1920123456789.2"],
      ["total_volumes", "", 1, "irregular", "2025-01-02 24519888919.5", "2025-01-03 46009564411.3"],
    ],
  ),
  right(
    "LBMA: d and v",
    "gold_pm.json",
    json([
      { is_cms_locked: 0, d: "2025-01-02", v: [2646.6, 2118.34, 2568.26] },
      { is_cms_locked: 0, d: "2025-01-03", v: [2652.2, 2139.09, 2576.08] },
    ]),
    [
      ["is_cms_locked", "", 1, "irregular", "2025-01-02 0", "2025-01-03 0"],
      ["v_1", "", 1, "irregular", "2025-01-02 2646.6", "2025-01-03 2652.2"],
      ["v_2", "", 1, "irregular", "2025-01-02 2118.34", "2025-01-03 2139.09"],
      ["v_3", "", 1, "irregular", "2025-01-02 2568.26", "2025-01-03 2576.08"],
    ],
  ),
  right(
    "New York Fed: the scale in the name of a field",
    "sofr.json",
    json({
      refRates: [
        {
          effectiveDate: "2025-01-03",
          type: "SOFR",
          percentRate: 4.31,
          percentPercentile1: 4.25,
          volumeInBillions: 2262,
          revisionIndicator: "",
        },
        {
          effectiveDate: "2025-01-02",
          type: "SOFR",
          percentRate: 4.4,
          percentPercentile1: 4.35,
          volumeInBillions: 2311,
          revisionIndicator: "",
        },
      ],
    }),
    [
      ["percentRate", "percent", 1, "irregular", "2025-01-02 4.4", "2025-01-03 4.31"],
      ["percentPercentile1", "percent", 1, "irregular", "2025-01-02 4.35", "2025-01-03 4.25"],
      ["volumeInBillions", "", 1e9, "irregular", "2025-01-02 2311", "2025-01-03 2262"],
    ],
    { type: '"SOFR"', revisionIndicator: "no values" },
  ),
  right(
    "US Treasury's fiscal data: everything in text, labels and links beside",
    "debt_to_penny.json",
    json({
      data: [
        {
          record_date: "2025-01-02",
          tot_pub_debt_out_amt: "36157890123456.70",
          debt_held_public_amt: "28821234567890.10",
          intragov_hold_amt: "null",
        },
        {
          record_date: "2025-01-03",
          tot_pub_debt_out_amt: "36167890123456.78",
          debt_held_public_amt: "28831234567890.12",
          intragov_hold_amt: "7336655555566.66",
        },
      ],
      meta: {
        count: 2,
        labels: { record_date: "Record Date" },
        dataTypes: { record_date: "DATE" },
        "total-count": 2,
        "total-pages": 1,
      },
      links: { self: "&page%5Bnumber%5D=1", first: "", prev: null, next: null, last: "" },
    }),
    [
      ["tot_pub_debt_out_amt", "", 1, "irregular", "2025-01-02 36157890123456.7", "2025-01-03 36167890123456.78"],
      ["debt_held_public_amt", "", 1, "irregular", "2025-01-02 28821234567890.1", "2025-01-03 28831234567890.12"],
      ["intragov_hold_amt", "", 1, "irregular", "2025-01-03 7336655555566.66"],
    ],
  ),
  right(
    "EIA: period, value, units in each record",
    "eia_v2.json",
    json({
      response: {
        total: "2",
        dateFormat: "YYYY-MM",
        frequency: "monthly",
        data: [
          { period: "2024-12", duoarea: "NUS", product: "EPC0", series: "MCRFPUS2", value: "13456", units: "MBBL/D" },
          { period: "2024-11", duoarea: "NUS", product: "EPC0", series: "MCRFPUS2", value: "13321", units: "MBBL/D" },
        ],
        description: "Field production",
      },
      apiVersion: "2.1.6",
    }),
    [["eia_v2", "MBBL/D", 1, "M", "2024-11-30 13321", "2024-12-31 13456"]],
    { duoarea: '"NUS"', product: '"EPC0"', series: '"MCRFPUS2"' },
  ),
  right(
    "BLS: year and period, M13 for the year, footnotes",
    "bls.json",
    json({
      status: "REQUEST_SUCCEEDED",
      responseTime: 123,
      message: [],
      Results: {
        series: [
          {
            seriesID: "CUUR0000SA0",
            data: [
              { year: "2024", period: "M13", periodName: "Annual", value: "313.689", footnotes: [{}] },
              {
                year: "2024",
                period: "M12",
                periodName: "December",
                latest: "true",
                value: "315.605",
                footnotes: [{}],
              },
              { year: "2024", period: "M11", periodName: "November", value: "315.493", footnotes: [{}] },
            ],
          },
        ],
      },
    }),
    [["CUUR0000SA0", "", 1, "M", "2024-11-30 315.493", "2024-12-31 315.605"]],
    { periodName: '"December"', latest: '"true"' },
  ),
  right(
    "Alpha Vantage: days as names, fields numbered",
    "av.json",
    json({
      "Meta Data": { "1. Information": "Daily Prices", "2. Symbol": "IBM", "3. Last Refreshed": "2025-01-03" },
      "Time Series (Daily)": {
        "2025-01-03": { "1. open": "220.55", "4. close": "222.65", "5. volume": "3873578" },
        "2025-01-02": { "1. open": "221.82", "4. close": "219.94", "5. volume": "2579498" },
      },
    }),
    [
      ["1_open", "", 1, "irregular", "2025-01-02 221.82", "2025-01-03 220.55"],
      ["4_close", "", 1, "irregular", "2025-01-02 219.94", "2025-01-03 222.65"],
      ["5_volume", "units traded", 1, "irregular", "2025-01-02 2579498", "2025-01-03 3873578"],
    ],
  ),
  right(
    "Polygon: letters for fields, midnight of New York in UTC",
    "aggs.json",
    json({
      ticker: "AAPL",
      queryCount: 2,
      resultsCount: 2,
      adjusted: true,
      results: [
        { v: 55740731, vw: 244.4, o: 248.93, c: 243.85, h: 249.1, l: 241.82, t: 1735794000000, n: 741234 },
        { v: 40244114, vw: 243.1, o: 243.36, c: 243.36, h: 244.18, l: 241.89, t: 1735880400000, n: 531234 },
      ],
      status: "OK",
    }),
    [
      ["v", "", 1, "irregular", "2025-01-02 55740731", "2025-01-03 40244114"],
      ["vw", "", 1, "irregular", "2025-01-02 244.4", "2025-01-03 243.1"],
      ["o", "", 1, "irregular", "2025-01-02 248.93", "2025-01-03 243.36"],
      ["c", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["h", "", 1, "irregular", "2025-01-02 249.1", "2025-01-03 244.18"],
      ["l", "", 1, "irregular", "2025-01-02 241.82", "2025-01-03 241.89"],
      ["n", "", 1, "irregular", "2025-01-02 741234", "2025-01-03 531234"],
    ],
  ),
  right(
    "Finnhub: lists of letters, a word for the status",
    "candle.json",
    json({ c: [243.85, 243.36], o: [248.93, 243.36], s: "ok", t: [1735776000, 1735862400], v: [55740731, 40244114] }),
    [
      ["c", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["o", "", 1, "irregular", "2025-01-02 248.93", "2025-01-03 243.36"],
      ["v", "", 1, "irregular", "2025-01-02 55740731", "2025-01-03 40244114"],
    ],
  ),
  right(
    "Nasdaq Data Link: names of columns beside rows",
    "quandl.json",
    json({
      dataset: {
        id: 123,
        dataset_code: "GOLD",
        database_code: "LBMA",
        name: "Gold Price: London Fixing",
        column_names: ["Date", "USD (AM)", "USD (PM)"],
        frequency: "daily",
        type: "Time Series",
        data: [
          ["2025-01-03", 2656.35, 2652.2],
          ["2025-01-02", 2634.75, 2646.6],
        ],
      },
    }),
    [
      ["USD_AM", "", 1, "D", "2025-01-02 2634.75", "2025-01-03 2656.35"],
      ["USD_PM", "", 1, "D", "2025-01-02 2646.6", "2025-01-03 2652.2"],
    ],
  ),
  right(
    "pandas: orient split, milliseconds as the index",
    "split.json",
    json({
      columns: ["Close", "Volume"],
      index: [1735776000000, 1735862400000],
      data: [
        [243.85, 55740731],
        [243.36, null],
      ],
    }),
    [
      ["split_Close", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["split_Volume", "units traded", 1, "irregular", "2025-01-02 55740731"],
    ],
  ),
  right(
    "pandas: orient columns, milliseconds as names",
    "columns.json",
    json({
      Close: { "1735776000000": 243.85, "1735862400000": 243.36 },
      Volume: { "1735776000000": 55740731, "1735862400000": 40244114 },
    }),
    [
      ["Close", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["Volume", "", 1, "irregular", "2025-01-02 55740731", "2025-01-03 40244114"],
    ],
  ),
  right(
    "pandas: orient table, with its schema",
    "table.json",
    json({
      schema: {
        fields: [
          { name: "Date", type: "datetime" },
          { name: "y", type: "number" },
        ],
        primaryKey: ["Date"],
        pandas_version: "1.4.0",
      },
      data: [
        { Date: "2025-01-02T00:00:00.000", y: 1.5 },
        { Date: "2025-01-03T00:00:00.000", y: 1.75 },
      ],
    }),
    [["y", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 1.75"]],
  ),
  right(
    "Bank of Canada's Valet: a value inside each day",
    "valet.json",
    json({
      terms: { url: "https://www.bankofcanada.ca/terms/" },
      seriesDetail: { FXUSDCAD: { label: "USD/CAD", description: "US dollar to Canadian dollar daily exchange rate" } },
      observations: [
        { d: "2025-01-02", FXUSDCAD: { v: "1.4389" } },
        { d: "2025-01-03", FXUSDCAD: { v: "1.4437" } },
      ],
    }),
    [["FXUSDCAD", "", 1, "irregular", "2025-01-02 1.4389", "2025-01-03 1.4437"]],
  ),
  right(
    "Frankfurter: rates by day",
    "frankfurter.json",
    json({
      amount: 1,
      base: "EUR",
      start_date: "2025-01-02",
      end_date: "2025-01-03",
      rates: { "2025-01-02": { USD: 1.0321, JPY: 162.5 }, "2025-01-03": { USD: 1.0299, JPY: 161.9 } },
    }),
    [
      ["USD", "", 1, "irregular", "2025-01-02 1.0321", "2025-01-03 1.0299"],
      ["JPY", "", 1, "irregular", "2025-01-02 162.5", "2025-01-03 161.9"],
    ],
  ),
  right(
    "IMF's DataMapper: an indicator, countries, years",
    "datamapper.json",
    json({
      values: { NGDP_RPCH: { USA: { "2023": 2.9, "2024": 2.8 }, DEU: { "2023": -0.3, "2024": -0.2 } } },
      api: { version: "1", "output-method": "json" },
    }),
    [
      ["USA", "", 1, "A", "2023-12-31 2.9", "2024-12-31 2.8"],
      ["DEU", "", 1, "A", "2023-12-31 -0.3", "2024-12-31 -0.2"],
    ],
  ),
  right(
    "DBnomics: periods and their first days beside values",
    "dbnomics.json",
    json({
      series: {
        docs: [
          {
            "@frequency": "monthly",
            dataset_code: "UNRATE",
            period: ["2024-11", "2024-12"],
            period_start_day: ["2024-11-01", "2024-12-01"],
            provider_code: "BLS",
            series_code: "LNS14000000",
            series_name: "Unemployment Rate",
            value: [4.2, "NA"],
          },
        ],
        limit: 1000,
        num_found: 1,
        offset: 0,
      },
    }),
    [["dbnomics", "", 1, "M", "2024-11-30 4.2"]],
    { period_start_day: "repeats" },
  ),
  right(
    "Eastmoney: days and prices joined by commas in text",
    "kline.json",
    json({
      rc: 0,
      data: {
        code: "600519",
        market: 1,
        name: "贵州茅台",
        klines: ["2025-01-02,1524.00,1488.00,1524.49", "2025-01-03,1494.50,1475.00,1494.99"],
      },
    }),
    [
      ["kline_column_2", "", 1, "irregular", "2025-01-02 1524", "2025-01-03 1494.5"],
      ["kline_column_3", "", 1, "irregular", "2025-01-02 1488", "2025-01-03 1475"],
      ["kline_column_4", "", 1, "irregular", "2025-01-02 1524.49", "2025-01-03 1494.99"],
    ],
  ),
  refused(
    "An answer that is an error",
    "error.json",
    json({ error_code: 400, error_message: "Bad Request. The value for variable api_key is not registered." }),
    "no list of dates",
  ),
  right("JSON lines", "lines.json", '{"date":"2025-01-02","close":243.85}\n{"date":"2025-01-03","close":243.36}\n', [
    ["lines", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
  ]),
];
