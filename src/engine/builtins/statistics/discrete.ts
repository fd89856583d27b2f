import { betaTails } from "../../../analytics/distributions/incompleteBeta";
import { gammaTails } from "../../../analytics/distributions/incompleteGamma";
import { binomialWeight, poissonWeight } from "../../../analytics/distributions/saddlePoint";
import { logical, number, numbers, optional, whole } from "../arguments";
import { type Argument, alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const cumulative = logical("cumulative");
const trials = whole("trials");
const probability = number("probability_s");
const successes = notNegative("number_s");

/** A count, which is refused below zero before its digits behind the point are cut. */
function notNegative(name: "x" | "number_f" | "number_s" | "sample_s"): Argument<number> {
  const { read, ...rest } = number(name);
  return {
    ...rest,
    read(given, around) {
      const value = read(given, around);
      within(value >= 0, name);
      return Math.trunc(value);
    },
  };
}

function checkBinomial(n: number, p: number): void {
  within(n >= 0, "trials");
  within(p >= 0 && p <= 1, "probability_s");
}

function binomialUpTo(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaTails(n - k, k + 1, 1 - p, p).lower;
}

const binomDist = builtin(
  "BINOM.DIST",
  {
    en: "The binomial distribution: the probability of so many successes, or of at most so many.",
    tw: "二項分配：恰有該次數成功，或至多該次數成功的機率。",
    cn: "二项分布：恰有该次数成功，或至多该次数成功的概率。",
  },
  [successes, trials, probability, cumulative],
  (k, n, p, total) => {
    checkBinomial(n, p);
    within(k >= 0 && k <= n, "number_s");
    return total ? binomialUpTo(k, n, p) : binomialWeight(k, n, p, 1 - p);
  },
);

const binomInv = builtin(
  "BINOM.INV",
  {
    en: "The least number of successes whose cumulative probability reaches alpha.",
    tw: "累積機率達到 alpha 的最少成功次數。",
    cn: "累积概率达到 alpha 的最少成功次数。",
  },
  [trials, probability, number("alpha")],
  (n, p, alpha) => {
    checkBinomial(n, p);
    within(p > 0 && p < 1, "probability_s");
    within(alpha > 0 && alpha < 1, "alpha");
    within(n <= Number.MAX_SAFE_INTEGER, "trials");
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (binomialUpTo(middle, n, p) >= alpha) high = middle;
      else low = middle + 1;
    }
    return low;
  },
);

const poissonDist = builtin(
  "POISSON.DIST",
  {
    en: "The Poisson distribution: the probability of x events, or of at most x.",
    tw: "卜瓦松分配：恰有 x 次事件，或至多 x 次的機率。",
    cn: "泊松分布：恰有 x 次事件，或至多 x 次的概率。",
  },
  [notNegative("x"), number("mean"), cumulative],
  (k, mean, total) => {
    within(mean >= 0, "mean");
    return total ? gammaTails(k + 1, mean).upper : poissonWeight(k, mean);
  },
);

const failures = notNegative("number_f");

/** The weight of f failures before the s-th success. */
const negativeBinomialWeight = (f: number, s: number, p: number): number =>
  (s / (f + s)) * binomialWeight(s, f + s, p, 1 - p);

function checkNegativeBinomial(s: number, p: number): void {
  within(s >= 1, "number_s");
  within(p > 0 && p < 1, "probability_s");
}

const sample = [notNegative("sample_s"), whole("number_sample"), whole("population_s"), whole("number_pop")] as const;

function hypergeometricWeight(k: number, draws: number, marked: number, population: number): number {
  if (k > marked || draws - k > population - marked || k < 0 || k > draws) return 0;
  const p = draws / population;
  const q = (population - draws) / population;
  return (
    (binomialWeight(k, marked, p, q) * binomialWeight(draws - k, population - marked, p, q)) /
    binomialWeight(draws, population, p, q)
  );
}

/** The terms of a tail are as many as its spread, at most some hundred thousand. */
const largestPopulation = 1e9;

/** From a count on, outwards: each weight from the one before, until they no longer count. */
function tail(from: number, step: number, draws: number, marked: number, population: number): number {
  let weight = hypergeometricWeight(from, draws, marked, population);
  let sum = 0;
  for (let each = from; weight > sum * 1e-17; each += step) {
    sum += weight;
    const lower = step > 0 ? each + 1 : each;
    const ratio = ((marked - lower + 1) * (draws - lower + 1)) / (lower * (population - marked - draws + lower));
    weight *= step > 0 ? ratio : 1 / ratio;
  }
  return sum;
}

