/**
 * The adapter of a guarded function, which puts it in the form in which Excel calls it, and with it every host that plays
 * Excel.
 */

import { type Answer, type Cell, CellError, type ErrorCode, errorCodes } from "../../cells/cell";
import type { Text } from "../../language/language";
import { type Reads, withReads } from "../../series/memory/reads";
import type { Supply } from "../../series/memory/supply";
import { takeLeftOut } from "../guard/completeRows";
import type { Argument, GuardedFunction } from "../guard/guard";
import { answerOrWait } from "./awaiting";
import { keepReads } from "./cellReads";
import { keepLeftOut } from "./leftOut";
import { type NumberWithProperties, withProperties } from "./provenance";
import { keepSentences, type Place } from "./sentences";

type ExcelCell = number | string | boolean | CustomFunctions.Error | NumberWithProperties;

const inherited: Text = {
  en: "A cell that this formula reads holds {code}.",
  tw: "此公式所讀取的儲存格含有 {code}。",
  cn: "此公式所读取的单元格含有 {code}。",
};

/** The error values that Excel lets a function answer; any other, such as a #REF! passed on, it shows as #VALUE!. */
const answerable: ReadonlySet<ErrorCode> = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"]);

function isErrorValue(value: unknown): value is { code: string } {
  return typeof value === "object" && value !== null && "code" in value;
}

function readCell(value: unknown): Cell {
  if (value === undefined) return null;
  if (!isErrorValue(value)) return value as Cell;
  const code = errorCodes.find((known) => known === value.code) ?? "#VALUE!";
  return new CellError(code, inherited, { code: value.code });
}

/** An omitted optional argument comes as null, a range as rows of cells, and most often these are one cell. */
function readArgument(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return readCell(value);
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1 ? readCell(rows[0][0]) : rows.map((row) => row.map(readCell));
}

/** All but the last, which is the invocation. */
function readArguments(args: readonly unknown[]): Argument[] {
  const read: Argument[] = new Array(Math.max(args.length - 1, 0));
  for (let index = 0; index < read.length; index++) read[index] = readArgument(args[index]);
  return read;
}

const noReads: Reads = new Map();

function errorValue(error: CellError): CustomFunctions.Error {
  const code = answerable.has(error.code) ? error.code : "#VALUE!";
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, error.message);
}

function writeCell(cell: Cell): ExcelCell {
  if (cell instanceof CellError) return errorValue(cell);
  // The guard lets no blank out; null is in the type because cells that come in may be blank.
  return cell as ExcelCell;
}

/** Every result is declared a matrix, so one cell is [[cell]]; but one error is thrown, since only so its message survives. */
function writeAnswer(answer: Answer): ExcelCell[][] {
  if (answer instanceof CellError) throw errorValue(answer);
  if (!Array.isArray(answer)) return [[writeCell(answer)]];
  const only = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  if (only instanceof CellError) throw errorValue(only);
  return answer.map((row) => row.map(writeCell));
}

/** Excel appends the invocation to the arguments of every call. */
export function excelForm(
  id: string,
  guarded: GuardedFunction,
  supply: Supply,
): (...args: unknown[]) => ExcelCell[][] | Promise<ExcelCell[][]> {
  return (...args) => {
    let place: Place = (args.at(-1) as CustomFunctions.Invocation | undefined) ?? {};
    const read = readArguments(args);
    let reads: Reads = noReads;
    const call = (again: boolean) =>
      withReads(
        () => {
          takeLeftOut();
          const answer = guarded(read);
          keepLeftOut(id, place, takeLeftOut());
          return answer;
        },
        (present) => {
          reads = present;
          if (place.address) keepReads(id, place.address, present, again);
        },
      );
    const finish = (answer: Answer) => {
      keepSentences(id, place, answer);
      return withProperties(id, read, answer, reads) ?? writeAnswer(answer);
    };
    const answer = answerOrWait(call, supply);
    if (!(answer instanceof Promise)) return finish(answer);
    // The cell may have another place, or none, when what it waits for is here.
    place = { address: place.address };
    return answer.then(finish);
  };
}
