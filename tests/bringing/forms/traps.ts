/** Files in which a letter, a code or a heading looks like a unit, a date or a scale, and is none; in numbers that are made up. */
import { asked, type Form, lines, refused, right } from "./form";

const two = (
  name: string,
  unit = "",
  scale = 1,
): readonly [string, string, number, string, `${string} ${number}`, `${string} ${number}`] => [
  name,
  unit,
  scale,
  "irregular",
  "2024-03-31 1.5",
  "2024-06-30 2.5",
];

/** One column below the heading. */
const under = (heading: string, series: ReturnType<typeof two>): Form =>
  right(`heading ${heading}`, "x.csv", lines(`Date;${heading}`, "2024-03-31;1.5", "2024-06-30;2.5"), [series]);

export const traps: readonly Form[] = [
  under("Unemployment, PT", two("Unemployment_PT")),
  under("10Y yield - PC", two("10Y_yield_-_PC")),
  under("Spread, KR", two("Spread_KR")),
  under("Stocks I15", two("Stocks_I15")),
  under("pct_change", two("pct_change")),
  under("pct_chg", two("pct_chg", "percent")),
  under("Sales in millions", two("Sales", "", 1e6)),
  under("salesInMillions", two("salesInMillions", "", 1e6)),
  under("Exports Million Dollars", two("Exports", "USD", 1e6)),
  under("Production Thousand Barrels per Day", two("Production", "Barrels per Day", 1000)),
  under("Births (‰)", two("Births", "per mille")),
  under("Kurs (kr)", two("x", "kr")),
  under("Obrót (mln zł)", two("Obrót", "PLN", 1e6)),
  under("Выручка (млрд руб.)", two("Выручка", "RUB", 1e9)),
  under("Umsatz [Mrd. CHF]", two("Umsatz", "CHF", 1e9)),
  under("CPI (2015=100)", two("CPI", "2015=100")),
  right(
    "Tiers of capital are no quarters",
    "tiers.csv",
    lines("Year,CET1,T1,T2", "2022,13.5,15.1,2.1", "2023,13.9,15.6,2.2"),
    [
      ["CET1", "", 1, "A", "2022-12-31 13.5", "2023-12-31 13.9"],
      ["T1", "", 1, "A", "2022-12-31 15.1", "2023-12-31 15.6"],
      ["T2", "", 1, "A", "2022-12-31 2.1", "2023-12-31 2.2"],
    ],
  ),
  right(
    "Asset-backed securities are no Australian office",
    "issuance.csv",
    lines("Date,MBS ($ bn),ABS,CMBS ($ bn)", "2024-11-30,95.1,24.5,9.1", "2024-12-31,90.2,20.5,12.2"),
    [
      ["MBS", "USD", 1e9, "irregular", "2024-11-30 95.1", "2024-12-31 90.2"],
      ["ABS", "", 1, "irregular", "2024-11-30 24.5", "2024-12-31 20.5"],
      ["CMBS", "USD", 1e9, "irregular", "2024-11-30 9.1", "2024-12-31 12.2"],
    ],
  ),
  right(
    "Tonnes under t are no days of Excel",
    "tonnes.csv",
    lines("date,t,price", "2024-11-30,45600,8972", "2024-12-31,45700,8768"),
    [
      ["t", "", 1, "irregular", "2024-11-30 45600", "2024-12-31 45700"],
      ["tonnes_price", "", 1, "irregular", "2024-11-30 8972", "2024-12-31 8768"],
    ],
  ),
  right(
    "JSON: a list of tickers as long as the rows names no columns",
    "tickers.json",
    '{"tickers": ["AAPL", "MSFT", "NVDA"], "data": [["2025-01-02", 243.85, 418.58], ["2025-01-03", 243.36, 423.35]]}',
    [
      ["tickers_column_2", "", 1, "irregular", "2025-01-02 243.85", "2025-01-03 243.36"],
      ["tickers_column_3", "", 1, "irregular", "2025-01-02 418.58", "2025-01-03 423.35"],
    ],
  ),
  right(
    "Three months and twelve are not one series",
    "durations.csv",
    lines(
      "USD in millions,12 months Dec-31-2023,3 months Mar-31-2024,12 months Dec-31-2024",
      "Revenue,383.5,95.1,391.2",
    ),
    [["Revenue", "USD", 1e6, "irregular", "2023-12-31 383.5", "2024-12-31 391.2"]],
    { "3 months Mar-31-2024": "no date" },
  ),
  right(
    "The month 13 beside months that are weeks",
    "weeks.csv",
    lines("Week,Claims", "202412,212", "202413,219", "202414,222"),
    [["Claims", "", 1, "W", "2024-03-24 212", "2024-03-31 219", "2024-04-07 222"]],
  ),
  right(
    "A day of release beside each day of value",
    "released.csv",
    lines(
      "Date,Release Date,CPI",
      "2024-10-31,2024-11-13,2.6",
      "2024-11-30,2024-12-11,2.7",
      "2024-12-31,2025-01-15,2.9",
    ),
    [["CPI", "", 1, "M", "2024-10-31 2.6", "2024-11-30 2.7", "2024-12-31 2.9"]],
    { "Release Date": "other dates" },
  ),
  right(
    "Ends of periods across, under a label of ends",
    "ends.csv",
    lines("End Date,2023-12-31,2024-12-31", "Revenue,383.5,391.2", "Costs,-210.1,-220.4"),
    [
      ["Revenue", "", 1, "irregular", "2023-12-31 383.5", "2024-12-31 391.2"],
      ["Costs", "", 1, "irregular", "2023-12-31 -210.1", "2024-12-31 -220.4"],
    ],
  ),
  right(
    "Maturities across are headings, not days",
    "curve.csv",
    lines("Date,2026-06-30,2027-06-30", "2025-01-02,4.21,4.25", "2025-01-03,4.24,4.28"),
    [
      ["2026-06-30", "", 1, "irregular", "2025-01-02 4.21", "2025-01-03 4.24"],
      ["2027-06-30", "", 1, "irregular", "2025-01-02 4.25", "2025-01-03 4.28"],
    ],
  ),
  right(
    "Strikes and days of expiry below one another",
    "options.csv",
    lines(
      "date,expiry,strike,type,iv",
      "2025-01-02,2025-03-21,5800,C,0.142",
      "2025-01-02,2025-03-21,5900,C,0.131",
      "2025-01-03,2025-03-21,5800,C,0.139",
      "2025-01-03,2025-03-21,5900,C,0.129",
    ),
    [
      ["5800_iv", "", 1, "irregular", "2025-01-02 0.142", "2025-01-03 0.139"],
      ["5900_iv", "", 1, "irregular", "2025-01-02 0.131", "2025-01-03 0.129"],
    ],
    { expiry: "other dates" },
  ),
  right(
    "Ten thousand and a letter that is a class",
    "classes.csv",
    lines("Date,Fund (B),Fund (M)", "2024-11-30,10.5,11.5", "2024-12-31,10.6,11.6"),
    [
      ["Fund_B", "", 1, "irregular", "2024-11-30 10.5", "2024-12-31 10.6"],
      ["Fund_M", "", 1, "irregular", "2024-11-30 11.5", "2024-12-31 11.6"],
    ],
  ),
  right(
    "Dollars in millions above, in the cells a sign and in one column none",
    "debt.csv",
    lines("(Millions of US $),,", "Date,Debt,Rate", '2023-12-31,"$1,234",4.5', '2024-12-31,"$1,334",4.25'),
    [
      ["Debt", "USD", 1e6, "irregular", "2023-12-31 1234", "2024-12-31 1334"],
      ["Rate", "", 1, "irregular", "2023-12-31 4.5", "2024-12-31 4.25"],
    ],
  ),
  right(
    "Euros in the cells under millions of dollars keep the unit of the cells",
    "euros.csv",
    lines("(Millions of US $),", "Date,Debt", "2023-12-31,€12.5", "2024-12-31,€13.5"),
    [["Debt", "EUR", 1, "irregular", "2023-12-31 12.5", "2024-12-31 13.5"]],
  ),
  right(
    "A size in the cells and the same size above",
    "twice.csv",
    lines("(Millions of US $),,", "Date,Debt,Cash", "2023-12-31,$12.5M,3", "2024-12-31,$13.5M,4"),
    [["Cash", "USD", 1e6, "irregular", "2023-12-31 3", "2024-12-31 4"]],
    { Debt: "its size as well" },
  ),
  right(
    "A currency in a column of its own is none of what is counted",
    "devise.csv",
    lines(
      "date;clot;vol;nombre de trades;devise",
      "30/12/2024;53.05;1403121;9123;EUR",
      "31/12/2024;53.37;1009456;8123;EUR",
    ),
    [
      ["devise_clot", "EUR", 1, "irregular", "2024-12-30 53.05", "2024-12-31 53.37"],
      ["devise_vol", "", 1, "irregular", "2024-12-30 1403121", "2024-12-31 1009456"],
      ["nombre_de_trades", "trades", 1, "irregular", "2024-12-30 9123", "2024-12-31 8123"],
    ],
  ),
  right(
    "An arrow, a dagger and an asterisk before and behind numbers",
    "marks.txt",
    lines("Date\tRate", "2024-11-30\t† 4.50", "2024-12-31\t*4.25", "2025-01-31\t4.25*"),
    [["Rate", "", 1, "M", "2024-11-30 4.5", "2024-12-31 4.25", "2025-01-31 4.25"]],
  ),
  right(
    "Returns of -99.99 beside others of their size",
    "crash.csv",
    lines("Date,Return", "2022-05-10,-45.2", "2022-05-11,-97.5", "2022-05-12,-99.99", "2022-05-13,-98.1"),
    [["Return", "", 1, "D", "2022-05-10 -45.2", "2022-05-11 -97.5", "2022-05-12 -99.99", "2022-05-13 -98.1"]],
  ),
  right(
    "Serials of Excel under 年月 that are no months of the Republic",
    "serial.csv",
    lines("年月,值", "45626,1.5", "45657,2.5"),
    [["serial", "", 1, "irregular", "2024-11-30 1.5", "2024-12-31 2.5"]],
  ),
  right(
    "Years and names that are no months",
    "names.csv",
    lines("2023,Oslo,119.9", "2024,Bergen,120.5"),
    [["names", "", 1, "A", "2023-12-31 119.9", "2024-12-31 120.5"]],
    { "column 2": '"Oslo"' },
  ),
  right(
    "A table whose first heading is missing, twice with a title",
    "blocks.csv",
    lines(
      "Rates",
      ",US,DE",
      "2025-01-02,4.57,2.38",
      "2025-01-03,4.60,2.43",
      "",
      "Spreads",
      ",US,DE",
      "2025-01-02,1.1,0.5",
      "2025-01-03,1.2,0.6",
    ),
    [
      ["US", "", 1, "irregular", "2025-01-02 4.57", "2025-01-03 4.6"],
      ["DE", "", 1, "irregular", "2025-01-02 2.38", "2025-01-03 2.43"],
      ["Spreads_US", "", 1, "irregular", "2025-01-02 1.1", "2025-01-03 1.2"],
      ["Spreads_DE", "", 1, "irregular", "2025-01-02 0.5", "2025-01-03 0.6"],
    ],
  ),
  asked("Pounds with a point and three digits", lines("Date;Price", "2024-11-30;£1.234", "2024-12-31;£1.334"), {
    point: 1.234,
    comma: 1234,
  }),
  asked(
    "Dollars behind the number, which tell no country",
    lines("Date;Price", "2024-11-30;1,234 $", "2024-12-31;1,334 $"),
    { point: 1234, comma: 1.234 },
  ),
  right(
    "Months and quarters below one another are two series",
    "kinds.csv",
    lines("Période,Valeur", "2024-01,1.5", "2024-T2,2.5"),
    [
      ["kinds_M", "", 1, "M", "2024-01-31 1.5"],
      ["kinds_Q", "", 1, "Q", "2024-06-30 2.5"],
    ],
  ),
  refused(
    "A weekday that the day is not",
    "weekday.txt",
    lines("时间\t收盘", "2025-01-02,五\t3262.56", "2025-01-03,六\t3211.43"),
    '"2025-01-02,五"',
  ),
  refused(
    "The year 13 of no month",
    "m13.csv",
    lines("DATE,v", "202313,11.7", "202413,11.9"),
    "week 13 or the year as a whole",
  ),
  refused("Nothing but a number", "one.txt", "42\n", 'single column ("42")'),
];
