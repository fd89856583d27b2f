import type { Cells, Column } from "../guard/types";
import { legPayoff, readLegs } from "./legs";

/**
 * Profit or loss at expiry of any combination of options, for each price of the underlying.
 * @customfunction
 * @param spots Prices of the underlying at expiry: a row or a column.
 * @param legs Rows of quantity (negative when sold), type ("C", "P", or "U" for the underlying), strike, premium per unit (of the underlying its entry price, strike blank); blank rows are skipped.
 * @returns A column, one profit or loss for each spot, in price units: Σ quantity·(payoff − premium).
 * @see Textbook
 * @errors #VALUE! for an unknown type or a row that is not four cells; #NUM! when a strike is not above 0; #N/A for a blank inside a row.
 * @terms 到期損益, 到期损益, 選擇權組合, 期权组合, payoff diagram, 損益圖, 损益图, 盈亏图
 * @rows 0-27, 0-66
 * @example =MKT.OPTPNL({50;70;80;90}, {1,"C",70,12.1;-2,"C",90,5.6;1,"C",110,1.6}) // {-2.5000000000000004;-2.5000000000000004;7.5;17.5}
 * @example =MKT.OPTPNL({80;100;120}, {1,"U",0,100;-1,"C",110,4}) // {-16;4;14}
 */
export function optPnl(spots: Column, legs: Cells): Column {
  const read = readLegs("legs", legs);
  return spots.map((spot) => read.reduce((sum, leg) => sum + leg.quantity * (legPayoff(leg, spot) - leg.premium), 0));
}
