/**
 * Answers that Excel saved in public workbooks (tests of IronCalc, Apache POI and PhpSpreadsheet, each named below), asked of
 * smaller cells; and what Microsoft's documentation says of the same functions.
 */
import { testSheet } from "../sheet";

type Cells = Readonly<Record<string, string>>;

type Case = readonly [formula: string, expected: unknown];

/** The formulas stand together in a sheet, in a column and rows of their own. */
function check(cells: Cells, cases: readonly Case[]): void {
  let answers: unknown[] = [];
  beforeAll(() => {
    const sheet = testSheet();
    sheet.set({ ...cells, ...Object.fromEntries(cases.map(([formula], index) => [`T${index + 101}`, formula])) });
    answers = sheet.column("T101", cases.length);
  });
  test.each(cases.map(([formula, expected], index) => [formula, expected, index] as const))(
    "%s is %p",
    (_, expected, index) => {
      const given = answers[index];
      if (typeof expected === "number" && typeof given === "number") expect(given).toBeCloseTo(expected, 9);
      else expect(given).toBe(expected);
    },
  );
}

describe("criteria: a text that reads as a number is counted by = and by <> (IronCalc, COUNTIF.xlsx)", () => {
  check({ A2: "23", A3: "'23", A4: "TRUE", A5: "1", A6: "-23", A7: "hey", A8: "FALSE", B2: "23" }, [
    ["=COUNTIF(A2:A8,B2)", 2],
    ['=COUNTIF(A2:A8,CONCAT("=",B2))', 2],
    ['=COUNTIF(A2:A8,CONCAT("<>",B2))', 6],
    ['=COUNTIFS(A2:A8,"<>"&B2)', 6],
    ['=COUNTIF(A2:A8,"<>hey")', 6],
    ['=COUNTIF(A2:A8,"<>100")', 7],
  ]);
});

describe("XLOOKUP that halves: the first of equal cells, blanks behind all (IronCalc, XLOOKUP.xlsx)", () => {
  const numbers = [1, 2, 3, 4, 5, 5, 5, 6, 7, 7, 7, 8];
  const letters = ["aa", ..."abcdefghijk"];
  const cells = Object.fromEntries([
    ...numbers.map((number, index) => [`A${index + 1}`, String(number)]),
    ...letters.map((letter, index) => [`B${index + 1}`, letter]),
    ...[..."abcde"].map((letter, index) => [`L${index + 1}`, letter]),
    ...[1, 2, 3, 4, 5, 6].map((number) => [`M${number}`, String(number)]),
  ]);
  check(cells, [
    ["=XLOOKUP(2,A:A,B:B,,-1,2)", "a"],
    ["=XLOOKUP(2,A:A,B:B,,1,2)", "a"],
    ["=XLOOKUP(1.8,A:A,B:B,,-1,2)", "aa"],
    ["=XLOOKUP(1.8,A:A,B:B,,1,2)", "a"],
    ["=XLOOKUP(5,A:A,B:B,,-1,2)", "d"],
    ["=XLOOKUP(5,A:A,B:B,,1,2)", "d"],
    ["=XLOOKUP(7,A:A,B:B,,-1,2)", "h"],
    ["=XLOOKUP(7.1,A:A,B:B,,-1,2)", "j"],
    ["=XLOOKUP(7.1,A:A,B:B,,1,2)", "k"],
    ["=XLOOKUP(4.8,A:A,B:B,,-1,2)", "c"],
    ["=XLOOKUP(8,A:A,B:B,,,2)", "k"],
    ["=XLOOKUP(8.5,A:A,B:B,,,2)", "#N/A"],
    ["=XLOOKUP(8.5,A:A,B:B,,1,2)", "#N/A"],
    ["=XLOOKUP(,L:L,M:M,,1,2)", 6],
  ]);
});

describe("XMATCH with a regular expression (IronCalc, XMATCH.xlsx; Microsoft: match_mode 3)", () => {
  const countries = ["Albania", "Indonesia", "India", "Germany", "Spain", "Venezuela", "Italy", "Francialy"];
  const cells = Object.fromEntries(countries.map((country, index) => [`A${index + 2}`, country]));
  check({ ...cells, A10: '=REPT("a",60)' }, [
    ['=XMATCH("[A-Z][a-z]+y",A2:A9,3,1)', 4],
    ['=XMATCH("[A-Z][a-z]+y",A2:A9,3,-1)', 8],
    ["=XMATCH(42,A2:A9,3)", "#N/A"],
    ['=XLOOKUP("^S",A2:A9,A2:A9,,3)', "Spain"],
    ['=XMATCH("(",A2:A9,3)', "#VALUE!"],
    ['=XMATCH("(a+)+$",A2:A9,3)', 1],
    ['=XMATCH("(a+)+$",A2:A10,3)', "#VALUE!"],
    ['=XMATCH("a",A2:A9,3,2)', "#VALUE!"],
  ]);
});

