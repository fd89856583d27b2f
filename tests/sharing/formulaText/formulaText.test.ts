/** Formulas as files spell them and as Excel shows them, there and back. */
import fc from "fast-check";
import { templates } from "../../../src/generated/templates";
import type { Language } from "../../../src/language/language";
import { fromFile } from "../../../src/sharing/formulaText/fromFile";
import { isBanner } from "../../../src/sharing/formulaText/guard";
import { longestFormula, toFile } from "../../../src/sharing/formulaText/toFile";
import { tokensOf } from "../../../src/sharing/formulaText/tokens";
import { layTemplate } from "../../../src/workbook/layTemplate";
import { functionNames } from "../functionNames";

const toText = (formula: string) => toFile(formula, functionNames);
const shown = (written: string, bare?: ReadonlySet<string>) => fromFile(written, functionNames, bare);

/** Forms of files that Excel saved, and what its formula bar shows for them. */
const excels: readonly (readonly [shown: string, written: string])[] = [
  ["=MKT.BUTTERFLYMAX(K_low,K_mid,K_high,K_prem)", "_xldudf_MKT_BUTTERFLYMAX(K_low,K_mid,K_high,K_prem)"],
  ["=LET(gain,B13,gain*2)", "_xlfn.LET(_xlpm.gain,B13,_xlpm.gain*2)"],
  ["=LET(a,1,b,a+1,a*b+c)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b+c)"],
  [
    "=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)",
    "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y))(1)",
  ],
  ["=LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
  ["=LET(x,x,x)", "_xlfn.LET(_xlpm.x,x,_xlpm.x)"],
  ["=SORT(FILTER(A1:A9,A1:A9>0),,-1)", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0),,-1)"],
  ["=XLOOKUP(B6,B4:B6,B14#,MAX(B14#))", "_xlfn.XLOOKUP(B6,B4:B6,_xlfn.ANCHORARRAY(B14),MAX(_xlfn.ANCHORARRAY(B14)))"],
  ["=SUM('My sheet'!B14#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!B14))"],
  ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  ["=-@Prices*2", "-_xlfn.SINGLE(Prices)*2"],
  ["=@INDEX(A1:A9,2)", "_xlfn.SINGLE(INDEX(A1:A9,2))"],
  ["=@(A1:A9+1)", "_xlfn.SINGLE((A1:A9+1))"],
  ["=MAP(A1:A9,ABS)", "_xlfn.MAP(A1:A9,_xleta.ABS)"],
  ['="FILTER(""a"") _xlfn. B14# @x"', '"FILTER(""a"") _xlfn. B14# @x"'],
  ["='MKT.LAST(1) it''s'!A1+[1]Sheet1!$B$2", "'MKT.LAST(1) it''s'!A1+[1]Sheet1!$B$2"],
  ["=SUM(Table1[[#This Row],[FILTER(x) it'']s@]])", "SUM(Table1[[#This Row],[FILTER(x) it'']s@]])"],
  ['=IF(A1=#N/A,#REF!,{1,2;"LET(",#DIV/0!})', 'IF(A1=#N/A,#REF!,{1,2;"LET(",#DIV/0!})'],
  ["=NETWORKDAYS.INTL(A1,B1)+AGGREGATE(9,6,A1:A9)", "NETWORKDAYS.INTL(A1,B1)+_xlfn.AGGREGATE(9,6,A1:A9)"],
  ["=A1:A9 A3:C3+1.5E+3%", "A1:A9 A3:C3+1.5E+3%"],
];

test.each(excels)("%s is written as Excel writes it", (formula, written) => expect(toText(formula)).toBe(written));
test.each(excels)("%s is read as Excel reads it", (formula, written) => {
  const read = shown(written);
  expect(read.text).toBe(formula);
  expect([...read.mended]).toEqual([]);
});

