/** The grid's tables in Excel's words; their names come from the file in which they came, or are given here. */
import { freeName } from "../../../cells/freeName";
import type { Model } from "../../../engine/library/library";
import { areaOf } from "../../../sharing/formulaText/references";
import type { Table, TableStyle } from "../../../sharing/model";
import { carriedOf } from "../carried";
import { filtersOf } from "../filtered";
import type { GridSheet } from "./looks";
import { rangeText } from "./ranges";

interface Named {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What the library leaves out of its data. */
const usual = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleMedium2",
};

function styleOf(config: typeof usual): TableStyle {
  return {
    ...(config.styleId.startsWith("TableStyle") && { name: config.styleId }),
    ...(config.firstColumn && { firstColumn: true as const }),
    ...(config.lastColumn && { lastColumn: true as const }),
    ...(config.bandedRows && { rowStripes: true as const }),
    ...(config.bandedColumns && { columnStripes: true as const }),
  };
}

/** Names of tables are those of the whole workbook, and no other name may be the same. */
export function tableNames(taken: Iterable<string>): (wanted: string) => string {
  const known = new Set([...taken].map((name) => name.toLowerCase()));
  return (wanted) => {
    const free = freeName(wanted, (name) => known.has(name.toLowerCase()), "_");
    known.add(free.toLowerCase());
    return free;
  };
}

export function tablesOf(model: Model, sheet: GridSheet, freeFor: (wanted: string) => string): Table[] {
  const named = new Map(
    carriedOf(model)
      .getCarried("namedTables", sheet.id)
      .map(({ range, data }) => [rangeText(range.zone), data as Named]),
  );
  return sheet.tables.flatMap(({ range, config: given }): Table[] => {
    const area = areaOf(range);
    if (!area) return [];
    const config = { ...usual, ...given } as typeof usual;
    const known = named.get(range);
    const filterColumns = filtersOf(model, sheet.id).find((filter) => filter.range === range)?.columns ?? [];
    const columns = known?.columns ?? Array.from({ length: area.right - area.left + 1 }, (_, at) => `Column${at + 1}`);
    return [
      {
        name: freeFor(known?.name ?? "Table1"),
        range,
        headerRows: config.numberOfHeaders,
        totalsRows: config.totalRow ? 1 : 0,
        columns,
        style: styleOf(config),
        ...(config.hasFilters && { filter: true as const }),
        ...(filterColumns.length > 0 && { filterColumns }),
      },
    ];
  });
}
