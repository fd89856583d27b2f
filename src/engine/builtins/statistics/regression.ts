/** One variable explained by another. */

import { mean } from "../../../analytics/descriptive";
import { exactSum } from "../../../analytics/exactSum";
import type { Text } from "../../../language/language";
import { number, pairsOf, range } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";

interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf(x: readonly number[], y: readonly number[]): Moments {
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = (a: readonly number[], centreA: number, b: readonly number[], centreB: number) =>
    exactSum(a.map((value, index) => (value - centreA) * (b[index] - centreB)));
  return {
    count: x.length,
    meanX,
    meanY,
    xx: products(x, meanX, x, meanX),
    yy: products(y, meanY, y, meanY),
    xy: products(x, meanX, y, meanY),
  };
}

const ys = range("known_ys");
const xs = range("known_xs");

function fitted(knownY: Parameters<typeof pairsOf>[0], knownX: Parameters<typeof pairsOf>[0], least = 1): Moments {
  const { x, y } = pairsOf(knownX, knownY);
  if (x.length < least) refuse("#DIV/0!", "noNumbers");
  return momentsOf(x, y);
}

function slopeOf({ xx, xy }: Moments): number {
  if (xx === 0) refuse("#DIV/0!", "zeroDivisor");
  return xy / xx;
}

function correlation({ xx, yy, xy }: Moments): number {
  if (xx === 0 || yy === 0) refuse("#DIV/0!", "zeroDivisor");
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

const forecast = builtin(
  "FORECAST.LINEAR",
  {
    en: "The value at x of the straight line fitted to known points.",
    tw: "以已知點配適的直線在 x 處的預測值。",
    cn: "以已知点拟合的直线在 x 处的预测值。",
  },
  [number("x"), ys, xs],
  (x, knownY, knownX) => {
    const moments = fitted(knownY, knownX);
    return moments.meanY + slopeOf(moments) * (x - moments.meanX);
  },
);

const correl = builtin(
  "CORREL",
  { en: "The correlation coefficient of two ranges.", tw: "兩個範圍的相關係數。", cn: "两个区域的相关系数。" },
  [range("array1"), range("array2")],
  (first, second) => correlation(fitted(second, first)),
);

const covariance = builtin(
  "COVARIANCE.P",
  { en: "The covariance of a population.", tw: "母體共變異數。", cn: "总体协方差。" },
  [range("array1"), range("array2")],
  (first, second) => {
    const { xy, count } = fitted(second, first);
    return xy / count;
  },
);

/** A sum over pairs of two ranges of the same size. */
function sumOfPairs(name: string, text: Text, term: (x: number, y: number) => number): Builtin {
  return builtin(name, text, [range("array_x"), range("array_y")], (first, second) => {
    const { x, y } = pairsOf(first, second);
    return x.reduce((sum, value, index) => sum + term(value, y[index]), 0);
  });
}

export const regressionFunctions: readonly Builtin[] = [
  sumOfPairs(
    "SUMX2MY2",
    { en: "The sum of differences of squares.", tw: "平方差之和。", cn: "平方差之和。" },
    (x, y) => x * x - y * y,
  ),
  sumOfPairs(
    "SUMX2PY2",
    { en: "The sum of sums of squares.", tw: "平方和之總和。", cn: "平方和之总和。" },
    (x, y) => x * x + y * y,
  ),
  sumOfPairs(
    "SUMXMY2",
    { en: "The sum of squares of differences.", tw: "差之平方和。", cn: "差之平方和。" },
    (x, y) => (x - y) ** 2,
  ),
  forecast,
  alsoNamed("FORECAST", forecast),
  correl,
  alsoNamed("PEARSON", correl),
  covariance,
  alsoNamed("COVAR", covariance),
  builtin(
    "COVARIANCE.S",
    { en: "The covariance of a sample.", tw: "樣本共變異數。", cn: "样本协方差。" },
    [range("array1"), range("array2")],
    (first, second) => {
      const { xy, count } = fitted(second, first, 2);
      return xy / (count - 1);
    },
  ),
  builtin(
    "RSQ",
    {
      en: "The squared correlation of two ranges.",
      tw: "判定係數（相關係數的平方）。",
      cn: "决定系数（相关系数的平方）。",
    },
    [ys, xs],
    (knownY, knownX) => {
      const { xx, yy, xy } = fitted(knownY, knownX);
      if (xx === 0 || yy === 0) refuse("#DIV/0!", "zeroDivisor");
      return ((xy / xx) * xy) / yy;
    },
  ),
  builtin(
    "SLOPE",
    {
      en: "The slope of the straight line fitted to known points.",
      tw: "以已知點配適之直線的斜率。",
      cn: "以已知点拟合之直线的斜率。",
    },
    [ys, xs],
    (knownY, knownX) => slopeOf(fitted(knownY, knownX)),
  ),
  builtin(
    "INTERCEPT",
    {
      en: "Where the straight line fitted to known points meets the vertical axis.",
      tw: "以已知點配適之直線的截距。",
      cn: "以已知点拟合之直线的截距。",
    },
    [ys, xs],
    (knownY, knownX) => {
      const moments = fitted(knownY, knownX);
      return moments.meanY - slopeOf(moments) * moments.meanX;
    },
  ),
  builtin(
    "STEYX",
    {
      en: "The standard error of the values that a straight line predicts.",
      tw: "迴歸預測值的標準誤差。",
      cn: "回归预测值的标准误差。",
    },
    [ys, xs],
    (knownY, knownX) => {
      const moments = fitted(knownY, knownX, 3);
      const { yy, xy, count } = moments;
      return Math.sqrt(Math.max(0, yy - slopeOf(moments) * xy) / (count - 2));
    },
  ),
  builtin(
    "FISHER",
    {
      en: "Fisher's transformation of a correlation.",
      tw: "相關係數的費雪轉換。",
      cn: "相关系数的费舍尔变换。",
    },
    [number("x")],
    (x) => {
      if (!(x > -1 && x < 1)) refuse("#NUM!", "outside", { argument: "x" });
      return Math.atanh(x);
    },
  ),
  builtin(
    "FISHERINV",
    { en: "The inverse of Fisher's transformation.", tw: "費雪轉換的反函數。", cn: "费舍尔变换的反函数。" },
    [number("y")],
    (y) => Math.tanh(y),
  ),
];
