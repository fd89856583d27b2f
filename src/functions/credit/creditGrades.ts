/** The CreditGrades model: default when the assets, seen through equity, first touch an uncertain barrier. */
import { normalisedPrice, shortfallFromLimit } from "../../analytics/normalisedBlack";
import { integrate } from "../../analytics/quadrature";
import { expectAbove } from "../guard/expect";

export interface Obligor {
  /** ln of the assets over the barrier, with the barrier's uncertainty. */
  readonly distance: number;
  readonly assetVol: number;
  /** Standard deviation of the logarithm of the barrier. */
  readonly lambda: number;
}

export function obligor(S: number, eqVol: number, debtPerShare: number, Lbar: number, lambda: number): Obligor {
  expectAbove("S", S, 0);
  expectAbove("eqVol", eqVol, 0);
  expectAbove("debtPerShare", debtPerShare, 0);
  expectAbove("Lbar", Lbar, 0);
  expectAbove("lambda", lambda, 0);
  const barrier = Lbar * debtPerShare;
  return { distance: Math.log1p(S / barrier) + lambda * lambda, assetVol: (eqVol * S) / (S + barrier), lambda };
}

/** Eq. (2.15)'s G as a function of the deviation accumulated; with tilt ½ it is the probability of default. */
function passage(distance: number, tilt: number, deviation: number): number {
  return Math.exp(0.5 * distance) * shortfallFromLimit(tilt * deviation, distance / deviation);
}

function deviationAt({ assetVol, lambda }: Obligor, T: number): number {
  return Math.sqrt(assetVol * assetVol * T + lambda * lambda);
}

/** Risk-neutral probability of default before T, with full relative accuracy when it is small. */
export function defaultProbability(firm: Obligor, T: number): number {
  return passage(firm.distance, 0.5, deviationAt(firm, T));
}

/** One less that, without the digits that the difference would cost where default is likely. */
export function survivalProbability(firm: Obligor, T: number): number {
  const lost = defaultProbability(firm, T);
  if (lost < 0.5) return 1 - lost;
  const { distance } = firm;
  return Math.exp(0.5 * distance) * normalisedPrice(distance, (2 * distance) / deviationAt(firm, T));
}

/** What 1 paid at default before T is worth, and what 1 a year paid until default or T is worth. */
export interface Legs {
  readonly protection: number;
  readonly annuity: number;
}

export function creditLegs(firm: Obligor, T: number, r: number): Legs {
  const atEnd = Math.exp(-r * T) * defaultProbability(firm, T);
  const riskless = r === 0 ? T : -Math.expm1(-r * T) / r;
  const head = (r * firm.lambda * firm.lambda) / (firm.assetVol * firm.assetVol);
  if (r * T >= 0.01 && head < 50) {
    const tilt = Math.sqrt(0.25 + (2 * r) / (firm.assetVol * firm.assetVol));
    const added = passage(firm.distance, tilt, deviationAt(firm, T)) - passage(firm.distance, tilt, firm.lambda);
    const protection = defaultProbability(firm, 0) + Math.exp(head) * added;
    return { protection, annuity: riskless - (protection - atEnd) / r };
  }
  // the closed form divides a small difference by r: for rates near or below zero the integral itself is exact
  const forgone = integrate((time) => Math.exp(-r * time) * defaultProbability(firm, time), 0, T);
  return { protection: atEnd + r * forgone, annuity: riskless - forgone };
}
