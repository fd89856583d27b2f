import { SourceFault } from "../../sourceFault";

const missing = new Set(["", ".", "..", "...", "…", "-", "--", "*", "na", "n/a", "nan", "nd", "null", "none"]);
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A published number, as a number or as text; undefined for the publishers' marks of a missing one. */
export function numberOf(provider: string, value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = String(value).trim();
  if (missing.has(text.toLowerCase())) return undefined;
  if (!plain.test(text)) throw new SourceFault(provider, "malformed", `"${text}" is no number`);
  return Number(text);
}
