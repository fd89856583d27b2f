import { expectAbove, expectBetween, expectInteger } from "../guard/expect";
import type { Column, Rate, Ratio } from "../guard/types";

/**
 * Path of debt over GDP, as shares of GDP, year by year.
 * @customfunction
 * @param debt0 Debt over GDP now, a share such as 1.2.
 * @param r Effective interest rate on the debt, decimal a year.
 * @param g Growth of nominal GDP, decimal a year, above −1.
 * @param primaryBalance Primary balance over GDP; a surplus is positive.
 * @param years Years ahead, a whole number from 0 to 1,000.
 * @returns A column of years + 1 shares of GDP, now first; rises when r exceeds g without a surplus.
 * @see Government budget identity: d(t) = d(t − 1)·(1 + r)/(1 + g) − primary balance
 * @errors #NUM! when g is −1 or below, or years is not a whole number from 0 to 1,000; #VALUE! when an argument is not a number; #N/A for a blank.
 * @terms 債務動態, 债务动态, 債務/GDP, 国债, 國債, debt dynamics
 * @rows 1-06, 2-66
 * @example =MKT.DEBTDYN(1, 0.04, 0.04, 0.01, 2) // {1;0.99;0.98}
 */
export function debtDyn(debt0: Ratio, r: Rate, g: Rate, primaryBalance: Rate, years: number): Column {
  expectAbove("g", g, -1);
  expectInteger("years", years);
  expectBetween("years", years, 0, 1000);
  const growth = (1 + r) / (1 + g);
  const path = [debt0];
  for (let year = 1; year <= years; year++) path.push(path[year - 1] * growth - primaryBalance);
  return path;
}