describe("cells that are not sorted: the search stops where it meets the value (Apache POI, FormulaEvalTestData)", () => {
  const heads = ["INTEGRAL", "DOUBLE", "BLANK", "STRING", "REF", "AREA (rows)"];
  const down = ["INTEGRAL", "0", "1", "2", "534", "9999999999", "-9999999999", "-534", "-2", "-1"];
  const cells = Object.fromEntries([
    ...heads.map((head, index) => [`${"BCDEFG"[index]}6`, head]),
    ...heads.map((_, index) => [`${"BCDEFG"[index]}7`, `under ${index}`]),
    ...down.map((content, index) => [`K${index + 6}`, content]),
    ...down.map((_, index) => [`L${index + 6}`, `beside ${index}`]),
  ]);
  check(cells, [
    ['=HLOOKUP("STRING",B6:H7,2,TRUE)', "under 3"],
    ['=LOOKUP("DOUBLE",C6:G6,C7:G7)', "under 1"],
    ["=LOOKUP(534,K6:K15,L6:L15)", "beside 4"],
    // Sorted cells: the last of equal ones, however many.
    ["=MATCH(2,{1,2,2,2,2,2,3},1)", 6],
    ["=MATCH(2,{2,2,2,2},1)", 4],
    ["=MATCH(2.5,{1,2,2,2,3},1)", 4],
    ['=LOOKUP(9.9E+307,{1,2,"x",3,"y"})', 3],
  ]);
});

describe("the cell of INDIRECT, INDEX and OFFSET is a cell: its text is passed over (IronCalc, PRODUCT_SUM.xlsx)", () => {
  check({ A1: "7", A2: '="7"', A3: "seven", A4: "TRUE", A5: "=1/0" }, [
    ['=SUM(INDIRECT("A1"))', 7],
    ['=SUM(INDIRECT("A2"))', 0],
    ['=PRODUCT(INDIRECT("A2"))', 0],
    ['=SUM(INDIRECT("A3"))', 0],
    ['=PRODUCT(INDIRECT("A4"))', 0],
    ['=SUM(INDIRECT("A5"))', "#DIV/0!"],
    ["=SUM(INDEX(A1:A4,2))", 0],
    ["=SUM(OFFSET(A1,1,0))", 0],
    ['=SUM("7")', 7],
    ['=COUNT(INDIRECT("A2"))', 0],
  ]);
});

describe("INDIRECT and OFFSET of several (PhpSpreadsheet, issue 3613)", () => {
  const cells = { A1: "x", B1: "1", A2: "y", B2: "2", A3: "x", B3: "4", D1: "x", E1: "8", D2: "x", E2: "16" };
  check(cells, [
    ['=SUMPRODUCT(SUMIF(INDIRECT({"A1:A3";"D1:D3"}),"x",INDIRECT({"B1:B3";"E1:E3"})))', 29],
    ['=SUM(SUMIF(INDIRECT({"A1:A3";"D1:D3"}),{"x","y"},INDIRECT({"B1:B3";"E1:E3"})))', 31],
    ['=SUMPRODUCT(COUNTIF(INDIRECT({"A1:A3","D1:D3"}),"x"))', 4],
    ["=SUMPRODUCT(SUBTOTAL(9,OFFSET(B1,{0;1;2},0)))", 7],
    ["=SUM(N(OFFSET(B1,{0;2},0)))", 5],
    ['=SUM(N(INDIRECT({"B1","E2"})))', 17],
    ['=SUM(INDIRECT({"B1","E2"}))', "#VALUE!"],
    ['=SUMIF(INDIRECT({"A1:A3"}),"x",B1:B3)', 5],
  ]);
});

