/** A value of the engine as a cell of ours. */
import { type Cell, CellError, errorCodes } from "../cells/cell";
import { unmarked } from "./compiler/values";

export function cellOf(value: unknown, message?: string): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  const text = unmarked(String(value));
  const code = errorCodes.find((each) => each === value);
  if (!code) return text;
  const sentence = message?.toString() || code;
  return new CellError(code, { en: sentence, tw: sentence, cn: sentence });
}
