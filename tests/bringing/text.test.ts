import { textGrid } from "../../src/bringing/files/textGrid";
import { cellsGrid } from "../../src/bringing/files/workbookGrid";
import { type Answers, readSeries } from "../../src/bringing/readSeries";
import { isoToSerial, serialToIso } from "../../src/cells/serialDates";

const read = (text: string, answers?: Answers) => readSeries(() => textGrid(text), answers);

function columnsOf(text: string, answers?: Answers) {
  const found = read(text, answers);
  if ("refused" in found) throw new Error(`line ${found.refused.line}: ${found.refused.text.en}`);
  if ("asks" in found) throw new Error(`asked about ${found.asks.map(({ written }) => written).join(" and ")}`);
  return found.columns;
}

/** The first column as [ISO date, value]. */
function pairs(text: string, answers?: Answers) {
  return columnsOf(text, answers)[0].observations.map(({ date, value }) => [serialToIso(date), value]);
}

function refusalOf(text: string, answers?: Answers) {
  const found = read(text, answers);
  if (!("refused" in found)) throw new Error("it was not refused");
  return found.refused;
}

function questionsOf(text: string, answers?: Answers) {
  const found = read(text, answers);
  if (!("asks" in found)) throw new Error("it was not asked about");
  return found.asks;
}

const two = [
  ["2026-01-30", 1234.5],
  ["2026-01-31", -2],
];

describe("shapes of text", () => {
  test.each([
    ["commas with a heading", "date,value\n2026-01-30,1234.5\n2026-01-31,-2\n"],
    ["no heading", "2026-01-30,1234.5\n2026-01-31,-2"],
    ["a byte order mark and CRLF", "\uFEFFdate,value\r\n2026-01-30,1234.5\r\n2026-01-31,-2\r\n"],
    ["tabs, as copied from a spreadsheet", "Date\tTGA\n2026-01-30\t1,234.5\n2026-01-31\t(2)\n"],
    ["quoted thousands", 'date,value\n2026-01-30,"1,234.5"\n2026-01-31,-2\n'],
    ["semicolons with a decimal comma", "Datum;Wert\n30.1.2026;1.234,5\n31.1.2026;-2,0\n"],
    ["semicolons with a decimal point", "date;value\n2026-01-30;1234.5\n2026-01-31;-2\n"],
    ["empty lines between", "date,value\n\n2026-01-30,1234.5\n   \n2026-01-31,-2\n\n"],
    ["exponents", "date,value\n2026-01-30,1.2345e+3\n2026-01-31,-2E0\n"],
    ["unsorted rows", "date,value\n2026-01-31,-2\n2026-01-30,1234.5\n"],
    ["a separator at the end of each row but the heading's", "date,value\n2026-01-30,1234.5,\n2026-01-31,-2,\n"],
    ["dates in the second column", "value,date\n1234.5,2026-01-30\n-2,2026-01-31\n"],
    ["a typographer's minus", "date,value\n2026-01-30,1234.5\n2026-01-31,\u22122\n"],
    ["a trailing separator", "date,value,\n2026-01-30,1234.5,\n2026-01-31,-2,\n"],
  ])("%s", (_, text) => expect(pairs(text)).toEqual(two));

  test("several value columns are several series", () => {
    const columns = columnsOf("date,WALCL,RRP\n2026-01-30,6700000,\n2026-01-31,6600000,2.5\n");
    expect(columns.map(({ heading, skipped, observations }) => [heading, skipped, observations.length])).toEqual([
      ["WALCL", 0, 2],
      ["RRP", 1, 1],
    ]);
  });
  test("headings may be numbers, such as tenors", () =>
    expect(columnsOf("Date,2,10\n2026-01-30,3.4,4.1\n").map(({ heading }) => heading)).toEqual(["2", "10"]));
  test("a named column without values is left out, with the reason", () => {
    const found = read("date,a,b\n2026-01-30,1,\n2026-01-31,2,.\n");
    expect(found).toMatchObject({ columns: [{ heading: "a" }], left: [{ heading: "b" }] });
  });
});

