/** A formula of a file, in any form that programs leave it in, as Excel's formula bar shows it. */
import { type Bound, bindingArguments } from "./bindings";
import type { FunctionNames } from "./functionNames";
import { guardOf } from "./guard";
import { calledIn } from "./ourNames";
import { type PlainWords, plainWords } from "./plainWords";
import { areaOf } from "./references";
import {
  argumentsOf,
  type Group,
  type Item,
  isColon,
  isReference,
  isSinglePrimary,
  textOf,
  treeOf,
  trimmed,
} from "./tree";

type Mend =
  /** One of ours in lower case, without prefix or namespace, behind a path. */
  | "name"
  /** The guard of a portable copy came off. */
  | "guard"
  /** @ before one of ours that gives one cell anyway. */
  | "intersection";

export interface FormulaRead {
  /** Starting with "=". */
  readonly text: string;
  readonly mended: ReadonlySet<Mend>;
  /** Where a portable copy's guard looks instead: the snapshot's cells with their sheet, or #REF! when that was deleted. */
  readonly snapshot?: string;
  /** Functions that this program does not have, in their order. */
  readonly unknown: ReadonlySet<string>;
  /** References to other files. */
  readonly external: boolean;
  /** References to tables by their names. */
  readonly structured: boolean;
  /** References through several sheets: Jan:Dec!B2. */
  readonly acrossSheets: boolean;
  /** Words that may be names which the workbook defines, among references. */
  readonly words: readonly string[];
  /** Of ours, or with one of ours. */
  readonly ours: boolean;
  /** Where the formula is one of cells and functions alone. */
  readonly plain?: PlainWords;
}

interface Reading {
  readonly functions: FunctionNames;
  readonly bare: ReadonlySet<string>;
  readonly mended: Set<Mend>;
  readonly unknown: Set<string>;
  external: boolean;
  structured: boolean;
  acrossSheets: boolean;
  readonly words: string[];
  ours: boolean;
}

/**
 * @param written As the file says it, with or without "=".
 * @param bare See `calledIn`.
 */
export function fromFile(
  written: string,
  functions: FunctionNames,
  bare: ReadonlySet<string> = new Set(),
): FormulaRead {
  const text = written.replace(/^\s*=/, "");
  const plain = plainWords(text);
  if (plain?.calls.every((name) => isAsShown(name, functions, bare))) return asWritten(text, plain);
  const reading: Reading = {
    functions,
    bare,
    mended: new Set(),
    unknown: new Set(),
    external: false,
    structured: false,
    acrossSheets: false,
    words: [],
    ours: false,
  };
  const whole = treeOf(text);
  if (!whole) return { text: `=${text}`, ...told(reading), unknown: new Set(["("]) };
  const guard = guardOf(whole);
  if (guard) reading.mended.add("guard");
  const shown = `=${shownItems(guard?.inside ?? whole, new Set(), reading)}`;
  return { text: shown, ...told(reading), ...(guard && { snapshot: guard.snapshot }) };
}

/** CELL without a reference tells of the cell that was changed last, which nobody knows here. */
const isOfLastChange = (name: string, group: Group): boolean => name === "CELL" && argumentsOf(group).length < 2;

const lookedInto = new Set(["LET", "LAMBDA", "ANCHORARRAY", "SINGLE", "CELL"]);

/** Under the name that it has here already, and of Excel's own. */
export const isAsShown = (name: string, { builtIn }: FunctionNames, bare: ReadonlySet<string>): boolean =>
  builtIn.has(name) && !bare.has(name) && !lookedInto.has(name);

const none: ReadonlySet<never> = new Set();

const asWritten = (text: string, plain: PlainWords): FormulaRead => ({
  text: `=${text}`,
  mended: none,
  unknown: none,
  external: false,
  structured: false,
  acrossSheets: false,
  words: plain.operands,
  ours: false,
  plain,
});

function told({ mended, unknown, external, structured, acrossSheets, words, ours }: Reading) {
  return { mended, unknown, external, structured, acrossSheets, words, ours };
}

function shownItems(items: readonly Item[], bound: Bound, reading: Reading): string {
  return items
    .map((item, index) => {
      if (item.kind === "group") return shownGroup(item, bound, reading, [items[index - 1], items[index + 1]]);
      // DDE: Excel|'x.xls'!R1C1.
      if (item.kind === "sign" && item.text === "|") reading.external = true;
      if (item.kind !== "operand") return item.text;
      if (isThroughSheets(item.text, items[index + 1], items[index + 2])) reading.acrossSheets = true;
      return shownOperand(item.text, reading);
    })
    .join("");
}

