import { binomialCoefficient, factorial, gamma, logGamma } from "../../../analytics/distributions/gammaFunction";
import type { Scalar } from "../../compiler/values";
import { cellsOf, everyNumber, number, whole } from "../arguments";
import { type Argument, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const count = whole("number");
const chosen = whole("number_chosen");
const sample = [everyNumber("number1")] as const;

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/**
 * GCD and LCM: a blank among the cells of a range is a zero, a reference to one blank cell is passed over, and where nothing
 * is left there is no answer.
 */
const divisible: Argument<number[]> = {
  ...everyNumber("number1"),
  read(given, around) {
    const numbers = given
      .filter((value) => cellsOf(value).some(isFilled) || cellsOf(value).length > 1)
      .map((value) => cellsOf(value).map((cell) => (isFilled(cell) ? cell : { value: 0 })));
    if (numbers.length === 0) refuse("#VALUE!", "noNumbers");
    return everyNumber("number1").read(
      numbers.map((cells) => [cells]),
      around,
    );
  },
};

const isFilled = ({ value }: Scalar): boolean => value !== null && value !== undefined;

function wholeNumbers(values: readonly number[]): number[] {
  within(
    values.every((value) => value >= 0 && value <= 2 ** 53),
    "number1",
  );
  return values.map(Math.trunc);
}

function doubleFactorial(n: number): number {
  let product = 1;
  for (let factor = n; factor > 1 && product < Number.POSITIVE_INFINITY; factor -= 2) product *= factor;
  return product;
}

export const combinatoricFunctions: readonly Builtin[] = [
  builtin(
    "COMBIN",
    { en: "Ways to choose some of so many, without order.", tw: "組合數。", cn: "组合数。" },
    [count, chosen],
    (n, k) => {
      within(n >= 0 && k >= 0 && k <= n, "number_chosen");
      return binomialCoefficient(n, k);
    },
  ),
  builtin(
    "COMBINA",
    { en: "Combinations with repetition.", tw: "可重複的組合數。", cn: "可重复的组合数。" },
    [count, chosen],
    (n, k) => {
      within(n >= 0 && k >= 0 && (n > 0 || k === 0), "number_chosen");
      return k === 0 ? 1 : binomialCoefficient(n + k - 1, k);
    },
  ),
  builtin(
    "PERMUT",
    { en: "Ways to choose some of so many, in order.", tw: "排列數。", cn: "排列数。" },
    [count, chosen],
    (n, k) => {
      within(n > 0 && k >= 0 && k <= n, "number_chosen");
      let product = 1;
      for (let step = 0; step < k && product < Number.POSITIVE_INFINITY; step++) product *= n - step;
      return product;
    },
  ),
  builtin(
    "PERMUTATIONA",
    { en: "Permutations with repetition.", tw: "可重複的排列數。", cn: "可重复的排列数。" },
    [count, chosen],
    (n, k) => {
      within(n >= 0 && k >= 0, "number_chosen");
      return n ** k;
    },
  ),
  builtin("FACT", { en: "The factorial.", tw: "階乘。", cn: "阶乘。" }, [count], (n) => {
    within(n >= 0, "number");
    return factorial(n);
  }),
  builtin(
    "FACTDOUBLE",
    { en: "The product of every second number down.", tw: "雙階乘。", cn: "双阶乘。" },
    [count],
    (n) => {
      within(n >= 0, "number");
      return doubleFactorial(n);
    },
  ),
  builtin(
    "MULTINOMIAL",
    {
      en: "The factorial of a sum over the product of factorials.",
      tw: "各數總和的階乘除以各數階乘之積。",
      cn: "各数总和的阶乘除以各数阶乘之积。",
    },
    sample,
    (values) => {
      let total = 0;
      return wholeNumbers(values).reduce((product, n) => {
        total += n;
        return product * binomialCoefficient(total, n);
      }, 1);
    },
  ),
  builtin(
    "GCD",
    { en: "The greatest common divisor.", tw: "最大公因數。", cn: "最大公约数。" },
    [divisible],
    (values) => wholeNumbers(values).reduce(divisor, 0),
  ),
  builtin(
    "LCM",
    { en: "The least common multiple.", tw: "最小公倍數。", cn: "最小公倍数。" },
    [divisible],
    (values) => {
      const numbers = wholeNumbers(values);
      if (numbers.includes(0)) return 0;
      const multiple = numbers.reduce((product, n) => (product / divisor(product, n)) * n, 1);
      // Beyond the numbers of which each whole one is known, as for what is given.
      within(multiple <= 2 ** 53, "number1");
      return multiple;
    },
  ),
  builtin("GAMMA", { en: "The gamma function.", tw: "伽瑪函數。", cn: "伽马函数。" }, [number("number")], (x) =>
    gamma(x),
  ),
  ...["GAMMALN", "GAMMALN.PRECISE"].map((name) =>
    builtin(
      name,
      {
        en: "The natural logarithm of the gamma function.",
        tw: "伽瑪函數的自然對數。",
        cn: "伽马函数的自然对数。",
      },
      [number("x")],
      (x) => {
        within(x > 0, "x");
        return logGamma(x);
      },
    ),
  ),
];
