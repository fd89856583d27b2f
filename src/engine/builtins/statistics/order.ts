/** Functions of the order of numbers: ranks, percentiles, modes. */
import { isColumns, single, unmarked } from "../../compiler/values";
import { allNumbers, failOn, number, numbers, optional, whole, withErrors } from "../arguments";
import { type Argument, alsoNamed, type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";

const array = numbers("array");
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value at a place between the ordered ones, counted from zero. */
function valueAt(ordered: readonly number[], place: number): number {
  const below = Math.floor(place);
  const value = ordered[below];
  const next = ordered[below + 1];
  return next === undefined ? value : value + (place - below) * (next - value);
}

function inclusive(values: readonly number[], share: number): number {
  if (values.length === 0) refuse("#NUM!", "noNumbers");
  within(share >= 0 && share <= 1, "k");
  return valueAt(ascending(values), share * (values.length - 1));
}

function exclusive(values: readonly number[], share: number): number {
  if (values.length === 0) refuse("#NUM!", "noNumbers");
  const place = share * (values.length + 1);
  within(share > 0 && share < 1 && place >= 1 && place <= values.length, "k");
  return valueAt(ascending(values), place - 1);
}

const percentile = builtin(
  "PERCENTILE.INC",
  {
    en: "The value below which a share k of the numbers lies, with k from 0 to 1.",
    tw: "第 k 百分位數，k 介於 0 與 1（含）。",
    cn: "第 k 百分位数，k 介于 0 与 1（含）。",
  },
  [array, number("k")],
  inclusive,
);

const quartile = builtin(
  "QUARTILE.INC",
  {
    en: "A quartile: 0 the least, 2 the median, 4 the greatest.",
    tw: "四分位數：0 為最小值，2 為中位數，4 為最大值。",
    cn: "四分位数：0 为最小值，2 为中位数，4 为最大值。",
  },
  [array, whole("quart")],
  (values, quarter) => {
    within(quarter >= 0 && quarter <= 4, "quart");
    return inclusive(values, quarter / 4);
  },
);

/** Where x would stand among the ordered values, counted from zero. */
function placeOf(ordered: readonly number[], x: number): number {
  if (x < ordered[0] || x > (ordered.at(-1) as number)) refuse("#N/A", "notFound");
  const same = ordered.indexOf(x);
  if (same >= 0) return same;
  const above = ordered.findIndex((value) => value > x);
  const [low, high] = [ordered[above - 1], ordered[above]];
  return above - 1 + (x - low) / (high - low);
}

/** Cut off behind so many digits, not rounded. */
function cut(value: number, digits: number): number {
  within(digits >= 1, "significance");
  const scale = 10 ** digits;
  return Math.floor(Number((value * scale).toPrecision(15))) / scale;
}

const digits = optional(whole("significance"), 3);

const percentRank = builtin(
  "PERCENTRANK.INC",
  {
    en: "The share of the numbers below x, with 0 for the least and 1 for the greatest.",
    tw: "x 在數列中的百分比排名，最小為 0，最大為 1。",
    cn: "x 在数列中的百分比排名，最小为 0，最大为 1。",
  },
  [array, number("x"), digits],
  (values, x, significance) => {
    if (values.length === 0) refuse("#NUM!", "noNumbers");
    const place = placeOf(ascending(values), x);
    return values.length === 1 ? 1 : cut(place / (values.length - 1), significance);
  },
);

function rank(x: number, values: readonly number[], fromLeast: number): number {
  if (!values.includes(x)) refuse("#N/A", "notFound");
  return 1 + values.filter((value) => (fromLeast === 0 ? value > x : value < x)).length;
}

const rankArguments = [number("number"), numbers("ref"), optional(number("order"), 0)] as const;

const rankEqual = builtin(
  "RANK.EQ",
  {
    en: "The rank of a number, from the greatest or from the least; equal numbers share the best rank.",
    tw: "數值的排名（由大至小或由小至大）；同值取最前的名次。",
    cn: "数值的排名（由大到小或由小到大）；同值取最前的名次。",
  },
  rankArguments,
  rank,
);

/** Values that occur most often, in the order in which they first occur. */
function modes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  if (most < 2) refuse("#N/A", "noNumbers");
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

/** A text or a blank that comes alone, in the formula or in one cell, is refused; among other cells it is passed over. */
const counted: Argument<number[]> = {
  ...withErrors(allNumbers("number1")),
  read(given, around) {
    for (const each of given) {
      const only = single(each);
      if (isColumns(only)) continue;
      failOn(only);
      if (typeof only?.value !== "number" && typeof only?.value !== "boolean")
        refuse("#VALUE!", "textForNumber", { text: unmarked(String(only?.value ?? "")) });
    }
    return allNumbers("number1").read(given, around);
  },
};

const mode = builtin(
  "MODE.SNGL",
  { en: "The number that occurs most often.", tw: "出現次數最多的數值。", cn: "出现次数最多的数值。" },
  [counted],
  (values) => modes(values)[0],
);

function ordinal(values: readonly number[], place: number, descending: boolean): number {
  const k = Math.ceil(place);
  within(k >= 1 && k <= values.length, "k");
  return ascending(values)[descending ? values.length - k : k - 1];
}

export const orderFunctions: readonly Builtin[] = [
  percentile,
  alsoNamed("PERCENTILE", percentile),
  builtin(
    "PERCENTILE.EXC",
    {
      en: "The value below which a share k of the numbers lies, with k between 0 and 1 exclusive.",
      tw: "第 k 百分位數，k 介於 0 與 1（不含）。",
      cn: "第 k 百分位数，k 介于 0 与 1（不含）。",
    },
    [array, number("k")],
    exclusive,
  ),
  quartile,
  alsoNamed("QUARTILE", quartile),
  builtin(
    "QUARTILE.EXC",
    {
      en: "A quartile by the exclusive method: 1, 2 or 3.",
      tw: "排除法的四分位數：1、2 或 3。",
      cn: "排除法的四分位数：1、2 或 3。",
    },
    [array, whole("quart")],
    (values, quarter) => exclusive(values, quarter / 4),
  ),
  percentRank,
  alsoNamed("PERCENTRANK", percentRank),
  builtin(
    "PERCENTRANK.EXC",
    {
      en: "The share of the numbers below x, between 0 and 1 exclusive.",
      tw: "x 在數列中的百分比排名，介於 0 與 1（不含）。",
      cn: "x 在数列中的百分比排名，介于 0 与 1（不含）。",
    },
    [array, number("x"), digits],
    (values, x, significance) => {
      if (values.length === 0) refuse("#NUM!", "noNumbers");
      return cut((placeOf(ascending(values), x) + 1) / (values.length + 1), significance);
    },
  ),
  rankEqual,
  alsoNamed("RANK", rankEqual),
  builtin(
    "RANK.AVG",
    {
      en: "The rank of a number; equal numbers share their average rank.",
      tw: "數值的排名；同值取平均名次。",
      cn: "数值的排名；同值取平均名次。",
    },
    rankArguments,
    (x, values, order) => rank(x, values, order) + (values.filter((value) => value === x).length - 1) / 2,
  ),
  mode,
  alsoNamed("MODE", mode),
  builtin(
    "MODE.MULT",
    { en: "All numbers that occur most often.", tw: "所有出現次數最多的數值。", cn: "所有出现次数最多的数值。" },
    [counted],
    (values) => [modes(values).map((value) => ({ value }))],
  ),
  builtin(
    "LARGE",
    { en: "The k-th greatest number.", tw: "第 k 大的數值。", cn: "第 k 大的数值。" },
    [array, number("k")],
    (values, k) => ordinal(values, k, true),
  ),
  builtin(
    "SMALL",
    { en: "The k-th least number.", tw: "第 k 小的數值。", cn: "第 k 小的数值。" },
    [array, number("k")],
    (values, k) => ordinal(values, k, false),
  ),
];
