/** What the formulas of cells mean: shown as Excel shows them, mended, or frozen where their functions are not ours to call. */
import { cellAddress } from "../../cells/address";
import { type FormulaRead, fromFile, isAsShown } from "../formulaText/fromFile";
import type { FunctionNames } from "../formulaText/functionNames";
import { isBanner } from "../formulaText/guard";
import { withIntersections } from "../formulaText/intersection";
import { asking, plainForm } from "../formulaText/plainWords";
import { withoutRelativeNames } from "../formulaText/relativeNames";
import { type TablePlaces, withoutTables } from "../formulaText/structured";
import { type Cell, type CellFormula, type CellValue, columnOf, rowOf } from "../model";
import type { Findings } from "../report";
import type { WrittenCell, WrittenFormula } from "./cells";
import type { NameMeanings } from "./names";

export interface FormulaContext {
  readonly functions: FunctionNames;
  /** See `calledIn`. */
  readonly bare: ReadonlySet<string>;
  /** Whether this workbook defines a function's name itself, in capitals: a LAMBDA. */
  readonly isDefined: (name: string) => boolean;
  readonly isRange: (name: string) => boolean;
  readonly tables: TablePlaces;
  readonly meanings: NameMeanings;
  /** Whether it saved what it could not calculate as errors and booleans as numbers. */
  readonly byLibreOffice: boolean;
  readonly findings: Findings;
}

/** A cell of the model, and what its guard says about the snapshot. */
export interface CellRead {
  readonly cell: Cell;
  readonly snapshot?: string;
}

/** What other programs show for functions that they do not have, or have not finished. */
const unbelievable = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!"]);

export const isUnbelievable = (value: CellValue): boolean =>
  typeof value === "object" && value !== null && unbelievable.has(value.error);

/** A workbook may call anything; so many answers are kept. */
const mostCalls = 1_000;

/** Cells: a name has three letters before its digits, or more. */
const surelyCell = /^\$?[A-Z]{1,2}\$?\d{1,6}$/;

/**
 * The form of formulas that stand in a file as they are shown, and would be read as they are: of our own functions and of what
 * `readCell` mends, freezes or marks none. What has ranges has its form as well, but may need @.
 */
export function plainForms(
  context: FormulaContext,
  hasNames: boolean,
): (text: string, from: number, until: number) => number {
  const { functions, bare, isRange, meanings, byLibreOffice } = context;
  const odd = new Set([...meanings.lost, ...meanings.relative].map(({ name }) => name.toUpperCase()));
  const known = new Map<string, boolean>();
  const isConstant = (name: string) => byLibreOffice && (name === "TRUE" || name === "FALSE");
  const call = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = isAsShown(name, functions, bare) && !isConstant(name);
    if (known.size < mostCalls) known.set(name, answer);
    return answer;
  };
  const operand = (word: string) => surelyCell.test(word) || !(isRange(word) || odd.has(word.toUpperCase()));
  const asked = asking(call, hasNames ? operand : undefined);
  return (text, from, until) => plainForm(text, from, until, asked);
}

/** undefined: the cell goes, as it only told about a snapshot. */
export function readCell(
  written: WrittenCell,
  sheet: string,
  place: number,
  context: FormulaContext,
): CellRead | undefined {
  const { value, formula, style } = written;
  const look = style === undefined ? {} : { style };
  if (!formula) return { cell: { value, ...look } };
  if (isBanner(formula.text)) return undefined;
  const at = () => `${sheet}!${cellAddress(columnOf(place), rowOf(place))}`;
  const constant = context.byLibreOffice ? constantOf(formula.text) : undefined;
  if (constant !== undefined) {
    context.findings.add("booleans", at());
    return { cell: { value: constant, ...look } };
  }
  const asWritten = fromFile(formula.text, context.functions, context.bare);
  const told = byPlace(asWritten, sheet, place, context);
  const read = byCells(told, sheet, place, context);
  // Where no value is to be kept there is nothing to freeze: the cell says #NAME? when it is calculated.
  const pending = isPending(written, read);
  const frozen = !pending && freezes(read, sheet, context, at);
  if (told !== asWritten) context.findings.add("relativeFormulas", at());
  if (read !== told) context.findings.add("tableFormulas", at());
  const shown = frozen
    ? { text: read.text, frozen: true as const }
    : unfrozen(read, asWritten.text, formula, context, at);
  if (read.mended.has("name")) context.findings.add("ourNames", at());
  if (read.mended.has("guard")) context.findings.add("guards", at());
  // Other programs lose the mark of a formula that spills; ours always do.
  const fills = read.ours && formula.fills ? "dynamic" : formula.fills;
  const cell: Cell = {
    value,
    formula: { ...shown, ...(fills && { fills, range: formula.range }) },
    ...look,
    ...(pending && { pending: true as const }),
  };
  return { cell, ...(read.snapshot !== undefined && { snapshot: read.snapshot }) };
}

