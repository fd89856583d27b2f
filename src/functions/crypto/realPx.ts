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
 */
export function realPx(nominal: number, cpi: number, cpiBase: number): number {
  expectAbove("cpi", cpi, 0);
  expectAbove("cpiBase", cpiBase, 0);
  return nominal * (cpiBase / cpi);
}
