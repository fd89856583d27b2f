import { expectAbove, zeroDenominator } from "../guard/expect";
import type { BasisPoints, Cells, DateSerial, GrowthColumn, Rate, Years } from "../guard/types";
import { readDatedLegs } from "./legs";
import { legValue } from "./legValue";
import { somethingPaid } from "./texts";

/**
 * Crash table of two hedges side by side: what a bond holding and an option position earn for each fall of the underlying.
 * @customfunction
 * @param shocks Moves of the underlying, decimals: −0.2 is a fall of 20 %.
 * @param bondValue Money in the bonds.
 * @param duration Modified duration of the bonds, years.
 * @param yieldBp Basis points by which the yield falls for each 1 % that the underlying falls; negative when bonds fall too.
 * @param legs Rows of quantity (negative when sold), type ("C", "P", or "U" for the underlying), strike, premium per unit (of the underlying its entry price, strike blank), vol, expiry date; blank rows are skipped.
 * @param spot Price of the underlying before the shock.
 * @param date Day of the shock: a date serial or text such as 2026-01-31.
 * @param r Risk-free rate, continuous, decimal a year.
 * @param q Yield of the underlying (dividends, lease rate), continuous, decimal a year.
 * @param volPoints Vol points that each leg's volatility gains for each 1 % that the underlying falls; 0 when left out.
 * @returns One row for each shock, six columns: shock, profit of the bonds, profit of the options (value after the shock less premium), options less bonds, profit of the bonds per money in them, profit of the options per premium paid.
 * @see Own definition: bonds −duration·Δy·bondValue with Δy = yieldBp·100·shock bp; options Σ quantity·(BSPRICE at spot·(1 + shock) and vol − volPoints·shock − premium); both at once, without time passing
 * @errors #NUM! when a shock is −1 or lower, spot is not above 0, or a leg has expired; #DIV/0! in the last two columns when bondValue or the premium paid is not above 0; #VALUE! for legs that cannot be read.
 * @terms 看跌期權, 看跌期权, 保證金效率, 保证金效率, 避險比較, 对冲比较, crash table, tail hedge
 * @rows 0-30, 0-34
 * @example =MKT.HEDGECOMP({-0.1;-0.2}, 100000, 6, 5, {10,"P",100,5,0.2,46388}, 100, 46388, 0, 0) // {-0.1,3000,50,-2950,0.03,1;-0.2,6000,150,-5850,0.06,3}
 */
export function hedgeComp(
  shocks: GrowthColumn,
  bondValue: number,
  duration: Years,
  yieldBp: BasisPoints,
  legs: Cells,
  spot: number,
  date: DateSerial,
  r: Rate,
  q: Rate,
  volPoints = 0,
): Cells {
  expectAbove("spot", spot, 0);
  const read = readDatedLegs("legs", legs);
  const paid = read.reduce((sum, { quantity, premium }) => sum + quantity * premium, 0);
  return shocks.map((shock) => {
    expectAbove("shocks", shock, -1);
    const bonds = (-duration * yieldBp * 100 * shock * bondValue) / 1e4;
    const options = read.reduce(
      (sum, leg) => sum + leg.quantity * legValue(leg, spot * (1 + shock), date, r, q, -volPoints * shock),
      -paid,
    );
    return [
      shock,
      bonds,
      options,
      options - bonds,
      perMoney("bondValue", bonds, bondValue),
      perMoney("legs", options, paid),
    ];
  });
}

function perMoney(argument: string, profit: number, money: number) {
  if (money > 0) return profit / money;
  return zeroDenominator(argument, money, somethingPaid);
}
