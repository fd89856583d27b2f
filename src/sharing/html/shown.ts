/** What a host shows of a workbook's cells, as number formats and conditional formats make it. */
import type { Style } from "../model";
import type { NumberText } from "../pictures/ticks";

export interface ShownCell {
  readonly text: string;
  /** With what conditional formats and the format's colours make of it. */
  readonly style: Style;
  /** Of a conditional format: its colour, and which part of the cell it fills, 0 to 1. */
  readonly bar?: { readonly colour: string; readonly share: number };
  readonly icon?: { readonly sign: string; readonly colour: string };
}

export interface Shown {
  /** undefined for cells with neither text nor look. */
  cell(sheet: string, place: number): ShownCell | undefined;
  readonly number: NumberText;
}
