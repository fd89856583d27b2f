/** A formula as files spell it, from what Excel's formula bar shows. */
import { type Bound, bindingArguments } from "./bindings";
import type { FunctionNames } from "./functionNames";
import { prefixedName } from "./futureFunctions";
import { asking, form, plainForm } from "./plainWords";
import { argumentsOf, type Group, type Item, treeOf, trimmed } from "./tree";

/** Excel opens no file with a longer one. */
export const longestFormula = 8192;

/** Where functions are handed on by their name alone: which argument it is, from the end where it is negative. */
const handedOn = new Map([
  ["MAP", -1],
  ["REDUCE", -1],
  ["SCAN", -1],
  ["BYROW", -1],
  ["BYCOL", -1],
  ["MAKEARRAY", -1],
  ["GROUPBY", 2],
  ["PIVOTBY", 3],
]);

const writtenPlainly = new Map<string, boolean>();

/** Neither binds names nor hands functions on, and is as old as the format. */
function isWrittenPlainly(name: string): boolean {
  const known = writtenPlainly.get(name);
  if (known !== undefined) return known;
  const capitals = name.toUpperCase();
  const binds = capitals === "LET" || capitals === "LAMBDA" || handedOn.has(capitals);
  const isPlain = !binds && prefixedName(capitals) === capitals;
  // A hostile file may call anything.
  if (writtenPlainly.size < 1_000) writtenPlainly.set(name, isPlain);
  return isPlain;
}

const asked = asking(isWrittenPlainly);

/** Whether a file writes it as it stands behind its "=", and XML too. */
export const isWrittenAsItIs = (formula: string): boolean =>
  formula.length <= longestFormula &&
  (plainForm(formula, 0, formula.length, asked) | form.hasRange) === (form.plain | form.hasRange);

/** Without the "=" of the start. A text whose parentheses do not fit is no formula and comes back as it is. */
export function toFile(formula: string, functions: FunctionNames): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (plainForm(formula, 0, formula.length, asked) > 0) return text;
  const tree = treeOf(text);
  return tree ? written(tree, new Set(), functions) : text;
}

function written(items: readonly Item[], bound: Bound, functions: FunctionNames): string {
  let text = "";
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    const [piece, next] =
      item.kind === "sign" && item.text === "@"
        ? intersected(items, index + 1, bound, functions)
        : primary(items, index, bound, functions);
    text += piece;
    index = next;
  }
  return text;
}

/** One piece with the # that may follow it. */
function primary(items: readonly Item[], from: number, bound: Bound, functions: FunctionNames): [string, number] {
  const item = items[from];
  let text = item.kind === "group" ? writtenGroup(item, bound, functions) : writtenToken(item, bound);
  let next = from + 1;
  for (; items[next]?.kind === "spill"; next++) text = `_xlfn.ANCHORARRAY(${text})`;
  return [text, next];
}

const isOperand = (item: Item | undefined) =>
  item?.kind === "operand" || item?.kind === "group" || item?.kind === "error";

/** What @ stands before: a reference, which : and the space of an intersection make longer. */
function intersected(items: readonly Item[], from: number, bound: Bound, functions: FunctionNames): [string, number] {
  let text = "";
  let index = from;
  for (; items[index]?.kind === "space"; index++) text += (items[index] as { text: string }).text;
  while (index < items.length) {
    const [piece, next] = primary(items, index, bound, functions);
    text += piece;
    index = next;
    const sign = items[index];
    const joins = (sign?.kind === "sign" && sign.text === ":") || sign?.kind === "space";
    if (!joins || !isOperand(items[index + 1])) break;
    text += sign.text;
    index++;
  }
  return [`_xlfn.SINGLE(${text})`, index];
}

function writtenToken(token: Exclude<Item, Group>, bound: Bound): string {
  return token.kind === "operand" && bound.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
}

function writtenCallee(name: string, bound: Bound): string {
  const capitals = name.toUpperCase();
  if (bound.has(capitals)) return `_xlpm.${name}`;
  if (capitals.startsWith("MKT.")) return `_xldudf_MKT_${capitals.slice(4)}`;
  const prefixed = prefixedName(capitals);
  return prefixed === capitals ? name : prefixed;
}

function writtenGroup(group: Group, bound: Bound, functions: FunctionNames): string {
  const name = group.callee?.text ?? "";
  const capitals = name.toUpperCase();
  const binding = bindingArguments(capitals, group, bound);
  const inside = binding
    ? binding.map((each) => (each.binds ? boundName(each.items) : written(each.items, each.bound, functions))).join(",")
    : handedOn.has(capitals)
      ? writtenHandingOn(capitals, group, bound, functions)
      : written(group.items, bound, functions);
  return `${name === "" ? "" : writtenCallee(name, bound)}${group.open}${inside}${group.close}`;
}

function boundName(items: readonly Item[]): string {
  return items
    .map((item) => {
      if (item.kind !== "operand") return item.kind === "group" ? "" : item.text;
      const optional = /^\[(.*)\]$/.exec(item.text);
      return optional ? `_xlop.${optional[1]}` : `_xlpm.${item.text}`;
    })
    .join("");
}

/** MAP(A1:A9,ABS) is written MAP(A1:A9,_xleta.ABS). */
function writtenHandingOn(name: string, group: Group, bound: Bound, functions: FunctionNames): string {
  const all = argumentsOf(group);
  const place = handedOn.get(name) as number;
  return all
    .map((items, index) => {
      const text = written(items, bound, functions);
      const [only, ...more] = trimmed(items);
      const isFunction =
        index === (place < 0 ? all.length + place : place) &&
        only?.kind === "operand" &&
        more.length === 0 &&
        !bound.has(only.text.toUpperCase()) &&
        functions.builtIn.has(only.text.toUpperCase());
      return isFunction ? text.replace(only.text, `_xleta.${only.text}`) : text;
    })
    .join(",");
}
