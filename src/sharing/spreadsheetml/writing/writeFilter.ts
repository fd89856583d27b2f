/** A filter with its conditions, which only the program works out that has it: the rows that it hides are hidden ones. */
import type { FilterColumn } from "../../model";
import { filterConditions, filterItems } from "../filters";
import { attributes, isSayable } from "./xml";

function elementXml(name: string, names: readonly string[], given: Readonly<Record<string, string>>): string {
  const kept = names.filter((each) => given[each] !== undefined && isSayable(given[each]));
  return `<${name}${attributes(Object.fromEntries(kept.map((each) => [each, given[each]])))}`;
}

/** @param columns May come from a file of a user's: what is no element of a filter is left out. */
export function filterXml(range: string, columns: readonly FilterColumn[] = []): string {
  // A colour is not known any more; the rows that it hid stay hidden.
  const sound = columns.filter(({ kind }) => Object.hasOwn(filterConditions, kind) && kind !== "colorFilter");
  const inside = sound.map(({ column, kind, attributes: given, items: own }) => {
    const listed = own
      .filter(({ name }) => Object.hasOwn(filterItems, name))
      .map(({ name, attributes: each }) => `${elementXml(name, filterItems[name], each)}/>`);
    const condition = elementXml(kind, filterConditions[kind], given);
    const whole = listed.length > 0 ? `${condition}>${listed.join("")}</${kind}>` : `${condition}/>`;
    return `<filterColumn${attributes({ colId: column })}>${whole}</filterColumn>`;
  });
  return inside.length > 0
    ? `<autoFilter ref="${range}">${inside.join("")}</autoFilter>`
    : `<autoFilter ref="${range}"/>`;
}
