/**
 * One formula for each row of the table of analyses whose check column gives a figure that the documents' own numbers lead to:
 * the figure as it is printed there, and the formula a reader would type. Not here: rows that need market data, rows that are one
 * operation on two printed numbers, and 0-08, whose arithmetic stands in the silver template.
 */
import { type Answer, CellError } from "../../src/cells/cell";
import { catalogue } from "../../src/generated/catalogue";
import { evaluateFormula } from "../../src/workbook/grid/evaluate";

type Rebuilt = readonly [row: string, formula: string, printed: string];

const leverages = "{0.3;0.4;0.5;0.6;0.7;0.8}";

const rebuilt: readonly Rebuilt[] = [
  ["0-01", "=MKT.CAGR(1,2.31,1)/0.3", "4.4"],
  ["0-07", "=MKT.CAGR(76.93,{85;200;1000},1)", "10.5% 160% 1200%"],
  ["0-10", "=MKT.CAGR(76.93,100,1)", "30%"],
  ["0-21", "=MKT.KELLY({0.55;0.6},1)", "10% 20%"],
  ["0-26", "=MKT.BUTTERFLYBE(70,90,110,2.5)", "72.50 107.50"],
  ["0-26", "=MKT.BUTTERFLYPRICE({66;70},70,90,110,165/365,0.037,0,{0.7;0.5},{0.7;0.5},{0.7;0.5})", "2.6 3.7"],
  ["0-27", "=MKT.BUTTERFLYMAX(70,90,110,2.5)", "17.5"],
  ["0-27", "=MKT.BUTTERFLYRR(70,90,110,2.5)", "7.0"],
  ["0-27", "=MKT.BUTTERFLYPAYOFF(80,70,90,110,{0;2.5})/2.5", "4 3"],
  ["0-31", "=MKT.EXPLOSS(1700,0.01,0.6)", "10"],
  ["0-35", "=MKT.WILSONCI(16,20)", "80% 58% 92%"],
  ["0-35", "=MKT.WILSONCI(40,50)", "80% 67% 89%"],
  ["0-35", "=MKT.WILSONCI(80,100)", "80% 71% 87%"],
  ["0-36", "=MKT.MAXDD({75;60})", "-20%"],
  ["0-39", "=MKT.CAGR(1,{8;50},9)", "26% 54%"],
  ["0-39", "=MKT.GAPFACTOR({0.26;0.544},0,9)", "8 50"],
  ["0-41", "=MKT.NEEDFACTOR(12,{2;3})", "2.0"],
  ["0-43", "=MKT.UTILPATH(0.25,0.5,0.15,3)", "25% 19.2% 14.7% 11.3%"],
  ["0-43", "=MKT.UTILPATH(0.3,0.5,0.15,4)", "30% 23.0% 17.6% 13.5% 10.4%"],
  ["0-45", "=MKT.CAGR(1,1000,5)", "298%"],
  ["0-53", "=MKT.GAPFACTOR(0.03,0,5)-1", "15.9%"],
  ["0-53", "=MKT.SDGAP({0.35;0.4},0.03,5)", "16.5% 20.8%"],
  ["0-57", "=MKT.ODDS({0.2;0.3})", "5.0 3.33"],
  ["0-63", `=MKT.MERTONVOL(700,${leverages},5)`, "69% 62% 57% 51% 47% 42%"],
  ["0-63", `=MKT.MERTONEQVOL(1,${leverages},5,0,MKT.MERTONVOL(700,${leverages},5))`, "82% 79% 77% 75% 74% 74%"],
  // The spreads that 80 % of equity volatility means, and the leverage at which 700 bp are fair, the other way round.
  [
    "0-64",
    "=MKT.MERTONEQVOL(1,{0.3;0.4;0.5;0.6;0.7},5,0,MKT.MERTONVOL({639;727;794;846;885},{0.3;0.4;0.5;0.6;0.7},5))",
    "80.0% 80.0% 80.0% 80.0% 80.0%",
  ],
  ["0-64", "=MKT.MERTONEQVOL(1,0.37,5,0,MKT.MERTONVOL(700,0.37,5))", "80%"],
  ["0-65", "=MKT.FUNDGAP(0,8,26)", "-18"],
  ["0-65", "=MKT.RUNWAY(2,18)", "1.3"],
  ["1-20", '=INDEX(MKT.CHANGE({9;1.78},1,"pct"),2)', "-80.2%"],
  ["1-21", '=INDEX(MKT.CHANGE({2.45;0.89},1,"pct"),2)', "-63.7%"],
  ["2-18", "=MKT.DEBTELAST(0.1)", "-8.6 -3.7"],
  ["2-24", "=MKT.INTCOST(38000,0.0026)", "99"],
  // The rest of the market in crumbs, which is what makes 6,724 the least that 82 % can mean.
  ["2-26", "=MKT.HHI(VSTACK(82,SEQUENCE(1800,1,0.01,0)),10000)", "6724"],
  ["2-30", "=INDEX(MKT.RATIO({46000,1.2},{46000,5.3}),1,2)", "22.6%"],
  ["2-36", "=MKT.CAGR(1470,1500,1)", "2.0%"],
  ["2-38", "=MKT.HEDGEAMT(545,{0.15;0.05})", "81.75 27.25"],
  ["2-40", '=MKT.CIPFWD(1470,0.045,0.025,1,0,"simple")', "1441.9"],
  // Positive: the holder of dollars pays it.
  ["2-40", "=MKT.FXHEDGECOST(1470,1441.9,1)", "1.9%"],
  ["2-45", "=MKT.MAXDD({4386;4286})", "-2.28%"],
  ["2-47", "=MKT.RECOVGAIN(-0.42)", "72.4%"],
  ["2-59", '=MKT.UNITCONV(254,"t","Mozt")', "8.17"],
  ["2-59", '=MKT.UNITCONV(254,"t","Mozt")*4386/1000', "35.8"],
  ["2-63", "=INDEX(MKT.RATIO({46000,600},{46000,4}),1,2)", "150"],
  ["3-02", "=MKT.GAPFACTOR(0.015,0,10)-1", "16.05%"],
  ["3-04", "=MKT.CDSPD(100,{1;5},0.4)", "1.65% 8.0%"],
  ["3-05", "=MKT.TAYLOR(0.03,0)-MKT.TAYLOR(0.025,0)", "0.75%"],
  ["3-15", "=MKT.QEEQUIV(2400,12)", "200"],
  ["3-15", "=MKT.SLRCAPACITY(200,1,1/{22.5;25})+200", "4500 5000"],
  ["3-17", "=INDEX(MKT.RATIO({46000,12.5},{46000,200}),1,2)", "6.25%"],
  ["3-22", '=INDEX(MKT.CHANGE({0.042;0.0414},1,"bp"),2)', "-6"],
  ["4-05", "=MKT.RESERVESHARE(36000,{12000;4386},12900)", "51.8% 28.2%"],
  ["4-05", "=MKT.GOLDTARGETPX(4386,MKT.RESERVESHARE(36000,4386,12900),MKT.RESERVESHARE(36000,12000,12900))", "12000"],
  ["4-09", "=MKT.FREEZEPREM(0.01)", "100"],
  ["4-10", "=MKT.SURPRISE(52.8,63.3)", "-10.5"],
  ["4-10", '=INDEX(MKT.CHANGE({59.2;52.8},1,"pct"),2)', "-10.8%"],
  ["4-25", "=INDEX(MKT.QEPATH(0,40,12),13)", "480"],
];

