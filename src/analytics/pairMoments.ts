/**
 * Count, means and centred sums of squares of pairs, kept so that two sets can be merged (Chan, Golub, LeVeque). Nothing is ever
 * subtracted, so a level of 1e7 under the numbers costs no digits, and a rolling window cannot drift.
 */
export interface PairMoments {
  count: number;
  meanX: number;
  meanY: number;
  xx: number;
  yy: number;
  xy: number;
}

const noMoments = (): PairMoments => ({ count: 0, meanX: 0, meanY: 0, xx: 0, yy: 0, xy: 0 });

/** Writes the moments of both sets together into `into`, which may be either of them. */
function merge(a: Readonly<PairMoments>, b: Readonly<PairMoments>, into: PairMoments): void {
  const count = a.count + b.count;
  const share = count === 0 ? 0 : b.count / count;
  const dx = b.meanX - a.meanX;
  const dy = b.meanY - a.meanY;
  const weight = a.count * share;
  into.count = count;
  into.xx = a.xx + b.xx + dx * dx * weight;
  into.yy = a.yy + b.yy + dy * dy * weight;
  into.xy = a.xy + b.xy + dx * dy * weight;
  into.meanX = a.count === 0 ? b.meanX : a.meanX + dx * share;
  into.meanY = a.count === 0 ? b.meanY : a.meanY + dy * share;
}

/**
 * Calls `atEnd` for every full window with its moments and last place; the moments are good during the call only. Each window is
 * the end of one block of the window's length joined to the start of the next, so the cost is the same whatever the window.
 */
export function rollingMoments(
  x: readonly number[],
  y: readonly number[],
  window: number,
  atEnd: (moments: Readonly<PairMoments>, last: number) => void,
): void {
  const length = x.length;
  // Moments do not change when a constant is taken off, and small numbers keep more digits.
  const [levelX, levelY] = [x[0], y[0]];
  // A million rows would leave millions of objects behind, so the same few are written over and over.
  const onePair = { ...noMoments(), count: 1 };
  const endOfBlock = Array.from({ length: Math.min(window, length) + 1 }, noMoments);
  const startOfNext = noMoments();
  const moments = noMoments();
  const pairAt = (place: number) => {
    onePair.meanX = x[place] - levelX;
    onePair.meanY = y[place] - levelY;
    return onePair;
  };
  for (let start = 0; start + window <= length; start += window) {
    for (let offset = window - 1; offset >= 0; offset--)
      merge(pairAt(start + offset), endOfBlock[offset + 1], endOfBlock[offset]);
    Object.assign(startOfNext, endOfBlock[window]);
    for (let offset = 0; offset < window && start + window - 1 + offset < length; offset++) {
      const last = start + window - 1 + offset;
      if (offset > 0) merge(startOfNext, pairAt(last), startOfNext);
      merge(endOfBlock[offset], startOfNext, moments);
      moments.meanX += levelX;
      moments.meanY += levelY;
      atEnd(moments, last);
    }
  }
}
