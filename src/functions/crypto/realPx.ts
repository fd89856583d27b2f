import { expectAbove } from "../guard/expect";

/**
 * Price in the money of a base period, in the unit of the nominal price.
 * @customfunction
 * @param nominal Nominal price.
 * @param cpi Consumer price index at the time of the price.
 * @param cpiBase Consumer price index of the base period.
 * @returns Price, nominal·cpiBase/cpi.
 * @see US Bureau of Labor Statistics
 * @errors #NUM! when cpi or cpiBase is not above zero.
 * @terms 實質價格, 实际价格, 通膨調整, 通胀调整, 黃金與通脹, real price, CPI
 * @rows 4-06
 * @example =MKT.REALPX(4400, 325.1, 325.1) // 4400
 * @example =MKT.REALPX(35, 17, 34) // 70
 * @tw 以基期幣值計的實質價格，單位同名目價格。
 * @tw nominal 名目價格。
 * @tw cpi 該時點的消費者物價指數。
 * @tw cpiBase 基期的消費者物價指數。
 * @tw returns: 價格，nominal·cpiBase/cpi。
 * @tw errors: #NUM!：cpi 或 cpiBase 不大於零。
 * @cn 以基期币值计的实际价格，单位同名义价格。
 * @cn nominal 名义价格。
 * @cn cpi 该时点的消费者物价指数。
 * @cn cpiBase 基期的消费者物价指数。
 * @cn returns: 价格，nominal·cpiBase/cpi。
 * @cn errors: #NUM!：cpi 或 cpiBase 不大于零。
 */
export function realPx(nominal: number, cpi: number, cpiBase: number): number {
  expectAbove("cpi", cpi, 0);
  expectAbove("cpiBase", cpiBase, 0);
  return nominal * (cpiBase / cpi);
}
