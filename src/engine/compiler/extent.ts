/**
 * How far a reference reaches where the sheet has fewer rows or columns: A:A is 1,048,576 rows as in Excel, of which those
 * beyond the sheet are blank and are never read. Who counts rows or blanks asks here.
 */
import { leadsNowhere } from "./areas";
import type { Range } from "./frame";
import { type Columns, height } from "./values";

export const excelRows = 2 ** 20;
export const excelColumns = 2 ** 14;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const noted = new WeakMap<Columns, Extent>();

export function extentOf(columns: Columns): Extent {
  return noted.get(columns) ?? { rows: height(columns), columns: columns.length };
}

/** Cells of a sheet, with how far the reference reaches that brought them. */
export function reaching(columns: Columns, extent: Extent): Columns {
  if (extent.rows <= height(columns) && extent.columns <= columns.length) return columns;
  // A copy, because the library hands out the same cells for A:A and for A1:A100 of a sheet of a hundred rows.
  const copy = [...columns];
  noted.set(copy, extent);
  return copy;
}

/** A whole column has no bottom, a whole row no right end. */
function extentOfRange({ zone, unboundedZone: asked }: Range): Extent {
  const bottom = asked && asked.bottom === undefined ? excelRows - 1 : zone.bottom;
  const right = asked && asked.right === undefined ? excelColumns - 1 : zone.right;
  return { rows: bottom - zone.top + 1, columns: right - zone.left + 1 };
}

export const asReferred = (columns: Columns, range: Range): Columns =>
  leadsNowhere(range) ? columns : reaching(columns, extentOfRange(range));
