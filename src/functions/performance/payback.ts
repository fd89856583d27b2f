import { expectAbove, noAnswer } from "../guard/expect";
import type { Rate } from "../guard/types";

/**
 * Payback time of an outlay from a level yearly cash flow, in years, discounted when a rate is given.
 * @customfunction
 * @param capex Outlay.
 * @param annualCf Cash flow a year, same unit.
 * @param rate Discount rate, decimal a year; 0 when left out.
 * @returns Years, −ln(1 − capex·rate/annualCf)/ln(1 + rate); capex/annualCf at rate 0.
 * @see Textbook: discounted payback of an annuity
 * @errors #NUM! when an amount is not above zero, rate is −1 or less, or the cash flow never pays the outlay back.
 * @terms 回收期, 投資回收期, 投资回收期, 資本開支, 资本开支, 以銅代銀, 以铜代银, payback
 * @rows 0-13
 * @example =MKT.PAYBACK(16000000000, 5000000000, 0.08) // 3.842388821455615
 * @example =MKT.PAYBACK(16000000000, 4000000000) // 4
 * @tw 以每年固定現金流回收一筆支出所需的年數，給定利率時為折現回收期。
 * @tw capex 資本支出。
 * @tw annualCf 每年現金流，同一單位。
 * @tw rate 折現率，小數、年率；省略時為 0。
 * @tw returns: 年數，−ln(1 − capex·rate/annualCf)/ln(1 + rate)；rate 為 0 時為 capex/annualCf。
 * @tw errors: #NUM!：金額不大於零、rate 不大於 −1，或現金流永遠無法回收支出。
 * @cn 以每年固定现金流回收一笔支出所需的年数，给定利率时为折现回收期。
 * @cn capex 资本支出。
 * @cn annualCf 每年现金流，同一单位。
 * @cn rate 折现率，小数、年率；省略时为 0。
 * @cn returns: 年数，−ln(1 − capex·rate/annualCf)/ln(1 + rate)；rate 为 0 时为 capex/annualCf。
 * @cn errors: #NUM!：金额不大于零、rate 不大于 −1，或现金流永远无法收回支出。
 */
export function payback(capex: number, annualCf: number, rate: Rate = 0): number {
  expectAbove("capex", capex, 0);
  expectAbove("annualCf", annualCf, 0);
  expectAbove("rate", rate, -1);
  if (rate === 0) return capex / annualCf;
  const interestShare = (capex * rate) / annualCf;
  if (!(interestShare < 1))
    throw noAnswer({
      en: "The cash flow does not exceed the interest on the outlay, so it never pays back.",
      tw: "現金流不超過支出的利息，因此永遠無法回收。",
      cn: "现金流不超过支出的利息，因此永远无法回收。",
    });
  return -Math.log1p(-interestShare) / Math.log1p(rate);
}
