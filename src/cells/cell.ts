import { say, type Text } from "../language/language";

/** The error values of Excel that a function of ours can receive or give. */
export const errorCodes = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * An error value with the sentence that explains it. Thrown by functions and laid into arrays by the guard; not an Error,
 * because 20,000 error cells would otherwise collect 20,000 stack traces.
 */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    private readonly text: Text,
    private readonly values: Readonly<Record<string, string | number>> = {},
  ) {}

  /** In the language of the moment, so that a switch of language reaches errors already shown. */
  get message(): string {
    return say(this.text, this.values);
  }
}

/** What one cell holds, for every host: null is a blank cell. */
export type Cell = number | string | boolean | null | CellError;

/** What a guarded function gives back: one cell, or a rectangle of them to spill. */
export type Answer = Cell | Cell[][];