interface Figure {
  readonly value: number;
  /** Half a unit of the last digit printed. */
  readonly tolerance: number;
}

function readFigure(text: string): Figure {
  const [, number, decimals = "", percent] = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text) as RegExpExecArray;
  const unit = percent ? 0.01 : 1;
  return { value: Number(number) * unit, tolerance: (unit / 2) * 10 ** -decimals.length * (1 + 1e-9) };
}

function numbersOf(answer: Answer): (number | string)[] {
  return [answer].flat(2).map((cell) => (cell instanceof CellError ? cell.code : Number(cell)));
}

test.each(rebuilt)("row %s: %s is %s", (_, formula, printed) => {
  const answered = numbersOf(evaluateFormula(formula));
  const figures = printed.split(" ").map(readFigure);
  expect(answered).toHaveLength(figures.length);
  expect(
    answered.map((number, index) => {
      const { value, tolerance } = figures[index];
      return typeof number === "number" && Math.abs(number - value) <= tolerance ? value : number;
    }),
  ).toEqual(figures.map(({ value }) => value));
});

test("a function that rebuilds a figure says so among its rows", () => {
  const unclaimed = rebuilt.flatMap(([row, formula]) => {
    const ids = [...formula.matchAll(/MKT\.([A-Z0-9]+)/g)].map(([, id]) => id);
    const claimed = ids.some((id) => catalogue.find((entry) => entry.id === id)?.rows.includes(row));
    return claimed ? [] : [`${row} ${ids.join(" ")}`];
  });
  expect(unclaimed).toEqual([]);
});
