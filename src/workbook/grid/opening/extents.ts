/**
 * How large the grid's sheets are made. A spill does not enlarge a sheet, and a reference that leads beyond its end is cut off
 * there: ROWS(A1:A9000) would be less. So there is room for what cells hold, for what formulas name, and some more.
 */
import { areaOf, areasOf } from "../../../sharing/formulaText/references";
import { columnOf, mostColumns, mostRows, rowOf, type Sheet, type Workbook } from "../../../sharing/model";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const spare = { rows: 500, columns: 10 };
const least = { rows: 1_000, columns: 26 };

/** Of all sheets together. What formulas name beyond it is not made room for. */
const mostNamed = { rows: 1_500_000, columns: 300_000 };

interface Growing {
  rows: number;
  columns: number;
}

function used({ cells, merges }: Sheet): Growing {
  let [rows, columns] = [0, 0];
  for (const [place, { value, formula }] of cells) {
    if (value === null && !formula) continue;
    rows = Math.max(rows, rowOf(place) + 1);
    columns = Math.max(columns, columnOf(place) + 1);
  }
  // Merged cells belong to what is beside them.
  for (const range of merges) {
    const area = areaOf(range);
    if (!area || area.top > rows + spare.rows || area.left > columns + spare.columns) continue;
    rows = Math.max(rows, Math.min(area.bottom + 1, rows + spare.rows));
    columns = Math.max(columns, Math.min(area.right + 1, columns + spare.columns));
  }
  return { rows, columns };
}

/** Whole columns and rows are of the sheet, however large it is. */
function namedAreas(formula: string) {
  return areasOf(formula.slice(1)).filter(({ bottom, right }) => bottom < mostRows - 1 && right < mostColumns - 1);
}

/** By the name of the sheet. */
export function extentsOf(workbook: Workbook): Map<string, Extent> {
  const extents = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), used(sheet)]));
  const sum = { rows: 0, columns: 0 };
  for (const { rows, columns } of extents.values()) {
    sum.rows += rows;
    sum.columns += columns;
  }
  const reach = (formula: string, own: string) => {
    for (const { sheet = own, bottom, right } of namedAreas(formula)) {
      const extent = extents.get(sheet.toLowerCase());
      if (!extent) continue;
      const [rows, columns] = [Math.max(0, bottom + 1 - extent.rows), Math.max(0, right + 1 - extent.columns)];
      if (sum.rows + rows <= mostNamed.rows) [extent.rows, sum.rows] = [extent.rows + rows, sum.rows + rows];
      if (sum.columns + columns <= mostNamed.columns)
        [extent.columns, sum.columns] = [extent.columns + columns, sum.columns + columns];
    }
  };
  for (const { name, cells } of workbook.sheets)
    for (const { formula } of cells.values()) if (formula && !formula.frozen) reach(formula.text, name);
  for (const { formula, sheet } of workbook.names) reach(formula, sheet ?? "");
  return new Map(
    workbook.sheets.map(({ name }) => {
      const { rows, columns } = extents.get(name.toLowerCase()) as Growing;
      return [
        name,
        {
          rows: Math.min(mostRows, Math.max(least.rows, rows + spare.rows)),
          columns: Math.min(mostColumns, Math.max(least.columns, columns + spare.columns)),
        },
      ];
    }),
  );
}
