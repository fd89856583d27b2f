/** Between the engine's values (columns of {value, format}) and Excel's calling form (rows of plain values). */
import { say, type Text } from "../../language/language";
import { isErrorCode, marked, unmarked } from "../compiler/values";
import { type AssociatedFunction, CustomFunctionError, type Invocation } from "./customFunctions";

/** A value as the engine passes it. */
interface EngineValue {
  readonly value?: unknown;
  readonly message?: string;
}

/** undefined stands for an argument left out; a rectangle comes column by column. */
export type EngineArgument = EngineValue | readonly (readonly EngineValue[])[] | undefined;

export type EngineResult = { value: unknown; message?: string; format?: string };

const noCell: Text = {
  en: "A cell cannot hold this result.",
  tw: "儲存格無法容納此結果。",
  cn: "单元格无法容纳此结果。",
};
const notCalculated: Text = {
  en: "This function stopped, for a reason that nobody foresaw; other cells are not touched by it. Check its arguments, then calculate anew (F9).",
  tw: "此函數因未預期的原因中斷；其他儲存格不受影響。請檢查引數，再重新計算（F9）。",
  cn: "此函数因未预料的原因中断；其他单元格不受影响。请检查参数，再重新计算（F9）。",
};
const loading: Text = { en: "Loading …", tw: "載入中……", cn: "正在加载……" };
const emptyRange: Text = { en: "The result is an empty range.", tw: "結果是空的範圍。", cn: "结果是空的区域。" };

const isColumns = (argument: EngineArgument): argument is readonly (readonly EngineValue[])[] =>
  Array.isArray(argument);

function cellIn(cell: EngineValue | undefined): unknown {
  const value = cell?.value ?? null;
  if (typeof value !== "string") return value;
  return isErrorCode(value) ? new CustomFunctionError(value, cell?.message) : unmarked(value);
}

function rowsIn(columns: readonly (readonly EngineValue[])[]): unknown[][] {
  const height = columns[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => columns.map((column) => cellIn(column[row])));
}

/** A single cell arrives in a matrix parameter as [[cell]]. */
function argumentIn(argument: EngineArgument, matrix: boolean): unknown {
  if (argument === undefined) return null;
  if (isColumns(argument)) return matrix ? rowsIn(argument) : cellIn(argument[0]?.[0]);
  return matrix ? [[cellIn(argument)]] : cellIn(argument);
}

function isErrorValue(value: unknown): value is { code: string; message?: string } {
  return typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string";
}

function cellOut(value: unknown): EngineResult {
  if (isErrorValue(value)) return value.message ? { value: value.code, message: value.message } : { value: value.code };
  if (typeof value === "number" && !Number.isFinite(value)) return { value: Number.isNaN(value) ? "#VALUE!" : "#NUM!" };
  if (typeof value === "object" && value !== null) return { value: "#VALUE!", message: say(noCell) };
  return { value: typeof value === "string" ? marked(value) : (value ?? null) };
}

function resultOut(result: unknown): EngineResult | EngineResult[][] {
  if (!Array.isArray(result)) return cellOut(result);
  const rows = result as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return cellOut(rows[0][0]);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return { value: "#CALC!", message: say(emptyRange) };
  return Array.from({ length: width }, (_, column) => rows.map((row) => cellOut(row[column])));
}

/** What a throw means: an error value as it is; the words of anything else are made for programmers. */
function thrownOut(thrown: unknown): EngineResult {
  if (isErrorValue(thrown) && thrown.code.startsWith("#")) return cellOut(thrown);
  console.error("Marketbook:", thrown);
  return { value: "#VALUE!", message: say(notCalculated) };
}

/** Calls a function as Excel does. What comes later is #N/A until then; `wait` sees to it that the formula is calculated again. */
export function callAsExcel(
  call: AssociatedFunction,
  args: readonly EngineArgument[],
  matrixParameters: readonly boolean[],
  invocation: Invocation,
  wait: (arrival: Promise<unknown>) => void,
): EngineResult | EngineResult[][] {
  try {
    const count = Math.max(args.length, matrixParameters.length);
    const given: unknown[] = new Array(count + 1);
    for (let index = 0; index < count; index++) given[index] = argumentIn(args[index], matrixParameters[index] ?? true);
    given[count] = invocation;
    const result = call(...given);
    if (!(result instanceof Promise)) return resultOut(result);
    wait(result);
    return { value: "#N/A", message: say(loading) };
  } catch (thrown) {
    return thrownOut(thrown);
  }
}
