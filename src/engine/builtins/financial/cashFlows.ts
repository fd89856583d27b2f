/** Present values and returns of irregular flows. */
import { allNumbers, number, numbers, optional } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { growth } from "./compounding";
import { nearestRoot } from "./nearestRoot";

const flows = numbers("values");
const rate = number("rate");
const guess = optional(number("guess"), 0.1);

/** The first flow a period from now, by Horner's scheme. */
function netPresentValue(discount: number, values: readonly number[]): number {
  return values.reduceRight((sum, value) => (sum + value) / (1 + discount), 0);
}

function needBothSigns(values: readonly number[]): void {
  if (!values.some((value) => value > 0) || !values.some((value) => value < 0)) refuse("#NUM!", "noSolution");
}

interface DatedFlows {
  readonly values: readonly number[];
  readonly years: readonly number[];
}

function dated(values: readonly number[], dates: readonly number[]): DatedFlows {
  if (values.length !== dates.length) refuse("#NUM!", "differentCounts");
  if (values.length === 0) refuse("#NUM!", "noNumbers");
  const days = dates.map(Math.floor);
  const [start] = days;
  within(start >= 0 && days.every((day) => day >= start), "dates");
  return { values, years: days.map((day) => (day - start) / 365) };
}

function datedPresentValue(discount: number, { values, years }: DatedFlows): number {
  return values.reduce((sum, value, index) => sum + value / growth(discount, years[index]), 0);
}

export const cashFlowFunctions: readonly Builtin[] = [
  builtin(
    "NPV",
    {
      en: "The net present value of flows a period apart, the first a period from now.",
      tw: "等間隔現金流量的淨現值，第一筆在一期之後。",
      cn: "等间隔现金流的净现值，第一笔在一期之后。",
    },
    [rate, allNumbers("value1")],
    (discount, values) => {
      if (discount === -1) refuse("#DIV/0!", "zeroDivisor");
      return netPresentValue(discount, values);
    },
    "#,##0.00",
  ),
  builtin(
    "IRR",
    {
      en: "The internal rate of return of flows a period apart.",
      tw: "等間隔現金流量的內部報酬率。",
      cn: "等间隔现金流的内部收益率。",
    },
    [flows, guess],
    (values, start) => {
      needBothSigns(values);
      if (start <= -1) refuse("#VALUE!", "outside", { argument: "guess" });
      return nearestRoot((each) => netPresentValue(each, values), start) ?? refuse("#NUM!", "noSolution");
    },
    "0%",
  ),
  builtin(
    "MIRR",
    {
      en: "The rate of return with costs financed and gains reinvested at given rates.",
      tw: "修正內部報酬率：成本與收益各有利率。",
      cn: "修正内部收益率：成本与收益各有利率。",
    },
    [flows, number("finance_rate"), number("reinvest_rate")],
    (values, finance, reinvest) => {
      if (!values.some((value) => value < 0)) refuse("#DIV/0!", "noSolution");
      const last = values.length - 1;
      const gains = values.reduce(
        (sum, value, index) => (value > 0 ? sum + value * growth(reinvest, last - index) : sum),
        0,
      );
      const costs = values.reduce((sum, value, index) => (value < 0 ? sum - value / growth(finance, index) : sum), 0);
      return (gains / costs) ** (1 / last) - 1;
    },
    "0%",
  ),
  builtin(
    "XNPV",
    {
      en: "The net present value of dated flows on the day of the first.",
      tw: "有日期現金流量的淨現值，以首筆日期為基準。",
      cn: "有日期现金流的净现值，以首笔日期为基准。",
    },
    [rate, flows, numbers("dates")],
    (discount, values, dates) => {
      within(discount > -1, "rate");
      return datedPresentValue(discount, dated(values, dates));
    },
  ),
  builtin(
    "XIRR",
    {
      en: "The yearly internal rate of return of dated flows.",
      tw: "有日期現金流量的年化內部報酬率。",
      cn: "有日期现金流的年化内部收益率。",
    },
    [flows, numbers("dates"), guess],
    (values, dates, start) => {
      const schedule = dated(values, dates);
      needBothSigns(values);
      within(start > -1, "guess");
      return nearestRoot((each) => datedPresentValue(each, schedule), start) ?? refuse("#NUM!", "noSolution");
    },
  ),
];
