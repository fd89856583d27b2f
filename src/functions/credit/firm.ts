/** Merton's firm: equity is a call on the assets struck at the debt. */
import { assetShare, type BlackOption, blackPrice, logRatio, type Side } from "../../analytics/black";
import { impliedDeviation } from "../../analytics/blackImplied";
import { bracketedRoot } from "../../analytics/bracketedRoot";
import { expectAbove, noAnswer } from "../guard/expect";
import { noAssetVol, noFirm } from "./texts";

/** Equity (side 1) or the lenders' put (side −1) as an option. */
export function firmOption(
  side: Side,
  assetVal: number,
  debt: number,
  T: number,
  r: number,
  assetVol: number,
): BlackOption {
  expectAbove("assetVal", assetVal, 0);
  expectAbove("debt", debt, 0);
  expectAbove("T", T, 0);
  expectAbove("assetVol", assetVol, 0);
  return {
    side,
    asset: assetVal,
    strike: debt * Math.exp(-r * T),
    moneyness: logRatio(assetVal, debt) + r * T,
    deviation: assetVol * Math.sqrt(T),
  };
}

/** The volatility of equity: that of the assets times N(d1)·V/E. */
export function equityVol(equity: BlackOption, assetVol: number): number {
  return (assetShare(equity) * equity.asset * assetVol) / blackPrice(equity);
}

/**
 * The asset volatility behind an equity volatility at a leverage below 1 (present value of the debt over the assets). The equity is
 * at most 1/(1 − leverage) times as volatile as the assets, and at least as volatile, which brackets the root.
 */
export function assetVolFromEquityVol(wanted: number, leverage: number, T: number): number {
  const excess = (vol: number) => Math.log(equityVol(firmOption(1, 1, leverage, T, 0, vol), vol) / wanted);
  const found = bracketedRoot(excess, wanted * (1 - leverage) * (1 - 1e-9), wanted * (1 + 1e-9));
  if (found === undefined) throw noAnswer(noFirm);
  return found;
}

/**
 * The asset volatility behind a credit spread. Lenders who earn the spread are paid debt·(1 − e^(−spread·T)) for the put
 * they have sold, so this is an implied volatility. Leverage is the present value of the debt over the assets.
 */
export function assetVolFromSpread(spreadBp: number, leverage: number, T: number): number {
  const lendersPut = { side: -1 as const, asset: 1, strike: leverage, moneyness: -Math.log(leverage) };
  const deviation = impliedDeviation(lendersPut, -leverage * Math.expm1((-spreadBp / 1e4) * T));
  if (!deviation) throw noAnswer(noAssetVol, { spreadBp, leverage });
  return deviation / Math.sqrt(T);
}
