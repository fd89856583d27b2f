/** A table that was found in a JSON, whatever its shape. */
import type { RawCell } from "../grid";

export interface JsonTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** Scalars beside the list, such as units: they speak of it. */
  readonly beside: readonly (readonly [string, string])[];
  /** The tables of one form that it was put together from. */
  readonly parts?: readonly JsonTable[];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A scalar's text, or that of a text in several languages in English. */
export function textIn(value: unknown): string {
  if (isRecord(value)) return textIn(value.en ?? Object.values(value)[0] ?? "");
  return value === null || value === undefined || Array.isArray(value) ? "" : String(value).trim();
}