describe("databases (Microsoft, DSUM function; IronCalc, DMIN_DMAX_DAVERAGE_DSUM.xlsx)", () => {
  const table = ["Region,Units", "East,120", "Eastern,80", "West,50", "North,'none"];
  const cells = Object.fromEntries([
    ...table.flatMap((line, row) => line.split(",").map((content, column) => [`${"AB"[column]}${row + 1}`, content])),
    ...Object.entries({
      D1: "Region",
      D2: "East",
      E1: "Region",
      E2: "'=East",
      F1: "Units",
      F2: ">60",
      G1: "Nothing",
      G2: "x",
    }),
    ...Object.entries({ H1: "Region", I1: "Region", I2: "=NA()", J1: "", J2: "=B2>60", D3: "West" }),
  ]);
  check(cells, [
    // A text alone asks for what begins with it, ="=East" for the text itself.
    ['=DSUM(A1:B5,"Units",D1:D2)', 200],
    ['=DSUM(A1:B5,"Units",E1:E2)', 120],
    ['=DSUM(A1:B5,"units",D1:D3)', 250],
    ["=DSUM(A1:B5,2,D1:F2)", 120],
    ["=DSUM(A1:B5,2.9,H1:H2)", 250],
    ['=DCOUNT(A1:B5,"Units",H1:H2)', 3],
    ['=DCOUNTA(A1:B5,"Units",H1:H2)', 4],
    ["=DCOUNT(A1:B5,,D1:D2)", 2],
    ['=DGET(A1:B5,"Units",E1:E2)', 120],
    ['=DGET(A1:B5,"Units",D1:D2)', "#NUM!"],
    ['=DGET(A1:B5,"Units",G1:G2)', "#VALUE!"],
    ['=DMAX(A1:B5,"Units",F1:F2)', 120],
    ['=DSUM(A1:B5,"Units",G1:G2)', 0],
    ['=DPRODUCT(A1:B5,"Units",I1:I2)', 0],
    ['=DAVERAGE(A1:B5,"Units",G1:G2)', "#DIV/0!"],
    ...[
      "DCOUNT",
      "DCOUNTA",
      "DSUM",
      "DPRODUCT",
      "DAVERAGE",
      "DMAX",
      "DMIN",
      "DVAR",
      "DVARP",
      "DSTDEV",
      "DSTDEVP",
      "DGET",
    ].map((name): Case => [`=${name}(A1:B1,"Units",D1:D2)`, "#VALUE!"]),
    ['=DSUM(A1:B5,"None",D1:D2)', "#VALUE!"],
    ["=DSUM(A1:B5,0,D1:D2)", "#VALUE!"],
    // A formula for each record is refused, not taken for none.
    ['=DSUM(A1:B5,"Units",J1:J2)', "#VALUE!"],
  ]);
});

