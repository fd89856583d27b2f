/** What of the sheets cannot be read as a book: in which cell, and why. */
import type { Text } from "../../language/language";
import { filled } from "../../language/told";

export interface CellFault {
  /** "Inputs!B5". */
  readonly at: string;
  readonly text: Text;
}

export interface CellFaults {
  add(at: string, text: Text, values?: Readonly<Record<string, string>>): void;
  all(): readonly CellFault[];
}

export function cellFaults(): CellFaults {
  const found: CellFault[] = [];
  return {
    add(at, text, values = {}) {
      found.push({ at, text: filled(text, { at, ...values }) });
    },
    all: () => found,
  };
}
