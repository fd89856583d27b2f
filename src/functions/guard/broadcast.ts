/**
 * Single-cell parameters over ranges. Each cell is read once, however many places it serves: a formula over 20,000 rows is one
 * call, and what stands here is done for each of its cells.
 */
import { type Cell, CellError } from "../../cells/cell";
import { type ParameterKind, singleCellKinds } from "./entry";
import { wrongArgument } from "./expect";
import type { CellReader } from "./read";

/** The common height and width of the single-cell arguments. */
export interface Broadcast {
  readonly rows: number;
  readonly columns: number;
}

/** The common height and width, or the error that names the argument that does not fit. */
export function broadcastOver(
  parameters: readonly ParameterKind[],
  args: readonly (Cell[][] | undefined)[],
): Broadcast | CellError {
  let rows = 1;
  let columns = 1;
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index];
    const cells = args[index];
    if (cells === undefined || !singleCellKinds.has(parameter.kind)) continue;
    const height = cells.length;
    const width = cells[0].length;
    if ((height !== 1 && rows !== 1 && height !== rows) || (width !== 1 && columns !== 1 && width !== columns))
      return wrongArgument(parameter.name, `${height} × ${width}`, {
        en: `one cell, or ${rows} × ${columns} like the ranges before it`,
        tw: `單一儲存格，或與前面的範圍同為 ${rows} × ${columns}`,
        cn: `单个单元格，或与前面的区域同为 ${rows} × ${columns}`,
      });
    rows = Math.max(rows, height);
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}

/** What an argument holds at each place of the broadcast: its value or, as a CellError, why there is none. */
export interface Argued {
  readonly values: readonly unknown[];
  /** How far apart in `values` neighbouring rows and columns of the broadcast are; 0 where one cell serves them all. */
  readonly rowStep: number;
  readonly columnStep: number;
  readonly hasErrors: boolean;
}

/** The same value at every place: a whole range, or an argument that was left out. */
export function everywhere(value: unknown): Argued {
  return { values: [value], rowStep: 0, columnStep: 0, hasErrors: value instanceof CellError };
}

export function readEach(cells: Cell[][], read: CellReader): Argued {
  const height = cells.length;
  const width = cells[0].length;
  const values: unknown[] = new Array(height * width);
  let hasErrors = false;
  for (let row = 0; row < height; row++) {
    const line = cells[row];
    for (let column = 0; column < width; column++) {
      const value = read(line[column]);
      if (value instanceof CellError) hasErrors = true;
      values[row * width + column] = value;
    }
  }
  return { values, rowStep: height === 1 ? 0 : width, columnStep: width === 1 ? 0 : 1, hasErrors };
}
