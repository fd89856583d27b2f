/** Workbooks as publishers, terminals and colleagues save them, in numbers that are made up. */
import { isoToSerial } from "../../../src/cells/serialDates";
import { made } from "../../sharing/madeWorkbook";
import { type Form, refused, right } from "./form";

type Shown =
  | { readonly number: number; readonly format: number }
  | { readonly error: string; readonly formula: string };
type Cell = string | number | null | Shown;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly state?: string;
}

/** Number formats by their place in cellXfs. */
const formats = [0, 14, 10, 17, 22, 164, 165];
const styles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="[$¥-804]#,##0.00"/><numFmt numFmtId="165" formatCode="0.0&quot; bn&quot;"/></numFmts><cellXfs count="${formats.length}">${formats.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs>`;

const day = (iso: string): Shown => ({ number: isoToSerial(iso) as number, format: 1 });
const percent = (number: number): Shown => ({ number, format: 2 });
const month = (iso: string): Shown => ({ number: isoToSerial(iso) as number, format: 3 });
const moment = (iso: string, hour: number): Shown => ({ number: (isoToSerial(iso) as number) + hour / 24, format: 4 });
const failed = (error: string): Shown => ({ error, formula: "B2/B3" });

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ("error" in cell) return `<c r="${address}" t="e"><f>${cell.formula}</f><v>${cell.error}</v></c>`;
  return `<c r="${address}" s="${cell.format}"><v>${cell.number}</v></c>`;
}

const rowsXml = ({ rows, hiddenRows = [] }: Sheet): string =>
  rows
    .map((row, index) => {
      const line = index + 1;
      const cells = row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line}`)).join("");
      return `<row r="${line}"${hiddenRows.includes(line) ? ' hidden="1"' : ""}>${cells}</row>`;
    })
    .join("");

