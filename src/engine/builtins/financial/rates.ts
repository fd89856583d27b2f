/** Rates over periods, schedules of rates, and prices in fractions. */
import type { Value } from "../../compiler/values";
import { cellsOf, failOn, number, range, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

/** Blanks stand for no interest; text and logical values are refused. */
function scheduleOf(schedule: Value): number[] {
  return cellsOf(schedule).map((cell) => {
    failOn(cell);
    if (cell.value === null || cell.value === undefined) return 0;
    if (typeof cell.value === "number") return cell.value;
    return refuse("#VALUE!", "textForNumber", { text: String(cell.value) });
  });
}

function checkedFraction(given: number): number {
  const fraction = Math.trunc(given);
  within(fraction >= 0, "fraction");
  if (fraction === 0) refuse("#DIV/0!", "zeroDivisor");
  return fraction;
}

/** The places behind the point that the numerator takes. */
const shift = (fraction: number): number => 10 ** Math.ceil(Math.log10(fraction));

export const rateFunctions: readonly Builtin[] = [
  builtin(
    "EFFECT",
    {
      en: "The effective yearly rate of a nominal one compounded so many times a year.",
      tw: "名目年利率按每年複利次數換算的有效年利率。",
      cn: "名义年利率按每年复利次数换算的实际年利率。",
    },
    [number("nominal_rate"), whole("npery")],
    (nominal, times) => {
      within(nominal > 0, "nominal_rate");
      within(times >= 1, "npery");
      return Math.expm1(times * Math.log1p(nominal / times));
    },
  ),
  builtin(
    "NOMINAL",
    {
      en: "The nominal yearly rate that, compounded so many times a year, gives an effective one.",
      tw: "由有效年利率換算的名目年利率。",
      cn: "由实际年利率换算的名义年利率。",
    },
    [number("effect_rate"), whole("npery")],
    (effective, times) => {
      within(effective > 0, "effect_rate");
      within(times >= 1, "npery");
      return times * Math.expm1(Math.log1p(effective) / times);
    },
  ),
  builtin(
    "PDURATION",
    {
      en: "The periods an investment takes to reach a value.",
      tw: "投資達到指定值所需的期數。",
      cn: "投资达到指定值所需的期数。",
    },
    [number("rate"), number("pv"), number("fv")],
    (rate, now, later) => {
      within(rate > 0, "rate");
      within(now > 0, "pv");
      within(later > 0, "fv");
      return Math.log(later / now) / Math.log1p(rate);
    },
  ),
  builtin(
    "RRI",
    {
      en: "The growth rate a period that takes a present value to a future one.",
      tw: "由現值成長至未來值的每期成長率。",
      cn: "由现值增长至未来值的每期增长率。",
    },
    [number("nper"), number("pv"), number("fv")],
    (periods, now, later) => {
      within(periods > 0, "nper");
      if (now === later) return 0;
      within(now !== 0 && later / now >= 0, "pv");
      return Math.expm1(Math.log(later / now) / periods);
    },
  ),
  builtin(
    "FVSCHEDULE",
    {
      en: "What a principal grows to over a schedule of rates.",
      tw: "本金依一系列利率複利後的值。",
      cn: "本金按一系列利率复利后的值。",
    },
    [number("principal"), range("schedule")],
    (principal, schedule) => scheduleOf(schedule).reduce((sum, rate) => sum * (1 + rate), principal),
  ),
  builtin(
    "DOLLARDE",
    {
      en: "A price quoted in fractions, such as 1.02 for 1 and 2/16, as a decimal number.",
      tw: "將以分數報價的價格（如 1.02 表示 1 又 2/16）轉為小數。",
      cn: "将以分数报价的价格（如 1.02 表示 1 又 2/16）转为小数。",
    },
    [number("fractional_dollar"), number("fraction")],
    (quoted, given) => {
      const fraction = checkedFraction(given);
      const units = Math.trunc(quoted);
      return units + ((quoted - units) * shift(fraction)) / fraction;
    },
  ),
  builtin(
    "DOLLARFR",
    {
      en: "A decimal price as it is quoted in fractions.",
      tw: "將小數價格轉為以分數報價的形式。",
      cn: "将小数价格转为以分数报价的形式。",
    },
    [number("decimal_dollar"), number("fraction")],
    (decimal, given) => {
      const fraction = checkedFraction(given);
      const units = Math.trunc(decimal);
      return units + ((decimal - units) * fraction) / shift(fraction);
    },
  ),
];
