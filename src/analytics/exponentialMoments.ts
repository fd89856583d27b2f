/**
 * The integrals behind option values that do not cancel:
 *   moment(n, z) = ∫₀^∞ uⁿ exp(−u²/2 − z·u) du   for z ≥ 0,
 * where moment 0 is cdf over density at −z and, for every n, moment(n+1) = n·moment(n−1) − z·moment(n). Upward that
 * recurrence loses digits as z grows; read as a continued fraction from above it adds positive terms only.
 */
import { cdfOverDensity } from "./normal";

/** Below this the upward recurrence costs at most one digit; above it the fraction is short. */
const upwardUntil = 2.5;

/** Moments 0 to count − 1. */
export function exponentialMoments(z: number, count: number): number[] {
  const moments = new Array<number>(count);
  if (z < upwardUntil) {
    moments[0] = cdfOverDensity(-z);
    moments[1] = 1 - z * moments[0];
    for (let n = 2; n < count; n++) moments[n] = (n - 1) * (moments[n - 2] as number) - z * (moments[n - 1] as number);
    return moments;
  }
  // ratio(n) = moment(n) / moment(n − 1) = n / (z + ratio(n + 1))
  let ratio = 0;
  for (let n = count + Math.ceil(6 + 500 / (z * z)); n >= count; n--) ratio = n / (z + ratio);
  for (let n = count - 1; n >= 1; n--) {
    ratio = n / (z + ratio);
    moments[n] = ratio;
  }
  moments[0] = 1 / (z + ratio);
  for (let n = 1; n < count; n++) moments[n] = (moments[n] as number) * (moments[n - 1] as number);
  return moments;
}
