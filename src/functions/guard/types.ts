/**
 * The types that a function's signature spells out. The build reads them by name, so that the guard knows how to turn
 * cells into each: `number`, `string`, `boolean` and the enums of `choices/` are single cells and broadcast over ranges;
 * the ones here are whole ranges (but for DateSerial) and are passed on as they are.
 */
import type { Cell, CellError } from "../../cells/cell";

/** A date as Excel's serial number; ISO text is accepted too. Broadcasts. */
export type DateSerial = number;

/** A row or a column of numbers without gaps: a blank is #N/A and an error cell is passed on as the whole answer. */
export type Column = number[];

/** A row or a column in which blanks (#N/A) and error cells stay where they are. */
export type GappyColumn = (number | CellError)[];

/** A rectangle of numbers without gaps, row by row. */
export type Matrix = number[][];

/** Cells as they come, row by row; null is blank. */
export type Cells = Cell[][];

/** As a result: numbers laid out side by side in one row. */
export type Row = (number | CellError)[];
