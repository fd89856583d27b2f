/** Forms of which a plausible wrong number can come: a field that is not there, a scale in the words of one country, a unit of others. */
import { asked, type Form, lines, right } from "./form";

const two = (
  unit: string,
  scale: number,
  name = "x",
): [string, string, number, string, "2024-03-31 1.5", "2024-06-30 2.5"] => [
  name,
  unit,
  scale,
  "irregular",
  "2024-03-31 1.5",
  "2024-06-30 2.5",
];
const headed = (heading: string, unit: string, scale: number, name: string): Form =>
  right(`scale in the heading ${heading}`, "x.csv", lines(`Date;${heading}`, "2024-03-31;1.5", "2024-06-30;2.5"), [
    two(unit, scale, name),
  ]);

export const misleading: readonly Form[] = [
  right(
    "columns of blanks with a field that is not there, first or in the middle",
    "x.txt",
    lines(
      "Date        Open   High   Close",
      "2024-01-02  1.5    1.9    1.6",
      "2024-01-03         2.9    1.7",
      "2024-01-04  1.8           1.9",
      "2024-01-05  1.7    2.1    2.0",
    ),
    [
      ["x_Open", "", 1, "irregular", "2024-01-02 1.5", "2024-01-04 1.8", "2024-01-05 1.7"],
      ["x_High", "", 1, "irregular", "2024-01-02 1.9", "2024-01-03 2.9", "2024-01-05 2.1"],
      ["x_Close", "", 1, "D", "2024-01-02 1.6", "2024-01-03 1.7", "2024-01-04 1.9", "2024-01-05 2"],
    ],
  ),
  {
    what: "columns of single blanks with a field that is not there",
    file: "x.txt",
    text: lines("Date Open Close", "2024-01-02 1.5 1.6", "2024-01-03 1.7", "2024-01-04 1.8 1.9"),
    refused: "Found a row of 2 columns; expected 3",
  },
  headed("Sales (TEUR)", "EUR", 1000, "Sales"),
  headed("Sales (T€)", "EUR", 1000, "Sales"),
  headed("Sales (€T)", "EUR", 1e12, "Sales"),
  headed("Umsatz in Mio. EUR", "EUR", 1e6, "Umsatz"),
  headed("Assets in USD 000", "USD", 1000, "Assets"),
  headed("Turnover (₹ Cr)", "INR", 1e7, "x"),
  headed("Revenue (Rs. in lakhs)", "Rs", 1e5, "Revenue"),
  headed("Revenue (Rs crore)", "Rs", 1e7, "Revenue"),
  headed("Mrd. €", "EUR", 1e9, "Mrd"),
  headed("Mia. CHF", "CHF", 1e9, "Mia_CHF"),
  headed("Md€", "EUR", 1e9, "Md"),
  headed("Tsd. Stück", "Stück", 1000, "Tsd_Stück"),
  headed("Thous. USD", "USD", 1000, "Thous_USD"),
  headed("Sales $MM", "USD", 1e6, "Sales"),
  headed("Sales (USD 1000)", "USD", 1000, "Sales"),
  headed("Umsatz (1.000 EUR)", "EUR", 1000, "Umsatz"),
  headed("Level (1000)", "", 1, "Level_1000"),
  headed("Amount (Cr)", "", 1, "x"),
  headed("融資餘額(仟元)", "元", 1000, "融資餘額"),
  headed("總額_百萬", "", 1e6, "總額"),
  headed("売上高(百万円)", "JPY", 1e6, "売上高"),
  headed("資産（億円）", "JPY", 1e8, "資産"),
  right(
    "a unit above in millions, which is not that of rates",
    "x.csv",
    lines("單位：新台幣億元", "年月,營收,年增率", "2024-01,1500,12.5", "2024-02,1600,13.5"),
    [
      ["營收", "TWD", 1e8, "M", "2024-01-31 1500", "2024-02-29 1600"],
      ["年增率", "", 1, "M", "2024-01-31 12.5", "2024-02-29 13.5"],
    ],
  ),
  right("a unit above in Japanese", "x.csv", lines("単位：百万円", "年月,売上", "2024-01,1500", "2024-02,1600"), [
    ["売上", "JPY", 1e6, "M", "2024-01-31 1500", "2024-02-29 1600"],
  ]),
  right(
    "a unit below the table",
    "x.csv",
    lines("Date,Sales", "2024-03-31,1.5", "2024-06-30,2.5", "Unit: USD million"),
    [two("USD", 1e6, "Sales")],
  ),
  right(
    "a sentence below the table that speaks of all its figures",
    "x.csv",
    lines("Date,Sales", "2024-03-31,1.5", "2024-06-30,2.5", "Note: figures in thousands of euros"),
    [two("EUR", 1000, "Sales")],
  ),
  right(
    "a sentence below the table that speaks of one column",
    "x.csv",
    lines("Date,Sales,Shares", "2024-03-31,1.5,2.5", "2024-06-30,2.5,3.5", "Note: Shares in thousands"),
    [two("", 1, "Sales"), ["Shares", "", 1, "irregular", "2024-03-31 2.5", "2024-06-30 3.5"]],
  ),
  right(
    "a unit in the corner, down to a heading that says another",
    "x.csv",
    lines("EUR m,2022,2023", "Sales,100,110", "EBIT margin,12,13", "per share in EUR,,", "Dividend,0.5,0.6"),
    [
      ["Sales", "EUR", 1e6, "A", "2022-12-31 100", "2023-12-31 110"],
      ["EBIT_margin", "", 1, "A", "2022-12-31 12", "2023-12-31 13"],
      ["Dividend", "", 1, "A", "2022-12-31 0.5", "2023-12-31 0.6"],
    ],
  ),
  asked(
    "1.234 between commas beside days as 30.01.2024, where the comma is the decimal mark",
    lines("Datum,Stück", "30.01.2024,1.234", "31.01.2024,1.250"),
    { point: 1.234, comma: 1234 },
  ),
];
