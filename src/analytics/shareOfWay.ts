/** How far `value` stands on the way from `from` to `to`, as a share of it; two ends as far apart as doubles reach are no obstacle. */
export function shareOfWay(from: number, to: number, value: number): number {
  const [gone, way] = [value - from, to - from];
  if (Number.isFinite(gone) && Number.isFinite(way)) return gone / way;
  return (value / 2 - from / 2) / (to / 2 - from / 2);
}
