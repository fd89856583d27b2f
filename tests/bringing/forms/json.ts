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
      ["GLD_close", "USD", 1, "irregular", "2024-01-02 190.5", "2024-01-03 188.25"],
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
    [["percentRate", "percent", 1, "irregular", "2024-01-02 5.39", "2024-01-03 5.4"]],
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
    [["GDP", "USD", 1, "A", "2022-12-31 1011", "2023-12-31 1011.5"]],
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
  right(
    "SDMX-JSON of the ECB: one series, values by place",
    "exr.json",
    json({
      dataSets: [
        {
          validFrom: "2024-02-05",
          series: {
            "0:0:0": { attributes: [0, 0], observations: { "0": [1.0956, 0], "1": [1.0919, 0], "2": [null, 0] } },
          },
        },
      ],
      structure: {
        dimensions: {
          series: [
            { id: "FREQ", values: [{ id: "D", name: "Daily" }] },
            { id: "CURRENCY", values: [{ id: "USD", name: "US dollar" }] },
            { id: "EXR_TYPE", values: [{ id: "SP00", name: "Spot" }] },
          ],
          observation: [{ id: "TIME_PERIOD", values: daily.map((id) => ({ id })) }],
        },
        attributes: {
          series: [
            { id: "UNIT", values: [{ id: "USD", name: "US dollar" }] },
            { id: "UNIT_MULT", values: [{ id: "6", name: "Millions" }] },
          ],
          observation: [{ id: "OBS_STATUS", values: [{ id: "A" }] }],
        },
      },
    }),
    [["D_USD_SP00", "USD", 1e6, "irregular", "2024-01-02 1.0956", "2024-01-03 1.0919"]],
  ),
  right(
    "SDMX-JSON of the OECD: all dimensions at the value",
    "cli.json",
    json({
      data: {
        dataSets: [{ observations: { "0:0:0": [3.1], "0:0:1": [3.2], "1:0:0": [2.1], "1:0:1": [2.2] } }],
        structures: [
          {
            name: "Leading indicators",
            dimensions: {
              series: [],
              observation: [
                { id: "REF_AREA", values: [{ id: "USA" }, { id: "JPN" }] },
                { id: "UNIT_MEASURE", values: [{ id: "PC", name: "Percent" }] },
                { id: "TIME_PERIOD", values: [{ id: "2024-01" }, { id: "2024-02" }] },
              ],
            },
          },
        ],
      },
    }),
    [
      ["USA", "percent", 1, "M", "2024-01-31 3.1", "2024-02-29 3.2"],
      ["JPN", "percent", 1, "M", "2024-01-31 2.1", "2024-02-29 2.2"],
    ],
  ),
  right(
    "JSON-stat of Eurostat: a sparse list of values",
    "hicp.json",
    json({
      version: "2.0",
      class: "dataset",
      label: "HICP",
      value: { "0": 2.9, "1": 2.8, "3": 3.4 },
      id: ["freq", "unit", "geo", "time"],
      size: [1, 1, 2, 2],
      dimension: {
        freq: { category: { index: { M: 0 }, label: { M: "Monthly" } } },
        unit: { category: { index: { PCH: 0 }, label: { PCH: "Percentage change" } } },
        geo: { category: { index: { DE: 0, FR: 1 }, label: { DE: "Germany", FR: "France" } } },
        time: { category: { index: { "2023-12": 0, "2024-01": 1 } } },
      },
    }),
    [
      ["DE", "percent", 1, "M", "2023-12-31 2.9", "2024-01-31 2.8"],
      ["FR", "percent", 1, "M", "2024-01-31 3.4"],
    ],
  ),
  right(
    "JSON-stat with a whole list of values",
    "pop.json",
    json({
      dataset: {
        dimension: {
          id: ["region", "tid"],
          size: [2, 2],
          role: { time: ["tid"] },
          region: { category: { index: ["01", "02"], label: { "01": "North", "02": "South" } } },
          tid: { category: { index: { "2022": 0, "2023": 1 } } },
        },
        value: [5, 6, null, 8],
      },
    }),
    [
      ["North", "", 1, "A", "2022-12-31 5", "2023-12-31 6"],
      ["South", "", 1, "A", "2023-12-31 8"],
    ],
  ),
  right(
    "JSON with several series of one form",
    "two.json",
    json({
      series: [
        { id: "A", data: [[daily[0], 5]] },
        { id: "B", data: [[daily[0], 7]] },
      ],
    }),
    [
      ["A", "", 1, "irregular", "2024-01-02 5"],
      ["B", "", 1, "irregular", "2024-01-02 7"],
    ],
  ),
  right(
    "JSON of DBnomics: lists of periods and values",
    "cpi.json",
    json({ series: { docs: [{ dataset_code: "CPI", period: ["2024-01", "2024-02"], value: [1.1, 1.2] }] } }),
    [["cpi", "", 1, "M", "2024-01-31 1.1", "2024-02-29 1.2"]],
  ),
  right(
    "JSON of one record a line",
    "lines.json",
    `${json({ date: daily[0], close: 5.1 })}\n${json({ date: daily[1], close: 5.2 })}\n`,
    [["lines", "", 1, "irregular", "2024-01-02 5.1", "2024-01-03 5.2"]],
  ),
];
