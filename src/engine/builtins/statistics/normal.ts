import { erf } from "../../../analytics/distributions/erf";
import { normalCdf, normalDensity } from "../../../analytics/distributions/normal";
import { normalQuantile } from "../../../analytics/distributions/normalQuantile";
import { logical, number } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { within } from "../refusal";

const deviation = number("standard_dev");
const mean = number("mean");
const cumulative = logical("cumulative");
const probability = number("probability");

const normDist = builtin(
  "NORM.DIST",
  {
    en: "The normal distribution: the probability up to x, or the density at x.",
    tw: "常態分配：x 以下的累積機率，或 x 處的機率密度。",
    cn: "正态分布：x 以下的累积概率，或 x 处的概率密度。",
  },
  [number("x"), mean, deviation, cumulative],
  (x, centre, spread, whole) => {
    within(spread > 0, "standard_dev");
    const z = (x - centre) / spread;
    return whole ? normalCdf(z) : normalDensity(z) / spread;
  },
);

const normInv = builtin(
  "NORM.INV",
  {
    en: "The value below which a normal variable falls with the given probability.",
    tw: "常態分配的反函數：累積機率所對應的值。",
    cn: "正态分布的反函数：累积概率所对应的值。",
  },
  [probability, mean, deviation],
  (p, centre, spread) => {
    within(p > 0 && p < 1, "probability");
    within(spread > 0, "standard_dev");
    return centre + spread * normalQuantile(p);
  },
);

const standardInv = builtin(
  "NORM.S.INV",
  {
    en: "The value below which a standard normal variable falls with the given probability.",
    tw: "標準常態分配的反函數。",
    cn: "标准正态分布的反函数。",
  },
  [probability],
  (p) => {
    within(p > 0 && p < 1, "probability");
    return normalQuantile(p);
  },
);

const logNormDist = builtin(
  "LOGNORM.DIST",
  {
    en: "The lognormal distribution: the probability up to x, or the density at x; mean and deviation are those of ln x.",
    tw: "對數常態分配：累積機率或機率密度；平均值與標準差屬於 ln x。",
    cn: "对数正态分布：累积概率或概率密度；均值与标准差属于 ln x。",
  },
  [number("x"), mean, deviation, cumulative],
  (x, centre, spread, whole) => {
    within(x > 0, "x");
    within(spread > 0, "standard_dev");
    const z = (Math.log(x) - centre) / spread;
    return whole ? normalCdf(z) : normalDensity(z) / (spread * x);
  },
);

const logNormInv = builtin(
  "LOGNORM.INV",
  {
    en: "The value below which a lognormal variable falls with the given probability.",
    tw: "對數常態分配的反函數。",
    cn: "对数正态分布的反函数。",
  },
  [probability, mean, deviation],
  (p, centre, spread) => {
    within(p > 0 && p < 1, "probability");
    within(spread > 0, "standard_dev");
    return Math.exp(centre + spread * normalQuantile(p));
  },
);

export const normalFunctions: readonly Builtin[] = [
  normDist,
  alsoNamed("NORMDIST", normDist),
  normInv,
  alsoNamed("NORMINV", normInv),
  builtin(
    "NORM.S.DIST",
    {
      en: "The standard normal distribution: the probability up to z, or the density at z.",
      tw: "標準常態分配：z 以下的累積機率，或 z 處的機率密度。",
      cn: "标准正态分布：z 以下的累积概率，或 z 处的概率密度。",
    },
    [number("z"), cumulative],
    (z, whole) => (whole ? normalCdf(z) : normalDensity(z)),
  ),
  builtin(
    "NORMSDIST",
    {
      en: "The probability that a standard normal variable lies below z.",
      tw: "標準常態變數小於 z 的機率。",
      cn: "标准正态变量小于 z 的概率。",
    },
    [number("z")],
    (z) => normalCdf(z),
  ),
  standardInv,
  alsoNamed("NORMSINV", standardInv),
  logNormDist,
  builtin("LOGNORMDIST", logNormDist.text, [number("x"), mean, deviation], (x, centre, spread) => {
    within(x > 0, "x");
    within(spread > 0, "standard_dev");
    return normalCdf((Math.log(x) - centre) / spread);
  }),
  logNormInv,
  alsoNamed("LOGINV", logNormInv),
  builtin(
    "STANDARDIZE",
    {
      en: "How many standard deviations x lies above the mean.",
      tw: "x 高於平均值幾個標準差。",
      cn: "x 高于均值多少个标准差。",
    },
    [number("x"), mean, deviation],
    (x, centre, spread) => {
      within(spread > 0, "standard_dev");
      return (x - centre) / spread;
    },
  ),
  builtin(
    "PHI",
    { en: "The density of the standard normal distribution.", tw: "標準常態分配的密度。", cn: "标准正态分布的密度。" },
    [number("x")],
    (x) => normalDensity(x),
  ),
  builtin(
    "GAUSS",
    {
      en: "The probability that a standard normal variable lies between the mean and z.",
      tw: "標準常態變數介於平均值與 z 之間的機率。",
      cn: "标准正态变量介于均值与 z 之间的概率。",
    },
    [number("z")],
    (z) => 0.5 * erf(z * Math.SQRT1_2),
  ),
];
