/** Tables of a file as the grid has them: with stripes and filters, but without a name, which is kept beside. */
import { areaOf } from "../../../sharing/formulaText/references";
import type { Table } from "../../../sharing/model";

interface GridTable {
  readonly range: string;
  readonly type: "static";
  readonly config: Readonly<Record<string, unknown>>;
}

/** Excel's presets, which the library has under the same names. */
const preset = /^TableStyle(?:Light(?:1\d?|2[01]?|[3-9])|Medium(?:1\d?|2[0-8]?|[3-9])|Dark(?:1[01]?|[2-9]))$/;

const withoutMarks = (range: string) => range.replaceAll("$", "");

/** Those that lie in the sheet, without the ones that lie over another. */
export function placedTables(tables: readonly Table[], fits: (range: string) => boolean): readonly Table[] {
  const kept: Table[] = [];
  for (const table of tables) {
    const area = areaOf(table.range);
    const isFree = kept.every(({ range }) => {
      const other = areaOf(range);
      if (!area || !other) return false;
      return area.top > other.bottom || area.bottom < other.top || area.left > other.right || area.right < other.left;
    });
    if (area && isFree && fits(table.range)) kept.push({ ...table, range: withoutMarks(table.range) });
  }
  return kept;
}

export function gridTable({ range, headerRows, totalsRows, style = {}, filter }: Table): GridTable {
  const { name = "", firstColumn, lastColumn, rowStripes, columnStripes } = style;
  return {
    range,
    type: "static",
    config: {
      hasFilters: filter === true && headerRows > 0,
      totalRow: totalsRows > 0,
      firstColumn: firstColumn === true,
      lastColumn: lastColumn === true,
      numberOfHeaders: headerRows,
      bandedRows: rowStripes === true,
      bandedColumns: columnStripes === true,
      // Nothing is filled in that nobody typed.
      automaticAutofill: false,
      styleId: preset.test(name) ? name : "None",
    },
  };
}
