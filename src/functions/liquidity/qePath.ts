import type { CellError } from "../../cells/cell";
import { expectAtLeast, expectBetween, expectInteger, noAnswer } from "../guard/expect";
import type { Column } from "../guard/types";
import { belowZeroBalance } from "./texts";

/**
 * Path of a central bank's balance sheet under monthly purchases, in the unit of the starting size.
 * @customfunction
 * @param bs0 Size at the start.
 * @param monthly Purchases in the first month, same unit; negative when it shrinks.
 * @param months Number of months, 0 to 1200.
 * @param accel Amount by which the monthly pace grows each month; 0 when left out.
 * @returns A column of months + 1 values, the first being bs0; zero or more, since a balance sheet cannot be smaller than nothing.
 * @see Own definition: bs0 + k·monthly + accel·k·(k − 1)/2 after k months
 * @errors #NUM! when months is no whole number from 0 to 1200 or bs0 is negative, or when purchases below zero would take the balance sheet below zero within the months.
 * @terms 量化寬鬆, 量化宽松, 擴表, 扩表, 儲備管理購買, 准备金管理购买, RMP, QE path, balance sheet
 * @rows 4-25
 * @example =MKT.QEPATH(6536, 40, 3) // {6536;6576;6616;6656}
 * @example =MKT.QEPATH(6500, 40, 3, 10) // {6500;6540;6590;6650}
 * @example =MKT.QEPATH(100, -60, 4) // #NUM!
 */
export function qePath(bs0: number, monthly: number, months: number, accel = 0): Column {
  expectAtLeast("bs0", bs0, 0);
  expectInteger("months", months);
  expectBetween("months", months, 0, 1200);
  return Array.from({ length: months + 1 }, (_, k) => {
    const change = k * monthly + (accel * k * (k - 1)) / 2;
    if (bs0 + change < -rounding * bs0) throw belowZero(k, bs0);
    return Math.max(0, bs0 + change);
  });
}

/** A path that ends at nothing may miss it by the rounding of its terms, as 0.3 less three times 0.1 does. */
const rounding = 2 ** -48;

function belowZero(month: number, bs0: number): CellError {
  return noAnswer(belowZeroBalance, { month, bs0 });
}
