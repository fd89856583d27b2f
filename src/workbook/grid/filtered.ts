/**
 * Rows that a file's filter hid are hidden ones here, and the filter's condition is carried: to totals, filling and copying they
 * are filtered until they are shown again. So are, as in Excel, all other hidden rows of a sheet while a filter hides some.
 */
import type { Library, Model } from "../../engine/library/library";
import type { AutoFilter } from "../../sharing/model";
import { carriedOf } from "./carried";
import { rangeText } from "./toWorkbook/ranges";

export type Filtered = Pick<AutoFilter, "columns">;

interface FilterPlugin {
  readonly getters: Model["getters"];
  isRowFiltered(sheetId: string, row: number): boolean;
}

function isFilteredByFile(getters: Model["getters"], sheetId: string, row: number): boolean {
  if (!getters.isRowHiddenByUser(sheetId, row)) return false;
  return carriedOf({ getters } as Model)
    .getCarried("filters", sheetId)
    .some(({ data }) => (data as Filtered).columns.length > 0);
}

export function letFilesFilter({ registries }: Library): void {
  const plugin = registries.statefulUIPluginRegistry.get("evaluation_filter").prototype as unknown as FilterPlugin;
  const { isRowFiltered } = plugin;
  plugin.isRowFiltered = function (sheetId, row) {
    return isRowFiltered.call(this, sheetId, row) || isFilteredByFile(this.getters, sheetId, row);
  };
}

/** Of a sheet, by the cells over which they stand; one whose rows are all shown lets all of them through. */
export function filtersOf(model: Model, sheetId: string): AutoFilter[] {
  const { getters } = model;
  return carriedOf(model)
    .getCarried("filters", sheetId)
    .map(({ range: { zone }, data }) => {
      const body = Array.from({ length: zone.bottom - zone.top }, (_, at) => zone.top + 1 + at);
      const hides = body.some((row) => getters.isRowHiddenByUser(sheetId, row));
      return { range: rangeText(zone), columns: hides ? (data as Filtered).columns : [] };
    });
}
