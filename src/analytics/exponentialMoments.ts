/**
 * The integrals behind option values that do not cancel. With
 *   moment(n) = ∫₀^∞ uⁿ exp(−u²/2 − z·u) du   for z ≥ 0,
 * moment 0 is cdf over density at −z and moment(n+1) = n·moment(n−1) − z·moment(n). Upward that recurrence loses digits as
 * z grows; read as a continued fraction, ratio(n) = moment(n)/moment(n−1) = n/(z + ratio(n+1)), it adds positive terms only.
 */
import { cdfOverDensity } from "./distributions/normal";

/** Below this z the upward recurrence costs at most one digit; above it the fraction is short. */
const upwardUntil = 2;

/** Above this z the fraction is so short that its divisions cost nothing. */
const downwardUntil = 16;

/** A place in the fraction from which its start no longer shows in the sixteenth digit of ratio(1). */
function depthOfFraction(z: number): number {
  return 2 + Math.ceil(100 / z);
}

/** Ratio(n) far out, where it changes slowly from one n to the next. */
function ratioFarOut(n: number, z: number): number {
  const shifted = z + 1 / Math.sqrt(z * z + 4 * n);
  return 0.5 * (Math.sqrt(shifted * shifted + 4 * n) - shifted);
}

/** ∫₀^∞ u·exp(−u²/2 − z·u) du, which is also 1 − z·cdf/density at −z. */
export function firstMoment(z: number): number {
  if (z < upwardUntil) return 1 - z * cdfOverDensity(-z);
  let n = depthOfFraction(z);
  let ratio = ratioFarOut(n, z);
  while (--n >= 1) ratio = n / (z + ratio);
  return ratio / (z + ratio);
}

/** ∫₀^∞ exp(−u²/2 − z·u)·2·sinh(t·u) du by the series in t, for t small beside 1 or beside z. */
export function sinhMoment(z: number, t: number): number {
  if (z < upwardUntil) return sinhMomentUpward(z, t);
  return z < downwardUntil ? sinhMomentDownward(z, t) : sinhMomentByRatios(z, t);
}

/** Multiplied by, since a division takes three times as long and each step waits for the one before it. */
const reciprocals = Float64Array.from({ length: 128 }, (_, n) => 1 / n);

function sinhMomentUpward(z: number, t: number): number {
  let even = cdfOverDensity(-z);
  let odd = 1 - z * even;
  const square = t * t;
  let power = 2 * t;
  let sum = power * odd;
  for (let n = 1; ; n += 2) {
    even = n * even - z * odd;
    odd = (n + 1) * odd - z * even;
    power *= square * (reciprocals[n + 1] * reciprocals[n + 2]);
    const next = sum + power * odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** An odd place from which to come down. */
function startOf(z: number, t: number): number {
  return Math.max(depthOfFraction(z), 2 * Math.ceil(18.5 / Math.log(z / t)) + 4) | 1;
}

/**
 * The recurrence downward from where two neighbours' ratio is known, in a unit of its own: moment(1) + z·moment(0) = 1 tells
 * which. The sum is taken from the innermost bracket of moment(1) + t²/(2·3)·(moment(3) + t²/(4·5)·(moment(5) + …)).
 */
function sinhMomentDownward(z: number, t: number): number {
  const square = t * t;
  let n = startOf(z, t);
  let moment = 1;
  let above = ratioFarOut(n + 1, z);
  let sum = 1;
  for (; n >= 3; n -= 2) {
    const per = reciprocals[n];
    const perNext = reciprocals[n - 1];
    above = above * per + moment * (z * per);
    moment = moment * perNext + above * (z * perNext);
    sum = moment + square * (per * perNext) * sum;
  }
  return (2 * t * sum) / (moment + z * (above + z * moment));
}

/** The same in ratios, since the moments themselves would overflow; from the innermost bracket of
 * 2t·moment(1)·(1 + t²/(2·3)·ratio(2)·ratio(3)·(1 + t²/(4·5)·ratio(4)·ratio(5)·(1 + …))). */
function sinhMomentByRatios(z: number, t: number): number {
  const square = t * t;
  let n = startOf(z, t);
  let ratio = ratioFarOut(n, z);
  let bracket = 1;
  for (; n >= 3; n -= 2) {
    const lower = (n - 1) / (z + ratio);
    bracket = 1 + (square / ((n - 1) * n)) * lower * ratio * bracket;
    ratio = (n - 2) / (z + lower);
  }
  return 2 * t * (ratio / (z + ratio)) * bracket;
}
