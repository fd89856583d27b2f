/** The arguments that the Black–Scholes–Merton functions share, checked and turned into Black's formula. */
import { type BlackOption, logRatio, type QuotedOption, type Side } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import { expectAbove, expectAtLeast } from "../guard/expect";

export function sideOf(type: OptionType): Side {
  return type === OptionType.call ? 1 : -1;
}

/** An option on a spot price with continuous rate r and yield q. */
export function spotOption(
  type: OptionType,
  S: number,
  K: number,
  T: number,
  r: number,
  q: number,
  vol: number,
): BlackOption {
  expectAbove("S", S, 0);
  expectAbove("K", K, 0);
  expectAtLeast("T", T, 0);
  expectAtLeast("vol", vol, 0);
  return {
    side: sideOf(type),
    asset: S * Math.exp(-q * T),
    strike: K * Math.exp(-r * T),
    moneyness: logRatio(S, K) + (r - q) * T,
    deviation: vol * Math.sqrt(T),
  };
}

/** The same before its volatility is known. */
export function quotedOnSpot(type: OptionType, S: number, K: number, T: number, r: number, q: number): QuotedOption {
  return spotOption(type, S, K, T, r, q, 0);
}
