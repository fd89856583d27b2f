import { expectAbove, noAnswer } from "../guard/expect";
import type { Rate } from "../guard/types";
import { neverPaysBack } from "./texts";

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
 */
export function payback(capex: number, annualCf: number, rate: Rate = 0): number {
  expectAbove("capex", capex, 0);
  expectAbove("annualCf", annualCf, 0);
  expectAbove("rate", rate, -1);
  if (rate === 0) return capex / annualCf;
  const interestShare = (capex * rate) / annualCf;
  if (!(interestShare < 1)) throw noAnswer(neverPaysBack);
  return -Math.log1p(-interestShare) / Math.log1p(rate);
}
