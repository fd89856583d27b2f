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
import { someGrowth } from "./texts";

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
  throw outsideDomain(argument, rate, someGrowth);
}

/** The rate that compounds in the given way and has the discount factor of a continuous one over the years. */
export function rateFromContinuous(continuous: number, comp: Compounding, years: number): number {
  if (comp === Compounding.continuous) return continuous;
  const periods = periodsPerYear[comp];
  return periods === undefined ? simpleFromContinuous(continuous, years) : periodicFromContinuous(continuous, periods);
}
