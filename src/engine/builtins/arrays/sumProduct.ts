/** Sums over cells at the same place of several ranges. */
import type { Text } from "../../../language/language";
import { extentOf } from "../../compiler/extent";
import { type Columns, empty, height, type Scalar, single, toColumns } from "../../compiler/values";
import { failOn, pairsOf, range, ranges } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";

/** Text, logical values and blanks count as zero. */
const factor = ({ value }: Scalar): number => (typeof value === "number" ? value : 0);

/** A text that comes alone is no number, as little in one cell as in the formula; among other cells it is a zero. */
function refuseText(columns: Columns): void {
  const only = single(columns) as Scalar | Columns;
  const text = Array.isArray(only) ? undefined : only.value;
  if (typeof text === "string") refuse("#VALUE!", "textForNumber", { text });
}

const squares: readonly (readonly [string, Text, (x: number, y: number) => number])[] = [
  [
    "SUMX2MY2",
    { en: "The sum of x² − y².", tw: "x² − y² 的總和。", cn: "x² − y² 之和。" },
    (x, y) => (x - y) * (x + y),
  ],
  ["SUMX2PY2", { en: "The sum of x² + y².", tw: "x² + y² 的總和。", cn: "x² + y² 之和。" }, (x, y) => x * x + y * y],
  ["SUMXMY2", { en: "The sum of (x − y)².", tw: "(x − y)² 的總和。", cn: "(x − y)² 之和。" }, (x, y) => (x - y) ** 2],
];

export const productFunctions: readonly Builtin[] = [
  ...squares.map(([name, text, term]) =>
    builtin(name, text, [range("array_x"), range("array_y")], (first, second) => {
      const { x, y } = pairsOf(first, second);
      if (x.length === 0) refuse("#DIV/0!", "noNumbers");
      return x.reduce((sum, each, index) => sum + term(each, y[index]), 0);
    }),
  ),
  builtin(
    "SUMPRODUCT",
    {
      en: "The sum of the products of cells at the same place.",
      tw: "各範圍相同位置之值相乘後的總和。",
      cn: "各区域相同位置的值相乘后的总和。",
    },
    [{ ...ranges("array1"), optional: false }],
    (values) => {
      const arrays = values.map(toColumns);
      const [first] = arrays;
      const extents = arrays.map(extentOf);
      if (extents.some(({ rows, columns }) => rows !== extents[0].rows || columns !== extents[0].columns))
        refuse("#VALUE!", "differentCounts");
      for (const columns of arrays) for (const cells of columns) for (const cell of cells) failOn(cell);
      arrays.forEach(refuseText);
      // Of whole columns in sheets of different length, what lies beyond the shorter one is blank.
      const [width, rows] = [first.length, Math.min(...arrays.map(height))];
      let sum = 0;
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < width; column++) {
          let product = 1;
          for (const columns of arrays) product *= factor(columns[column]?.[row] ?? empty);
          sum += product;
        }
      return sum;
    },
  ),
];
