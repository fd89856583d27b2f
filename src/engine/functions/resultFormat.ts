/** The number format in which a function's result reads, where its cell has none. */
import type { EngineResult } from "./adapter";

export interface ResultFormat {
  readonly format: string;
  /** Of a result of several columns: whether all are of this unit, or the first alone. */
  readonly columns: "all" | "first";
}

const inFormat = (cell: EngineResult, format: string): EngineResult =>
  typeof cell.value === "number" ? { value: cell.value, format } : cell;

export function formatted(
  result: EngineResult | EngineResult[][],
  wanted: ResultFormat | undefined,
): EngineResult | EngineResult[][] {
  if (!wanted) return result;
  const { format, columns } = wanted;
  if (!Array.isArray(result)) return inFormat(result, format);
  return result.map((column, index) =>
    columns === "all" || index === 0 ? column.map((cell) => inFormat(cell, format)) : column,
  );
}
