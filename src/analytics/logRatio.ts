/**
 * ln(to/from) of two positive numbers. Near each other their difference is exact and their quotient is not; far apart it is
 * the other way round.
 */
export function logRatio(from: number, to: number): number {
  const quotient = to / from;
  return quotient > 0.5 && quotient < 2 ? Math.log1p((to - from) / from) : Math.log(quotient);
}
