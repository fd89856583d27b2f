import { mean } from "../../../analytics/descriptive";
import { allNumbers, number, numbers } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const sample = [allNumbers("number1")] as const;

function atLeast(count: number, values: readonly number[]): void {
  if (values.length < count) refuse("#DIV/0!", "noNumbers");
}

/** Σ (x − mean)^power. */
function centredSum(values: readonly number[], power: number): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** power, 0);
}

function sampleDeviation(values: readonly number[]): number {
  const deviation = Math.sqrt(centredSum(values, 2) / (values.length - 1));
  if (deviation === 0) refuse("#DIV/0!", "zeroDivisor");
  return deviation;
}

export const momentFunctions: readonly Builtin[] = [
  builtin("SKEW", { en: "The skewness of a sample.", tw: "樣本的偏態。", cn: "样本的偏度。" }, sample, (values) => {
    const count = values.length;
    atLeast(3, values);
    const scaled = centredSum(values, 3) / sampleDeviation(values) ** 3;
    return (scaled * count) / ((count - 1) * (count - 2));
  }),
  builtin(
    "SKEW.P",
    { en: "The skewness of a population.", tw: "母體的偏態。", cn: "总体的偏度。" },
    sample,
    (values) => {
      atLeast(3, values);
      const variance = centredSum(values, 2) / values.length;
      if (variance === 0) refuse("#DIV/0!", "zeroDivisor");
      return centredSum(values, 3) / values.length / variance ** 1.5;
    },
  ),
  builtin(
    "KURT",
    { en: "The excess kurtosis of a sample.", tw: "樣本的超額峰度。", cn: "样本的超额峰度。" },
    sample,
    (values) => {
      const n = values.length;
      atLeast(4, values);
      const scaled = centredSum(values, 4) / sampleDeviation(values) ** 4;
      const [below, twoBelow, threeBelow] = [n - 1, n - 2, n - 3];
      return (scaled * n * (n + 1)) / (below * twoBelow * threeBelow) - (3 * below * below) / (twoBelow * threeBelow);
    },
  ),
  builtin(
    "GEOMEAN",
    { en: "The geometric mean of positive numbers.", tw: "正數的幾何平均數。", cn: "正数的几何平均数。" },
    sample,
    (values) => {
      if (values.length === 0) refuse("#NUM!", "noNumbers");
      within(
        values.every((value) => value > 0),
        "number1",
      );
      return Math.exp(mean(values.map(Math.log)));
    },
  ),
  builtin(
    "HARMEAN",
    { en: "The harmonic mean of positive numbers.", tw: "正數的調和平均數。", cn: "正数的调和平均数。" },
    sample,
    (values) => {
      if (values.length === 0) refuse("#N/A", "noNumbers");
      within(
        values.every((value) => value > 0),
        "number1",
      );
      return 1 / mean(values.map((value) => 1 / value));
    },
  ),
  builtin(
    "AVEDEV",
    { en: "The mean absolute deviation from the mean.", tw: "與平均值的平均絕對差。", cn: "与均值的平均绝对差。" },
    sample,
    (values) => {
      if (values.length === 0) refuse("#NUM!", "noNumbers");
      const centre = mean(values);
      return mean(values.map((value) => Math.abs(value - centre)));
    },
  ),
  builtin(
    "DEVSQ",
    {
      en: "The sum of squared deviations from the mean.",
      tw: "與平均值之差的平方和。",
      cn: "与均值之差的平方和。",
    },
    sample,
    (values) => {
      if (values.length === 0) refuse("#NUM!", "noNumbers");
      return centredSum(values, 2);
    },
  ),
  builtin("MEDIAN", { en: "The number in the middle.", tw: "中位數。", cn: "中位数。" }, sample, (values) => {
    if (values.length === 0) refuse("#NUM!", "noNumbers");
    const ordered = [...values].sort((a, b) => a - b);
    const half = ordered.length / 2;
    return (ordered[Math.ceil(half) - 1] + ordered[Math.floor(half)]) / 2;
  }),
  builtin(
    "TRIMMEAN",
    {
      en: "The mean after a share of the cells, half from either end, is left out.",
      tw: "去除兩端一定比例後的平均數。",
      cn: "去除两端一定比例后的平均数。",
    },
    [numbers("array"), number("percent")],
    (values, share) => {
      within(share >= 0 && share < 1, "percent");
      if (values.length === 0) refuse("#NUM!", "noNumbers");
      const cut = Math.floor((values.length * share) / 2);
      const ordered = [...values].sort((a, b) => a - b);
      return mean(ordered.slice(cut, ordered.length - cut));
    },
  ),
];
