import { fDensity, fQuantile, fTails } from "../../../analytics/distributions/fisherF";
import { logical, number, whole } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { within } from "../refusal";

const x = number("x");
const probability = number("probability");
const above = whole("deg_freedom1");
const below = whole("deg_freedom2");

function checkDegrees(m: number, n: number): void {
  within(m >= 1 && m <= 1e10, "deg_freedom1");
  within(n >= 1 && n <= 1e10, "deg_freedom2");
}

function quantile(lower: number, upper: number, m: number, n: number): number {
  checkDegrees(m, n);
  return fQuantile({ lower, upper }, m, n);
}

const upperTail = builtin(
  "F.DIST.RT",
  {
    en: "The probability that an F variable exceeds x.",
    tw: "F 變數大於 x 的機率（右尾）。",
    cn: "F 变量大于 x 的概率（右尾）。",
  },
  [x, above, below],
  (f, m, n) => {
    within(f >= 0, "x");
    checkDegrees(m, n);
    return fTails(f, m, n).upper;
  },
);

const upperInverse = builtin(
  "F.INV.RT",
  {
    en: "The value that an F variable exceeds with the given probability.",
    tw: "F 分配右尾機率所對應的值。",
    cn: "F 分布右尾概率所对应的值。",
  },
  [probability, above, below],
  (p, m, n) => {
    within(p > 0 && p <= 1, "probability");
    return quantile(1 - p, p, m, n);
  },
);

export const fisherFFunctions: readonly Builtin[] = [
  builtin(
    "F.DIST",
    {
      en: "The F distribution: the probability up to x, or the density at x.",
      tw: "F 分配：x 以下的累積機率，或 x 處的機率密度。",
      cn: "F 分布：x 以下的累积概率，或 x 处的概率密度。",
    },
    [x, above, below, logical("cumulative")],
    (f, m, n, cumulative) => {
      within(f >= 0, "x");
      checkDegrees(m, n);
      return cumulative ? fTails(f, m, n).lower : fDensity(f, m, n);
    },
  ),
  upperTail,
  alsoNamed("FDIST", upperTail),
  builtin(
    "F.INV",
    {
      en: "The value below which an F variable falls with the given probability.",
      tw: "F 分配左尾機率所對應的值。",
      cn: "F 分布左尾概率所对应的值。",
    },
    [probability, above, below],
    (p, m, n) => {
      within(p >= 0 && p < 1, "probability");
      return quantile(p, 1 - p, m, n);
    },
  ),
  upperInverse,
  alsoNamed("FINV", upperInverse),
];
