import type { Cells, Column } from "../guard/types";
import { legPayoff, readLegs } from "./legs";

/**
 * Profit or loss at expiry of any combination of options, for each price of the underlying.
 * @customfunction
 * @param spots Prices of the underlying at expiry: a row or a column.
 * @param legs Rows of quantity (negative when sold), type ("C" or "P"), strike, premium per unit; blank rows are skipped.
 * @returns A column, one profit or loss for each spot, in price units: Σ quantity·(payoff − premium).
 * @see Textbook
 * @errors #VALUE! for an unknown type or a row that is not four cells; #NUM! when a strike is not above 0; #N/A for a blank inside a row.
 * @terms 到期損益, 到期损益, 選擇權組合, 期权组合, payoff diagram
 * @rows 0-27, 0-66
 * @example =MKT.OPTPNL({50;70;80;90}, {1,"C",70,12.1;-2,"C",90,5.6;1,"C",110,1.6}) // {-2.5000000000000004;-2.5000000000000004;7.5;17.5}
 * @tw 任意選擇權組合在到期時，對應每個標的價格的損益。
 * @tw spots 到期時的標的價格：一列或一欄。
 * @tw legs 每列依序為數量（賣出為負）、類型（「C」或「P」）、履約價、每單位權利金；空白列略過。
 * @tw returns: 一欄，每個標的價格一個損益，價格單位：Σ 數量·（到期收益 − 權利金）。
 * @tw errors: #VALUE!：類型無法辨識，或一列不是四格；#NUM!：履約價不大於 0；#N/A：列中有空白。
 * @cn 任意期权组合在到期时，对应每个标的价格的盈亏。
 * @cn spots 到期时的标的价格：一行或一列。
 * @cn legs 每行依次为数量（卖出为负）、类型（“C”或“P”）、行权价、每单位权利金；空白行略过。
 * @cn returns: 一列，每个标的价格一个盈亏，价格单位：Σ 数量·（到期收益 − 权利金）。
 * @cn errors: #VALUE!：类型无法识别，或一行不是四格；#NUM!：行权价不大于 0；#N/A：行中有空白。
 */
export function optPnl(spots: Column, legs: Cells): Column {
  const read = readLegs("legs", legs);
  return spots.map((spot) => read.reduce((sum, leg) => sum + leg.quantity * (legPayoff(leg, spot) - leg.premium), 0));
}
