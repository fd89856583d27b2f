/** The verdict on one claim, by its key: the same rule as the sheets of the books have in formulas (workbook/layout/verdicts.ts). */
import { halfUnit, withinRange } from "../../cells/agreement";
import { type Cell, CellError } from "../../cells/cell";
import type { Text } from "../../language/language";
import { standings, type verdicts, yours } from "../../language/verdicts";
import { wrongArgument } from "../guard/expect";
import { figureForFigure, printedRange, statusWord } from "./texts";

/** The worst first. `stands`: cells that say what the inputs behind the figure stand on. */
export function judgeClaim(
  printed: Cell,
  rebuilt: Cell,
  tolerance: number | undefined,
  stands: readonly Cell[],
): keyof typeof verdicts {
  if ([printed, rebuilt, ...stands].some((cell) => cell instanceof CellError)) return "error";
  if (rebuilt === null) return "needs data";
  if (stands.map(standingOf).includes("assumption")) return "needs an input";
  const holds = judge(printed, rebuilt, tolerance);
  return holds === undefined ? "worked out" : holds ? "reproduced" : "not reproduced";
}

const spellings = new Map(
  Object.entries<Text>({ ...standings, yours }).flatMap(([standing, words]) =>
    Object.values(words).map((word) => [word, standing] as const),
  ),
);

function standingOf(cell: Cell): string | undefined {
  if (cell === null || cell === "") return undefined;
  const standing = spellings.get(String(cell).trim().toLowerCase());
  if (standing === undefined) throw wrongArgument("status", cell, statusWord);
  return standing;
}

/** Undefined where the document prints no figure and no statement is judged. */
function judge(printed: Cell, rebuilt: Cell, tolerance?: number): boolean | undefined {
  const range = readPrinted(printed);
  if (range) {
    if (typeof rebuilt !== "number") throw wrongArgument("rebuilt", rebuilt, figureForFigure);
    return withinRange(range.low, range.high, rebuilt, tolerance ?? range.halfUnit);
  }
  if (typeof rebuilt === "boolean") return rebuilt;
  if (printed === null || typeof rebuilt !== "string") return undefined;
  return spelled(String(printed)) === spelled(rebuilt);
}

const spelled = (words: string) => words.normalize("NFKC").trim().toLowerCase();

interface Printed {
  readonly low: number;
  readonly high: number;
  readonly halfUnit: number;
}

/** The range that is printed, of one figure from it to itself; undefined of words. */
function readPrinted(printed: Cell): Printed | undefined {
  if (typeof printed === "number") return { low: printed, high: printed, halfUnit: halfUnit(printed) };
  if (typeof printed !== "string") return undefined;
  const text = spelled(printed);
  const ends = /^\[(.*)\]$/.exec(text)?.[1]?.split(",") ?? [text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")];
  const figures = ends.map(readFigure).filter((figure) => figure !== undefined);
  const [first, last = first] = figures;
  if (text.startsWith("[") && (figures.length !== 2 || ends.length !== 2 || first.value > last.value))
    throw wrongArgument("printed", printed, printedRange);
  return first && { low: first.value, high: last.value, halfUnit: Math.min(first.halfUnit, last.halfUnit) };
}

/** "0.40" and "40%" as they are written, with the zeros that a number in a cell has lost. */
function readFigure(written: string): { readonly value: number; readonly halfUnit: number } | undefined {
  const [, digits, percent] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/.exec(written.trim().replace("−", "-")) ?? [];
  if (digits === undefined) return undefined;
  const unit = percent ? 100 : 1;
  return { value: Number(digits) / unit, halfUnit: halfUnit(digits) / unit };
}
