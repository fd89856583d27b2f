/** What the functions of this family share: a quoted rate as a continuous one and back. */
import {
  continuousFromPeriodic,
  continuousFromSimple,
  type PeriodsPerYear,
  periodicFromContinuous,
  simpleFromContinuous,
} from "../../analytics/compounding";
import { Compounding } from "../choices/compounding";
import { outsideDomain } from "../guard/expect";

const periodsPerYear: Readonly<Partial<Record<Compounding, PeriodsPerYear>>> = {
  [Compounding.annual]: 1,
  [Compounding.semi]: 2,
  [Compounding.quarterly]: 4,
  [Compounding.monthly]: 12,
};

/** Continuous rate with the same discount factor over the years; #NUM! when the rate loses all of the principal. */
export function continuousRate(argument: string, rate: number, comp: Compounding, years: number): number {
  if (comp === Compounding.continuous) return rate;
  const periods = periodsPerYear[comp];
  const continuous = periods === undefined ? continuousFromSimple(rate, years) : continuousFromPeriodic(rate, periods);
  if (Number.isFinite(continuous)) return continuous;
  throw outsideDomain(argument, rate, {
    en: "a rate that leaves some of the principal (growth above zero)",
    tw: "不致使本金歸零的利率（成長因子大於零）",
    cn: "不致使本金归零的利率（增长因子大于零）",
  });
}

/** The rate that compounds in the given way and has the discount factor of a continuous one over the years. */
export function rateFromContinuous(continuous: number, comp: Compounding, years: number): number {
  if (comp === Compounding.continuous) return continuous;
  const periods = periodsPerYear[comp];
  return periods === undefined ? simpleFromContinuous(continuous, years) : periodicFromContinuous(continuous, periods);
}
