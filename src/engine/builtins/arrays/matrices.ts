/** Products, inverses and determinants of matrices, and the unit matrix. */
import { pulse } from "../../compiler/pulse";
import { columnsFrom } from "../../compiler/values";
import { columnsOfRows, matrix, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { boundCells, boundMultiplications, refuse } from "../refusal";

const invertible = 1e-15;

const largestOf = (row: readonly number[]): number => row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function requireSquare(rows: readonly (readonly number[])[]): number {
  if (rows.some((row) => row.length !== rows.length)) refuse("#VALUE!", "wrongShape");
  return rows.length;
}

/** The row from `place` on whose number in that column is the largest. */
function pivotRow(work: readonly (readonly number[])[], place: number): number {
  let best = place;
  for (let row = place + 1; row < work.length; row++)
    if (Math.abs(work[row][place]) > Math.abs(work[best][place])) best = row;
  return best;
}

/** Gauss and Jordan with the largest pivot of each column. */
function inverse(rows: number[][]): number[][] {
  const size = requireSquare(rows);
  boundMultiplications(2 * size ** 3);
  const work = rows.map((row, index) => [...row, ...rows.map((_, other) => (other === index ? 1 : 0))]);
  for (let place = 0; place < size; place++) {
    const scale = largestOf(rows.map((row) => row[place]));
    const best = pivotRow(work, place);
    const pivot = work[best][place];
    if (!(Math.abs(pivot) > invertible * scale)) refuse("#NUM!", "noSolution");
    [work[place], work[best]] = [work[best], work[place]];
    work[place] = work[place].map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      if (row === place) continue;
      const times = work[row][place];
      if (times === 0) continue;
      pulse();
      for (let column = place; column < 2 * size; column++) work[row][column] -= times * work[place][column];
    }
  }
  return work.map((row) => row.slice(size));
}

function determinant(rows: number[][]): number {
  const size = requireSquare(rows);
  boundMultiplications(size ** 3 / 3);
  const work = rows.map((row) => [...row]);
  let product = 1;
  for (let place = 0; place < size; place++) {
    const best = pivotRow(work, place);
    const pivot = work[best][place];
    if (pivot === 0) return 0;
    if (best !== place) [work[place], work[best], product] = [work[best], work[place], -product];
    product *= pivot;
    for (let row = place + 1; row < size; row++) {
      pulse();
      const times = work[row][place] / pivot;
      for (let column = place; column < size; column++) work[row][column] -= times * work[place][column];
    }
  }
  return product;
}

function product(left: number[][], right: number[][]): number[][] {
  const [rows, inner, columns] = [left.length, right.length, right[0].length];
  if (left[0].length !== inner) refuse("#VALUE!", "wrongShape");
  boundCells(rows, columns);
  boundMultiplications(rows * inner * columns);
  return left.map((row) => {
    pulse();
    const result: number[] = new Array(columns).fill(0);
    for (let place = 0; place < inner; place++) {
      const [times, other] = [row[place], right[place]];
      for (let column = 0; column < columns; column++) result[column] += times * other[column];
    }
    return result;
  });
}

export const matrixFunctions: readonly Builtin[] = [
  builtin(
    "MMULT",
    { en: "The product of two matrices.", tw: "兩個矩陣的乘積。", cn: "两个矩阵的乘积。" },
    [matrix("array1"), matrix("array2")],
    (left, right) => columnsOfRows(product(left, right)),
  ),
  builtin(
    "MINVERSE",
    { en: "The inverse of a square matrix.", tw: "方陣的反矩陣。", cn: "方阵的逆矩阵。" },
    [matrix("array")],
    (rows) => columnsOfRows(inverse(rows)),
  ),
  builtin(
    "MDETERM",
    { en: "The determinant of a square matrix.", tw: "方陣的行列式值。", cn: "方阵的行列式值。" },
    [matrix("array")],
    determinant,
  ),
  builtin(
    "MUNIT",
    { en: "The unit matrix of so many rows and columns.", tw: "指定大小的單位矩陣。", cn: "指定大小的单位矩阵。" },
    [whole("dimension")],
    (size) => {
      if (size < 1) refuse("#VALUE!", "outside", { argument: "dimension" });
      boundCells(size, size);
      return columnsFrom(size, size, (column, row) => ({ value: column === row ? 1 : 0 }));
    },
  ),
];
