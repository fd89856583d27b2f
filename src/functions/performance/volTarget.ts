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
 * @tw 使部位達到目標波動率的權重，為資本的倍數。
 * @tw targetVol 目標波動率，小數、年率。
 * @tw realVol 部位的波動率，小數、年率。
 * @tw cap 權重上限；省略時不設限。
 * @tw returns: 權重，min(cap, targetVol/realVol)。
 * @tw errors: #DIV/0!：realVol 不大於零；#NUM!：targetVol 或 cap 為負。
 * @cn 使头寸达到目标波动率的权重，为资本的倍数。
 * @cn targetVol 目标波动率，小数、年率。
 * @cn realVol 头寸的波动率，小数、年率。
 * @cn cap 权重上限；省略时不设限。
 * @cn returns: 权重，min(cap, targetVol/realVol)。
 * @cn errors: #DIV/0!：realVol 不大于零；#NUM!：targetVol 或 cap 为负。
 */
export function volTarget(targetVol: Vol, realVol: Vol, cap?: number): number {
  expectAtLeast("targetVol", targetVol, 0);
  expectPositiveDenominator("realVol", realVol);
  if (cap === undefined) return targetVol / realVol;
  expectAtLeast("cap", cap, 0);
  return Math.min(cap, targetVol / realVol);
}
