import { expectAtLeast, expectPositiveDenominator } from "../guard/expect";
import type { Vol } from "../guard/types";

/**
 * Weight that brings a position to a target volatility, as a multiple of capital.
 * @customfunction
 * @param targetVol Volatility wanted, decimal a year.
 * @param realVol Volatility of the position, decimal a year.
 * @param cap Largest weight allowed; no limit when left out.
 * @returns Weight, min(cap, targetVol/realVol).
 * @see Volatility control as index providers define it
 * @errors #DIV/0! when realVol is not above zero; #NUM! when targetVol or cap is negative.
 * @terms 波動率目標, 波动率目标, 波動率控制, 波动率控制, ValControl, volatility target, vol control
 * @rows 0-04, 3-13
 * @example =MKT.VOLTARGET(0.3, 0.58) // 0.5172413793103449
 * @example =MKT.VOLTARGET(0.3, 0.1, 1.5) // 1.5
 */
export function volTarget(targetVol: Vol, realVol: Vol, cap?: number): number {
  expectAtLeast("targetVol", targetVol, 0);
  expectPositiveDenominator("realVol", realVol);
  if (cap === undefined) return targetVol / realVol;
  expectAtLeast("cap", cap, 0);
  return Math.min(cap, targetVol / realVol);
}
