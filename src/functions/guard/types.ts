/**
 * The types that a function's signature spells out. The build reads them by name, so that the guard knows how to turn
 * cells into each: `number`, `string`, `boolean` and the enums of `choices/` are single cells and broadcast over ranges;
 * of the ones here DateSerial, AnyCell and the magnitudes (Rate, Vol …) are single cells too, the others whole ranges that are passed on as
 * they are.
 */
import type { Cell, CellError } from "../../cells/cell";

/** A date as Excel's serial number; ISO text is accepted too. Broadcasts. */
export type DateSerial = number;

/** Any one cell, an error too; blank, or left out without being optional, is null. Broadcasts. */
export interface AnyCell {
  readonly cell: Cell;
}

/** A row or a column of numbers without gaps: a blank is #N/A and an error cell is passed on as the whole answer. */
export type Column = number[];

/** A row or a column in which blanks (#N/A) and error cells stay where they are. */
export type GappyColumn = (number | CellError)[];

/** A row or a column of dates, as Excel's serials or as ISO text, without gaps. */
export type DateColumn = number[];

/** A row or a column of dates in which blanks (#N/A) and error cells stay where they are. */
export type GappyDateColumn = (number | CellError)[];

/**
 * A row or a column of numbers that belongs together, place by place, with the others of this kind: a place that is blank or #N/A
 * in any of them is left out of all. Any other error is the whole answer.
 */
export type CompleteColumn = number[];

/** The same for a rectangle, by its rows. */
export type CompleteMatrix = number[][];

/** A rectangle of numbers without gaps, row by row. */
export type Matrix = number[][];

/** Cells as they come, row by row; null is blank. */
export type Cells = Cell[][];

/** As a result: one number or, where the user asks for more, a row of them. */
export type CellOrRow = number | Row;

/** As a result: numbers laid out side by side in one row. */
export type Row = (number | CellError)[];

/*
 * Numbers whose usual size is known; beyond it the guard answers #NUM! and says what was probably meant (magnitudes.ts). With
 * "Column" behind the name: a row or a column of them without gaps.
 */

/** Interest rate, yield or premium, decimal a year: 0.0436 is 4.36 %. */
export type Rate = number;
export type RateColumn = number[];

/** Growth or move, decimal: 0.35 is 35 %. */
export type Growth = number;
export type GrowthColumn = number[];

/** Lognormal volatility, decimal a year: 0.2 is 20 %. */
export type Vol = number;
export type VolColumn = number[];

/** From 0 to 1. */
export type Probability = number;
export type ProbabilityColumn = number[];

/** Part of a whole that cannot exceed it, decimal: 0.15 is 15 %. */
export type Share = number;
export type ShareColumn = number[];

/** Weight in a portfolio or a rule, decimal; with leverage above 1. */
export type Weight = number;
export type WeightColumn = number[];

/** One amount over another that may exceed it, such as debt over GDP, decimal. */
export type Ratio = number;

/** Spread or change of a yield in basis points: 25 is 0.25 %. */
export type BasisPoints = number;

/** Tenor or time to expiry in years. */
export type Years = number;
export type YearsColumn = number[];

/** Clean price of a bond per 100 of face. */
export type PricePer100 = number;
