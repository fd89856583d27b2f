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
 * @tw 跨式組合到期時損益兩平的兩個價格。
 * @tw strike 買權與賣權共同的履約價。
 * @tw premium 買權與賣權合計的每股權利金。
 * @tw returns: 一列兩個價格：下方 strike − premium（賣權永遠無法回本時為負），上方 strike + premium。
 * @tw errors: #NUM!：strike 不大於 0，或 premium 小於 0。
 * @cn 跨式组合到期时盈亏平衡的两个价格。
 * @cn strike 看涨与看跌共同的行权价。
 * @cn premium 看涨与看跌合计的每股权利金。
 * @cn returns: 一行两个价格：下方 strike − premium（看跌永远无法回本时为负），上方 strike + premium。
 * @cn errors: #NUM!：strike 不大于 0，或 premium 小于 0。
 */
export function straddleBe(strike: number, premium: number): Row {
  expectAbove("strike", strike, 0);
  expectAtLeast("premium", premium, 0);
  return [strike - premium, strike + premium];
}
