/** Digits that are months, quarters, weeks or days by their whole column or by its heading, and those that nobody can tell. */
import { asked, dated, type Form, lines, refused, right } from "./form";

const months = (all: readonly string[]) => lines("date,value", ...all.map((text, index) => `${text},${index + 1}`));
const year2024 = [
  "2024-01-31 1",
  "2024-02-29 2",
  "2024-03-31 3",
  "2024-04-30 4",
  "2024-05-31 5",
  "2024-06-30 6",
  "2024-07-31 7",
  "2024-08-31 8",
  "2024-09-30 9",
  "2024-10-31 10",
  "2024-11-30 11",
  "2024-12-31 12",
] as const;
const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
const dotted = (month: (number: number) => string) => months(twelve.map((number) => `2024.${month(number)}`));

export const periods: readonly Form[] = [
  right("months as 2024.1 to 2024.12", "x.csv", dotted(String), [["x", "", 1, "M", ...year2024]]),
  right(
    "months as 2024.1, whose tenth has lost its 0",
    "x.csv",
    dotted((month) => (month === 10 ? "1" : String(month))),
    [["x", "", 1, "M", ...year2024]],
  ),
  right(
    "months as 2024.01, whose tenth has lost its 0",
    "x.csv",
    dotted((month) => (month === 10 ? "1" : String(month).padStart(2, "0"))),
    [["x", "", 1, "M", ...year2024]],
  ),
  right("months as 2024.8 without headings", "x.csv", lines("2024.8,5", "2024.9,6", "2024.1,7", "2024.11,8"), [
    ["x", "", 1, "M", "2024-08-31 5", "2024-09-30 6", "2024-10-31 7", "2024-11-30 8"],
  ]),
  right(
    "2024.1 under another heading is a number",
    "x.csv",
    lines("gold,date", "2024.1,2024-01-02", "2024.5,2024-01-03"),
    [["gold", "", 1, "irregular", "2024-01-02 2024.1", "2024-01-03 2024.5"]],
  ),
  refused("2024.1 by itself", "x.csv", lines("date,value", "2024.1,5"), "January, or October"),
  refused("2024.1 and 2024.5", "x.csv", lines("date,value", "2024.1,5", "2024.5,6"), "January, or October"),
  refused("years in decimals", "x.csv", lines("date,value", "2024.0,5", "2024.25,6", "2024.5,7"), "expected a date"),
  right("quarters as 2024.1", "x.csv", lines("quarter,value", "2024.1,5", "2024.2,6", "2024.3,7"), [
    ["x", "", 1, "Q", "2024-03-31 5", "2024-06-30 6", "2024-09-30 7"],
  ]),
  refused(
    "2024.1 to 2025.1 that may be months or quarters",
    "x.csv",
    lines("date,value", "2024.3,5", "2024.4,6", "2025.1,7"),
    "a month or a quarter",
  ),
  right("quarters as 20241", "x.csv", lines("Quarter,v", "20233,1", "20234,2", "20241,3"), [
    ["v", "", 1, "Q", "2023-09-30 1", "2023-12-31 2", "2024-03-31 3"],
  ]),
  right("quarters as 20241 over the end of a year", "x.csv", lines("date,v", "20234,2", "20241,3"), [
    ["v", "", 1, "Q", "2023-12-31 2", "2024-03-31 3"],
  ]),
  refused(
    "20241 to 20243, which may be days of 1955",
    "x.csv",
    lines("date,v", "20241,1", "20242,2"),
    "one of Excel's days",
  ),
  right("quarters as 202401", "x.csv", lines("Quarter,v", "202401,1", "202402,2", "202403,3"), [
    ["v", "", 1, "Q", "2024-03-31 1", "2024-06-30 2", "2024-09-30 3"],
  ]),
  right("weeks as 202401", "x.csv", lines("Week,v", "202401,1", "202402,2"), [
    ["v", "", 1, "W", "2024-01-07 1", "2024-01-14 2"],
  ]),
  right("weeks as 202440 that no month can be", "x.csv", lines("date,v", "202440,1", "202441,2"), [
    ["v", "", 1, "W", "2024-10-06 1", "2024-10-13 2"],
  ]),
  refused("weeks among months", "x.csv", lines("date,v", "202412,1", "202413,2"), "stand in one column"),
  refused("a week that is none", "x.csv", lines("Week,v", "202452,1", "202453,2"), '"202453"'),
  right(
    "quarters that are named by their last month",
    "x.csv",
    lines("date,v", "2023-03,1", "2023-06,2", "2023-09,3", "2023-12,4", "2024-03,5"),
    [["v", "", 1, "Q", "2023-03-31 1", "2023-06-30 2", "2023-09-30 3", "2023-12-31 4", "2024-03-31 5"]],
  ),
  refused(
    "seasons as 2009/10",
    "x.csv",
    lines("Year,v", "2009/10,1", "2010/11,2", "2011/12,3"),
    "season or fiscal year",
  ),
  refused("fiscal years as 2023/24", "x.csv", lines("Period,v", "2023/24,1", "2024/25,2"), "season or fiscal year"),
  refused(
    "days that a program has taken for months, beside those that it could not",
    "x.csv",
    lines("date,v", "13/01/2024,1", "2024-02-01,2", "14/01/2024,3"),
    "has taken days for months",
  ),
  dated("in floating point", "20251230.0", "20251231.0", ["2025-12-30", "2025-12-31"], "irregular"),
  dated("of years in floating point", "2024.0", "2025.0", ["2024-12-31", "2025-12-31"], "A"),
  dated("in six digits", "251230", "251231", ["2025-12-30", "2025-12-31"], "irregular"),
  dated("stamp in digits with a blank", "20251230 1600", "20251231 160000", ["2025-12-30", "2025-12-31"], "irregular"),
  dated(
    "of the end of a week",
    "Week ending 21 Dec 2025",
    "W/E 28 Dec 2025",
    ["2025-12-21", "2025-12-28"],
    "irregular",
  ),
  dated(
    "of a week's both ends",
    "2025-12-15 - 2025-12-21",
    "2025-12-22 – 2025-12-28",
    ["2025-12-21", "2025-12-28"],
    "irregular",
  ),
  dated(
    "of a release, with its month",
    "Nov 13, 2025 (Oct)",
    "Dec 18, 2025 (Nov)",
    ["2025-11-13", "2025-12-18"],
    "irregular",
  ),
  dated("quarter in words", "1st quarter 2025", "2nd quarter 2025", ["2025-03-31", "2025-06-30"], "Q"),
  right(
    "Investing's calendar: release, time, three values",
    "cpi.csv",
    lines(
      "Release Date,Time,Actual,Forecast",
      '"Jan 11, 2024 (Dec)",08:30,3.4%,3.2%',
      '"Dec 12, 2023 (Nov)",08:30,3.1%,3.1%',
    ),
    [
      ["Actual", "percent", 1, "irregular", "2023-12-12 3.1", "2024-01-11 3.4"],
      ["Forecast", "percent", 1, "irregular", "2023-12-12 3.1", "2024-01-11 3.2"],
    ],
    { Time: "times of day" },
  ),
  right("a stamp in digits between commas", "x.csv", lines("DATE,VALUE", "20240102 1600,5", "20240103 1600,6"), [
    ["x", "", 1, "irregular", "2024-01-02 5", "2024-01-03 6"],
  ]),
  refused("a first value that is none", "x.csv", lines("date,v", "2024-01-02,#REF!", "2024-01-03,1"), '"#REF!"'),
  asked("signs of Japanese losses and Taiwanese rises", lines("date,v", "2024-01-02,△1.2", "2024-01-03,0.5"), {
    minus: -1.2,
    plus: 1.2,
  }),
  refused("M beside MM", "x.csv", lines("date,v", "2024-01-02,950M", "2024-01-03,1.2MM"), "thousands or millions"),
  right("lakh and crore", "x.csv", lines("date,v", "2024-01-02,1.2 lakh", "2024-01-03,3 crore"), [
    ["v", "", 1, "irregular", "2024-01-02 120000", "2024-01-03 30000000"],
  ]),
  right("pence are no pounds", "x.csv", lines("date,Shell (GBp)", "2024-01-02,2412.5", "2024-01-03,2413"), [
    ["Shell", "GBp", 1, "irregular", "2024-01-02 2412.5", "2024-01-03 2413"],
  ]),
  right("multiples", "x.csv", lines("date,PE", "2024-01-02,15.2x", "2024-01-03,15.3x"), [
    ["PE", "", 1, "irregular", "2024-01-02 15.2", "2024-01-03 15.3"],
  ]),
];