describe("our functions as other programs leave them", () => {
  const plain = "=MKT.LAST(B13)";
  test.each([
    "_xldudf_mkt_last(B13)",
    "MKT.LAST(B13)",
    "mkt.last(B13)",
    "[2]!_xldudf_MKT_LAST(B13)",
    "'C:\\blp\\API\\Office Tools\\BloombergUI.xla'!_xldudf_MKT_LAST(B13)",
    "BloombergUI.xla!MKT.LAST(B13)",
    "_xludf.MKT.LAST(B13)",
    "_xlfn._xldudf_MKT_LAST(B13)",
    "_xll.MKT.LAST(B13)",
    "MKT_LAST(B13)",
  ])("%s", (written) => {
    const read = shown(written);
    expect(read.text).toBe(plain);
    expect([...read.mended]).toEqual(["name"]);
    expect(read.ours).toBe(true);
    expect([...read.unknown]).toEqual([]);
  });

  test("without a namespace only where the workbook is of ours", () => {
    expect(shown("LAST(B13)").text).toBe("=LAST(B13)");
    expect(shown("LAST(B13)", new Set(["LAST"])).text).toBe(plain);
  });

  test("@ before one that gives one cell goes, before others it stays", () => {
    expect(shown("_xlfn.SINGLE(_xldudf_MKT_BUTTERFLYMAX(a,b,c,d))").text).toBe("=MKT.BUTTERFLYMAX(a,b,c,d)");
    expect(shown("_xlfn.SINGLE(_xldudf_MKT_BUTTERFLYMAX(A1:A9,b,c,d))").text).toBe("=@MKT.BUTTERFLYMAX(A1:A9,b,c,d)");
    expect(shown("_xlfn.SINGLE(_xldudf_MKT_SERIES(A1))").text).toBe("=@MKT.SERIES(A1)");
  });

  test("LibreOffice's lower case of newer functions", () =>
    expect(shown("_xlfn.xlookup(B6,B4:B6,_xlfn.anchorarray(B14))").text).toBe("=XLOOKUP(B6,B4:B6,B14#)"));

  test("newer functions without their prefix", () =>
    expect(shown("XLOOKUP(B6,B4:B6,ANCHORARRAY(B14))+LET(_xlpm.gain,B13,_xlpm.gain*2)").text).toBe(
      "=XLOOKUP(B6,B4:B6,B14#)+LET(gain,B13,gain*2)",
    ));
});

describe("the guard of a portable copy", () => {
  test.each([
    ["IF(MKT_LIVE,_xldudf_MKT_LAST(B1),_mkt_snapshot!B13)", "=MKT.LAST(B1)", "_mkt_snapshot!B13"],
    ["IF(MKT_LIVE,_xldudf_MKT_LAST(B1),#REF!B14:C14)", "=MKT.LAST(B1)", "#REF!B14:C14"],
    ["IF(MKT_LIVE,_xldudf_MKT_LAST(B1),#REF!)", "=MKT.LAST(B1)", "#REF!"],
    ["IF(MKT_LIVE,_xldudf_MKT_LAST(B1),'_mkt_snapshot 2'!B13)", "=MKT.LAST(B1)", "'_mkt_snapshot 2'!B13"],
    ["if(MKT_MODERN,_xlfn.let(_xlpm.g,B13,_xlpm.g*2),_mkt_snapshot!B20)", "=LET(g,B13,g*2)", "_mkt_snapshot!B20"],
  ])("%s", (written, formula, snapshot) => expect(shown(written)).toMatchObject({ text: formula, snapshot }));

  test("an IF of the user's own stays", () => {
    expect(shown("IF(MKT_LIVE,1,2)").text).toBe("=IF(MKT_LIVE,1,2)");
    expect(shown("IF(MKT_LIVE,A1,_mkt_snapshot!A1)+1").text).toBe("=IF(MKT_LIVE,A1,_mkt_snapshot!A1)+1");
  });

  test("the row that tells of the snapshot", () => {
    expect(isBanner('IF(MKT_LIVE,"",IF(MKT_CHANGED,"An input …","Figures …"))')).toBe(true);
    expect(isBanner('IF(MKT_LIVE,"",IF(A1,"An input …","Figures …"))')).toBe(false);
  });
});

