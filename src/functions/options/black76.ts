/** The arguments that the Black (1976) functions share, checked and turned into Black's formula. */
import { type BlackOption, logRatio } from "../../analytics/black";
import type { QuotedOption } from "../../analytics/blackImplied";
import type { OptionType } from "../choices/optionType";
import { expectAbove, expectAtLeast } from "../guard/expect";
import { sideOf } from "./blackScholes";

export function quotedOnFuture(type: OptionType, F: number, K: number, T: number, r: number): QuotedOption {
  expectAbove("F", F, 0);
  expectAbove("K", K, 0);
  expectAtLeast("T", T, 0);
  const discount = Math.exp(-r * T);
  return { side: sideOf(type), asset: F * discount, strike: K * discount, moneyness: logRatio(F, K) };
}

/** An option on a future or forward with continuous rate r. */
export function futureOption(type: OptionType, F: number, K: number, T: number, r: number, vol: number): BlackOption {
  const quoted = quotedOnFuture(type, F, K, T, r);
  expectAtLeast("vol", vol, 0);
  return { ...quoted, deviation: vol * Math.sqrt(T) };
}
