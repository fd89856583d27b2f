import { Compounding } from "../choices/compounding";
import { expectAtLeast, outsideDomain } from "../guard/expect";
import type { Rate, Years } from "../guard/types";
import { continuousRate, rateFromContinuous } from "./rateCompounding";

/**
 * Forward rate between two tenors that two spot rates imply; decimal a year.
 * @customfunction
 * @param r1 Spot rate to the nearer tenor, decimal a year.
 * @param t1 Nearer tenor in years, zero or more.
 * @param r2 Spot rate to the farther tenor, decimal a year.
 * @param t2 Farther tenor in years, above t1.
 * @param comp Compounding of all three rates; continuous when left out.
 * @returns Decimal a year over the span from t1 to t2.
 * @see Textbook: DF(t2) = DF(t1) · DF(t1, t2)
 * @errors #NUM! when t1 is negative, t2 is not above t1, or a rate loses all of the principal; #VALUE! for an unknown comp.
 * @terms 遠期利率, 远期利率, forward rate
 * @example =MKT.FWDRATE(0.0425, 0.25, 0.0412, 0.5, "simple") // 0.03948051948051948
 * @example =MKT.FWDRATE(0.039, 2, 0.0402, 5) // 0.041
 * @tw 兩個即期利率所隱含的兩期限間遠期利率；小數、年率。
 * @tw r1 較近期限的即期利率，小數、年率。
 * @tw t1 較近期限，年，不小於零。
 * @tw r2 較遠期限的即期利率，小數、年率。
 * @tw t2 較遠期限，年，須大於 t1。
 * @tw comp 三個利率的複利方式；省略時為連續複利。
 * @tw returns: 小數、年率，自 t1 至 t2 的期間。
 * @tw errors: #NUM!：t1 為負、t2 不大於 t1，或利率使本金歸零；#VALUE!：comp 無法辨識。
 * @cn 两个即期利率所隐含的两期限间远期利率；小数、年率。
 * @cn r1 较近期限的即期利率，小数、年率。
 * @cn t1 较近期限，年，不小于零。
 * @cn r2 较远期限的即期利率，小数、年率。
 * @cn t2 较远期限，年，须大于 t1。
 * @cn comp 三个利率的复利方式；省略时为连续复利。
 * @cn returns: 小数、年率，自 t1 至 t2 的期间。
 * @cn errors: #NUM!：t1 为负、t2 不大于 t1，或利率使本金归零；#VALUE!：comp 无法识别。
 */
export function fwdRate(r1: Rate, t1: Years, r2: Rate, t2: Years, comp: Compounding = Compounding.continuous): number {
  expectAtLeast("t1", t1, 0);
  if (!(t2 > t1)) throw outsideDomain("t2", t2, { en: `above t1 (${t1})`, tw: `大於 t1(${t1})`, cn: `大于 t1(${t1})` });
  const span = t2 - t1;
  const growth = continuousRate("r2", r2, comp, t2) * t2 - continuousRate("r1", r1, comp, t1) * t1;
  return rateFromContinuous(growth / span, comp, span);
}
