/** Rates of one compounding expressed in another, by way of the continuous rate with the same discount factor. */

/** Periods a year, for rates that compound a whole number of times a year. */
export type PeriodsPerYear = 1 | 2 | 4 | 12;

/** Continuous rate with the same growth as a simple rate over the years; NaN when the growth is not above zero. */
export function continuousFromSimple(rate: number, years: number): number {
  return years === 0 ? rate : Math.log1p(rate * years) / years;
}

export function simpleFromContinuous(rate: number, years: number): number {
  return years === 0 ? rate : Math.expm1(rate * years) / years;
}

/** Continuous rate with the same growth as a rate that compounds so many times a year; NaN at −100 % a period or below. */
export function continuousFromPeriodic(rate: number, periods: PeriodsPerYear): number {
  return periods * Math.log1p(rate / periods);
}

export function periodicFromContinuous(rate: number, periods: PeriodsPerYear): number {
  return periods * Math.expm1(rate / periods);
}
