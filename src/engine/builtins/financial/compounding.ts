/** Level payments and growth over periods, exact also at small rates. */

/** (1 + rate)^periods; what 1 + rate loses of a small rate is made good. */
export function growth(rate: number, periods: number): number {
  const factor = 1 + rate;
  const lost = rate - (factor - 1);
  const grown = factor ** periods;
  return lost === 0 || factor <= 0 ? grown : grown * Math.exp((periods * lost) / factor);
}

/** What growth adds: (1 + rate)^periods − 1, exact also where it is small. */
function gain(rate: number, periods: number): number {
  const grown = growth(rate, periods);
  return rate > -1 && grown > 0.5 && grown < 2 ? Math.expm1(periods * Math.log1p(rate)) : grown - 1;
}

/** What one unit paid each period grows to; `due` is 1 when paid at the start of periods. */
export function annuity(rate: number, periods: number, due: number): number {
  if (rate === 0) return periods;
  return (gain(rate, periods) / rate) * (1 + rate * due);
}

export function futureValue(rate: number, periods: number, payment: number, present: number, due: number): number {
  return -(present * growth(rate, periods) + payment * annuity(rate, periods, due));
}

export function levelPayment(rate: number, periods: number, present: number, future: number, due: number): number {
  return -(present * growth(rate, periods) + future) / annuity(rate, periods, due);
}

/** The principal in the payment of a period counted from 1: it grows with the rate, so that no balance needs to be carried. */
export function principalPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: number,
): number {
  if (rate === 0) return -(present + future) / periods;
  if (due === 1 && period === 1) return levelPayment(rate, periods, present, future, 1);
  return (-rate * (present + future) * growth(rate, period - 1 - due)) / gain(rate, periods);
}

/** The interest in the payment of a period counted from 1: on what is owed before it. */
export function interestPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: number,
): number {
  if (rate === 0 || (due === 1 && period === 1)) return 0;
  const owed = present * growth(rate, period - 1) * gain(rate, periods - period + 1) - future * gain(rate, period - 1);
  // Paid at the start of its period, each payment is smaller by what it earns.
  return (-rate * owed) / gain(rate, periods) / (1 + rate * due);
}
