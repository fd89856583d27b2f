import { priceChange } from "./carryRate";

/**
 * Contango: the farther price over the nearer less 1, decimal; positive in contango.
 * @customfunction
 * @param near Price of the nearer contract.
 * @param far Price of the farther contract.
 * @returns Decimal, not annualised; positive in contango, negative in backwardation.
 * @see Desk convention: far ÷ near − 1
 * @errors #NUM! when a price is not above zero.
 * @terms 正向市場, 正向市场, 正價差, 期貨升水, 期货升水, contango
 * @rows 0-17, 0-19
 * @example =MKT.CONTANGO(76.93, 77.85) // 0.011958923696867118
 * @example =MKT.CONTANGO(82.1, 80.4) // -0.020706455542021787
 */
export function contango(near: number, far: number): number {
  return priceChange(["near", near], ["far", far]);
}
