import { expectAbove, notAvailable } from "../guard/expect";
import type { Cells, Column, DateColumn, Rate } from "../guard/types";
import { readDatedLegs } from "./legs";
import { legValue } from "./legValue";
import { legExpired } from "./texts";

/**
 * Value of a combination of options for each spot price (down) on each date (across), before and at expiry.
 * @customfunction
 * @param legs Rows of quantity (negative when sold), type ("C", "P", or "U" for the underlying), strike, premium per unit (of the underlying its entry price, strike blank), vol, expiry date; blank rows are skipped.
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
 * @example =MKT.STRATVALUE({1,"U",0,100,0,0;-1,"C",110,4,0.2,46388}, {120}, {46388}, 0.05, 0, TRUE) // {14}
 */
export function stratValue(legs: Cells, spots: Column, dates: DateColumn, r: Rate, q: Rate, net = false): Cells {
  const read = readDatedLegs("legs", legs);
  const firstExpiry = Math.min(...read.map(({ expiry }) => expiry));
  for (const spot of spots) expectAbove("spots", spot, 0);
  const paid = net ? read.reduce((sum, { quantity, premium }) => sum + quantity * premium, 0) : 0;
  return spots.map((spot) =>
    dates.map((date) =>
      date > firstExpiry
        ? notAvailable(legExpired)
        : read.reduce((sum, leg) => sum + leg.quantity * legValue(leg, spot, date, r, q), -paid),
    ),
  );
}
