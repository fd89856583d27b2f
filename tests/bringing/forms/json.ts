/** JSON in the shapes of publishers' answers. */
import { type Form, right } from "./form";

const json = (value: unknown): string => JSON.stringify(value);
const daily = ["2024-01-02", "2024-01-03", "2024-01-04"] as const;

export const jsonForms: readonly Form[] = [
  right(
    "JSON of FRED: values in text, a point for missing",
    "DGS10.json",
    json({
      units: "lin",
      count: 3,
      observations: [3.95, ".", 3.99].map((value, index) => ({
        realtime_start: "2024-02-01",
        date: daily[index],
        value: String(value),
      })),
    }),
    [["DGS10", "percent", 1, "irregular", "2024-01-02 3.95", "2024-01-04 3.99"]],
    { realtime_start: "other dates" },
  ),
  right(
    "JSON of Yahoo: lists side by side",
    "GLD.json",
    json({
      chart: {
        result: [
          {
            meta: { currency: "USD" },
            timestamp: [1704204000, 1704290400],
            indicators: { quote: [{ close: [190.5, 188.25], volume: [7_500_000, 8_000_000] }] },
          },
        ],
      },
    }),
    [
      ["GLD_close", "", 1, "irregular", "2024-01-02 190.5", "2024-01-03 188.25"],
      ["GLD_volume", "units traded", 1, "irregular", "2024-01-02 7500000", "2024-01-03 8000000"],
    ],
  ),
  right(
    "JSON of CoinGecko: pairs of milliseconds and values",
    "btc.json",
    json({
      prices: [
        [1704153600000, 44187.1],
        [1704240000000, 44961.6],
      ],
    }),
    [["btc", "", 1, "irregular", "2024-01-02 44187.1", "2024-01-03 44961.6"]],
  ),
  right(
    "JSON of Binance: rows whose values are text",
    "BTCUSDT.json",
    json([
      [1704153600000, "44179.5", "45879.6"],
      [1704240000000, "44946.9", "45500.0"],
    ]),
    [
      ["BTCUSDT_column_2", "", 1, "irregular", "2024-01-02 44179.5", "2024-01-03 44946.9"],
      ["BTCUSDT_column_3", "", 1, "irregular", "2024-01-02 45879.6", "2024-01-03 45500"],
    ],
  ),
  right(
    "JSON of the New York Fed: records inside",
    "SOFR.json",
    json({
      refRates: [
        { effectiveDate: "2024-01-03", type: "SOFR", percentRate: 5.4 },
        { effectiveDate: "2024-01-02", type: "SOFR", percentRate: 5.39 },
      ],
    }),
    [["percentRate", "", 1, "irregular", "2024-01-02 5.39", "2024-01-03 5.4"]],
    { type: "SOFR" },
  ),
  right(
    "JSON of Frankfurter: values by their day",
    "fx.json",
    json({
      base: "USD",
      rates: { "2024-01-02": { EUR: 0.9127, JPY: 142.1 }, "2024-01-03": { EUR: 0.9158, JPY: 143.3 } },
    }),
    [
      ["EUR", "", 1, "irregular", "2024-01-02 0.9127", "2024-01-03 0.9158"],
      ["JPY", "", 1, "irregular", "2024-01-02 142.1", "2024-01-03 143.3"],
    ],
  ),
  right(
    "JSON of the IMF: values by their year",
    "NGDPD.json",
    json({ values: { NGDPD: { JPN: { 2022: 4256.4, 2023: 4212.9 } } } }),
    [["NGDPD", "", 1, "A", "2022-12-31 4256.4", "2023-12-31 4212.9"]],
  ),
  right(
    "JSON of the World Bank: a page and its records",
    "gdp.json",
    json([
      { page: 1, pages: 1 },
      [2022, 2023].map((year) => ({
        indicator: { id: "NY.GDP", value: "GDP (current US$)" },
        country: { id: "JP", value: "Japan" },
        date: String(year),
        value: year / 2,
      })),
    ]),
    [["gdp", "", 1, "A", "2022-12-31 1011", "2023-12-31 1011.5"]],
    { "indicator.id": "NY.GDP", "indicator.value": "GDP", "country.id": "JP", "country.value": "Japan" },
  ),
  right(
    "JSON of EIA: periods and text values",
    "oil.json",
    json({
      response: {
        total: "2",
        data: [
          { period: "2024-01", value: "74.15" },
          { period: "2024-02", value: "77.25" },
        ],
      },
    }),
    [["oil", "", 1, "M", "2024-01-31 74.15", "2024-02-29 77.25"]],
  ),
  right(
    "JSON of Sina: a script that hands the list over",
    "sh600519.json",
    'var _sh600519=([{"day":"2024-01-02","close":"1685.01"},{"day":"2024-01-03","close":"1694.00"}]);',
    [["sh600519", "", 1, "irregular", "2024-01-02 1685.01", "2024-01-03 1694"]],
  ),
  right(
    "JSON of the LBMA: several fixes a day",
    "gold.json",
    json([
      { d: "2024-01-02", v: [2067.4, 1628.5] },
      { d: "2024-01-03", v: [2048.5, 1616.25] },
    ]),
    [
      ["v_1", "", 1, "irregular", "2024-01-02 2067.4", "2024-01-03 2048.5"],
      ["v_2", "", 1, "irregular", "2024-01-02 1628.5", "2024-01-03 1616.25"],
    ],
  ),
];
