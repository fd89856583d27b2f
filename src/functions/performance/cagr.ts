import { logRatio } from "../../analytics/logRatio";
import { expectAbove } from "../guard/expect";
import type { Years } from "../guard/types";

/**
 * Compound annual growth rate, decimal a year.
 * @customfunction
 * @param v0 Value at the start.
 * @param v1 Value at the end.
 * @param years Years between them.
 * @returns Decimal a year, (v1/v0)^(1/years) − 1.
 * @see Compound interest arithmetic
 * @errors #NUM! when an argument is not above zero.
 * @terms 年複合成長率, 年复合增长率, 年化收益率, 收益率, CAGR, annualised return
 * @rows 0-01, 0-07, 0-10, 0-39, 0-45, 2-36
 * @example =MKT.CAGR(1, 2.31, 1) // 1.31
 * @example =MKT.CAGR(1, 1000, 5) // 2.9810717055349727
 */
export function cagr(v0: number, v1: number, years: Years): number {
  expectAbove("v0", v0, 0);
  expectAbove("v1", v1, 0);
  expectAbove("years", years, 0);
  return Math.expm1(logRatio(v0, v1) / years);
}
