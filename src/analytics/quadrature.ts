/**
 * The integral of a smooth function from low to high by Takahasi and Mori's double-exponential rule, which puts its points
 * ever closer to both ends and so bears steep slopes there. 227 evaluations.
 */
export function integrate(f: (x: number) => number, low: number, high: number): number {
  const step = 1 / 32;
  const half = 0.5 * (high - low);
  let sum = 0;
  for (let index = -113; index <= 113; index++) {
    const reach = 0.5 * Math.PI * Math.sinh(index * step);
    const toNearerEnd = 1 / (Math.exp(Math.abs(reach)) * Math.cosh(reach));
    const weight = (0.5 * Math.PI * Math.cosh(index * step)) / Math.cosh(reach) ** 2;
    sum += weight * f(index < 0 ? low + half * toNearerEnd : high - half * toNearerEnd);
  }
  return sum * step * half;
}
