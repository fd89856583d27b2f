/** Powers, logarithms, and the trigonometric functions of which the library gives another error or another branch. */
import { erf } from "../../../analytics/distributions/erf";
import { scaledErfc } from "../../../analytics/distributions/scaledErfc";
import type { Text } from "../../../language/language";
import { allNumbers, everyNumber, number, numbers, optional } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const x = number("number");

function logarithm(value: number, base: number): number {
  within(value > 0, "number");
  within(base > 0, "base");
  if (base === 1) refuse("#DIV/0!", "zeroDivisor");
  return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function erfc(value: number): number {
  return value < 0.5 ? 1 - erf(value) : Math.exp(-value * value) * scaledErfc(value);
}

/** A function of one number that is refused where it has no value. */
function single(
  name: string,
  text: Text,
  calculate: (value: number) => number,
  holds: (value: number) => boolean,
): Builtin {
  return builtin(name, text, [x], (value) => {
    within(holds(value), "number");
    return calculate(value);
  });
}

const everywhere = () => true;

/** One over a function of the angle. */
const ratios: readonly (readonly [string, Text, (value: number) => number])[] = [
  ["COT", { en: "The cotangent.", tw: "餘切值。", cn: "余切值。" }, Math.tan],
  ["CSC", { en: "The cosecant.", tw: "餘割值。", cn: "余割值。" }, Math.sin],
  ["SEC", { en: "The secant.", tw: "正割值。", cn: "正割值。" }, Math.cos],
  ["COTH", { en: "The hyperbolic cotangent.", tw: "雙曲餘切值。", cn: "双曲余切值。" }, Math.tanh],
  ["CSCH", { en: "The hyperbolic cosecant.", tw: "雙曲餘割值。", cn: "双曲余割值。" }, Math.sinh],
  ["SECH", { en: "The hyperbolic secant.", tw: "雙曲正割值。", cn: "双曲正割值。" }, Math.cosh],
];

const erfPrecise = builtin(
  "ERF.PRECISE",
  { en: "The error function from 0 to x.", tw: "由 0 至 x 的誤差函數。", cn: "由 0 至 x 的误差函数。" },
  [number("x")],
  (value) => erf(value),
);

const erfcPrecise = builtin(
  "ERFC.PRECISE",
  { en: "The complementary error function.", tw: "互補誤差函數。", cn: "互补误差函数。" },
  [number("x")],
  (value) => erfc(value),
);

export const elementaryFunctions: readonly Builtin[] = [
  single("SQRT", { en: "The square root.", tw: "平方根。", cn: "平方根。" }, Math.sqrt, (value) => value >= 0),
  single(
    "SQRTPI",
    { en: "The square root of a number times π.", tw: "數值乘以 π 的平方根。", cn: "数值乘以 π 的平方根。" },
    (value) => Math.sqrt(value * Math.PI),
    (value) => value >= 0,
  ),
  single("EXP", { en: "e to a power.", tw: "e 的次方。", cn: "e 的幂。" }, Math.exp, everywhere),
  single("LN", { en: "The natural logarithm.", tw: "自然對數。", cn: "自然对数。" }, Math.log, (value) => value > 0),
  single(
    "LOG10",
    { en: "The logarithm to base 10.", tw: "以 10 為底的對數。", cn: "以 10 为底的对数。" },
    Math.log10,
    (value) => value > 0,
  ),
  single(
    "RADIANS",
    { en: "Degrees as radians.", tw: "將角度轉為弧度。", cn: "将角度转为弧度。" },
    (value) => (value * Math.PI) / 180,
    everywhere,
  ),
  single(
    "ASIN",
    { en: "The angle of a sine, in radians.", tw: "反正弦值（弧度）。", cn: "反正弦值（弧度）。" },
    Math.asin,
    (value) => Math.abs(value) <= 1,
  ),
  single(
    "ACOS",
    { en: "The angle of a cosine, in radians.", tw: "反餘弦值（弧度）。", cn: "反余弦值（弧度）。" },
    Math.acos,
    (value) => Math.abs(value) <= 1,
  ),
  single(
    "ACOT",
    {
      en: "The angle of a cotangent, from 0 to π.",
      tw: "反餘切值，介於 0 與 π。",
      cn: "反余切值，介于 0 与 π。",
    },
    // Over the inverse, which keeps the digits of a small angle.
    (value) => (value === 0 ? Math.PI / 2 : Math.atan(1 / value) + (value < 0 ? Math.PI : 0)),
    everywhere,
  ),
  ...ratios.map(([name, text, divisor]) =>
    builtin(name, text, [x], (value) => {
      const below = divisor(value);
      if (below === 0) refuse("#DIV/0!", "zeroDivisor");
      return 1 / below;
    }),
  ),
  single(
    "ACOSH",
    { en: "The inverse hyperbolic cosine.", tw: "反雙曲餘弦值。", cn: "反双曲余弦值。" },
    Math.acosh,
    (value) => value >= 1,
  ),
  single(
    "ATANH",
    { en: "The inverse hyperbolic tangent.", tw: "反雙曲正切值。", cn: "反双曲正切值。" },
    Math.atanh,
    (value) => Math.abs(value) < 1,
  ),
  single(
    "ACOTH",
    { en: "The inverse hyperbolic cotangent.", tw: "反雙曲餘切值。", cn: "反双曲余切值。" },
    (value) => (Math.sign(value) * Math.log1p(2 / (Math.abs(value) - 1))) / 2,
    (value) => Math.abs(value) > 1,
  ),
  builtin(
    "LOG",
    {
      en: "The logarithm to a base, 10 when left out.",
      tw: "指定底數的對數，省略時為 10。",
      cn: "指定底数的对数，省略时为 10。",
    },
    [x, optional(number("base"), 10)],
    logarithm,
  ),
  builtin(
    "POWER",
    { en: "A number raised to a power.", tw: "數值的次方。", cn: "数值的幂。" },
    [x, number("power")],
    (base, power) => {
      if (base === 0 && power === 0) refuse("#NUM!", "outside", { argument: "power" });
      if (base === 0 && power < 0) refuse("#DIV/0!", "zeroDivisor");
      return base ** power;
    },
  ),
  builtin("SUMSQ", { en: "The sum of squares.", tw: "平方和。", cn: "平方和。" }, [allNumbers("number1")], (values) =>
    values.reduce((sum, value) => sum + value * value, 0),
  ),
  builtin(
    "PERCENTOF",
    { en: "The share of some numbers in all.", tw: "部分占全體的比例。", cn: "部分占全体的比例。" },
    [numbers("data_subset"), numbers("data_all")],
    (part, all) => {
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      if (total(all) === 0) refuse("#DIV/0!", "zeroDivisor");
      return total(part) / total(all);
    },
  ),
  builtin(
    "SERIESSUM",
    { en: "The sum of a power series.", tw: "冪級數之和。", cn: "幂级数之和。" },
    [number("x"), number("n"), number("m"), { ...everyNumber("coefficients"), repeating: false }],
    (base, first, step, coefficients) =>
      coefficients.reduce((sum, coefficient, index) => {
        const power = first + index * step;
        within(base !== 0 || power !== 0, "n");
        return sum + coefficient * base ** power;
      }, 0),
  ),
  erfPrecise,
  builtin(
    "ERF",
    { en: "The error function between two limits.", tw: "兩界限之間的誤差函數。", cn: "两界限之间的误差函数。" },
    [number("lower_limit"), optional(number("upper_limit"), undefined)],
    (low, high) => (high === undefined ? erf(low) : erf(high) - erf(low)),
  ),
  erfcPrecise,
  alsoNamed("ERFC", erfcPrecise),
  builtin(
    "DELTA",
    {
      en: "1 when two numbers are equal, else 0.",
      tw: "兩數相等時為 1，否則為 0。",
      cn: "两数相等时为 1，否则为 0。",
    },
    [number("number1"), optional(number("number2"), 0)],
    (first, second) => (first === second ? 1 : 0),
  ),
  builtin(
    "GESTEP",
    {
      en: "1 when a number reaches a step, else 0.",
      tw: "數值達到門檻時為 1，否則為 0。",
      cn: "数值达到阈值时为 1，否则为 0。",
    },
    [x, optional(number("step"), 0)],
    (value, step) => (value >= step ? 1 : 0),
  ),
];
