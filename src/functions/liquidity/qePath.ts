import type { CellError } from "../../cells/cell";
import { expectAtLeast, expectBetween, expectInteger, noAnswer } from "../guard/expect";
import type { Column } from "../guard/types";

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
 * @tw 央行每月購債之下的資產負債表規模路徑，單位同起始規模。
 * @tw bs0 起始規模。
 * @tw monthly 第一個月的購買額，同一單位；縮表時為負。
 * @tw months 月數，0 到 1200。
 * @tw accel 每月購買額逐月增加的金額；省略時為 0。
 * @tw returns: 一欄 months + 1 個值，第一個為 bs0；不小於零，因為資產負債表不可能小於零。
 * @tw errors: #NUM!：months 不是 0 到 1200 的整數，或 bs0 為負，或縮表在這些月份內會使規模低於零。
 * @cn 央行每月购债之下的资产负债表规模路径，单位同起始规模。
 * @cn bs0 起始规模。
 * @cn monthly 第一个月的购买额，同一单位；缩表时为负。
 * @cn months 月数，0 到 1200。
 * @cn accel 每月购买额逐月增加的金额；省略时为 0。
 * @cn returns: 一列 months + 1 个值，第一个为 bs0；不小于零，因为资产负债表不可能小于零。
 * @cn errors: #NUM!：months 不是 0 到 1200 的整数，或 bs0 为负，或缩表在这些月份内会使规模低于零。
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
  return noAnswer(
    {
      en: "After {month} months these purchases would take the balance sheet from {bs0} to below zero; use fewer months or a slower pace.",
      tw: "{month} 個月後，這些購買額會使資產負債表由 {bs0} 降到零以下；請減少月數或放慢步調。",
      cn: "{month} 个月后，这些购买额会使资产负债表由 {bs0} 降到零以下；请减少月数或放慢步调。",
    },
    { month, bs0 },
  );
}
