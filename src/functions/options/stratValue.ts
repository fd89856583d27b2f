import { expectAbove, notAvailable } from "../guard/expect";
import type { Cells, Column, Rate } from "../guard/types";
import { readDatedLegs } from "./legs";
import { legValue } from "./legValue";

const expired = {
  en: "A leg has expired by this date: what it paid depends on the price on its own expiry.",
  tw: "此日期已有部位到期：其損益取決於該到期日的價格。",
  cn: "此日期已有头寸到期：其盈亏取决于该到期日的价格。",
};

/**
 * Value of a combination of options for each spot price (down) on each date (across), before and at expiry.
 * @customfunction
 * @param legs Rows of quantity (negative when sold), type ("C" or "P"), strike, premium per unit, vol, expiry date; blank rows are skipped.
 * @param spots Spot prices: a row or a column.
 * @param dates Valuation dates as date serials: a row or a column.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param net TRUE to subtract the premiums, which gives profit or loss; value when left out.
 * @returns A rectangle in price units: one row for each spot, one column for each date. A date after the expiry of a leg is #N/A: what that leg paid depends on the price on its own day.
 * @see Own definition: Σ quantity·(BSPRICE of the leg with its own vol and (expiry − date)/365 years − premium when net)
 * @errors #VALUE! for an unknown type or a row that is not six cells; #NUM! when a spot or strike is not above 0 or a vol is below 0; #N/A for a blank inside a row, and in the column of a date after an expiry.
 * @terms 移倉, 移仓, 平倉, 平仓, 選擇權組合, 期权组合, 到期前損益, strategy value
 * @rows 0-29, 0-26
 * @example =MKT.STRATVALUE({1,"C",100,0,0.2,46388}, {90;100}, {46023,46388}, 0.05, 0) // {5.091222078817552,0;10.450583572185568,0}
 * @tw 選擇權組合在各標的價格（向下）與各日期（向右）的價值，涵蓋到期前與到期日。
 * @tw legs 每列依序為數量（賣出為負）、類型（「C」或「P」）、履約價、每單位權利金、波動率、到期日；空白列略過。
 * @tw spots 標的價格：一列或一欄。
 * @tw dates 評價日期（日期序號）：一列或一欄。
 * @tw r 無風險利率，連續複利，小數年率。
 * @tw q 標的的殖利率（股利、租賃利率等），連續複利，小數年率。
 * @tw net TRUE 則扣除權利金，得到損益；省略時為價值。
 * @tw returns: 價格單位的矩形：每個標的價格一列，每個日期一欄。晚於某部位到期日的日期為 #N/A：該部位的收益取決於到期當日的價格。
 * @tw errors: #VALUE!：類型無法辨識，或一列不是六格；#NUM!：標的價格或履約價不大於 0，或波動率小於 0；#N/A：列中有空白，以及晚於到期日的那一欄。
 * @cn 期权组合在各标的价格（向下）与各日期（向右）的价值，涵盖到期前与到期日。
 * @cn legs 每行依次为数量（卖出为负）、类型（“C”或“P”）、行权价、每单位权利金、波动率、到期日；空白行略过。
 * @cn spots 标的价格：一行或一列。
 * @cn dates 估值日期（日期序列号）：一行或一列。
 * @cn r 无风险利率，连续复利，小数年率。
 * @cn q 标的的收益率（股息、租赁利率等），连续复利，小数年率。
 * @cn net TRUE 则扣除权利金，得到盈亏；省略时为价值。
 * @cn returns: 价格单位的矩形：每个标的价格一行，每个日期一列。晚于某头寸到期日的日期为 #N/A：该头寸的收益取决于到期当日的价格。
 * @cn errors: #VALUE!：类型无法识别，或一行不是六格；#NUM!：标的价格或行权价不大于 0，或波动率小于 0；#N/A：行中有空白，以及晚于到期日的那一列。
 */
export function stratValue(legs: Cells, spots: Column, dates: Column, r: Rate, q: Rate, net = false): Cells {
  const read = readDatedLegs("legs", legs);
  const firstExpiry = Math.min(...read.map(({ expiry }) => expiry));
  for (const spot of spots) expectAbove("spots", spot, 0);
  const paid = net ? read.reduce((sum, { quantity, premium }) => sum + quantity * premium, 0) : 0;
  return spots.map((spot) =>
    dates.map((date) =>
      date > firstExpiry
        ? notAvailable(expired)
        : read.reduce((sum, leg) => sum + leg.quantity * legValue(leg, spot, date, r, q), -paid),
    ),
  );
}
