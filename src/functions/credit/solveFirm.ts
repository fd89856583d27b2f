import { blackPrice } from "../../analytics/black";
import { bracketedRoot } from "../../analytics/bracketedRoot";
import { normalCdf } from "../../analytics/distributions/normal";
import { noAnswer } from "../guard/expect";
import { noFirm } from "./texts";

export interface SolvedFirm {
  /** Assets over the riskless value of the debt. */
  readonly assets: number;
  /** Asset volatility times √T. */
  readonly deviation: number;
}

/**
 * The firm behind an equity value (in units of the riskless debt) and an equity deviation. Merton's two equations become one
 * in d2: equity and N(d2) together are assets·N(d1), which turns the equity deviation into the asset deviation.
 */
export function solveFirm(equity: number, equityDeviation: number): SolvedFirm {
  const deviationAt = (d2: number) => (equityDeviation * equity) / (equity + normalCdf(d2));
  const tooDear = (d2: number) => {
    const deviation = deviationAt(d2);
    const moneyness = deviation * (d2 + 0.5 * deviation);
    return Math.log(blackPrice({ side: 1, asset: Math.exp(moneyness), strike: 1, moneyness, deviation }) / equity);
  };
  const first = deviationAt(Number.POSITIVE_INFINITY);
  const guess = Math.log1p(equity) / first - 0.5 * first;
  let reach = 1;
  while (tooDear(guess + reach) < 0) reach *= 2;
  while (tooDear(guess - reach) > 0) reach *= 2;
  const d2 = bracketedRoot(tooDear, guess - reach, guess + reach);
  if (d2 === undefined) throw noAnswer(noFirm);
  const deviation = deviationAt(d2);
  return { assets: (equity + normalCdf(d2)) / normalCdf(d2 + deviation), deviation };
}
