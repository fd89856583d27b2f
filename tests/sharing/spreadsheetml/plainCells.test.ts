/** Cells read straight from the text are those that the scanner reads: a prefix before each tag leaves them to the scanner. */
import fc from "fast-check";
import { plainNumber } from "../../../src/sharing/spreadsheetml/plainCells";
import { cellsOf, readMade } from "../madeWorkbook";

const names =
  '<definedNames><definedName name="Rates">S!$A$1:$A$9</definedName><definedName name="Lost">BDP(1)</definedName></definedNames>';
const strings = ["<t>one</t>", "<t>a_x000D_b</t>"];

const prefixed = (rows: string): string => rows.replace(/<(\/?)([a-z]+)/gi, "<$1x:$2");
const readAs = (rows: string, application: string) =>
  readMade({ sheets: [{ name: "S", rows }], strings, names, application });

const piece = (...texts: readonly string[]) => fc.constantFrom(...texts);

const formula = fc.oneof(
  piece(
    "A1*2",
    "ROUND(A1*5+MAX(B1,1)/100,4)",
    "SUM(A1:B2)",
    "ABS(A1:A9)",
    "ABS(Rates)",
    "Lost+1",
    "_xldudf_MKT_CAGR(A1,B1,2)",
    "mkt.cagr(A1,B1,2)",
    "_xlfn.LET(_xlpm.x,1,_xlpm.x)",
    "BDP(A1)",
    "TRUE()",
    "#N/A",
    "IF(A1&lt;2,&quot;a&quot;,B1)",
    'IF(A1>2,"&amp;","白銀")',
    'A1&amp;" "',
    "IF(MKT_LIVE,A1,_mkt_snapshot!A1)",
    "[1]S!A1",
    "{1,2}",
    "  =A1",
    "=A1",
    "",
    " ",
    "A1+\n1",
    "A1+\r\n1",
    '"a\r\nb"&amp;"&#10;"',
    "sum(A1)",
    "LOG10(A1)",
    "XFE1+1",
    "(A1",
    'IF(A1,"',
    "A1&#43;1",
  ),
  fc
    .string({ unit: fc.constantFrom(..."AB1($:,+*)\"&<>'!#@[]{}. _é".split("")), maxLength: 14 })
    .map((text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")),
);

const written = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  piece("1.50", "007", "-0", ".5", "5.", "1e3", "0x10", "Infinity", " 7 ", "", "#N/A", "abc", "1", "0", "9", "true"),
  piece("123456789012345678", "0.1234567890123456789", "a_x000D_b", "a&amp;b", "a\rb", "-", "+1", "1.2.3"),
);

const attribute = fc.oneof(
  { weight: 6, arbitrary: piece("", ' s="1"', ' s="0"', ' s="99999999"', " s=''", ' s="x"', ' s="1" s="0"') },
  { weight: 1, arbitrary: piece(' cm="1"', ' vm="1"', ' ph="1"', '  s="1"', ' s = "1"') },
);
const type = piece(
  "",
  "",
  "",
  ' t="n"',
  ' t="s"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t="sx"',
);
const address = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(piece("A", "B", "Z", "AA", "XFD"), fc.integer({ min: 1, max: 9 }))
      .map(([letters, row]) => ` r="${letters}${row}"`),
  },
  {
    weight: 1,
    arbitrary: piece(
      "",
      ' r="a1"',
      ' r="XFE1"',
      ' r="A0"',
      ' r="A1048577"',
      ' r="$A$2"',
      ' r="A"',
      ' r="1"',
      " r='C3'",
      ' r="A00000001"',
    ),
  },
);

const content = fc.tuple(fc.option(formula), fc.option(written), fc.nat(9)).map(([own, value, form]) => {
  const ofFormula = own === null ? "" : form === 0 ? `<f t="shared" si="0" ref="A1:A9">${own}</f>` : `<f>${own}</f>`;
  const ofValue = value === null ? "" : form === 1 ? `<v xml:space="preserve">${value}</v>` : `<v>${value}</v>`;
  return form === 2 ? `${ofFormula} ${ofValue}` : ofFormula + ofValue;
});

const cell = fc.tuple(address, attribute, type, content, fc.boolean()).map(([at, look, kind, inside, swaps]) => {
  const given = swaps ? `${at}${kind}${look}` : `${at}${look}${kind}`;
  return inside === "" ? `<c${given}/>` : `<c${given}>${inside}</c>`;
});

const rows = fc
  .array(
    fc.tuple(piece("<row>", '<row r="2">', '<row r="3" ht="20" customHeight="1">'), fc.array(cell, { maxLength: 6 })),
    {
      maxLength: 4,
    },
  )
  .map((all) => all.map(([tag, cells]) => `${tag}${cells.join("")}</row>`).join(""));

const told = (rows: string, application: string) => {
  const { workbook, report } = readAs(rows, application);
  const [sheet] = workbook.sheets;
  return { cells: [...sheet.cells], rows: [...sheet.rows], styles: workbook.styles, report };
};

test("any cells are the same with a prefix before their tags and without", () => {
  fc.assert(
    fc.property(rows, piece("Microsoft Excel", "LibreOffice/7.4"), (given, application) => {
      expect(told(given, application)).toEqual(told(prefixed(given), application));
    }),
    { numRuns: 150 },
  );
});

test("numbers are those that the text says, to the last bit", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat(17)).map(([digits, point]) => {
      const text = String(digits < 0n ? -digits : digits).padStart(point + 1, "0");
      const cut = text.length - point;
      return `${digits < 0n ? "-" : ""}${text.slice(0, cut)}${point > 0 ? "." : ""}${text.slice(cut)}`;
    }),
  );
  fc.assert(
    fc.property(number, (text) => {
      expect(plainNumber(`<v>${text}</v>`, 3, 3 + text.length)).toBe(Number(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each(["", " ", "abc", "1 2", "-", ".", "1.2.3"])("%p is no number", (text) =>
  expect(plainNumber(`>${text}<`, 1, 1 + text.length)).toBeNaN(),
);

test("a formula of names: @ before a range, and frozen where the name cannot be calculated", () => {
  const rows = '<row r="1"><c r="B1"><f>ABS(Rates)</f><v>1</v></c><c r="C1"><f>Lost+1</f><v>2</v></c></row>';
  expect(cellsOf(readAs(rows, "Microsoft Excel"), "B1", "C1").map((each) => each?.formula)).toEqual([
    { text: "=ABS(@Rates)", plain: "=ABS(Rates)" },
    { text: "=Lost+1", frozen: true },
  ]);
});