const book = (sheets: readonly Sheet[], properties = ""): Uint8Array =>
  made({
    styles,
    properties,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsXml(sheet),
      ...(sheet.state && { state: sheet.state }),
      ...(sheet.merged && {
        after: `<mergeCells count="${sheet.merged.length}">${sheet.merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
      }),
    })),
  });

const one = (...rows: readonly (readonly Cell[])[]): Uint8Array => book([{ name: "Sheet1", rows }]);

export const workbooks: readonly Form[] = [
  right(
    "FRED: a sheet of words before the sheet of days, an error for a holiday",
    "DGS10.xlsx",
    book([
      { name: "README", rows: [["FRED (Federal Reserve Economic Data)"], ["Link: https://fred.stlouisfed.org"]] },
      {
        name: "Daily",
        rows: [
          ["observation_date", "DGS10"],
          [day("2025-01-01"), failed("#N/A")],
          [day("2025-01-02"), 4.57],
          [day("2025-01-03"), 4.6],
        ],
      },
    ]),
    [["DGS10", "percent", 1, "irregular", "2025-01-02 4.57", "2025-01-03 4.6"]],
    { README: "single column" },
  ),
  right(
    "EIA: contents, then a sheet with the keys of its series above their names",
    "PET_STOC_WSTK.xlsx",
    book([
      {
        name: "Contents",
        rows: [["Workbook Contents"], ["Weekly Stocks"], ["Click worksheet name or tab at bottom for data"]],
      },
      {
        name: "Data 1",
        rows: [
          ["Back to Contents", "Data 1: Weekly Stocks"],
          ["Sourcekey", "WCESTUS1", "WGTSTUS1"],
          [
            "Date",
            "Weekly U.S. Ending Stocks excluding SPR of Crude Oil  (Thousand Barrels)",
            "Weekly U.S. Ending Stocks of Total Gasoline  (Thousand Barrels)",
          ],
          [day("2025-01-10"), 412680, 243560],
          [day("2025-01-17"), 411663, 245898],
          [day("2025-01-24"), 415130, 248855],
        ],
      },
    ]),
    [
      [
        "Weekly_U_S_Ending_Stocks_excluding_SPR_of_Crude_Oil",
        "Barrels",
        1000,
        "W",
        "2025-01-10 412680",
        "2025-01-17 411663",
        "2025-01-24 415130",
      ],
      [
        "Weekly_U_S_Ending_Stocks_of_Total_Gasoline",
        "Barrels",
        1000,
        "W",
        "2025-01-10 243560",
        "2025-01-17 245898",
        "2025-01-24 248855",
      ],
    ],
    { Contents: "single column" },
  ),
  right(
    "World Bank: a date above, years as text, sheets of descriptions",
    "API_FP.CPI.TOTL.ZG.xlsx",
    book([
      {
        name: "Data",
        rows: [
          ["Data Source", "World Development Indicators"],
          ["Last Updated Date", day("2024-12-16")],
          [],
          ["Country Name", "Country Code", "Indicator Name", "Indicator Code", "2022", "2023"],
          ["Germany", "DEU", "Inflation, consumer prices (annual %)", "FP.CPI.TOTL.ZG", 6.8726, 5.9465],
          ["Japan", "JPN", "Inflation, consumer prices (annual %)", "FP.CPI.TOTL.ZG", 2.4977, null],
        ],
      },
      {
        name: "Metadata - Countries",
        rows: [
          ["Country Code", "Region", "IncomeGroup"],
          ["DEU", "Europe & Central Asia", "High income"],
          ["JPN", "East Asia & Pacific", "High income"],
        ],
      },
    ]),
    [
      ["Germany", "percent", 1, "A", "2022-12-31 6.8726", "2023-12-31 5.9465"],
      ["Japan", "percent", 1, "A", "2022-12-31 2.4977"],
    ],
    { "Metadata - Countries": "no column and no row of dates" },
  ),
  right(
    "Eurostat's browser: flags beside values, a legend, sheets of a summary",
    "une_rt_a.xlsx",
    book([
      {
        name: "Summary",
        rows: [["Unemployment by sex and age"], ["Contents", "Time frequency"], ["Sheet 1", "Annual"]],
      },
      {
        name: "Sheet 1",
        rows: [
          ["Data extracted on 17/01/2025 11:00:00 from [ESTAT]"],
          ["Dataset: ", "Unemployment by sex and age"],
          ["Last updated: ", "09/01/2025 11:00"],
          [],
          ["Time frequency", "Annual"],
          ["Unit of measure", "Percentage of population in the labour force"],
          [],
          ["TIME", "2022", "", "2023", ""],
          ["GEO (Labels)"],
          ["Germany", 3.1, "", 3, "b"],
          ["France", 7.3, "d", ":", ""],
          [],
          ["Special value"],
          [":", "not available"],
          ["Observation flags:"],
          ["b", "break in time series"],
          ["d", "definition differs"],
        ],
      },
    ]),
    [
      ["Germany", "percent", 1, "A", "2022-12-31 3.1", "2023-12-31 3"],
      ["France", "percent", 1, "A", "2022-12-31 7.3"],
    ],
    { Summary: "no column and no row of dates" },
  ),
  right(
    "Wind: rows of what each series is, days of Excel, a source at the end",
    "Wind_EDB.xlsx",
    one(
      ["指标名称", "中国:M2:同比", "中国:外汇储备"],
      ["频率", "月", "月"],
      ["单位", "%", "亿美元"],
      ["指标ID", "M0001385", "M0010049"],
      ["时间区间", "1996-01:2024-12", "1950-12:2024-12"],
      ["来源", "中国人民银行", "国家外汇管理局"],
      ["更新时间", "2025-01-14", "2025-01-07"],
      [day("2024-11-30"), 7.1, 32658.65],
      [day("2024-12-31"), 7.3, 32023.57],
      [],
      ["数据来源：Wind"],
    ),
    [
      ["中国_M2_同比", "percent", 1, "M", "2024-11-30 7.1", "2024-12-31 7.3"],
      ["中国_外汇储备", "USD", 1e8, "M", "2024-11-30 32658.65", "2024-12-31 32023.57"],
    ],
  ),
  right(
    "Merged titles above headings, units below them",
    "energy.xlsx",
    book([
      {
        name: "Prices",
        rows: [
          ["Energy and metals, weekly"],
          [],
          [null, "Energy", null, "Metals"],
          ["Date", "Brent", "WTI", "Copper"],
          [null, "USD/bbl", "USD/bbl", "USD/t"],
          [day("2025-01-03"), 76.51, 73.96, 8972],
          [day("2025-01-10"), 79.76, 76.57, 9084.5],
        ],
        merged: ["A1:D1", "B3:C3"],
      },
    ]),
    [
      ["Energy_Brent", "USD/bbl", 1, "irregular", "2025-01-03 76.51", "2025-01-10 79.76"],
      ["Energy_WTI", "USD/bbl", 1, "irregular", "2025-01-03 73.96", "2025-01-10 76.57"],
      ["Metals_Copper", "USD/t", 1, "irregular", "2025-01-03 8972", "2025-01-10 9084.5"],
    ],
  ),
  right(
    "A workbook of the Macintosh: days from 1904",
    "mac.xlsx",
    book(
      [
        {
          name: "S",
          rows: [
            ["Date", "Rate"],
            [{ number: 44197, format: 1 }, 4.57],
            [{ number: 44198, format: 1 }, 4.6],
          ],
        },
      ],
      '<workbookPr date1904="1"/>',
    ),
    [["Rate", "", 1, "irregular", "2025-01-02 4.57", "2025-01-03 4.6"]],
  ),
  right(
    "Numbers and days stored as text",
    "astext.xlsx",
    one(["Date", "Assets (USD bn)", "Share"], ["31/12/2024", "1,234.5", "12.5%"], ["31/01/2025", "1,334.5", "13.5%"]),
    [
      ["Assets", "USD", 1e9, "irregular", "2024-12-31 1234.5", "2025-01-31 1334.5"],
      ["Share", "percent", 1, "irregular", "2024-12-31 12.5", "2025-01-31 13.5"],
    ],
  ),
  right(
    "Formulas whose kept results are errors turn their column off",
    "growth.xlsx",
    one(
      ["Date", "Sales", "Growth"],
      [day("2023-12-31"), 120, failed("#DIV/0!")],
      [day("2024-12-31"), 150, percent(0.25)],
    ),
    [["Sales", "", 1, "irregular", "2023-12-31 120", "2024-12-31 150"]],
    { Growth: '"#DIV/0!"' },
  ),
  {
    ...right(
      "Rows that a filter hides are among what is read, and told",
      "filtered.xlsx",
      book([
        {
          name: "S",
          rows: [
            ["Date", "x"],
            [day("2025-01-02"), 1.5],
            [day("2025-01-03"), 2.5],
            [day("2025-01-06"), 3.5],
          ],
          hiddenRows: [3],
        },
      ]),
      [["x", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 2.5", "2025-01-06 3.5"]],
    ),
    warns: ["1 of 3 values"],
  },
  right(
    "Two sheets of the same headings",
    "rates.xlsx",
    book([
      {
        name: "US",
        rows: [
          ["Date", "10Y"],
          [day("2025-01-02"), 4.57],
          [day("2025-01-03"), 4.6],
        ],
      },
      {
        name: "DE",
        rows: [
          ["Date", "10Y"],
          [day("2025-01-02"), 2.38],
          [day("2025-01-03"), 2.43],
        ],
      },
    ]),
    [
      ["10Y", "", 1, "irregular", "2025-01-02 4.57", "2025-01-03 4.6"],
      ["rates_10Y", "", 1, "irregular", "2025-01-02 2.38", "2025-01-03 2.43"],
    ],
  ),
  right(
    "Australian Bureau of Statistics: nine rows on each series, an index of sheets before",
    "640101.xlsx",
    book([
      {
        name: "Index",
        rows: [
          ["Time Series Workbook"],
          ["6401.0 Consumer Price Index, Australia"],
          ["TABLE 1. CPI"],
          ["Data Item Description"],
        ],
      },
      {
        name: "Data1",
        rows: [
          [
            null,
            "Index Numbers ;  All groups CPI ;  Sydney ;",
            "Percentage Change from Previous Period ;  All groups CPI ;  Sydney ;",
          ],
          ["Unit", "Index Numbers", "Percent"],
          ["Series Type", "Original", "Original"],
          ["Data Type", "INDEX", "PERCENT"],
          ["Frequency", "Quarter", "Quarter"],
          ["Collection Month", "3", "3"],
          ["Series Start", month("1948-09-01"), month("1948-12-01")],
          ["Series End", month("2024-12-01"), month("2024-12-01")],
          ["No. Obs.", 306, 305],
          ["Series ID", "A2325806K", "A2325807L"],
          [month("2024-06-01"), 139.5, 1.1],
          [month("2024-09-01"), 139.8, 0.2],
          [month("2024-12-01"), 140.1, 0.2],
        ],
      },
    ]),
    [
      [
        "Index_Numbers_All_groups_CPI_Sydney",
        "index",
        1,
        "Q",
        "2024-06-30 139.5",
        "2024-09-30 139.8",
        "2024-12-31 140.1",
      ],
      [
        "Percentage_Change_from_Previous_Period_All_groups_CPI_Sydney",
        "percent",
        1,
        "Q",
        "2024-06-30 1.1",
        "2024-09-30 0.2",
        "2024-12-31 0.2",
      ],
    ],
    { Index: "single column" },
  ),
  right(
    "New York Fed: days as text month first, a disclaimer below",
    "sofr.xlsx",
    one(
      ["Effective Date", "Rate Type", "Rate (%)", "Volume ($Billions)"],
      ["01/31/2025", "SOFR", 4.38, 2312],
      ["01/30/2025", "SOFR", 4.36, 2201],
      [],
      ["The SOFR is calculated as a volume-weighted median of transaction-level tri-party repo data."],
    ),
    [
      ["Rate", "percent", 1, "irregular", "2025-01-30 4.36", "2025-01-31 4.38"],
      ["sofr_Volume", "USD", 1e9, "irregular", "2025-01-30 2201", "2025-01-31 2312"],
    ],
    { "Rate Type": '"SOFR"' },
  ),
  right(
    "Statements: months of Excel across, blanks between parts, a scale above",
    "statements.xlsx",
    one(
      ["ACME Corp."],
      ["USD in millions, except per share data"],
      [],
      [null, month("2023-12-31"), month("2024-12-31")],
      ["Revenue", 1234.5, 1334.5],
      ["Cost of revenue", -700, -720.25],
      [],
      ["Diluted EPS", 1.25, 1.4],
    ),
    [
      ["Revenue", "USD", 1e6, "A", "2023-12-31 1234.5", "2024-12-31 1334.5"],
      ["Cost_of_revenue", "USD", 1e6, "A", "2023-12-31 -700", "2024-12-31 -720.25"],
      ["Diluted_EPS", "", 1, "A", "2023-12-31 1.25", "2024-12-31 1.4"],
    ],
  ),
  right(
    "Per cent by the format of cells, money by theirs",
    "formats.xlsx",
    one(
      ["日期", "收益率", "净值"],
      [day("2025-01-02"), percent(0.0456), { number: 1.2345, format: 5 }],
      [day("2025-01-03"), percent(0.046), { number: 1.25, format: 5 }],
    ),
    [
      ["收益率", "percent", 1, "irregular", "2025-01-02 4.56", "2025-01-03 4.6"],
      ["净值", "CNY", 1, "irregular", "2025-01-02 1.2345", "2025-01-03 1.25"],
    ],
  ),
  right(
    "Billions by the format of cells",
    "billions.xlsx",
    one(
      ["Date", "Assets"],
      [day("2025-01-01"), { number: 6885.9, format: 6 }],
      [day("2025-01-08"), { number: 6853.9, format: 6 }],
    ),
    [["Assets", "", 1e9, "irregular", "2025-01-01 6885.9", "2025-01-08 6853.9"]],
  ),
  right(
    "Moments of trading: the last of each day",
    "intraday.xlsx",
    one(
      ["Time", "Price"],
      [moment("2025-01-02", 9.5), 243.1],
      [moment("2025-01-02", 16), 243.85],
      [moment("2025-01-03", 16), 243.36],
    ),
    [["intraday", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"]],
  ),
  right(
    "Bloomberg BDH: blocks of other lengths with days of their own, a mark for a holiday",
    "bdh.xlsx",
    one(
      ["SPX Index", null, null, "NKY Index"],
      ["Dates", "PX_LAST", null, "Dates", "PX_LAST"],
      [day("2025-01-02"), 5868.55, null, day("2025-01-06"), 39307.05],
      [day("2025-01-03"), 5942.47, null, day("2025-01-07"), "#N/A N/A"],
      [day("2025-01-06"), 5975.38, null, null, null],
    ),
    [
      ["SPX_Index_PX_LAST", "", 1, "irregular", "2025-01-02 5868.55", "2025-01-03 5942.47", "2025-01-06 5975.38"],
      ["NKY_Index_PX_LAST", "", 1, "irregular", "2025-01-06 39307.05"],
    ],
  ),
  right(
    "A sheet that is hidden stays so",
    "hidden.xlsx",
    book([
      {
        name: "Shown",
        rows: [
          ["Date", "x"],
          [day("2025-01-02"), 1.5],
          [day("2025-01-03"), 2.5],
        ],
      },
      {
        name: "Raw",
        rows: [
          ["Date", "y"],
          [day("2025-01-02"), 9.5],
          [day("2025-01-03"), 8.5],
        ],
        state: "hidden",
      },
    ]),
    [["x", "", 1, "irregular", "2025-01-02 1.5", "2025-01-03 2.5"]],
  ),
  right(
    "Years as numbers across, totals and notes below",
    "regions.xlsx",
    one(
      ["Sales by region"],
      ["(in thousands of euros)"],
      ["Region", 2022, 2023, 2024],
      ["North", 120, 130, 140.5],
      ["South", 80, 85, 90],
      ["Total", 200, 215, 230.5],
      ["Source: own calculations"],
    ),
    [
      ["North", "EUR", 1000, "A", "2022-12-31 120", "2023-12-31 130", "2024-12-31 140.5"],
      ["South", "EUR", 1000, "A", "2022-12-31 80", "2023-12-31 85", "2024-12-31 90"],
      ["Total", "EUR", 1000, "A", "2022-12-31 200", "2023-12-31 215", "2024-12-31 230.5"],
    ],
  ),
  right(
    "Quarters below merged years",
    "quarters.xlsx",
    book([
      {
        name: "Q",
        rows: [
          [null, 2023, null, null, null, 2024, null],
          ["CNY mn", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2"],
          ["Revenue", 100, 110, 120, 130, 140, 150],
          ["Profit", 10, 11, 12, 13, 14, 15.5],
        ],
        merged: ["B1:E1", "F1:G1"],
      },
    ]),
    [
      [
        "Revenue",
        "CNY",
        1e6,
        "Q",
        "2023-03-31 100",
        "2023-06-30 110",
        "2023-09-30 120",
        "2023-12-31 130",
        "2024-03-31 140",
        "2024-06-30 150",
      ],
      [
        "Profit",
        "CNY",
        1e6,
        "Q",
        "2023-03-31 10",
        "2023-06-30 11",
        "2023-09-30 12",
        "2023-12-31 13",
        "2024-03-31 14",
        "2024-06-30 15.5",
      ],
    ],
  ),
  refused("A workbook without values", "empty.xlsx", book([{ name: "S", rows: [] }]), "no values"),
  refused("A workbook of the old kind", "old.xls", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), ".xls"),
];