describe("dates", () => {
  const day = (text: string, answers?: Answers) => pairs(`date;value\n${text};1\n`, answers)[0][0];
  test.each([
    ["2026-01-31", "2026-01-31"],
    ["2026/1/5", "2026-01-05"],
    ["2026.1.5", "2026-01-05"],
    ["5.1.2026", "2026-01-05"],
    ["31/1/2026", "2026-01-31"],
    ["1/31/2026", "2026-01-31"],
    ["5/5/2026", "2026-05-05"],
    ["20260131", "2026-01-31"],
    ["46053", "2026-01-31"],
    ["46053.75", "2026-01-31"],
    ["2026-01-31T16:00:00Z", "2026-01-31"],
    ["1/31/2026 4:00 PM", "2026-01-31"],
    ["31-Jan-2026", "2026-01-31"],
    ["January 31, 2026", "2026-01-31"],
    ["2026年1月31日", "2026-01-31"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (text, iso) => expect(day(text)).toBe(iso));

  test.each([
    ["2026-01", "2026-01-31"],
    ["2024/2", "2024-02-29"],
    ["202602", "2026-02-28"],
    ["2026年2月", "2026-02-28"],
    ["Feb 2026", "2026-02-28"],
    ["2026Q1", "2026-03-31"],
    ["2026", "2026-12-31"],
  ])("%s, a period without a day, is its last day %s", (text, iso) => expect(day(text)).toBe(iso));

  test("one day above 12 settles day and month for the whole file", () => {
    expect(pairs("date,value\n03/04/2026,1\n13/04/2026,2\n")[0][0]).toBe("2026-04-03");
    expect(pairs("date,value\n03/04/2026,1\n03/13/2026,2\n")[0][0]).toBe("2026-03-04");
  });
  test("a file that leaves it open is asked about, at the first such date", () => {
    expect(questionsOf("date,value\n05/05/2026,0\n03/04/2026,1\n04/04/2026,2\n")).toEqual([
      {
        about: "dates",
        place: { line: 3, column: 1 },
        written: "03/04/2026",
        readings: [
          { answer: "dmy", day: isoToSerial("2026-04-03") },
          { answer: "mdy", day: isoToSerial("2026-03-04") },
        ],
      },
    ]);
  });
  test("the answer is taken, but not against the file", () => {
    const open = "date,value\n03/04/2026,1\n";
    expect(pairs(open, { dates: "dmy" })[0][0]).toBe("2026-04-03");
    expect(pairs(open, { dates: "mdy" })[0][0]).toBe("2026-03-04");
    expect(pairs("date,value\n13/04/2026,1\n", { dates: "mdy" })[0][0]).toBe("2026-04-13");
  });
  test("both orders in one file are refused where the second appears", () =>
    expect(refusalOf("date,value\n13/04/2026,1\n04/13/2026,2\n")).toMatchObject({ line: 3, column: 1 }));
  test("what Excel has no dates for is left out and counted", () => {
    const [column] = columnsOf("date,value\n1871-01-01,4.44\n1900-02-01,6\n1900-03-01,6.1\n1900-04-01,6.2\n");
    expect(column.observations).toHaveLength(2);
    expect(column.observations[0].date).toBe(61);
    expect(column.warnings[0].en).toMatch(/^2 observations before 1900-03-01/);
  });
});

describe("missing values are skipped and counted", () => {
  test.each(["", ".", "null", "NULL", "NA", "N/A", "#N/A", "n.a.", "-", "ND", "NaN", "None", ":"])("%j", (mark) => {
    const [column] = columnsOf(`date,value\n2026-01-29,1\n2026-01-30,${mark}\n2026-01-31,3\n`);
    expect(column.skipped).toBe(1);
    expect(column.observations.map(({ value }) => value)).toEqual([1, 3]);
  });
});

describe("decimal marks", () => {
  const values = (text: string, answers?: Answers) => columnsOf(text, answers)[0].observations.map((o) => o.value);

  test.each([
    ["tabs and German dates", "29.12.2025\t1,234\n30.12.2025\t1,241\n", "1,234", 1234, 1.234],
    ["tabs and points", "d\tv\n2026-01-30\t1.234\n", "1.234", 1.234, 1234],
    ["quotation marks between commas", 'Date,Close\n2025-12-29,"1,066"\n', "1,066", 1066, 1.066],
    ["semicolons and commas", "d;v\n2026-01-30;1,234\n", "1,234", 1234, 1.234],
    ["semicolons and points", "d;v\n2026-01-30;1.234\n", "1.234", 1.234, 1234],
    ["bars", "d|v\n2026-01-30|12,345\n", "12,345", 12_345, 12.345],
    ["a negative number in brackets", "d\tv\n2026-01-30\t(1,234)\n", "(1,234)", -1234, -1.234],
    ["whole numbers beside it", "d\tv\tw\n2026-01-30\t12\t3,500\n2026-01-31\t13\t.\n", "3,500", 3500, 3.5],
  ])("a number that can be either is a question, with both readings: %s", (_, text, written, point, comma) => {
    expect(questionsOf(text)).toMatchObject([
      {
        about: "decimal",
        written,
        readings: [
          { answer: "point", value: point },
          { answer: "comma", value: comma },
        ],
      },
    ]);
    const asked = (decimal: "point" | "comma") =>
      columnsOf(text, { decimal }).flatMap(({ observations }) => observations.map(({ value }) => value));
    expect(asked("point")).toContain(point);
    expect(asked("comma")).toContain(comma);
  });

  test("both questions of a file are asked at once", () =>
    expect(questionsOf("d;v\n03/04/2026;1,234\n").map(({ about }) => about)).toEqual(["dates", "decimal"]));

  test("a point between commas is a decimal point, as all programs write it", () =>
    expect(values("d,v\n2026-01-30,79.125\n")).toEqual([79.125]));

  test("one proven number settles the whole file, whatever its form", () => {
    expect(values("d;v\n2026-01-30;1.234\n2026-01-31;0,5\n")).toEqual([1234, 0.5]);
    expect(values("d;v\n2026-01-30;1.234\n2026-01-31;0.5\n")).toEqual([1.234, 0.5]);
    expect(values("d\tv\n2026-01-30\t1.234\n2026-01-31\t12,5\n")).toEqual([1234, 12.5]);
    expect(values("d\tv\n2026-01-30\t1,234\n2026-01-31\t12.5\n")).toEqual([1234, 12.5]);
    expect(values('d,v\n2026-01-30,"1,066"\n2026-01-31,"1,066.5"\n')).toEqual([1066, 1066.5]);
    expect(values('d,v\n2026-01-30,"1,066"\n2026-01-31,"12,5"\n')).toEqual([1.066, 12.5]);
    expect(values('d,v,volume\n2026-01-30,"1,066","6,747,378"\n')).toEqual([1066]);
  });

  test("two styles in one file are refused at the second", () =>
    expect(refusalOf("d;v\n2026-01-30;12,5\n2026-01-31;12.5\n")).toMatchObject({ line: 3, column: 2 }));

  test("numbers of a sheet's cells are numbers; its text is asked about", () => {
    const fromCells =
      (...rows: (string | number)[][]) =>
      (answers?: Answers) =>
        readSeries(cellsGrid(rows), answers);
    const valuesOf = (found: ReturnType<typeof readSeries>) =>
      "columns" in found && found.columns[0].observations.map(({ value }) => value);
    expect(valuesOf(fromCells(["d", "v"], [46052, 1.234])())).toEqual([1.234]);
    const text = fromCells(["d", "v"], [46052, 12.5], [46053, "1,066"]);
    // A number among the cells does not show how the text beside it is written.
    expect(text()).toMatchObject({ asks: [{ written: "1,066" }] });
    expect(valuesOf(text({ decimal: "comma" }))).toEqual([12.5, 1.066]);
    // And no mark of the text beside it changes a number.
    expect(valuesOf(fromCells(["d", "v"], [46052, "12,5"], [46053, "1,066"], [46054, 1.234])())).toEqual([
      12.5, 1.066, 1.234,
    ]);
  });

  test("selected cells are what their formats show: months at their ends, per cent, sizes", () => {
    const rows = [
      ["month", "yield", "sales"],
      [46023, 0.0412, 12.5],
      [46054, 0.0398, 13],
    ];
    const found = readSeries(cellsGrid(rows, [[], ...rows.slice(1).map(() => ["mmm-yy", "0.00%", '0.0"bn"'])]));
    if (!("columns" in found)) throw new Error("The cells were not read.");
    expect(found.columns[0]).toMatchObject({ unit: "percent", frequency: "M" });
    expect(found.columns[0].observations.map(({ date, value }) => [serialToIso(date), value])).toEqual([
      ["2026-01-31", 4.12],
      ["2026-02-28", 3.98],
    ]);
    expect(found.columns[1]).toMatchObject({ scale: 1e9 });
  });

  test.each(["2026-01-30,1,234\n2026-02-02,1,240\n", "30.1.2026,4,25\n2.2.2026,4,3\n"])(
    "a number that falls apart between commas is refused where no headings say how many columns there are: %j",
    (text) => {
      expect(refusalOf(text)).toMatchObject({ line: 1, column: 2 });
      expect(columnsOf(`date,a,b\n${text}`)).toHaveLength(2);
    },
  );
});

describe("what is refused, and where", () => {
  test.each([
    ["text for a number", "date,value\n2026-01-30,1\n2026-01-31,abc\n", 3, 2, '"abc"'],
    ["a day that is none", "date,value\n2026-02-30,1\n", 2, 1, '"2026-02-30"'],
    ["a month that is none, in the first line", "2026-13-01,1\n2026-01-02,2\n", 1, 1, '"2026-13-01"'],
    ["text for a date", "date,value\n2026-01-30,1\nyesterday,2\n", 3, 1, '"yesterday"'],
    ["a date that comes twice", "date,value\n2026-01-31,1\n2026-01-30,2\n2026-01-31,1\n", 4, 1, "line 2"],
    ["no rows", "date,value\n", 2, 1, "no rows"],
    ["nothing at all", "", 1, 1, "no rows"],
    ["dates without values", "date,value\n2026-01-30,.\n", 2, 2, "no values"],
    ["a single column", "2026-01-30\n2026-01-31\n", 1, 2, "single column"],
    ["a row that is too short", "date,a,b\n2026-01-30,1,2\n2026-01-31,1\n", 3, 3, "expected 3"],
    ["thousands without quotes", "date,value\n2026-01-30,1,234.5\n", 2, 3, '"234.5"'],
    ["a decimal comma without quotes before a missing value", "date,a,b\n2026-01-30,4,25,\n", 2, 4, "quotation marks"],
    ["infinity", "date,value\n2026-01-30,Infinity\n", 2, 2, '"Infinity"'],
    ["a number beyond all numbers", "date,value\n2026-01-30,1e999\n", 2, 2, '"1e999"'],
    ["per cent beside numbers without", "date,value\n2026-01-30,4.2%\n2026-01-31,4.3\n", 3, 2, "percent sign"],
    ["an error of Excel", "date\tvalue\n2026-01-30\t#DIV/0!\n", 2, 2, '"#DIV/0!"'],
    ["a quotation mark left open", 'date,value\n2026-01-30,1\n2026-01-31,"2\n2026-02-01,3\n', 3, 2, "not closed"],
    ["a page instead of data", "<html><body>Sign in</body></html>", 1, 2, "single column"],
  ])("%s", (_, text, line, column, part) => {
    const error = refusalOf(text);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.text.en).toContain(part);
    for (const language of ["tw", "cn"] as const) expect(error.text[language]).toMatch(/\p{Script=Han}/u);
  });
  test("the line is the editor's also after a value of several lines", () =>
    expect(refusalOf('date,"my\nvalue"\n2026-01-30,1\n2026-01-31,x\n')).toMatchObject({ line: 4, column: 2 }));
  test("more than 50 MB", () => expect(refusalOf(" ".repeat(50 * 1024 * 1024 + 1)).text.en).toContain("50 MB"));
});

test("dates come as Excel's serials", () =>
  expect(columnsOf("date,value\n2026-01-31,1\n")[0].observations[0].date).toBe(isoToSerial("2026-01-31")));
