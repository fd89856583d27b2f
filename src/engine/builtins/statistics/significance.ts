/** Significance tests and confidence intervals. */
import { mean } from "../../../analytics/descriptive";
import { chiSquaredTails } from "../../../analytics/distributions/chiSquared";
import { fTails } from "../../../analytics/distributions/fisherF";
import { normalCdf } from "../../../analytics/distributions/normal";
import { normalQuantile } from "../../../analytics/distributions/normalQuantile";
import { twoTailedT, upperStudentQuantile } from "../../../analytics/distributions/studentT";
import { matrix, number, numbers, numbersOf, optional, pairsOf, range, whole } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const alpha = number("alpha");
const deviation = number("standard_dev");
const size = whole("size");

function variance(values: readonly number[]): number {
  if (values.length < 2) refuse("#DIV/0!", "noNumbers");
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

function checkInterval(level: number, spread: number, count: number): void {
  within(level > 0 && level < 1, "alpha");
  within(spread > 0, "standard_dev");
  within(count >= 1, "size");
}

const confidence = builtin(
  "CONFIDENCE.NORM",
  {
    en: "Half the width of the confidence interval of a mean, by the normal distribution.",
    tw: "平均值信賴區間的一半寬度（常態分配）。",
    cn: "均值置信区间的一半宽度（正态分布）。",
  },
  [alpha, deviation, size],
  (level, spread, count) => {
    checkInterval(level, spread, count);
    return (-normalQuantile(level / 2) * spread) / Math.sqrt(count);
  },
);

const zTest = builtin(
  "Z.TEST",
  {
    en: "The one-tailed probability of a mean as high as the sample's when the population's is x.",
    tw: "z 檢定的單尾機率：母體平均為 x 時，樣本平均達到此值的機率。",
    cn: "z 检验的单尾概率：总体均值为 x 时，样本均值达到此值的概率。",
  },
  [numbers("array"), number("x"), optional(number("sigma"), undefined)],
  (values, hypothesis, sigma) => {
    if (values.length === 0) refuse("#N/A", "noNumbers");
    const spread = sigma ?? Math.sqrt(variance(values));
    if (spread === 0) refuse("#DIV/0!", "zeroDivisor");
    return normalCdf(((hypothesis - mean(values)) / spread) * Math.sqrt(values.length));
  },
);

interface Statistic {
  readonly t: number;
  readonly degrees: number;
}

function paired({ x, y }: { x: number[]; y: number[] }): Statistic {
  const differences = x.map((value, index) => value - y[index]);
  const spread = Math.sqrt(variance(differences) / differences.length);
  return { t: mean(differences) / spread, degrees: differences.length - 1 };
}

function equalVariances(x: readonly number[], y: readonly number[]): Statistic {
  const degrees = x.length + y.length - 2;
  const pooled = ((x.length - 1) * variance(x) + (y.length - 1) * variance(y)) / degrees;
  return { t: (mean(x) - mean(y)) / Math.sqrt(pooled * (1 / x.length + 1 / y.length)), degrees };
}

function unequalVariances(x: readonly number[], y: readonly number[]): Statistic {
  const [first, second] = [variance(x) / x.length, variance(y) / y.length];
  const both = first + second;
  const degrees = (both * both) / ((first * first) / (x.length - 1) + (second * second) / (y.length - 1));
  return { t: (mean(x) - mean(y)) / Math.sqrt(both), degrees };
}

const tTest = builtin(
  "T.TEST",
  {
    en: "The probability of a difference of means as great as the samples', by Student's t: paired, equal or unequal variances.",
    tw: "t 檢定的機率：成對、等變異數或不等變異數。",
    cn: "t 检验的概率：成对、等方差或异方差。",
  },
  [range("array1"), range("array2"), whole("tails"), whole("type")],
  (first, second, tails, type, around) => {
    within(tails === 1 || tails === 2, "tails");
    within(type === 1 || type === 2 || type === 3, "type");
    const [x, y] = [numbersOf(first, around), numbersOf(second, around)];
    const { t, degrees } =
      type === 1 ? paired(pairsOf(first, second)) : type === 2 ? equalVariances(x, y) : unequalVariances(x, y);
    if (Number.isNaN(t)) refuse("#DIV/0!", "zeroDivisor");
    return (twoTailedT(t, degrees) * tails) / 2;
  },
);

const fTest = builtin(
  "F.TEST",
  {
    en: "The two-tailed probability that two variances differ no more than those of the samples.",
    tw: "F 檢定的雙尾機率：兩個變異數無顯著差異。",
    cn: "F 检验的双尾概率：两个方差无显著差异。",
  },
  [numbers("array1"), numbers("array2")],
  (x, y) => {
    const [above, below] = [variance(x), variance(y)];
    if (above === 0 || below === 0) refuse("#DIV/0!", "zeroDivisor");
    const { lower, upper } = fTails(above / below, x.length - 1, y.length - 1);
    return 2 * Math.min(lower, upper);
  },
);

const chiTest = builtin(
  "CHISQ.TEST",
  {
    en: "The probability of a difference between actual and expected counts as great as the one seen.",
    tw: "卡方獨立性檢定的機率。",
    cn: "卡方独立性检验的概率。",
  },
  [matrix("actual_range"), matrix("expected_range")],
  (actual, expected) => {
    const rows = actual.length;
    const columns = actual[0].length;
    if (expected.length !== rows || expected[0]?.length !== columns) refuse("#N/A", "differentCounts");
    if (rows * columns === 1) refuse("#N/A", "noNumbers");
    const terms = actual.flatMap((row, down) =>
      row.map((count, right) => {
        const wanted = expected[down][right];
        if (wanted === 0) refuse("#DIV/0!", "zeroDivisor");
        within(wanted > 0, "expected_range");
        return (count - wanted) ** 2 / wanted;
      }),
    );
    const degrees = rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1;
    return chiSquaredTails(
      terms.reduce((sum, term) => sum + term, 0),
      degrees,
    ).upper;
  },
);

export const testFunctions: readonly Builtin[] = [
  confidence,
  alsoNamed("CONFIDENCE", confidence),
  builtin(
    "CONFIDENCE.T",
    {
      en: "Half the width of the confidence interval of a mean, by Student's t.",
      tw: "平均值信賴區間的一半寬度（Student t 分配）。",
      cn: "均值置信区间的一半宽度（学生 t 分布）。",
    },
    [alpha, deviation, size],
    (level, spread, count) => {
      checkInterval(level, spread, count);
      if (count === 1) refuse("#DIV/0!", "zeroDivisor");
      return (upperStudentQuantile(level / 2, count - 1) * spread) / Math.sqrt(count);
    },
  ),
  zTest,
  alsoNamed("ZTEST", zTest),
  tTest,
  alsoNamed("TTEST", tTest),
  fTest,
  alsoNamed("FTEST", fTest),
  chiTest,
  alsoNamed("CHITEST", chiTest),
];
