/** How far an answer is from a reference value, and the form in which reference cases are kept. */
import { type Answer, type Cell, CellError, type ErrorCode, errorCodes } from "../cells/cell";
import type { Argument } from "../functions/guard/guard";

export type Leaf = number | string | boolean | null;

/** A list is a column, a list of lists a rectangle; null is an omitted argument. */
export type WrittenArgument = Leaf | readonly Leaf[] | readonly (readonly Leaf[])[];

const given = { en: "This error was given.", tw: "此錯誤為輸入所含。", cn: "此错误为输入所含。" };

function cell(leaf: Leaf): Cell {
  return errorCodes.includes(leaf as ErrorCode) ? new CellError(leaf as ErrorCode, given) : leaf;
}

export function argumentOf(written: WrittenArgument): Argument {
  if (written === null) return undefined;
  if (!Array.isArray(written)) return cell(written as Leaf);
  return written.map((each: Leaf | readonly Leaf[]) => (Array.isArray(each) ? each.map(cell) : [cell(each as Leaf)]));
}

const codeOrValue = (each: Cell) => (each instanceof CellError ? each.code : each);

/** The distance over the scale; both zero where nothing is expected and nothing came. */
function distance(got: Cell, expected: Leaf, scale: number): number {
  if (typeof expected !== "number" || typeof got !== "number")
    return codeOrValue(got) === expected ? 0 : Number.POSITIVE_INFINITY;
  return got === expected ? 0 : Math.abs(got - expected) / (scale || Number.MIN_VALUE);
}

/**
 * The worst error among the cells of an answer, each relative to its scale: the size of the value, or that of the terms it
 * is the difference of. Infinite when the answer has other cells than expected.
 */
export function worstError(answer: Answer, expected: readonly Leaf[], scales: readonly number[]): number {
  const got = Array.isArray(answer) ? answer.flat() : [answer];
  if (got.length !== expected.length) return Number.POSITIVE_INFINITY;
  return got.reduce<number>((worst, each, index) => Math.max(worst, distance(each, expected[index], scales[index])), 0);
}
