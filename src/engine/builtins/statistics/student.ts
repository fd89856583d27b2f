import { studentDensity, twoTailedT, upperStudentQuantile, upperT } from "../../../analytics/distributions/studentT";
import { logical, number, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { within } from "../refusal";

const degrees = whole("deg_freedom");
const x = number("x");
const probability = number("probability");

const checked = (count: number): number => {
  within(count >= 1 && count <= 1e10, "deg_freedom");
  return count;
};

const inverse = {
  en: "The value that Student's t exceeds in absolute value with the given probability.",
  tw: "Student t 分配雙尾機率所對應的值。",
  cn: "学生 t 分布双尾概率所对应的值。",
};

function twoTailedInverse(p: number, count: number): number {
  within(p > 0 && p <= 1, "probability");
  return upperStudentQuantile(p / 2, checked(count));
}

export const studentFunctions: readonly Builtin[] = [
  builtin(
    "T.DIST",
    {
      en: "Student's t distribution: the probability up to x, or the density at x.",
      tw: "Student t 分配：x 以下的累積機率，或 x 處的機率密度。",
      cn: "学生 t 分布：x 以下的累积概率，或 x 处的概率密度。",
    },
    [x, degrees, logical("cumulative")],
    (t, count, cumulative) => (cumulative ? upperT(-t, checked(count)) : studentDensity(t, checked(count))),
  ),
  builtin(
    "T.DIST.2T",
    {
      en: "The probability that Student's t exceeds x in absolute value.",
      tw: "Student t 的絕對值大於 x 的機率（雙尾）。",
      cn: "学生 t 的绝对值大于 x 的概率（双尾）。",
    },
    [x, degrees],
    (t, count) => {
      within(t >= 0, "x");
      return twoTailedT(t, checked(count));
    },
  ),
  builtin(
    "T.DIST.RT",
    {
      en: "The probability that Student's t exceeds x.",
      tw: "Student t 大於 x 的機率（右尾）。",
      cn: "学生 t 大于 x 的概率（右尾）。",
    },
    [x, degrees],
    (t, count) => upperT(t, checked(count)),
  ),
  builtin(
    "TDIST",
    {
      en: "The probability that Student's t exceeds x, in one tail or in both.",
      tw: "Student t 超過 x 的機率，單尾或雙尾。",
      cn: "学生 t 超过 x 的概率，单尾或双尾。",
    },
    [x, degrees, whole("tails")],
    (t, count, tails) => {
      within(t >= 0, "x");
      within(tails === 1 || tails === 2, "tails");
      return tails * upperT(t, checked(count));
    },
  ),
  builtin(
    "T.INV",
    {
      en: "The value below which Student's t falls with the given probability.",
      tw: "Student t 分配左尾機率所對應的值。",
      cn: "学生 t 分布左尾概率所对应的值。",
    },
    [probability, degrees],
    (p, count) => {
      within(p > 0 && p < 1, "probability");
      const tail = Math.min(p, 1 - p);
      return Math.sign(p - 0.5) * upperStudentQuantile(tail, checked(count)) || 0;
    },
  ),
  builtin("T.INV.2T", inverse, [probability, degrees], twoTailedInverse),
  builtin("TINV", inverse, [probability, degrees], twoTailedInverse),
];
