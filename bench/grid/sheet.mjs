// The workbook that is timed: rows of quotes, one formula of ours in each, all reading one shared input.

/** Told apart by how much they calculate, from a few operations to iterations. */
export const formulas = {
  CIPBASIS: (row) => `=MKT.CIPBASIS(A${row},B${row},$E$1,0.0235,C${row})`,
  BSPRICE: (row) => `=MKT.BSPRICE("C",A${row},B${row},C${row},$E$1,0,0.25)`,
  CAGR: (row) => `=MKT.CAGR(A${row},B${row}+$E$1,C${row})`,
};

export const shared = { col: 4, row: 0 };
export const unrelated = { col: 6, row: 0 };
export const resultColumn = 3;

export function workbook(rows) {
  const kinds = Object.values(formulas);
  const cells = { E1: "0.0436" };
  for (let row = 1; row <= rows; row++) {
    cells[`A${row}`] = String(1 + (row % 97) / 1000);
    cells[`B${row}`] = String(1.005 + (row % 89) / 1000);
    cells[`C${row}`] = String(0.25 + (row % 8) / 4);
    cells[`D${row}`] = kinds[row % kinds.length](row);
  }
  return { version: "19.3", sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 8, rowNumber: rows, cells }] };
}
