/** The argument that all functions of this family read: dates with one or more columns of values, or ids of series. */

import { type Cell, CellError } from "../../cells/cell";
import { isoToSerial, serialToIso } from "../../cells/serialDates";
import type { Observation } from "../../publishers/observation";
import { detectFrequency } from "../../series/alignment/frequency";
import type { Timed } from "../../series/knowledge";
import type { Series } from "../../series/series";
import { seriesOfCells } from "../data/askedSeries";
import { askedDay } from "../data/days";
import { standsOn } from "../data/freshness";
import { notAvailable, wrongArgument } from "../guard/expect";
import { expected } from "../guard/expected";
import { isBlank } from "../guard/read";
import type { Cells } from "../guard/types";
import { datedTable, holdsNoValues, laterDate, oneSeries } from "./texts";

export interface Dated {
  /** The heading of its column, its id, or its number among the columns of values. */
  readonly name: string;
  /** Ascending by date, gaps left out. */
  readonly observations: readonly Observation[];
  /** The same with what tells when they were known: of an id its own frequency, of a range the one that its dates keep. */
  readonly series: Timed;
  /** Of an id the series that it names, with its unit; a range has none. */
  readonly named?: Series;
  /** Of an id the day on which the calculation stands; a range has none. */
  readonly standsOn?: number;
}

function dateOf(argument: string, row: number, cell: Cell): number {
  if (cell instanceof CellError) throw cell;
  const serial = typeof cell === "string" ? isoToSerial(cell) : cell;
  if (typeof serial === "number") return askedDay(`${argument} [${row + 1}, 1]`, serial);
  throw wrongArgument(`${argument} [${row + 1}, 1]`, cell, expected.date);
}

/** A number; undefined for a gap, which is a blank or #N/A; any other error is the whole answer. */
function numberAt(argument: string, row: number, column: number, cell: Cell): number | undefined {
  if (cell instanceof CellError) {
    if (cell.code === "#N/A") return undefined;
    throw cell;
  }
  if (isBlank(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw wrongArgument(`${argument} [${row + 1}, ${column + 1}]`, cell, expected.number);
}

function isHeading(row: readonly Cell[]): boolean {
  return (
    typeof row[0] === "string" && isoToSerial(row[0]) === undefined && row.every((cell) => typeof cell !== "number")
  );
}

/** Excel for the desktop passes an empty cell of a range as 0; a whole row of them is no day of its own, since 0 is no date. */
function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function readTable(argument: string, cells: Cells): Dated[] {
  const width = cells[0].length;
  if (width < 2) throw wrongArgument(argument, `${cells.length} × ${width}`, datedTable);
  const headings = isHeading(cells[0]) ? cells[0] : undefined;
  const columns: Observation[][] = Array.from({ length: width - 1 }, () => []);
  const days: Observation[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = headings ? 1 : 0; row < cells.length; row++) {
    if (cells[row].every(isEmpty)) continue;
    const date = dateOf(argument, row, cells[row][0]);
    if (date <= latest)
      throw wrongArgument(`${argument} [${row + 1}, 1]`, serialToIso(date), laterDate(serialToIso(latest)));
    latest = date;
    days.push({ date, value: 0 });
    for (let column = 1; column < width; column++) {
      const value = numberAt(argument, row, column, cells[row][column]);
      if (value !== undefined) columns[column - 1].push({ date, value });
    }
  }
  // One for all columns: a monthly one between daily ones stands on the days at which whoever made the table put it.
  const frequency = detectFrequency(days);
  return columns.map((observations, index) => ({
    name: nameOf(headings?.[index + 1], index),
    observations,
    series: { observations, frequency },
  }));
}

function nameOf(heading: Cell | undefined, index: number): string {
  return typeof heading === "string" && heading !== "" ? heading : String(index + 1);
}

function readIds(argument: string, cells: Cells): Dated[] {
  const ids = cells.flat().filter((cell) => !isBlank(cell));
  return seriesOfCells(argument, ids).map((series) => {
    if (series instanceof CellError) throw series;
    return { name: series.id, observations: series.observations, series, named: series, standsOn: standsOn(series) };
  });
}

function isIdRow(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell === "string" || isBlank(cell));
}

/** Ranges already read: a broadcast asks for the same one at every place. */
const tables = new WeakMap<Cells, readonly Dated[]>();

/** Every column of values, at least one. */
export function readDated(argument: string, cells: Cells): readonly Dated[] {
  const known = tables.get(cells);
  if (known) return known;
  if (cells.every(isIdRow)) return readIds(argument, cells);
  const read = readTable(argument, cells);
  tables.set(cells, read);
  return read;
}

/** A single series with one observation or more. */
export function readOne(argument: string, cells: Cells): Dated {
  const columns = readDated(argument, cells);
  if (columns.length !== 1) throw wrongArgument(argument, columns.length, oneSeries);
  if (columns[0].observations.length === 0) throw noValues(argument);
  return columns[0];
}

/**
 * A row of two cells is two values, as a longer row is: one date and its value make no series to look along. It is one only
 * where the first cell is text, which no value is.
 */
function isLine(cells: Cells): boolean {
  return cells[0].length === 1 || (cells.length === 1 && typeof cells[0][0] !== "string");
}

/** The values of one series without its gaps: a line of values alone, or what readOne takes. */
export function readValues(argument: string, cells: Cells): number[] {
  const alone = isLine(cells) && !cells.every(isIdRow);
  if (!alone) return readOne(argument, cells).observations.map(({ value }) => value);
  const line = cells.length === 1 ? cells[0] : cells.map(([cell]) => cell);
  const values = line.map((cell, index) => numberAt(argument, index, 0, cell)).filter((value) => value !== undefined);
  if (values.length === 0) throw noValues(argument);
  return values;
}

function noValues(argument: string) {
  return notAvailable(holdsNoValues, { argument });
}
