import { number, optional, whole } from "../arguments";
import { alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { fifteenDigits, rounded, roundedBy } from "./decimal";

const value = number("number");
const digits = whole("num_digits");
const significance = number("significance");

const up = (quotient: number): number => Math.ceil(fifteenDigits(quotient));
const down = (quotient: number): number => Math.floor(fifteenDigits(quotient));

/** Without the negative zero that Excel does not have. */
const plus = (result: number): number => result + 0;

const trunc = (x: number, places: number): number => plus(roundedBy(x, places, Math.floor));

/** To the multiple above; a negative one away from zero when asked. */
function ceilingMath(x: number, step: number, mode: number): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  return plus((x < 0 && mode !== 0 ? down(x / size) : up(x / size)) * size);
}

function floorMath(x: number, step: number, mode: number): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  return plus((x < 0 && mode !== 0 ? up(x / size) : down(x / size)) * size);
}

const anySign = optional(significance, 1);
const mode = optional(number("mode"), 0);

const ceilingPrecise = builtin(
  "CEILING.PRECISE",
  {
    en: "The nearest multiple above, whatever the signs.",
    tw: "不論正負號，向上取至最接近的倍數。",
    cn: "不论正负号，向上取至最接近的倍数。",
  },
  [value, anySign],
  (x, step) => ceilingMath(x, step, 0),
);

export const roundingFunctions: readonly Builtin[] = [
  builtin(
    "ROUND",
    { en: "Rounded to so many digits, half away from zero.", tw: "四捨五入至指定位數。", cn: "四舍五入至指定位数。" },
    [value, digits],
    (x, places) => plus(rounded(x, places)),
  ),
  builtin(
    "ROUNDUP",
    { en: "Rounded away from zero.", tw: "朝遠離零的方向進位。", cn: "朝远离零的方向进位。" },
    [value, digits],
    (x, places) => plus(roundedBy(x, places, Math.ceil)),
  ),
  builtin(
    "ROUNDDOWN",
    { en: "Rounded toward zero.", tw: "朝零的方向捨去。", cn: "朝零的方向舍去。" },
    [value, digits],
    trunc,
  ),
  builtin(
    "TRUNC",
    { en: "Cut off after so many digits.", tw: "截去指定位數之後的小數。", cn: "截去指定位数之后的小数。" },
    [value, optional(digits, 0)],
    trunc,
  ),
  builtin("INT", { en: "The whole number below.", tw: "向下取整數。", cn: "向下取整。" }, [value], (x) =>
    Math.floor(fifteenDigits(x)),
  ),
  builtin(
    "MROUND",
    { en: "The nearest multiple.", tw: "最接近的倍數。", cn: "最接近的倍数。" },
    [value, number("multiple")],
    (x, step) => {
      if (x === 0 || step === 0) return 0;
      within(x > 0 === step > 0, "multiple");
      return Math.round(x / step) * step;
    },
  ),
  builtin(
    "CEILING",
    { en: "The nearest multiple away from zero.", tw: "向上取至最接近的倍數。", cn: "向上舍入至最接近的倍数。" },
    [value, significance],
    (x, step) => {
      if (x === 0 || step === 0) return 0;
      within(x < 0 || step > 0, "significance");
      return plus(up(x / step) * step);
    },
  ),
  builtin(
    "FLOOR",
    { en: "The nearest multiple toward zero.", tw: "向下取至最接近的倍數。", cn: "向下舍入至最接近的倍数。" },
    [value, significance],
    (x, step) => {
      if (x === 0) return 0;
      if (step === 0) refuse("#DIV/0!", "zeroDivisor");
      within(x < 0 || step > 0, "significance");
      return plus(down(x / step) * step);
    },
  ),
  builtin(
    "CEILING.MATH",
    {
      en: "The nearest multiple above; with a mode, negative numbers go away from zero.",
      tw: "向上取至倍數；指定模式時，負數遠離零。",
      cn: "向上舍入至倍数；指定模式时，负数远离零。",
    },
    [value, anySign, mode],
    ceilingMath,
  ),
  builtin(
    "FLOOR.MATH",
    {
      en: "The nearest multiple below; with a mode, negative numbers go toward zero.",
      tw: "向下取至倍數；指定模式時，負數趨近零。",
      cn: "向下舍入至倍数；指定模式时，负数趋近零。",
    },
    [value, anySign, mode],
    floorMath,
  ),
  ceilingPrecise,
  alsoNamed("ISO.CEILING", ceilingPrecise),
  builtin(
    "FLOOR.PRECISE",
    {
      en: "The nearest multiple below, whatever the signs.",
      tw: "不論正負號，向下取至最接近的倍數。",
      cn: "不论正负号，向下取至最接近的倍数。",
    },
    [value, anySign],
    (x, step) => floorMath(x, step, 0),
  ),
  builtin(
    "EVEN",
    { en: "The nearest even number away from zero.", tw: "遠離零的最接近偶數。", cn: "远离零的最接近偶数。" },
    [value],
    (x) => plus(Math.sign(x) * up(Math.abs(x) / 2) * 2),
  ),
  builtin(
    "ODD",
    { en: "The nearest odd number away from zero.", tw: "遠離零的最接近奇數。", cn: "远离零的最接近奇数。" },
    [value],
    (x) => (x < 0 ? -1 : 1) * (up((Math.abs(x) - 1) / 2) * 2 + 1 || 1),
  ),
  builtin(
    "SIGN",
    { en: "1, 0 or −1 by the sign.", tw: "依正負號傳回 1、0 或 −1。", cn: "按正负号返回 1、0 或 −1。" },
    [value],
    (x) => Math.sign(x),
  ),
  builtin(
    "MOD",
    { en: "The remainder, with the sign of the divisor.", tw: "餘數，正負號同除數。", cn: "余数，符号同除数。" },
    [value, number("divisor")],
    (x, divisor) => {
      if (divisor === 0) refuse("#DIV/0!", "zeroDivisor");
      const rest = x % divisor;
      // What a double lost would otherwise leave nearly a whole divisor: 1 over 0.1 leaves nothing.
      const lost = Math.abs(x) * Number.EPSILON;
      if (Math.abs(rest) <= lost || Math.abs(divisor) - Math.abs(rest) <= lost) return 0;
      return rest < 0 === divisor < 0 ? rest : rest + divisor;
    },
  ),
  builtin(
    "QUOTIENT",
    { en: "The whole part of a division.", tw: "相除的整數部分。", cn: "相除的整数部分。" },
    [number("numerator"), number("denominator")],
    (above, below) => {
      if (below === 0) refuse("#DIV/0!", "zeroDivisor");
      return plus(Math.trunc(above / below));
    },
  ),
];
