/** Sums, means and extremes of the cells for which criteria hold. */
import { extentOf } from "../../compiler/extent";
import { toColumns, type Value } from "../../compiler/values";
import { range } from "../arguments";
import { type Argument, type Builtin, builtin, type Evaluation } from "../builtin";
import { criterionArgument, matchingNumbers, pairsOfCriteria } from "../criteria/matching";
import { readZone } from "../readZone";
import { refuse } from "../refusal";

/** In SUMIF and AVERAGEIF a range of another size than the one tested stands for as many cells, from its first on. */
function stretched(evaluation: Evaluation, tested: Value, given: Value): Value {
  const columns = toColumns(given);
  const [extent, own] = [extentOf(toColumns(tested)), extentOf(columns)];
  const first = columns[0]?.[0]?.position;
  if ((own.columns === extent.columns && own.rows === extent.rows) || !first) return given;
  const { sheetId, col: left, row: top } = first;
  const [right, bottom] = [left + extent.columns - 1, top + extent.rows - 1];
  return readZone(evaluation, sheetId, { left, top, right, bottom });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? refuse("#DIV/0!", "noNumbers") : sum(numbers) / numbers.length;
}

const extreme = (better: (a: number, b: number) => boolean) => (numbers: readonly number[]) =>
  numbers.reduce<number | undefined>(
    (best, number) => (best === undefined || better(number, best) ? number : best),
    undefined,
  ) ?? 0;

/** SUMIF and AVERAGEIF: the cells to take are those tested unless others are given. */
const ofOne = (
  name: string,
  text: Builtin["text"],
  taken: Argument<Value>,
  of: (numbers: readonly number[]) => number,
) =>
  builtin(
    name,
    text,
    [range("range"), criterionArgument, { ...taken, optional: true }],
    (tested, criterion, values, around) =>
      of(
        matchingNumbers(values === undefined ? tested : stretched(around.evaluation, tested, values), [
          { cells: tested, criterion },
        ]),
      ),
  );

const ofSeveral = (
  name: string,
  text: Builtin["text"],
  taken: Argument<Value>,
  of: (numbers: readonly number[]) => number,
) => builtin(name, text, [taken, ...pairsOfCriteria], (values, asked) => of(matchingNumbers(values, asked)));

export const conditionalSumFunctions: readonly Builtin[] = [
  ofOne(
    "SUMIF",
    {
      en: "The sum of the cells for which a criterion holds.",
      tw: "符合條件的儲存格總和。",
      cn: "符合条件的单元格之和。",
    },
    range("sum_range"),
    sum,
  ),
  ofOne(
    "AVERAGEIF",
    {
      en: "The mean of the cells for which a criterion holds.",
      tw: "符合條件的儲存格平均值。",
      cn: "符合条件的单元格平均值。",
    },
    range("average_range"),
    average,
  ),
  ofSeveral(
    "SUMIFS",
    {
      en: "The sum of the cells for which all criteria hold.",
      tw: "符合所有條件的儲存格總和。",
      cn: "符合所有条件的单元格之和。",
    },
    range("sum_range"),
    sum,
  ),
  ofSeveral(
    "AVERAGEIFS",
    {
      en: "The mean of the cells for which all criteria hold.",
      tw: "符合所有條件的儲存格平均值。",
      cn: "符合所有条件的单元格平均值。",
    },
    range("average_range"),
    average,
  ),
  ofSeveral(
    "MAXIFS",
    {
      en: "The largest number of the cells for which all criteria hold.",
      tw: "符合所有條件的儲存格最大值。",
      cn: "符合所有条件的单元格最大值。",
    },
    range("max_range"),
    extreme((a, b) => a > b),
  ),
  ofSeveral(
    "MINIFS",
    {
      en: "The smallest number of the cells for which all criteria hold.",
      tw: "符合所有條件的儲存格最小值。",
      cn: "符合所有条件的单元格最小值。",
    },
    range("min_range"),
    extreme((a, b) => a < b),
  ),
];
