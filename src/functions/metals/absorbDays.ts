import { expectAbove, expectBetween, expectNonZero } from "../guard/expect";
import type { Share } from "../guard/types";

/**
 * Trading days that the market needs to absorb an amount at a share of its daily volume.
 * @customfunction
 * @param amount Amount to trade; its sign (buy or sell) does not matter.
 * @param adv Average daily volume, in the same unit.
 * @param participation Share of the volume that can be taken without moving the price much, decimal; 0.2 when left out, a fifth of the volume.
 * @returns Days, not rounded; 0 or more.
 * @see Own definition: |amount| ÷ (adv × participation)
 * @errors #DIV/0! when adv is 0; #NUM! when adv is negative or participation is not above 0 and at most 1.
 * @terms 消化天數, 消化天数, 市場容量, 市场容量, 成交量占比, absorption days, days of volume
 * @rows 0-08, 2-39
 * @example =MKT.ABSORBDAYS(-11605, 70000, 0.1) // 1.6578571428571427
 * @example =MKT.ABSORBDAYS(27.25, 10) // 13.625
 */
export function absorbDays(amount: number, adv: number, participation: Share = 0.2): number {
  expectNonZero("adv", adv);
  expectAbove("adv", adv, 0);
  expectAbove("participation", participation, 0);
  expectBetween("participation", participation, 0, 1);
  return Math.abs(amount) / (adv * participation);
}