/** LibreOffice writes what was a value as a formula: TRUE(), #N/A. */
function constantOf(text: string): CellValue | undefined {
  const boolean = /^=?(TRUE|FALSE)\(\)$/i.exec(text)?.[1];
  if (boolean) return boolean.toUpperCase() === "TRUE";
  return /^=?#(?:N\/A|[A-Z0-9/]+[!?])$/i.test(text) ? { error: text.replace(/^=/, "").toUpperCase() } : undefined;
}

function freezes(
  read: FormulaRead,
  sheet: string,
  { findings, isDefined, meanings: { scoped, lost } }: FormulaContext,
  at: () => string,
): boolean {
  const isCalculable = read.unknown.size === 0 && !read.external && !read.structured && !read.acrossSheets;
  if (isCalculable && lost.size === 0) return false;
  const unknown = [...read.unknown].filter((name) => !isDefined(name.toUpperCase()));
  const names = [...read.words, ...read.unknown].filter((word) => {
    const name = scoped.find(word, sheet);
    return name !== undefined && lost.has(name);
  });
  if (read.external) findings.add("frozenLinks", at());
  else if (unknown.length > 0) findings.add("frozenFunctions", `${at()}: ${unknown.join(", ")}`);
  else if (read.structured) findings.add("frozenTables", at());
  else if (read.acrossSheets) findings.add("frozenSheets", at());
  else if (names.length > 0) findings.add("frozenNames", `${at()}: ${names.join(", ")}`);
  return read.external || unknown.length > 0 || read.structured || read.acrossSheets || names.length > 0;
}

/** With relative names written out for its cell. */
function byPlace(read: FormulaRead, sheet: string, place: number, context: FormulaContext): FormulaRead {
  const { scoped, relative } = context.meanings;
  const reader = { sheet, row: rowOf(place), column: columnOf(place) };
  const text = withoutRelativeNames(read.text, scoped, relative, reader);
  if (text === read.text) return read;
  const { mended, ours, snapshot } = read;
  return {
    ...fromFile(text, context.functions, context.bare),
    mended,
    ours,
    ...(snapshot !== undefined && { snapshot }),
  };
}

/** With the cells of tables in place of their names, where all of them are known. */
function byCells(read: FormulaRead, sheet: string, place: number, { tables }: FormulaContext): FormulaRead {
  if (!read.structured || read.external) return read;
  const text = withoutTables(read.text, tables, { sheet, row: rowOf(place), column: columnOf(place) });
  return text === undefined ? read : { ...read, text, structured: false };
}

/** @param told As the file says it, with relative names and the names of tables. */
function unfrozen(
  read: FormulaRead,
  told: string,
  formula: WrittenFormula,
  context: FormulaContext,
  at: () => string,
): CellFormula {
  const plain = read.text === told ? {} : { plain: told };
  // Ours were never of the time before spilling.
  if (formula.fills || read.ours) return { text: read.text, ...plain };
  const text = withIntersections(read.text, context.isRange, read.plain);
  if (text === read.text) return { text, ...plain };
  context.findings.add("intersections", at());
  return { text, plain: told };
}

/** No value came, or one that another program puts where it has not our functions or Excel's newest. */
function isPending({ value, valueless, formula }: WrittenCell, read: FormulaRead): boolean {
  if (valueless) return true;
  return isUnbelievable(value) && (read.ours || /_xlfn\./i.test(formula?.text ?? ""));
}
