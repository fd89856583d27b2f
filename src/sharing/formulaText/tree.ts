/** The pieces of a formula in their parentheses: as much of a tree as the spelling of a file needs. */
import { type Token, tokensOf } from "./tokens";

export interface Group {
  readonly kind: "group";
  /** What is called, where a name stands directly before the parenthesis. */
  readonly callee?: Token;
  readonly open: "(" | "{";
  readonly items: readonly Item[];
  /** Empty where the formula ends too early. */
  readonly close: string;
}

export type Item = Token | Group;

/** Deeper than Excel's 64 levels, and far from the end of the stack. */
const deepest = 256;

interface Open {
  readonly callee?: Token;
  readonly open: "(" | "{";
  readonly items: Item[];
}

/** undefined where parentheses do not fit, or are too many. */
export function treeOf(text: string): readonly Item[] | undefined {
  const outer: Item[] = [];
  const stack: Open[] = [];
  let items = outer;
  for (const token of tokensOf(text)) {
    const sign = token.kind === "sign" ? token.text : "";
    if (sign === "(" || sign === "{") {
      const before = sign === "(" ? items.at(-1) : undefined;
      const callee = before?.kind === "operand" ? before : undefined;
      if (callee) items.pop();
      stack.push({ callee, open: sign, items });
      if (stack.length > deepest) return undefined;
      items = [];
    } else if (sign === ")" || sign === "}") {
      const open = stack.pop();
      if (!open || (open.open === "(") !== (sign === ")")) return undefined;
      const group: Group = { kind: "group", callee: open.callee, open: open.open, items, close: sign };
      items = open.items;
      items.push(group);
    } else items.push(token);
  }
  return stack.length === 0 ? outer : undefined;
}

/** The arguments between commas, with their spaces. */
export function argumentsOf(group: Group): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of group.items) {
    if (item.kind === "sign" && item.text === ",") parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

export function textOf(items: readonly Item[]): string {
  return items
    .map((item) =>
      item.kind === "group" ? `${item.callee?.text ?? ""}${item.open}${textOf(item.items)}${item.close}` : item.text,
    )
    .join("");
}

/** Without the spaces around. */
export function trimmed(items: readonly Item[]): readonly Item[] {
  let [first, last] = [0, items.length];
  while (items[first]?.kind === "space") first++;
  while (last > first && items[last - 1]?.kind === "space") last--;
  return items.slice(first, last);
}

export const isColon = (item: Item | undefined): boolean => item?.kind === "sign" && item.text === ":";

const isPrimary = (item: Item | undefined): boolean =>
  item?.kind === "operand" || item?.kind === "group" || item?.kind === "error";

/** Whether it binds as closely as a reference: A1, F(x), A1:B9, 1:3, A1#. */
export function isReference(items: readonly Item[]): boolean {
  let expects = true;
  for (const [index, item] of items.entries()) {
    const isRow = item.kind === "number" && (isColon(items[index + 1]) || isColon(items[index - 1]));
    if (expects) {
      if (!isPrimary(item) && !isRow) return false;
      expects = false;
    } else if (isColon(item)) expects = true;
    else if (item.kind !== "spill") return false;
  }
  return !expects;
}

/** One reference, name, call or parenthesis alone. */
export const isSinglePrimary = (items: readonly Item[]): boolean => items.length === 1 && isPrimary(items[0]);
