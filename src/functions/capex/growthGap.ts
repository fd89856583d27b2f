/** ln((1+to)/(1+from)) of two yearly growth rates; their difference is taken first where they are near each other. */
export function growthGap(from: number, to: number): number {
  const change = (to - from) / (1 + from);
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log1p(to) - Math.log1p(from);
}
