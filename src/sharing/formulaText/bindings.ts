/** The names that LET and LAMBDA bind, and where: files mark each of them with _xlpm. */
import { argumentsOf, type Group, type Item, trimmed } from "./tree";

/** In capitals, as names are the same in any case. */
export type Bound = ReadonlySet<string>;

export interface BindingArgument {
  readonly items: readonly Item[];
  /** Binds a name, rather than using those that are bound. */
  readonly binds: boolean;
  /** What is bound inside it. */
  readonly bound: Bound;
}

const nameOf = (items: readonly Item[]): string => {
  const [only] = trimmed(items);
  return only?.kind === "operand" ? only.text.replace(/^\[(.*)\]$/, "$1").toUpperCase() : "";
};

/** undefined where the function binds no names. */
export function bindingArguments(name: string, group: Group, outer: Bound): readonly BindingArgument[] | undefined {
  if (name !== "LET" && name !== "LAMBDA") return undefined;
  const all = argumentsOf(group);
  const bound = new Set(outer);
  return all.map((items, index) => {
    const binds = index < all.length - 1 && (name === "LAMBDA" || index % 2 === 0);
    const answer = { items, binds, bound: new Set(bound) };
    // The value of a name does not see the name: it is bound once its value has gone by.
    if (name === "LAMBDA" && binds) bound.add(nameOf(items));
    if (name === "LET" && !binds && index > 0) bound.add(nameOf(all[index - 1]));
    return { ...answer, bound: name === "LET" && index === all.length - 1 ? new Set(bound) : answer.bound };
  });
}
