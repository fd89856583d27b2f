/** Level payments and growth over periods, exact also at small rates. */

/** (1 + rate)^periods. */
export function growth(rate: number, periods: number): number {
  return rate > -1 ? Math.exp(periods * Math.log1p(rate)) : (1 + rate) ** periods;
}

/** What one unit paid each period grows to; `due` is 1 when paid at the start of periods. */
export function annuity(rate: number, periods: number, due: number): number {
  if (rate === 0) return periods;
  const grown = rate > -1 ? Math.expm1(periods * Math.log1p(rate)) : (1 + rate) ** periods - 1;
  return (grown / rate) * (1 + rate * due);
}

export function futureValue(rate: number, periods: number, payment: number, present: number, due: number): number {
  return -(present * growth(rate, periods) + payment * annuity(rate, periods, due));
}

export function levelPayment(rate: number, periods: number, present: number, future: number, due: number): number {
  return -(present * growth(rate, periods) + future) / annuity(rate, periods, due);
}

/** The interest in the payment of a period counted from 1. */
export function interestPart(rate: number, period: number, payment: number, present: number, due: number): number {
  if (period === 1) return due === 1 ? 0 : -present * rate;
  const owed =
    due === 1
      ? futureValue(rate, period - 2, payment, present, 1) - payment
      : futureValue(rate, period - 1, payment, present, 0);
  return owed * rate;
}
