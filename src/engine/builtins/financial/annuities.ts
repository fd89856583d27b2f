/** Loans and savings with level payments. Money received is positive, money paid negative. */
import { number, optional } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { boundSteps, refuse, within } from "../refusal";
import { annuity, futureValue, growth, interestPart, levelPayment, principalPart } from "./compounding";
import { newtonRoot } from "./newtonRoot";

const money = "#,##0.00";
const rate = number("rate");
const periods = number("nper");
const payment = number("pmt");
const present = number("pv");
const period = number("per");
const future = optional(number("fv"), 0);

/** 0 at the end of periods, anything else at their start. */
const due: Argument<number> = (() => {
  const argument = optional(number("type"), 0);
  return { ...argument, read: (given, around) => (argument.read(given, around) === 0 ? 0 : 1) };
})();

function checkedPayment(perPeriod: number, count: number, now: number, later: number, start: number): number {
  within(perPeriod > -1, "rate");
  within(count !== 0, "nper");
  return levelPayment(perPeriod, count, now, later, start);
}

type Period = [rate: number, each: number, count: number, now: number, later: number, start: number];

function checkPeriod(perPeriod: number, each: number, count: number): void {
  within(perPeriod > -1, "rate");
  within(each >= 1 && each < count + 1, "per");
}

function checkedInterest(...[perPeriod, each, count, now, later, start]: Period): number {
  checkPeriod(perPeriod, each, count);
  return interestPart(perPeriod, each, count, now, later, start);
}

function checkedPrincipal(...[perPeriod, each, count, now, later, start]: Period): number {
  checkPeriod(perPeriod, each, count);
  return principalPart(perPeriod, each, count, now, later, start);
}

function solvedRate(count: number, level: number, now: number, later: number, start: number, guess: number): number {
  within(count > 0, "nper");
  within(guess > -1, "guess");
  return (
    newtonRoot((each) => later - futureValue(each, count, level, now, start), guess) ?? refuse("#NUM!", "noSolution")
  );
}

const cumulativeArguments = [
  rate,
  periods,
  present,
  number("start_period"),
  number("end_period"),
  number("type"),
] as const;

function cumulated(
  part: "interest" | "principal",
  perPeriod: number,
  count: number,
  now: number,
  first: number,
  last: number,
  start: number,
): number {
  within(perPeriod > 0, "rate");
  within(count > 0, "nper");
  within(now > 0, "pv");
  within(first >= 1 && first <= last, "start_period");
  within(last <= count, "end_period");
  within(start === 0 || start === 1, "type");
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const partOf = part === "interest" ? interestPart : principalPart;
  boundSteps(to - from, "end_period");
  let sum = 0;
  for (let each = from; each <= to; each++) sum += partOf(perPeriod, each, count, now, 0, start);
  return sum;
}

export const annuityFunctions: readonly Builtin[] = [
  builtin(
    "PMT",
    {
      en: "The level payment of a loan or savings plan.",
      tw: "貸款或儲蓄計畫每期的固定付款額。",
      cn: "贷款或储蓄计划每期的固定付款额。",
    },
    [rate, periods, present, future, due],
    checkedPayment,
    money,
  ),
  builtin(
    "FV",
    {
      en: "The future value of level payments and a present sum.",
      tw: "定期付款與現值的未來值。",
      cn: "定期付款与现值的未来值。",
    },
    [rate, periods, payment, optional(present, 0), due],
    (perPeriod, count, level, now, start) => {
      if (perPeriod === -1 && count < 0) refuse("#DIV/0!", "zeroDivisor");
      return futureValue(perPeriod, count, level, now, start);
    },
    money,
  ),
  builtin(
    "PV",
    {
      en: "The present value of level payments and a future sum.",
      tw: "定期付款與未來值的現值。",
      cn: "定期付款与未来值的现值。",
    },
    [rate, periods, payment, future, due],
    (perPeriod, count, level, later, start) => {
      if (perPeriod === -1 && count > 0) refuse("#DIV/0!", "zeroDivisor");
      return -(later + level * annuity(perPeriod, count, start)) / growth(perPeriod, count);
    },
    money,
  ),
  builtin(
    "NPER",
    { en: "How many periods level payments take.", tw: "定期付款所需的期數。", cn: "定期付款所需的期数。" },
    [rate, payment, present, future, due],
    (perPeriod, level, now, later, start) => {
      if (perPeriod === 0) return -(now + later) / level;
      within(perPeriod > -1, "rate");
      const paid = level * (1 + perPeriod * start) + now * perPeriod;
      return Math.log1p((-(now + later) * perPeriod) / paid) / Math.log1p(perPeriod);
    },
  ),
  builtin(
    "RATE",
    { en: "The interest rate a period of level payments.", tw: "定期付款的每期利率。", cn: "定期付款的每期利率。" },
    [periods, payment, present, future, due, optional(number("guess"), 0.1)],
    solvedRate,
    "0%",
  ),
  builtin(
    "IPMT",
    { en: "The interest in the payment of one period.", tw: "某一期付款中的利息。", cn: "某一期付款中的利息。" },
    [rate, period, periods, present, future, due],
    (...args) => checkedInterest(...(args.slice(0, 6) as Period)),
    money,
  ),
  builtin(
    "PPMT",
    { en: "The principal in the payment of one period.", tw: "某一期付款中的本金。", cn: "某一期付款中的本金。" },
    [rate, period, periods, present, future, due],
    (...args) => checkedPrincipal(...(args.slice(0, 6) as Period)),
    money,
  ),
  builtin(
    "ISPMT",
    {
      en: "The interest of one period of a loan whose principal is paid in equal parts.",
      tw: "本金平均攤還貸款某一期的利息（期數由 0 起）。",
      cn: "等额本金贷款某一期的利息（期数从 0 起）。",
    },
    [rate, period, periods, present],
    (perPeriod, each, count, now) => {
      if (count === 0) refuse("#DIV/0!", "zeroDivisor");
      return now * perPeriod * (each / count - 1);
    },
  ),
  builtin(
    "CUMIPMT",
    { en: "The interest paid between two periods.", tw: "兩期之間支付的利息合計。", cn: "两期之间支付的利息合计。" },
    cumulativeArguments,
    (perPeriod, count, now, first, last, start) => cumulated("interest", perPeriod, count, now, first, last, start),
  ),
  builtin(
    "CUMPRINC",
    { en: "The principal paid between two periods.", tw: "兩期之間支付的本金合計。", cn: "两期之间支付的本金合计。" },
    cumulativeArguments,
    (perPeriod, count, now, first, last, start) => cumulated("principal", perPeriod, count, now, first, last, start),
  ),
];
