import { betaDensity, betaTails } from "../../../analytics/distributions/incompleteBeta";
import { gammaDensity, gammaTails } from "../../../analytics/distributions/incompleteGamma";
import { positiveQuantile } from "../../../analytics/distributions/quantile";
import { logical, number, optional } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { within } from "../refusal";

const x = number("x");
const probability = number("probability");
const alpha = number("alpha");
const beta = number("beta");
const cumulative = logical("cumulative");
const lowest = optional(number("lower_bound"), 0);
const highest = optional(number("upper_bound"), 1);

function checkShape(a: number, b: number): void {
  within(a > 0, "alpha");
  within(b > 0, "beta");
}

const gammaDist = builtin(
  "GAMMA.DIST",
  {
    en: "The gamma distribution of shape alpha and scale beta: the probability up to x, or the density at x.",
    tw: "伽瑪分配（形狀 alpha、尺度 beta）：累積機率或機率密度。",
    cn: "伽马分布（形状 alpha、尺度 beta）：累积概率或概率密度。",
  },
  [x, alpha, beta, cumulative],
  (value, shape, scale, total) => {
    within(value >= 0, "x");
    checkShape(shape, scale);
    return total ? gammaTails(shape, value / scale).lower : gammaDensity(shape, value / scale) / scale;
  },
);

const gammaInv = builtin(
  "GAMMA.INV",
  {
    en: "The value below which a gamma variable falls with the given probability.",
    tw: "伽瑪分配的反函數。",
    cn: "伽马分布的反函数。",
  },
  [probability, alpha, beta],
  (p, shape, scale) => {
    within(p >= 0 && p < 1, "probability");
    checkShape(shape, scale);
    return p === 0 ? 0 : scale * positiveQuantile((at) => gammaTails(shape, at), { lower: p, upper: 1 - p }, shape);
  },
);

function betaProbability(value: number, a: number, b: number, low: number, high: number): number {
  checkShape(a, b);
  within(low < high && value >= low && value <= high, "x");
  return betaTails(a, b, (value - low) / (high - low), (high - value) / (high - low)).lower;
}

/** Beyond it the tails keep no digits, and a search in them ends nowhere. */
const largestShape = 1e12;

const betaInv = builtin(
  "BETA.INV",
  {
    en: "The value below which a beta variable falls with the given probability.",
    tw: "Beta 分配的反函數。",
    cn: "Beta 分布的反函数。",
  },
  [probability, alpha, beta, lowest, highest],
  (p, a, b, low, high) => {
    within(p > 0 && p < 1, "probability");
    checkShape(a, b);
    within(a <= largestShape, "alpha");
    within(b <= largestShape, "beta");
    // Over the odds x/(1 − x), which run over all numbers above zero.
    const odds = positiveQuantile(
      (each) => betaTails(a, b, each / (1 + each), 1 / (1 + each)),
      { lower: p, upper: 1 - p },
      a / b,
    );
    return low + (high - low) * (odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds));
  },
);

const exponDist = builtin(
  "EXPON.DIST",
  {
    en: "The exponential distribution of rate lambda: the probability up to x, or the density at x.",
    tw: "指數分配（速率 lambda）：累積機率或機率密度。",
    cn: "指数分布（速率 lambda）：累积概率或概率密度。",
  },
  [x, number("lambda"), cumulative],
  (value, rate, total) => {
    within(value >= 0, "x");
    within(rate > 0, "lambda");
    return total ? -Math.expm1(-rate * value) : rate * Math.exp(-rate * value);
  },
);

const weibullDist = builtin(
  "WEIBULL.DIST",
  {
    en: "The Weibull distribution of shape alpha and scale beta: the probability up to x, or the density at x.",
    tw: "韋伯分配（形狀 alpha、尺度 beta）：累積機率或機率密度。",
    cn: "韦布尔分布（形状 alpha、尺度 beta）：累积概率或概率密度。",
  },
  [x, alpha, beta, cumulative],
  (value, shape, scale, total) => {
    within(value >= 0, "x");
    checkShape(shape, scale);
    const power = (value / scale) ** shape;
    if (total) return -Math.expm1(-power);
    return (shape / scale) * (value / scale) ** (shape - 1) * Math.exp(-power);
  },
);

export const continuousFunctions: readonly Builtin[] = [
  gammaDist,
  alsoNamed("GAMMADIST", gammaDist),
  gammaInv,
  alsoNamed("GAMMAINV", gammaInv),
  builtin(
    "BETA.DIST",
    {
      en: "The beta distribution between two bounds: the probability up to x, or the density at x.",
      tw: "Beta 分配（可設上下界）：累積機率或機率密度。",
      cn: "Beta 分布（可设上下界）：累积概率或概率密度。",
    },
    [x, alpha, beta, cumulative, lowest, highest],
    (value, a, b, total, low, high) => {
      const below = betaProbability(value, a, b, low, high);
      if (total) return below;
      const width = high - low;
      return betaDensity(a, b, (value - low) / width, (high - value) / width) / width;
    },
  ),
  builtin(
    "BETADIST",
    {
      en: "The probability that a beta variable between two bounds lies below x.",
      tw: "Beta 變數（可設上下界）小於 x 的機率。",
      cn: "Beta 变量（可设上下界）小于 x 的概率。",
    },
    [x, alpha, beta, lowest, highest],
    (value, a, b, low, high) => betaProbability(value, a, b, low, high),
  ),
  betaInv,
  alsoNamed("BETAINV", betaInv),
  exponDist,
  alsoNamed("EXPONDIST", exponDist),
  weibullDist,
  alsoNamed("WEIBULL", weibullDist),
];
