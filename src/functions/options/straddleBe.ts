import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Row } from "../guard/types";

/**
 * The two prices at expiry at which a straddle breaks even.
 * @customfunction
 * @param strike Strike of the call and of the put.
 * @param premium What call and put cost together, per share.
 * @returns A row of two prices: lower strike − premium (negative when the put can never pay it back), upper strike + premium.
 * @see Textbook
 * @errors #NUM! when strike is not above 0 or premium is below 0.
 * @terms 跨式期權, 跨式期权, 損益兩平點, 盈亏平衡点, straddle
 * @rows 0-66
 * @example =MKT.STRADDLEBE(100, 18.5) // {81.5,118.5}
 */
export function straddleBe(strike: number, premium: number): Row {
  expectAbove("strike", strike, 0);
  expectAtLeast("premium", premium, 0);
  return [strike - premium, strike + premium];
}
