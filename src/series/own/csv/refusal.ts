import type { Text } from "../../../language/language";

/** Where in the text: both count from 1; the line as an editor counts, the column in fields, not in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why nothing was imported. */
export interface ReadError extends Place {
  /** What was found there and what is expected. */
  readonly text: Text;
  /** Present when the user can settle it: read the text again with the answer among the options. */
  readonly ask?: "dateOrder" | "decimalMark";
}

/** Thrown inside the reading and caught at its door, so that a malformed text imports nothing. */
export class Refusal {
  constructor(readonly error: ReadError) {}
}

export function refuse(place: Place, text: Text, ask?: ReadError["ask"]): Refusal {
  const { line, column } = place;
  return new Refusal(ask ? { line, column, text, ask } : { line, column, text });
}

/** A cell's text as it reads in a sentence. */
export function quoted(text: string): string {
  return text.length > 40 ? `"${text.slice(0, 39)}…"` : `"${text}"`;
}
