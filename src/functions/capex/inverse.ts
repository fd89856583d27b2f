/** The inverse of a matrix, by Gauss–Jordan elimination with row pivoting; undefined when it is singular to working precision. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const largest = matrix.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    if (!(Math.abs(rows[pivot][column]) > size * Number.EPSILON * largest)) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const line = rows[column].map((value) => value / rows[column][column]);
    rows[column] = line;
    for (let row = 0; row < size; row++) {
      const factor = rows[row][column];
      if (row !== column && factor !== 0) rows[row] = rows[row].map((value, at) => value - factor * line[at]);
    }
  }
  return rows.map((row) => row.slice(size));
}
