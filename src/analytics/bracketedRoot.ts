/**
 * The place between low and high where a continuous function changes sign, to double precision; undefined when both ends
 * have the same sign. Chandrupatla (1997): inverse quadratic interpolation where that is safe, else bisection.
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number): number | undefined {
  let newest = { x: low, y: f(low) };
  let other = { x: high, y: f(high) };
  if (!(newest.y <= 0 === other.y >= 0)) return undefined;
  let portion = 0.5;
  for (;;) {
    const x = newest.x + portion * (other.x - newest.x);
    const tried = { x, y: f(x) };
    let oldest = newest;
    if (tried.y > 0 !== newest.y > 0) {
      oldest = other;
      other = newest;
    }
    newest = tried;
    const best = Math.abs(newest.y) < Math.abs(other.y) ? newest : other;
    const least = (2 * Number.EPSILON * Math.abs(best.x) + 1e-300) / Math.abs(other.x - newest.x);
    if (best.y === 0 || !(least <= 0.5)) return best.x;
    portion = Math.min(Math.max(nextPortion(newest, other, oldest), least), 1 - least);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far from the newest point to the other to go: by the inverse parabola through three points if it is monotone. */
function nextPortion(newest: Point, other: Point, oldest: Point): number {
  const place = (newest.x - other.x) / (oldest.x - other.x);
  const height = (newest.y - other.y) / (oldest.y - other.y);
  if (!(height * height < place && (1 - height) ** 2 < 1 - place)) return 0.5;
  const alongOther = (newest.y / (other.y - newest.y)) * (oldest.y / (other.y - oldest.y));
  const alongOldest = (newest.y / (oldest.y - newest.y)) * (other.y / (oldest.y - other.y));
  return alongOther + ((oldest.x - newest.x) / (other.x - newest.x)) * alongOldest;
}