describe("numbers, texts and blanks that come alone", () => {
  const blanks = { B1: "5", C1: "'4", C2: "2", G1: "" };
  check(blanks, [
    // IronCalc, GCD_LCM.xlsx and LCM_GCD.xlsx
    ["=LCM(A1,A2,A3)", "#VALUE!"],
    ["=GCD(A1,A2,A3)", "#VALUE!"],
    ["=LCM(A1,B1,A2)", 5],
    ["=LCM(A1:B1)", 0],
    ["=GCD(A1:B1)", 5],
    ["=LCM(,B1)", "#N/A"],
    ["=GCD(,B1)", "#N/A"],
    ["=GCD(-0.00037,1)", "#NUM!"],
    ["=LCM(2147483647,1073741823)", "#NUM!"],
    // IronCalc, MROUND_TRUNC_INT.xlsx
    ["=MROUND(,B1)", "#N/A"],
    ["=MROUND(B1, )", "#N/A"],
    ["=MROUND(A1,B1)", 0],
    // Apache POI, FormulaEvalTestData
    ['=MODE(1,"1",2,3)', "#VALUE!"],
    ["=MODE(2,2,A1)", "#VALUE!"],
    ["=MODE(A1:C1,5)", 5],
    ['=MODE("1",1,1/0,2)', "#VALUE!"],
    ["=SUMPRODUCT(C1:C1,C2:C2)", "#VALUE!"],
    ["=SUMPRODUCT(C1:C2,C1:C2)", 4],
    ["=SUMX2MY2(A1:A2,B1:B2)", "#DIV/0!"],
    ["=SUMX2PY2(C1:C1,C2:C2)", "#DIV/0!"],
    ["=SUMXMY2(A1:C1,A2:A4)", "#DIV/0!"],
    // Microsoft's examples
    ["=SUMX2MY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", -55],
    ["=SUMX2PY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 521],
    ["=SUMXMY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 79],
    ["=SUMXMY2({1,2},{1,2,3})", "#N/A"],
    // IronCalc, AND_OR_XOR.xlsx
    ['=AND("",TRUE)', true],
    ['=OR("",FALSE)', false],
    ['=OR("")', "#VALUE!"],
    ['=AND("0")', "#VALUE!"],
    // IronCalc, HVLOOKUP.xlsx
    ['=VLOOKUP("a","Nothing",1)', "#VALUE!"],
    ['=HLOOKUP("a",3,1)', "#N/A"],
  ]);
});

describe("dates and times", () => {
  check({}, [
    // IronCalc, DAYS_DAYS360.xlsx: within half a second of midnight the next day counts, in DAYS360 alone.
    ["=DAYS360(45992.000001,46000.999999)", 9],
    ["=DAYS(46000.999999,45992.000001)", 8],
    ["=DAYS360(45992,46000.99)", 8],
    // IronCalc, DATE.xlsx
    ["=DATE(9999,12,31)", 2958465],
    ["=DATE(9999,13,-1)", "#NUM!"],
    // IronCalc, XNPV.xlsx
    ["=XNPV(0.1,{-20,8},{-100,1})", "#NUM!"],
  ]);
});

describe("texts", () => {
  check({ A1: "TRUE" }, [
    // IronCalc, EXACT.xlsx: fifteen digits, as the numbers read.
    ["=EXACT(1/3,0.333333333333333)", true],
    ["=EXACT(1/3,0.33333333333333)", false],
    ['=EXACT("a","A")', false],
    ['=EXACT(7,"7")', true],
    // IronCalc, TEXTBEFORE_TEXTAFTER.xlsx
    ['=TEXTAFTER(A1,"r",1,0,0,B1)', ""],
    ['=TEXTBEFORE("abc","x",,,,B1)&"!"', "!"],
    // Apache POI, TextFormatTests.xlsx and FormatConditionTests.xlsx
    ['=TEXT(TRUE,";;;""hi""")', "hi"],
    ['=TEXT(FALSE,";;;-@-@-")', "-FALSE-FALSE-"],
    ['=TEXT(TRUE,"0.00")', "TRUE"],
    ['=TEXT(1,"[<10]#"" Wow""")', "1 Wow"],
    ['=TEXT(-1234567,",#")', "-,1234567"],
    // Apache POI, NumberFormatTests.xlsx
    ['=TEXT(3.75,"|#_#/#|")', "|15 /4|"],
    ['=TEXT(23.75,"|#\\:#=/=#|")', "|23:3=/=4|"],
    ['=TEXT(-9.5,"# ?/?")', "-9 1/2"],
    ['=TEXT(1234567,"#,#")', "1,234,567"],
    ['=TEXT(10,"[<10]#"" Wow""")', "10"],
    ['=TEXT(-11,"[=-10]#"" Wow""")', "-11"],
    // IronCalc, ARRAYTOTEXT.xlsx: a blank is nothing, not an empty text.
    ["=ARRAYTOTEXT(A1:B1,1)", "{TRUE,}"],
    // Apache POI, FormulaEvalTestData
    ['=ADDRESS(2,3,3,TRUE,"[Book1]Sheet1")', "[Book1]Sheet1!$C2"],
    ['=ADDRESS(2,3,3,TRUE,"[Book1]my sheet")', "'[Book1]my sheet'!$C2"],
    ['=ADDRESS(2,3,3,TRUE,"my sheet")', "'my sheet'!$C2"],
  ]);
});

describe("numbers", () => {
  check({ Y41: "50", Z41: "12" }, [
    // ½ + ln(4)−3.5 over 10¹² √(2π), and back: python3, exact to the last digits of the probability.
    ["=(LOGNORM.DIST(4,3.5,1E12,TRUE)-0.5)*1E12", -0.8432698983540377],
    ["=NEGBINOM.DIST(3000,3000,0.0001,TRUE)", 0],
    ["=NEGBINOM.DIST(9999,10000,0.999,TRUE)", 1],
    ["=BINOM.INV(10,0.7,0)", "#NUM!"],
    // IronCalc, PV.xlsx
    ["=PV(-1,20,300)", "#DIV/0!"],
    // IronCalc, CONVERT.xlsx: miles an hour take prefixes, knots do not.
    ['=CONVERT(0.004,"Mmph","m/s")', 1788.16],
    ['=CONVERT(0.004,"Madmkn","m/s")', "#N/A"],
    // IronCalc, ROW_COLUM.xlsx
    ["=SUM(OFFSET(W39,2,2,3,0.9))", 50],
    ["=SUM(OFFSET(W39,2,2,3,1.2))", 50],
    ["=SUM(OFFSET(W39,2,2,3,2.9))", 62],
    ["=SUM(OFFSET(W39,2,2,3,0))", "#REF!"],
  ]);
});
