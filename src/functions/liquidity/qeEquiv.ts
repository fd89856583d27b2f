import { expectAbove, expectBetween } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Monthly purchases by a central bank that an amount of new capacity equals, in the unit of the amount a month.
 * @customfunction
 * @param total Amount in all, as SLRCAPACITY gives it.
 * @param months Months over which it is used.
 * @param takeUp Share of it that is really used, decimal; 1 when left out.
 * @returns Amount a month, total × takeUp ÷ months; times 12 for a year.
 * @see Own definition
 * @errors #NUM! when months is not above zero or takeUp is outside 0 to 1.
 * @terms 量化寬鬆, 量化宽松, 相當於QE, 相当于QE, 每月2000億, QE equivalent
 * @rows 3-15, 3-16
 * @example =MKT.QEEQUIV(4800, 24) // 200
 * @example =MKT.QEEQUIV(4500, 8, 0.5) // 281.25
 * @tw 一筆新增承接能力相當於央行每月多少的購債，單位為該金額/月。
 * @tw total 總金額，如 SLRCAPACITY 的結果。
 * @tw months 使用的月數。
 * @tw takeUp 實際使用的比例，小數；省略時為 1。
 * @tw returns: 每月金額，total × takeUp ÷ months；乘以 12 為每年。
 * @tw errors: #NUM!：months 不大於零，或 takeUp 不在 0 到 1 之間。
 * @cn 一笔新增承接能力相当于央行每月多少的购债，单位为该金额/月。
 * @cn total 总金额，如 SLRCAPACITY 的结果。
 * @cn months 使用的月数。
 * @cn takeUp 实际使用的比例，小数；省略时为 1。
 * @cn returns: 每月金额，total × takeUp ÷ months；乘以 12 为每年。
 * @cn errors: #NUM!：months 不大于零，或 takeUp 不在 0 到 1 之间。
 */
export function qeEquiv(total: number, months: number, takeUp: Share = 1): number {
  expectAbove("months", months, 0);
  expectBetween("takeUp", takeUp, 0, 1);
  return (total * takeUp) / months;
}
