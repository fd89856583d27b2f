/** The spreadsheet library's data for a workbook, as far as a foreign file fills it. Ranges are "A1:B3", without sheet and $. */

import type { Page } from "../../../sharing/model";
import type { FrozenFormula } from "../carried";
import type { Filtered } from "../filtered";
import type { WrittenSnapshot } from "../snapshot";

/** Of the library's data: its migrations leave what says so as it is. */
export const gridVersion = "19.3.2";

/** A style, format or border by its number. */
export type Dressed = Record<string, number>;

export interface GridStyle {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
  wrapping?: "wrap";
}

interface GridHeader {
  size?: number;
  isHidden?: true;
}

export type GridHeaders = Record<string, GridHeader>;

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  readonly cells: Record<string, string>;
  readonly styles: Dressed;
  readonly formats: Dressed;
  readonly borders: Dressed;
  readonly cols: GridHeaders;
  readonly rows: GridHeaders;
  readonly merges: readonly string[];
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
  readonly conditionalFormats: readonly object[];
  readonly dataValidationRules: readonly object[];
  readonly figures: readonly object[];
  readonly areGridLinesVisible: boolean;
  readonly isVisible: boolean;
  /** What the library does not have: see `carried.ts`. */
  readonly frozen: Record<string, FrozenFormula>;
  readonly notes: Record<string, object>;
  readonly tables: readonly object[];
  readonly namedTables: Record<string, object>;
  readonly printAreas: Record<string, true>;
  readonly printTitles: Record<string, true>;
  readonly pages: Record<string, Page>;
  readonly pageBreaks: Record<string, "row" | "column">;
  readonly filters: Record<string, Filtered>;
}

export interface GridWorkbook {
  readonly version: string;
  readonly sheets: readonly GridSheet[];
  readonly styles: Record<string, GridStyle>;
  readonly formats: Record<string, string>;
  readonly borders: Record<string, object>;
  readonly namedRanges: Record<string, string>;
  readonly namedFormulas: Record<string, string>;
  readonly uniqueFigureIds: true;
  /** Series that came in the file: `namedFormulas` says that the workbook computes from them. */
  readonly snapshot?: WrittenSnapshot;
}
