import { logical, number, optional, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { boundSteps, refuse, within } from "../refusal";

const cost = number("cost");
const salvage = number("salvage");
const life = number("life");
const period = number("period");
const factor = optional(number("factor"), 2);
const money = "#,##0.00";

function check(price: number, rest: number, years: number): void {
  within(price >= 0, "cost");
  within(rest >= 0, "salvage");
  within(years > 0, "life");
}

/**
 * What is written off up to the end of a period, part of one counting in proportion: declining balance, and straight line from
 * where that is more when `switches`.
 */
function writtenOff(
  price: number,
  rest: number,
  years: number,
  until: number,
  times: number,
  switches: boolean,
): number {
  boundSteps(until, "period");
  let total = 0;
  for (let done = 0; done < until; done++) {
    const declining = Math.min(((price - total) * times) / years, Math.max(0, price - rest - total));
    const straight = years > done ? (price - total - rest) / (years - done) : 0;
    const charge = switches && declining < straight ? straight : declining;
    total += charge * Math.min(1, until - done);
  }
  return total;
}

export const depreciationFunctions: readonly Builtin[] = [
  builtin(
    "SLN",
    { en: "Straight-line depreciation a period.", tw: "直線法每期折舊。", cn: "直线法每期折旧。" },
    [cost, salvage, life],
    (price, rest, years) => {
      if (years === 0) refuse("#DIV/0!", "zeroDivisor");
      return (price - rest) / years;
    },
    money,
  ),
  builtin(
    "SYD",
    { en: "Sum-of-years'-digits depreciation of a period.", tw: "年數合計法某期折舊。", cn: "年数总和法某期折旧。" },
    [cost, salvage, life, period],
    (price, rest, years, each) => {
      within(years > 0, "life");
      within(each > 0 && each <= years, "period");
      return ((price - rest) * (years - each + 1) * 2) / (years * (years + 1));
    },
    money,
  ),
  builtin(
    "DB",
    {
      en: "Fixed-declining-balance depreciation of a period.",
      tw: "定率遞減法某期折舊。",
      cn: "固定余额递减法某期折旧。",
    },
    [cost, salvage, life, period, optional(whole("month"), 12)],
    (price, rest, years, each, months) => {
      check(price, rest, years);
      within(months >= 1 && months <= 12, "month");
      within(each > 0 && each <= (months === 12 ? years : years + 1), "period");
      if (price === 0) return 0;
      const rate = Math.round((1 - (rest / price) ** (1 / years)) * 1000) / 1000;
      const first = (price * rate * months) / 12;
      if (each < 2) return first;
      boundSteps(each, "period");
      let total = first;
      let charge = first;
      for (let done = 2; done <= each; done++) {
        charge = (price - total) * rate;
        if (done > years) charge *= (12 - months) / 12;
        total += charge;
      }
      return charge;
    },
    money,
  ),
  builtin(
    "DDB",
    {
      en: "Double-declining-balance depreciation of a period.",
      tw: "倍率餘額遞減法某期折舊。",
      cn: "双倍余额递减法某期折旧。",
    },
    [cost, salvage, life, period, factor],
    (price, rest, years, each, times) => {
      check(price, rest, years);
      within(each > 0 && each <= years, "period");
      within(times > 0, "factor");
      // A first period cut short counts as a whole one.
      if (each < 1) return Math.min((price * times) / years, price - rest);
      const part = Math.min(1, times / years);
      // Taken from 1, a small part would lose its digits, and a value less the one after it.
      const before = price * (part < 1e-3 ? Math.exp((each - 1) * Math.log1p(-part)) : (1 - part) ** (each - 1));
      return Math.max(0, Math.min(before * part, before - rest));
    },
    money,
  ),
  builtin(
    "VDB",
    {
      en: "Declining-balance depreciation between two points in time, switching to straight line where that is more.",
      tw: "兩時點之間的變動餘額遞減折舊，必要時轉為直線法。",
      cn: "两时点之间的可变余额递减折旧，必要时转为直线法。",
    },
    [cost, salvage, life, number("start_period"), number("end_period"), factor, optional(logical("no_switch"), false)],
    (price, rest, years, start, end, times, stays) => {
      check(price, rest, years);
      within(start >= 0 && start <= end, "start_period");
      within(end <= years, "end_period");
      within(times >= 0, "factor");
      const until = (moment: number) => writtenOff(price, rest, years, moment, times, !stays);
      return until(end) - until(start);
    },
    money,
  ),
];
