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
 * @tw 投資要回本並支付資金成本所需的年營收，單位同投資。
 * @tw capex 投資金額。
 * @tw life 使用年限。
 * @tw wacc 資金成本，小數、年率。
 * @tw margin 營收的現金利潤率，小數。
 * @tw returns: 每年金額，capex·r/(1 − (1+r)^−life)/margin。
 * @tw errors: #NUM!：任一引數不大於零。
 * @cn 投资要回本并支付资金成本所需的年收入，单位同投资。
 * @cn capex 投资金额。
 * @cn life 使用年限。
 * @cn wacc 资金成本，小数、年率。
 * @cn margin 收入的现金利润率，小数。
 * @cn returns: 每年金额，capex·r/(1 − (1+r)^−life)/margin。
 * @cn errors: #NUM!：任一参数不大于零。
 */
export function capexRev(capex: number, life: Years, wacc: Rate, margin: Share): number {
  expectAbove("capex", capex, 0);
  expectAbove("life", life, 0);
  expectAbove("wacc", wacc, 0);
  expectAbove("margin", margin, 0);
  return (capex * wacc) / -Math.expm1(-life * Math.log1p(wacc)) / margin;
}
