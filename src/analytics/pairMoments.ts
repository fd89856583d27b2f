/**
 * Count, means and centred sums of squares of pairs, kept so that two sets can be merged (Chan, Golub, LeVeque). Nothing is ever
 * taken out again, so a level of 1e7 under the numbers costs no digits, and a rolling window cannot drift.
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
  // A million rows would leave millions of objects behind, so the same few are written over and over.
  const onePair = { ...noMoments(), count: 1 };
  const endOfBlock = Array.from({ length: Math.min(window, length) + 1 }, noMoments);
  const startOfNext = noMoments();
  const aboutEnd = noMoments();
  const moments = noMoments();
  const pairAt = (place: number, level: number) => {
    onePair.meanX = x[place] - x[level];
    onePair.meanY = y[place] - y[level];
    return onePair;
  };
  for (let start = 0; start + window <= length; start += window) {
    // Moments do not change when a constant is taken off, and small numbers keep more digits. Each part is taken about the value
    // beside the seam, which every window over it holds: what lies outside a window costs none of its digits.
    const end = start + window - 1;
    const next = end + 1;
    for (let offset = window - 1; offset >= 0; offset--)
      merge(pairAt(start + offset, end), endOfBlock[offset + 1], endOfBlock[offset]);
    Object.assign(startOfNext, endOfBlock[window]);
    for (let offset = 0; offset < window && end + offset < length; offset++) {
      const last = end + offset;
      if (offset > 0) merge(startOfNext, pairAt(last, next), startOfNext);
      Object.assign(aboutEnd, startOfNext);
      if (offset > 0) {
        aboutEnd.meanX += x[next] - x[end];
        aboutEnd.meanY += y[next] - y[end];
      }
      merge(endOfBlock[offset], aboutEnd, moments);
      moments.meanX += x[end];
      moments.meanY += y[end];
      atEnd(moments, last);
    }
  }
}
