/** What every layout of a table comes to: days, and columns of cells that have one cell for each of them. */
import type { DateCell } from "../dates/orders";
import type { RawCell } from "../grid";
import type { Place } from "../refusal";

/** What a heading, the rows under it and the columns beside it say of a series. */
export interface Label {
  /** As the file has it, rows of headings joined; "" when there is none. */
  readonly heading: string;
  /** What tells this series from its neighbours where the heading does not: "AAPL", "Germany". */
  readonly key?: string | undefined;
  /** A, H, Q or M, where years, quarters and months stand in one column. */
  readonly period?: string | undefined;
  /** Where it is more than what names it. */
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  /** "Billions", or SDMX's power of ten. */
  readonly scale?: string | undefined;
  readonly frequency?: string | undefined;
}

export interface RawColumn {
  readonly label: Label;
  /** Of the day at this index. */
  cell(index: number): RawCell;
  place(index: number): Place;
}

export interface Block {
  readonly dates: readonly DateCell[];
  readonly columns: readonly RawColumn[];
  /** The heading of the days. */
  readonly dated?: string | undefined;
}

/** What stands above a table. */
export interface Told {
  readonly unit?: string | undefined;
  readonly scale?: string | undefined;
  readonly frequency?: string | undefined;
  /** The publisher's id of the one series. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** All of it, for what it shows of the file's language and the order of its dates. */
  readonly texts: readonly string[];
}

export interface LeftOut {
  readonly heading: string;
  readonly place: Place;
  readonly reason: "repeats" | "dates" | "noDate" | "code" | "clock";
}

export interface Table {
  readonly blocks: readonly Block[];
  readonly told: Told;
  /** Of columns of dates as well: "Date (dd/mm/yyyy)". */
  readonly headings: readonly string[];
  readonly left: readonly LeftOut[];
  /** Rows that are no data: totals, footnotes, dividends. */
  readonly rowsLeft: number;
}
