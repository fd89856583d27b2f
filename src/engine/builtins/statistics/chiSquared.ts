import { chiSquaredDensity, chiSquaredQuantile, chiSquaredTails } from "../../../analytics/distributions/chiSquared";
import { logical, number, whole } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { within } from "../refusal";

const x = number("x");
const probability = number("probability");
const degrees = whole("deg_freedom");

const checked = (count: number): number => {
  within(count >= 1 && count <= 1e10, "deg_freedom");
  return count;
};

const upperTail = builtin(
  "CHISQ.DIST.RT",
  {
    en: "The probability that a chi-squared variable exceeds x.",
    tw: "卡方變數大於 x 的機率（右尾）。",
    cn: "卡方变量大于 x 的概率（右尾）。",
  },
  [x, degrees],
  (value, count) => {
    within(value >= 0, "x");
    return chiSquaredTails(value, checked(count)).upper;
  },
);

const upperInverse = builtin(
  "CHISQ.INV.RT",
  {
    en: "The value that a chi-squared variable exceeds with the given probability.",
    tw: "卡方分配右尾機率所對應的值。",
    cn: "卡方分布右尾概率所对应的值。",
  },
  [probability, degrees],
  (p, count) => {
    within(p > 0 && p <= 1, "probability");
    return chiSquaredQuantile({ lower: 1 - p, upper: p }, checked(count));
  },
);

export const chiSquaredFunctions: readonly Builtin[] = [
  builtin(
    "CHISQ.DIST",
    {
      en: "The chi-squared distribution: the probability up to x, or the density at x.",
      tw: "卡方分配：x 以下的累積機率，或 x 處的機率密度。",
      cn: "卡方分布：x 以下的累积概率，或 x 处的概率密度。",
    },
    [x, degrees, logical("cumulative")],
    (value, count, cumulative) => {
      within(value >= 0, "x");
      return cumulative ? chiSquaredTails(value, checked(count)).lower : chiSquaredDensity(value, checked(count));
    },
  ),
  upperTail,
  alsoNamed("CHIDIST", upperTail),
  builtin(
    "CHISQ.INV",
    {
      en: "The value below which a chi-squared variable falls with the given probability.",
      tw: "卡方分配左尾機率所對應的值。",
      cn: "卡方分布左尾概率所对应的值。",
    },
    [probability, degrees],
    (p, count) => {
      within(p >= 0 && p < 1, "probability");
      return chiSquaredQuantile({ lower: p, upper: 1 - p }, checked(count));
    },
  ),
  upperInverse,
  alsoNamed("CHIINV", upperInverse),
];
