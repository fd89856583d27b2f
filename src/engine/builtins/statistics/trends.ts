import type { Columns, Value } from "../../compiler/values";
import { columnsOfRows, logical, matrixOf, optional, range } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { designOf, fitTable, type LinearFit, linearFit } from "./linearFit";

const ys = range("known_ys");
const xs = { ...range("known_xs"), optional: true };
const newXs = { ...range("new_xs"), optional: true };
const constant = optional(logical("const"), true);
const statistics = optional(logical("stats"), false);

const itself = (value: number): number => value;

function logarithms(design: ReturnType<typeof designOf>): ReturnType<typeof designOf> {
  within(
    design.y.every((value) => value > 0),
    "known_ys",
  );
  return { ...design, y: design.y.map(Math.log) };
}

/** The fitted value for each set of new variables, in the shape in which they came. */
function predicted(
  design: ReturnType<typeof designOf>,
  fit: LinearFit,
  newX: Value,
  shown: (value: number) => number,
): Columns {
  const valueAt = (variables: readonly number[]) =>
    shown(variables.reduce((sum, each, index) => sum + each * fit.slopes[index], fit.constant));
  const count = design.variables.length;
  if (newX === undefined) {
    const values = design.y.map((_, row) => valueAt(design.variables.map((variable) => variable[row])));
    return columnsOfRows(
      Array.from({ length: design.yRows }, (_, row) =>
        values.slice(row * design.yColumns, (row + 1) * design.yColumns),
      ),
    );
  }
  const rows = matrixOf(newX);
  if (count === 1) return columnsOfRows(rows.map((row) => row.map((x) => valueAt([x]))));
  if (design.yColumns === 1 && rows[0].length === count) return columnsOfRows(rows.map((row) => [valueAt(row)]));
  if (design.yRows === 1 && rows.length === count)
    return columnsOfRows([rows[0].map((_, column) => valueAt(rows.map((row) => row[column])))]);
  return refuse("#REF!", "differentCounts");
}

export const trendFunctions: readonly Builtin[] = [
  builtin(
    "LINEST",
    {
      en: "Coefficients of the straight line, or plane, fitted by least squares, with statistics if wanted.",
      tw: "以最小平方法配適之直線的係數，可附統計量。",
      cn: "以最小二乘法拟合之直线的系数，可附统计量。",
    },
    [ys, xs, constant, statistics],
    (knownY, knownX, withConstant, full) =>
      fitTable(linearFit(designOf(knownY, knownX), withConstant), withConstant, full, itself),
  ),
  builtin(
    "LOGEST",
    {
      en: "Coefficients of the exponential curve fitted by least squares, with statistics if wanted.",
      tw: "以最小平方法配適之指數曲線的係數，可附統計量。",
      cn: "以最小二乘法拟合之指数曲线的系数，可附统计量。",
    },
    [ys, xs, constant, statistics],
    (knownY, knownX, withConstant, full) =>
      fitTable(linearFit(logarithms(designOf(knownY, knownX)), withConstant), withConstant, full, Math.exp),
  ),
  builtin(
    "TREND",
    {
      en: "Values of the fitted straight line at new places.",
      tw: "配適直線在新位置的值。",
      cn: "拟合直线在新位置的值。",
    },
    [ys, xs, newXs, constant],
    (knownY, knownX, newX, withConstant) => {
      const design = designOf(knownY, knownX);
      return predicted(design, linearFit(design, withConstant), newX, itself);
    },
  ),
  builtin(
    "GROWTH",
    {
      en: "Values of the fitted exponential curve at new places.",
      tw: "配適指數曲線在新位置的值。",
      cn: "拟合指数曲线在新位置的值。",
    },
    [ys, xs, newXs, constant],
    (knownY, knownX, newX, withConstant) => {
      const design = logarithms(designOf(knownY, knownX));
      return predicted(design, linearFit(design, withConstant), newX, Math.exp);
    },
  ),
];
