/**
 * The rate that Excel's RATE finds: Newton's steps from a guess. Where a value has several roots, the steps decide which one it
 * is; where they leave the rates above −100 % or do not settle, there is none. Undefined then.
 *
 * Microsoft speaks of twenty steps at most; yet a loan of 360 months, which takes thirty, is solved, and one of 3,300 is not.
 */
const mostSteps = 100;
const settled = 1e-7;

export function newtonRoot(valueAt: (rate: number) => number, guess: number): number | undefined {
  let rate = guess;
  for (let step = 0; step < mostSteps; step++) {
    const next = rate - stepAt(valueAt, rate);
    if (!(next > -1 + settled)) return undefined;
    if (Math.abs(next - rate) < settled) return polished(valueAt, next);
    rate = next;
  }
  return undefined;
}

/** Value over slope, the slope taken from both sides. */
function stepAt(valueAt: (rate: number) => number, rate: number): number {
  const width = Math.min(1e-5 * Math.max(1, Math.abs(rate)), (1 + rate) / 2);
  return (valueAt(rate) * 2 * width) / (valueAt(rate + width) - valueAt(rate - width));
}

/** Excel stops here; further steps bring the last digits, as long as they grow shorter. */
function polished(valueAt: (rate: number) => number, start: number): number {
  let rate = start;
  let length = settled;
  for (let step = 0; step < mostSteps; step++) {
    const move = stepAt(valueAt, rate);
    if (!(Math.abs(move) < length)) return rate;
    length = Math.abs(move);
    rate -= move;
  }
  return rate;
}
