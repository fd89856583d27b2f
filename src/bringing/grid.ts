/** The raw cells of a file, of whatever kind it is: text, a sheet of a workbook, JSON. What they mean is decided later (readSeries.ts). */

/** A number of a workbook's cell that is shown as a day, as per cent, as money or in another unit, or as so many millions. */
export interface ShownNumber {
  /** A serial where it is shown as a day; a share, 0.042 for 4.2 %, where as per cent. */
  readonly value: number;
  readonly as: "day" | "percent" | "unit";
  readonly unit?: string;
  /** What one of the cell's value stands for: 1e9 where a format writes "bn" behind the number as it is. */
  readonly factor?: number;
}

/** Text is trimmed; "" is an empty cell. A number is a number of its program, whose digits are no question. */
export type RawCell = string | number | ShownNumber;

export interface GridRow {
  /** As an editor or a sheet counts, from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

export interface Grid {
  /** Without empty rows. */
  readonly rows: readonly GridRow[];
  /** What separates the fields of a text; a sheet and JSON have no such thing. */
  readonly delimiter?: string;
  /** Text whose program writes decimal points, such as JSON's. */
  readonly pointIsDecimal?: boolean;
  /** Numbers that are no dates by their format are still counted from 1904. */
  readonly was1904?: boolean;
}

export const isShown = (cell: RawCell): cell is ShownNumber => typeof cell === "object";