/** The shorter tail is added up. */
function hypergeometricUpTo(k: number, draws: number, marked: number, population: number): number {
  return k <= (draws * marked) / population
    ? tail(k, -1, draws, marked, population)
    : 1 - tail(k + 1, 1, draws, marked, population);
}

function checkSample(k: number, draws: number, marked: number, population: number): void {
  within(population > 0, "number_pop");
  within(draws >= 0 && draws <= population, "number_sample");
  within(marked >= 0 && marked <= population, "population_s");
  within(k >= 0 && k <= Math.min(draws, marked) && k >= draws - population + marked, "sample_s");
}

export const discreteFunctions: readonly Builtin[] = [
  binomDist,
  alsoNamed("BINOMDIST", binomDist),
  builtin(
    "BINOM.DIST.RANGE",
    {
      en: "The probability that the number of successes lies between two numbers.",
      tw: "成功次數介於兩數之間的機率。",
      cn: "成功次数介于两数之间的概率。",
    },
    [trials, probability, successes, optional(whole("number_s2"), undefined)],
    (n, p, least, most) => {
      checkBinomial(n, p);
      within(least >= 0 && least <= n, "number_s");
      if (most === undefined) return binomialWeight(least, n, p, 1 - p);
      within(most >= least && most <= n, "number_s2");
      return binomialUpTo(most, n, p) - binomialUpTo(least - 1, n, p);
    },
  ),
  binomInv,
  alsoNamed("CRITBINOM", binomInv),
  poissonDist,
  alsoNamed("POISSON", poissonDist),
  builtin(
    "NEGBINOM.DIST",
    {
      en: "The probability of so many failures before a number of successes, or of at most so many.",
      tw: "負二項分配：達到指定成功次數前的失敗次數之機率。",
      cn: "负二项分布：达到指定成功次数前的失败次数之概率。",
    },
    [failures, successes, probability, cumulative],
    (f, s, p, total) => {
      checkNegativeBinomial(s, p);
      return total ? betaTails(s, f + 1, p, 1 - p).lower : negativeBinomialWeight(f, s, p);
    },
  ),
  builtin(
    "NEGBINOMDIST",
    {
      en: "The probability of so many failures before a number of successes.",
      tw: "負二項分配的機率。",
      cn: "负二项分布的概率。",
    },
    [failures, successes, probability],
    (f, s, p) => {
      checkNegativeBinomial(s, p);
      return negativeBinomialWeight(f, s, p);
    },
  ),
  builtin(
    "HYPGEOM.DIST",
    {
      en: "The hypergeometric distribution: successes in a sample without replacement.",
      tw: "超幾何分配：不放回抽樣的成功次數。",
      cn: "超几何分布：不放回抽样的成功次数。",
    },
    [...sample, cumulative],
    (k, draws, marked, population, total) => {
      checkSample(k, draws, marked, population);
      if (!total) return hypergeometricWeight(k, draws, marked, population);
      within(population <= largestPopulation, "number_pop");
      return hypergeometricUpTo(k, draws, marked, population);
    },
  ),
  builtin(
    "HYPGEOMDIST",
    {
      en: "The probability of so many successes in a sample without replacement.",
      tw: "超幾何分配的機率。",
      cn: "超几何分布的概率。",
    },
    sample,
    (k, draws, marked, population) => {
      checkSample(k, draws, marked, population);
      return hypergeometricWeight(k, draws, marked, population);
    },
  ),
  builtin(
    "PROB",
    {
      en: "The probability that values lie between two limits, from a table of probabilities.",
      tw: "依機率表計算數值介於兩界限之間的機率。",
      cn: "按概率表计算数值介于两界限之间的概率。",
    },
    [numbers("x_range"), numbers("prob_range"), number("lower_limit"), optional(number("upper_limit"), undefined)],
    (values, weights, least, most) => {
      if (values.length !== weights.length) refuse("#N/A", "differentCounts");
      if (values.length === 0) refuse("#DIV/0!", "noNumbers");
      within(
        weights.every((weight) => weight > 0 && weight <= 1),
        "prob_range",
      );
      within(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-7, "prob_range");
      return weights.reduce((sum, weight, index) => {
        const value = values[index];
        return (most === undefined ? value === least : value >= least && value <= most) ? sum + weight : sum;
      }, 0);
    },
  ),
];
