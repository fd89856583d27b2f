/** What a workbook itself says about its data, in two cells with defined names, so that it travels with every copy of the file. */

export interface DataSettings {
  /** All data cells show what was known at the end of this day (Excel serial); null for today. */
  readonly asOf: number | null;
  /** Series that are due are refreshed when the workbook opens. */
  readonly autoRefresh: boolean;
}

export const asOfName = "MKT_ASOF";
export const autoRefreshName = "MKT_AUTOREFRESH";