describe("what is not ours", () => {
  test("functions of other add-ins and of nobody are named and stay as written", () => {
    const read = shown('_xll.qlBondAlive("BTPs",BDP(A1,"PX_LAST"))+_xlfn.NEVERHEARD(1)');
    expect(read.text).toBe('=_xll.qlBondAlive("BTPs",BDP(A1,"PX_LAST"))+_xlfn.NEVERHEARD(1)');
    expect([...read.unknown]).toEqual(["_xll.qlBondAlive", "BDP", "_xlfn.NEVERHEARD"]);
  });

  test.each([
    ["[1]Sheet1!A2+1", true],
    ["'[Book 1.xlsx]Sheet1'!A2", true],
    ["'C:\\data\\[Book1.xlsx]Sheet1'!A2", true],
    ["Excel|'x.xls'!R1C1", true],
    ["'Sheet [1]'!A2", true],
    ["Table1[x]", false],
    ["Sheet1!A2", false],
  ])("%s reaches into another file: %s", (written, external) => expect(shown(written).external).toBe(external));

  test("structured references are told", () => expect(shown("SUM(Table1[[#All],[x y]])").structured).toBe(true));

  test("parentheses that do not fit, and too many, come back as they are and unknown", () => {
    for (const broken of ["SUM(A1", "A1)", `${"(".repeat(100_000)}1`]) {
      const read = shown(broken);
      expect(read.text).toBe(`=${broken}`);
      expect(read.unknown.size).toBe(1);
    }
  });
});

const languages: readonly Language[] = ["en", "tw", "cn"];

test("every formula of the templates comes back from a file's spelling", () => {
  const books = templates.flatMap((template) => languages.map((language) => layTemplate(template, language)));
  const formulas = books
    .flatMap(({ sheets }) => sheets.flatMap(({ cells }) => cells.map(({ content }) => content)))
    .filter((content): content is string => typeof content === "string" && content.startsWith("="));
  expect(formulas.length).toBeGreaterThan(500);
  for (const formula of formulas) {
    const written = toText(formula);
    expect(written).not.toMatch(/(?:^|[^_\w.])MKT\.[A-Z]/);
    expect(written.length).toBeLessThanOrEqual(longestFormula);
    const read = shown(written);
    expect(read.text).toBe(formula);
    expect([...read.unknown]).toEqual([]);
  }
});

const leaf = fc.oneof(
  fc.constantFrom(
    "A1",
    "$B$14:C14",
    "'it''s (1)'!A1",
    "Sheet1!B2",
    "gain",
    "x",
    "B14#",
    "@A1:A9",
    "#N/A",
    "TRUE",
    "Table1[a b]",
  ),
  fc.integer({ min: 0, max: 1e6 }).map(String),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map((value) => String(value).replace("e", "E")),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replace(/"/g, '""')}"`),
);

const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom("SUM", "MKT.LAST", "XLOOKUP", "SORT", "IF", "MKT.AT", "foo"),
        fc.array(tie("formula"), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(",")})`),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "^", "&", "<>", "<="), tie("formula"))
      .map((parts) => parts.join("")),
    tie("formula").map((inner) => `(${inner})`),
    fc.tuple(tie("formula"), tie("formula")).map(([value, body]) => `LET(gain,${value},${body})`),
    fc.tuple(tie("formula"), tie("formula")).map(([body, value]) => `LAMBDA(x,[y],${body})(${value})`),
    tie("formula").map((inner) => `-(${inner})%`),
  ),
})).formula;

test("any formula comes back from a file's spelling", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(
        tokensOf(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
      expect(shown(toText(`=${formula}`)).text).toBe(`=${formula}`);
    }),
    { numRuns: 1000 },
  );
});

test("any text at all is cut into pieces that are the text again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
      expect(() => shown(text)).not.toThrow();
    }),
  );
});
