import { blackPrice } from "../../analytics/black";
import { OptionType } from "../choices/optionType";
import { spotOption } from "./blackScholes";
import { type DatedLeg, underlying } from "./legs";

/** The Black–Scholes–Merton value of one unit of a leg on a day not after its expiry. */
export function legValue(leg: DatedLeg, spot: number, date: number, r: number, q: number, volShift = 0): number {
  if (leg.side === underlying) return spot;
  const type = leg.side === 1 ? OptionType.call : OptionType.put;
  const vol = Math.max(leg.vol + volShift, 0);
  return blackPrice(spotOption(type, spot, leg.strike, (leg.expiry - date) / 365, r, q, vol));
}
