/**
 * Count, means and centred sums of squares of pairs, kept so that two sets can be merged (Chan, Golub, LeVeque). Nothing is ever
 * subtracted, so a level of 1e7 under the numbers costs no digits, and a rolling window cannot drift.
 */
export interface PairMoments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

const noMoments: PairMoments = { count: 0, meanX: 0, meanY: 0, xx: 0, yy: 0, xy: 0 };

function merge(a: PairMoments, b: PairMoments): PairMoments {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const dx = b.meanX - a.meanX;
  const dy = b.meanY - a.meanY;
  const weight = (a.count * b.count) / count;
  return {
    count,
    meanX: a.meanX + (dx * b.count) / count,
    meanY: a.meanY + (dy * b.count) / count,
    xx: a.xx + b.xx + dx * dx * weight,
    yy: a.yy + b.yy + dy * dy * weight,
    xy: a.xy + b.xy + dx * dy * weight,
  };
}

function onePair(x: number, y: number): PairMoments {
  return { count: 1, meanX: x, meanY: y, xx: 0, yy: 0, xy: 0 };
}

/**
 * Moments of every full window, at its last place; undefined before the first full one. Each window is the end of one block of
 * the window's length joined to the start of the next, so the cost is the same whatever the window.
 */
export function rollingMoments(
  x: readonly number[],
  y: readonly number[],
  window: number,
): (PairMoments | undefined)[] {
  const length = x.length;
  // Moments do not change when a constant is taken off, and small numbers keep more digits.
  const [levelX, levelY] = [x[0], y[0]];
  const pairAt = (place: number) => onePair(x[place] - levelX, y[place] - levelY);
  const windows: (PairMoments | undefined)[] = new Array(length).fill(undefined);
  for (let start = 0; start + window <= length; start += window) {
    const endOfBlock: PairMoments[] = new Array(window + 1);
    endOfBlock[window] = noMoments;
    for (let offset = window - 1; offset >= 0; offset--)
      endOfBlock[offset] = merge(pairAt(start + offset), endOfBlock[offset + 1]);
    let startOfNext = noMoments;
    for (let offset = 0; offset < window && start + window - 1 + offset < length; offset++) {
      const last = start + window - 1 + offset;
      if (offset > 0) startOfNext = merge(startOfNext, pairAt(last));
      const moments = merge(endOfBlock[offset], startOfNext);
      windows[last] = { ...moments, meanX: moments.meanX + levelX, meanY: moments.meanY + levelY };
    }
  }
  return windows;
}
