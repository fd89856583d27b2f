/** The arguments that the Black (1976) functions share, checked and turned into Black's formula. */
import { type BlackOption, logRatio, type QuotedOption } from "../../analytics/black";
import type { OptionType } from "../choices/optionType";
import { expectAbove, expectAtLeast } from "../guard/expect";
import { sideOf } from "./blackScholes";

/** An option on a future or forward with continuous rate r. */
export function futureOption(type: OptionType, F: number, K: number, T: number, r: number, vol: number): BlackOption {
  expectAbove("F", F, 0);
  expectAbove("K", K, 0);
  expectAtLeast("T", T, 0);
  expectAtLeast("vol", vol, 0);
  const discount = Math.exp(-r * T);
  return {
    side: sideOf(type),
    asset: F * discount,
    strike: K * discount,
    moneyness: logRatio(F, K),
    deviation: vol * Math.sqrt(T),
  };
}

/** The same before its volatility is known. */
export function quotedOnFuture(type: OptionType, F: number, K: number, T: number, r: number): QuotedOption {
  return futureOption(type, F, K, T, r, 0);
}
