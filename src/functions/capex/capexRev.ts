import { expectAbove } from "../guard/expect";
import type { Rate, Share, Years } from "../guard/types";

/**
 * Yearly revenue that an investment must bring to pay for itself and its capital, in the unit of the investment.
 * @customfunction
 * @param capex Investment.
 * @param life Years over which it is used up.
 * @param wacc Cost of capital, decimal a year.
 * @param margin Cash margin on revenue, decimal.
 * @returns Amount a year, capex·r/(1 − (1+r)^−life)/margin.
 * @see Capital recovery factor of engineering economics
 * @errors #NUM! when an argument is not above zero.
 * @terms 資本支出, 资本支出, 資本開支, 资本开支, 所需營收, 所需收入, AI投資, capital recovery
 * @rows 1-11, 1-12, 0-40
 * @example =MKT.CAPEXREV(490000000000, 5, 0.1, 0.35) // 369316473112.64355
 * @example =MKT.CAPEXREV(100, 1, 0.1, 0.5) // 220
 */
export function capexRev(capex: number, life: Years, wacc: Rate, margin: Share): number {
  expectAbove("capex", capex, 0);
  expectAbove("life", life, 0);
  expectAbove("wacc", wacc, 0);
  expectAbove("margin", margin, 0);
  return (capex * wacc) / -Math.expm1(-life * Math.log1p(wacc)) / margin;
}