/** Jan:Dec!B2, or 'Q1:Q4'!B2: no sheet's own name holds a colon. */
function isThroughSheets(text: string, after: Item | undefined, then: Item | undefined): boolean {
  if (/^'[^']*:/.test(text)) return true;
  const isFirst = isColon(after) && then?.kind === "operand" && then.text.includes("!");
  return isFirst && !text.includes("!") && areaOf(text) === undefined;
}

/** No sheet's own name holds a bracket or a stroke. */
const otherFile = /^\[[^[\]]+\][^!]*!|^'[^']*[[\\/][^']*(?:''[^']*)*'!/;

function shownOperand(text: string, reading: Reading): string {
  if (/^_xl(?:pm|eta)\./i.test(text)) return text.replace(/^_xl(?:pm|eta)\./i, "");
  // [0]! is this workbook itself.
  const name = text.replace(/^\[0\]!/, "");
  if (otherFile.test(name)) reading.external = true;
  else if (name.endsWith("]")) reading.structured = true;
  else if (!name.includes("$") && !(name.includes("!") && areaOf(name))) reading.words.push(name);
  return name;
}

type Neighbours = readonly [before: Item | undefined, after: Item | undefined];

function shownGroup(group: Group, bound: Bound, reading: Reading, neighbours: Neighbours): string {
  const written = group.callee?.text ?? "";
  if (written === "") return `${group.open}${shownItems(group.items, bound, reading)}${group.close}`;
  const name = written.replace(/^\[0\]!/, "");
  if (/^_xlpm\./i.test(name) || bound.has(name.toUpperCase()))
    return `${name.replace(/^_xlpm\./i, "")}(${shownItems(group.items, bound, reading)}${group.close}`;
  const bare = name.replace(/^_xlfn\./i, "").toUpperCase();
  if (bare === "ANCHORARRAY" || bare === "SINGLE") {
    const [only, ...more] = argumentsOf(group);
    if (more.length === 0 && trimmed(only).length > 0) return shownSign(bare, only, bound, reading, neighbours);
  }
  const called = calledIn(name, reading.functions, reading.bare);
  if (called.ours) reading.ours = true;
  if (called.mended) reading.mended.add("name");
  if (called.unknown || isOfLastChange(called.name, group)) reading.unknown.add(called.name);
  const binding = bindingArguments(called.name, group, bound);
  const inside = binding
    ? binding
        .map((each) =>
          each.binds ? shownBinding(each.items) : shownItems(each.items, withMarked(each.bound), reading),
        )
        .join(",")
    : shownItems(group.items, bound, reading);
  return `${called.name}(${inside}${group.close}`;
}

/** Names are bound in the form that the file gives them, and used in it. */
function withMarked(bound: Bound): Bound {
  return new Set([...bound].map((name) => name.replace(/^_XL[PO][MP]\./, "")));
}

const shownBinding = (items: readonly Item[]): string =>
  textOf(items)
    .replace(/_xlop\.([\p{L}\p{N}_.\\?]+)/iu, "[$1]")
    .replace(/_xlpm\./i, "");

/** A1# and @A1:A9, which files write as the functions ANCHORARRAY and SINGLE. */
function shownSign(
  name: "ANCHORARRAY" | "SINGLE",
  items: readonly Item[],
  bound: Bound,
  reading: Reading,
  [before, after]: Neighbours,
): string {
  const inner = shownItems(items, bound, reading);
  const operand = trimmed(items);
  if (name === "ANCHORARRAY") return isSinglePrimary(operand) ? `${inner.trim()}#` : `(${inner})#`;
  if (givesOneCell(operand, reading)) {
    reading.mended.add("intersection");
    return inner;
  }
  const text = isReference(operand) ? `@${inner}` : `@(${inner})`;
  const joined = [before, after].some((item) => item?.kind === "spill" || (item?.kind === "sign" && item.text === ":"));
  return joined ? `(${text})` : text;
}

/** One of ours that gives one cell, called without ranges: @ before it says nothing, and other programs do not know it. */
function givesOneCell(operand: readonly Item[], { functions, bare }: Reading): boolean {
  const [only, ...more] = operand;
  if (only?.kind !== "group" || !only.callee || more.length > 0) return false;
  const called = calledIn(only.callee.text, functions, bare);
  return called.ours === true && functions.oursOfOneCell.has(called.name.slice(4)) && !hasRange(only.items);
}

function hasRange(items: readonly Item[]): boolean {
  return items.some((item) =>
    item.kind === "group" ? hasRange(item.items) : item.kind === "spill" || (item.kind === "sign" && item.text === ":"),
  );
}
