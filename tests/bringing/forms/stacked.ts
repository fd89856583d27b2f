/** Several tables in one sheet, and rows that name the series below them: no value comes under another's name. */
import { type Form, lines, refused, right } from "./form";

const gold = ["2024-01-02 2060", "2024-01-03 2040"] as const;
const silver = ["2024-01-04 23.1", "2024-01-05 23.2"] as const;

export const stacked: readonly Form[] = [
  right(
    "two tables below one another",
    "x.csv",
    lines("Date,Gold", "2024-01-02,2060", "2024-01-03,2040", "", "Date,Silver", "2024-01-04,23.1", "2024-01-05,23.2"),
    [
      ["Gold", "", 1, "irregular", ...gold],
      ["Silver", "", 1, "irregular", ...silver],
    ],
  ),
  right(
    "two tables of the same headings under titles",
    "x.csv",
    lines(
      "Gold",
      "Date,Close",
      "2024-01-02,2060",
      "2024-01-03,2040",
      "",
      "Silver",
      "Date,Close",
      "2024-01-04,23.1",
      "2024-01-05,23.2",
    ),
    [
      ["Gold", "", 1, "irregular", ...gold],
      ["Silver", "", 1, "irregular", ...silver],
    ],
  ),
  right(
    "titles above dates without headings",
    "x.csv",
    lines("Gold", "2024-01-02,2060", "2024-01-03,2040", "Silver", "2024-01-04,23.1", "2024-01-05,23.2"),
    [
      ["Gold", "", 1, "irregular", ...gold],
      ["Silver", "", 1, "irregular", ...silver],
    ],
  ),
  right(
    "two tables of unlike width",
    "x.csv",
    lines(
      "Date,Gold,Silver",
      "2024-01-02,2060,23",
      "2024-01-03,2040,24",
      "",
      "Date,Tonnes",
      "2024-01-04,7",
      "2024-01-05,8",
    ),
    [
      ["Gold", "", 1, "irregular", ...gold],
      ["Silver", "", 1, "irregular", "2024-01-02 23", "2024-01-03 24"],
      ["Tonnes", "", 1, "irregular", "2024-01-04 7", "2024-01-05 8"],
    ],
  ),
  right(
    "two tables of years across",
    "x.csv",
    lines("Assets,2022,2023", "Cash,1,2", "Loans,3,4", "", "Liabilities,2022,2023", "Cash,5,6", "Debt,7,8"),
    [
      ["Cash", "", 1, "A", "2022-12-31 1", "2023-12-31 2"],
      ["Loans", "", 1, "A", "2022-12-31 3", "2023-12-31 4"],
      ["Liabilities_Cash", "", 1, "A", "2022-12-31 5", "2023-12-31 6"],
      ["Liabilities_Debt", "", 1, "A", "2022-12-31 7", "2023-12-31 8"],
    ],
  ),
  right(
    "a second table that cannot be read leaves the first",
    "x.csv",
    lines("Date,Gold", "2024-01-02,2060", "2024-01-03,2040", "", "Date,Silver", "2024-01-04,a", "2024-01-05,b"),
    [["Gold", "", 1, "irregular", ...gold]],
    { Silver: 'Found "a"' },
  ),
  right(
    "headings once more are no second table",
    "x.csv",
    lines("Date,Gold", "2024-01-02,2060", "Date,Gold", "2024-01-03,2040"),
    [["Gold", "", 1, "irregular", ...gold]],
  ),
  right(
    "a title that says it goes on is no second table",
    "x.csv",
    lines("Gold", "Date,Close", "2024-01-02,2060", "Gold (continued)", "Date,Close", "2024-01-03,2040"),
    [["x", "", 1, "irregular", ...gold]],
  ),
  right(
    "a summary below is no table",
    "x.csv",
    lines("Date,Gold", "2024-01-02,2060", "2024-01-03,2040", "", "Summary", "Mean,2050", "Count,2"),
    [["Gold", "", 1, "irregular", ...gold]],
  ),
  right(
    "a region that stands for the rows below it",
    "x.csv",
    lines("Region,Date,Value", "Germany,2024-01-31,1", ",2024-02-29,2", "France,2024-03-31,3", ",2024-04-30,4"),
    [
      ["Germany", "", 1, "irregular", "2024-01-31 1", "2024-02-29 2"],
      ["France", "", 1, "irregular", "2024-03-31 3", "2024-04-30 4"],
    ],
  ),
  right(
    "countries whose days do not meet",
    "x.csv",
    lines("Date,Country,CPI", "2024-01-31,DE,1", "2024-02-29,DE,2", "2024-03-31,FR,3", "2024-04-30,FR,4"),
    [
      ["DE_CPI", "", 1, "irregular", "2024-01-31 1", "2024-02-29 2"],
      ["FR_CPI", "", 1, "irregular", "2024-03-31 3", "2024-04-30 4"],
    ],
  ),
  right(
    "a currency that changes down a column makes two series",
    "x.csv",
    lines("Date,Price,Currency", "2024-01-02,5,USD", "2024-01-03,6,EUR"),
    [
      ["USD", "USD", 1, "irregular", "2024-01-02 5"],
      ["EUR", "EUR", 1, "irregular", "2024-01-03 6"],
    ],
  ),
  right(
    "a unit that changes down a column makes two series",
    "x.csv",
    lines("Date,Value,Unit", "2024-01-31,1,Millions of USD", "2024-02-29,2,Billions of USD"),
    [
      ["Millions_of_USD", "USD", 1e6, "irregular", "2024-01-31 1"],
      ["Billions_of_USD", "USD", 1e9, "irregular", "2024-02-29 2"],
    ],
  ),
  right("a total between headings and data", "x.csv", lines("Date,Close", "Total,11", "2024-01-02,5", "2024-01-03,6"), [
    ["x", "", 1, "irregular", "2024-01-02 5", "2024-01-03 6"],
  ]),
  right("months down, years across", "x.csv", lines("Month,2023,2024", "Jan,1,4", "Feb,2,5", "Mar,3,"), [
    ["x", "", 1, "M", "2023-01-31 1", "2023-02-28 2", "2023-03-31 3", "2024-01-31 4", "2024-02-29 5"],
  ]),
  right("months in digits down, years across", "x.csv", lines("月份,2023,2024", "1,1,4", "2,2,5", "3,3,6"), [
    ["x", "", 1, "M", "2023-01-31 1", "2023-02-28 2", "2023-03-31 3", "2024-01-31 4", "2024-02-29 5", "2024-03-31 6"],
  ]),
  right(
    "years down, months across, and a row of averages",
    "x.csv",
    lines("Year,Jan,Feb,Mar", "2023,1,2,3", "2024,4,5,6", "Average,2.5,3.5,4.5"),
    [["x", "", 1, "M", "2023-01-31 1", "2023-02-28 2", "2023-03-31 3", "2024-01-31 4", "2024-02-29 5", "2024-03-31 6"]],
  ),
  right(
    "a year below its months is a series of its own",
    "x.csv",
    lines("month,v", "2024-01,1", "2024-02,2", "2024,36"),
    [
      ["v_M", "", 1, "M", "2024-01-31 1", "2024-02-29 2"],
      ["v_A", "", 1, "A", "2024-12-31 36"],
    ],
  ),
  refused(
    "a quarter among days",
    "x.csv",
    lines("date,v", "2023-12-31,10", "Q1 2024,5", "2024-01-31,2"),
    "stand in one column",
  ),
  right(
    "both ends of a week: its value stands at the last day",
    "x.csv",
    lines("Week start,Week end,Value", "2024-01-01,2024-01-07,5", "2024-01-08,2024-01-14,6"),
    [["x", "", 1, "irregular", "2024-01-07 5", "2024-01-14 6"]],
    { "Week start": "other dates" },
  ),
  right(
    "codes before names across: the names are the series'",
    "x.csv",
    lines("ID;Name;2023-12;2024-01", "1;A;5;6", "2;B;7;8"),
    [
      ["A", "", 1, "M", "2023-12-31 5", "2024-01-31 6"],
      ["B", "", 1, "M", "2023-12-31 7", "2024-01-31 8"],
    ],
  ),
  right(
    "a day in digits beside the day",
    "x.csv",
    lines("As_of_Date_In_Form_YYMMDD,Report_Date,Open", "240102,2024-01-02,5", "240109,2024-01-09,6"),
    [["x", "", 1, "irregular", "2024-01-02 5", "2024-01-09 6"]],
    { As_of_Date_In_Form_YYMMDD: "other dates" },
  ),
  right(
    "semicolons under a title with commas",
    "x.csv",
    lines(
      "Kurse, Stand 3.1.2024, alle Angaben ohne Gewähr, Quelle: Bank",
      "Datum;Kurs",
      "02.01.2024;1,5",
      "03.01.2024;1,6",
    ),
    [["x", "", 1, "irregular", "2024-01-02 1.5", "2024-01-03 1.6"]],
  ),
  right(
    "a table of a web page, as exchanges name it .xls",
    "x.xls",
    "<html><head><style>td{}</style></head><body><table><tr><th>Date</th><th>Close</th></tr><tr><td>2024-01-02</td><td>5.1</td></tr><tr><td>2024-01-03</td><td>1&nbsp;205.2</td></tr></table></body></html>",
    [["x", "", 1, "irregular", "2024-01-02 5.1", "2024-01-03 1205.2"]],
  ),
];
