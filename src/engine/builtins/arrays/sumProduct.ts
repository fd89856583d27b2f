/** SUMPRODUCT: text, logical values and blanks count as zero, an error is the answer. */
import { height, type Scalar, toColumns } from "../../compiler/values";
import { failOn, ranges } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";

const factor = ({ value }: Scalar): number => (typeof value === "number" ? value : 0);

export const productFunctions: readonly Builtin[] = [
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
      const [width, rows] = [first.length, height(first)];
      if (arrays.some((columns) => columns.length !== width || height(columns) !== rows))
        refuse("#VALUE!", "differentCounts");
      for (const columns of arrays) for (const cells of columns) for (const cell of cells) failOn(cell);
      let sum = 0;
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < width; column++) {
          let product = 1;
          for (const columns of arrays) product *= factor(columns[column][row]);
          sum += product;
        }
      return sum;
    },
  ),
];
