/**
 * Whether a file may write a formula plainly. A program reads a plain formula as one of a single cell: a range where one value
 * is needed is one of its cells there, so that ROUND(MAX(ABS(Rates-Base)),9) is another number, or none. Where that could
 * make a difference a formula is written as one that spills.
 */
import { withIntersections } from "./intersection";
import { isNewer } from "./newerFunctions";
import { knowsFunction } from "./signatures";
import { argumentsOf, type Group, type Item, isColon, isReference, treeOf, trimmed } from "./tree";

export interface NameMeanings {
  /** More than one cell. */
  readonly isRange: (name: string) => boolean;
  /** Anything but cells: a constant, a formula, a LAMBDA. */
  readonly isFormula: (name: string) => boolean;
}

/** They may answer with more than one cell, whatever they are given. */
const answersRanges = new Set(["INDEX", "OFFSET", "INDIRECT", "CHOOSE"]);

export function isPlain(formula: string, names: NameMeanings): boolean {
  const tree = treeOf(formula.slice(1));
  return tree !== undefined && withIntersections(formula, names.isRange) === formula && isPlainHere(tree, names);
}

function isPlainHere(items: readonly Item[], names: NameMeanings): boolean {
  return items.every((item, index) => {
    switch (item.kind) {
      case "spill":
        return false;
      case "sign":
        return item.text !== "@" && !isColon(item);
      case "operand":
        return !names.isRange(item.text) && !names.isFormula(item.text) && !item.text.includes("[");
      case "group":
        return isPlainGroup(item, names) && !isColon(items[index + 1]);
      default:
        return true;
    }
  });
}

function isPlainGroup(group: Group, names: NameMeanings): boolean {
  if (group.open === "{") return false;
  const name = (group.callee?.text ?? "").toUpperCase();
  const known = name === "" || knowsFunction(name);
  if (name.startsWith("MKT.") || isNewer(name) || answersRanges.has(name) || names.isFormula(name)) return false;
  return argumentsOf(group).every((items) => {
    const given = trimmed(items);
    // Ranges of functions that take them: what @ would be needed for has been looked at as a whole.
    return (known && name !== "" && isRangeAlone(given, names)) || isPlainHere(given, names);
  });
}

/** A1:B9, or a name of such, with nothing else. */
function isRangeAlone(items: readonly Item[], names: NameMeanings): boolean {
  if (!isReference(items) || items.some(({ kind }) => kind === "group" || kind === "spill")) return false;
  return items.every((item) => item.kind !== "operand" || !names.isFormula(item.text));
}
