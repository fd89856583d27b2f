/** Why a file, or a column of it, is not taken; and what only its owner can settle. */
import type { Text } from "../language/language";
import type { DateOrder } from "./dates/reading";

/** Both count from 1: the line as an editor or a sheet counts, the column in fields, not in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type DecimalMark = "point" | "comma";
/** What ▲ before a number says: minus in Japan's statements, plus in Taiwan's prices. */
export type Sign = "plus" | "minus";

/** What can be read in two ways: the cell as it is written, and what it is in each. Days are serials. */
export type Question =
  | {
      readonly about: "dates";
      readonly place: Place;
      readonly written: string;
      readonly readings: readonly { readonly answer: DateOrder; readonly day: number }[];
    }
  | {
      readonly about: "decimal";
      readonly place: Place;
      readonly written: string;
      readonly readings: readonly { readonly answer: DecimalMark; readonly value: number }[];
    }
  | {
      readonly about: "triangles";
      readonly place: Place;
      readonly written: string;
      readonly readings: readonly { readonly answer: Sign; readonly value: number }[];
    };

/** What was found at a place and what is expected there. */
export interface Fault extends Place {
  readonly text: Text;
}

/** Thrown inside the reading and caught at its door (readSeries.ts). */
export class Refused {
  constructor(readonly fault: Fault) {}
}

export function refuse({ line, column }: Place, text: Text): Refused {
  return new Refused({ line, column, text });
}

/** A cell's text as it reads in a sentence. */
export function quoted(text: string): string {
  return text.length > 40 ? `"${text.slice(0, 39)}…"` : `"${text}"`;
}
