import type { Text } from "../../../language/language";

/** Where in the text: both count from 1; the line as an editor counts, the column in fields, not in characters. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** What can be read in two ways: the cell as it is written, and what it is in either. Dates are Excel serials. */
export type Question =
  | { readonly about: "dateOrder"; readonly written: string; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly about: "decimalMark"; readonly written: string; readonly point: number; readonly comma: number };

/** Why nothing was imported. */
export interface ReadError extends TextPosition {
  /** What was found there and what is expected. */
  readonly text: Text;
  /** Present when the user can settle it: read the text again with the answer among the options. */
  readonly question?: Question;
}

/** Thrown inside the reading and caught at its door, so that a malformed text imports nothing. */
export class CsvParseError {
  constructor(readonly error: ReadError) {}
}

export function refuse(place: TextPosition, text: Text, question?: Question): CsvParseError {
  const { line, column } = place;
  return new CsvParseError(question ? { line, column, text, question } : { line, column, text });
}

/** A cell's text as it reads in a sentence. */
export function quoted(text: string): string {
  return text.length > 40 ? `"${text.slice(0, 39)}…"` : `"${text}"`;
}
