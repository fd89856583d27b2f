/**
 * Formulas that a file writes plainly are of the time before spilling: a range where one value is needed meant its cell of the
 * same row or column. Excel shows them with @ today, and here too a range without it would spill, or take its first cell.
 */
import { type PlainWords, plainWords } from "./plainWords";
import { answersArray, needOf } from "./signatures";
import { argumentsOf, type Group, type Item, isColon, isReference, textOf, treeOf, trimmed } from "./tree";

/** Whether a name stands for more than one cell. */
export type IsRange = (name: string) => boolean;

const needsNone = (plain: PlainWords | undefined, isRange: IsRange): boolean =>
  plain !== undefined && !plain.hasRange && !plain.operands.some(isRange);

/** The formula with @ where it belongs; the same text where nothing does. Both begin with "=". */
export function withIntersections(formula: string, isRange: IsRange, plain = plainWords(formula)): string {
  if (needsNone(plain, isRange)) return formula;
  const tree = treeOf(formula.slice(1));
  return tree ? `=${marked(tree, true, isRange)}` : formula;
}

const isOperand = (item: Item | undefined) => item?.kind === "operand" || item?.kind === "number";

function marked(items: readonly Item[], one: boolean, isRange: IsRange): string {
  let text = "";
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const before = items.slice(0, index).findLast(({ kind }) => kind !== "space");
    const isMarked = before?.kind === "sign" && before.text === "@";
    if (item.kind === "group") {
      if (one && !isMarked && !isColon(before) && !isColon(items[index + 1]) && givesMany(item)) text += "@";
      text += markedGroup(item, one && !isMarked, isRange);
      continue;
    }
    const ranges = isOperand(item) && isColon(items[index + 1]) && isOperand(items[index + 2]) && !isColon(before);
    // A1:A9 B2:B4 is an intersection already, and A1:INDEX(…) a reference that only calculating knows.
    const alone = !isColon(before) && items[index + 1]?.kind !== "spill" && !crosses(items, index);
    const isName = item.kind === "operand" && !isColon(items[index + 1]) && isRange(item.text);
    const after = ranges ? items[index + 3] : items[index + 1];
    if (one && !isMarked && alone && (ranges || isName) && !isColon(after)) text += "@";
    text += item.text;
  }
  return text;
}

/** Next to a space that stands between two operands. */
function crosses(items: readonly Item[], index: number): boolean {
  const end = isColon(items[index + 1]) ? index + 2 : index;
  const isReference = (item: Item | undefined) => item?.kind === "operand" || item?.kind === "group";
  return (
    (items[end + 1]?.kind === "space" && isReference(items[end + 2])) ||
    (items[index - 1]?.kind === "space" && isReference(items[index - 2]))
  );
}

/** Whether the function answers with more than one value, told from its text: rows of a range, arrays, ranges of a given size. */
function givesMany(group: Group): boolean {
  const name = group.callee?.text.toUpperCase() ?? "";
  const given = argumentsOf(group).map(trimmed);
  if (name === "ROW" || name === "COLUMN") return given[0].some((item) => isColon(item));
  if (name === "OFFSET") return given.slice(3).some((size) => size.length > 0 && textOf(size) !== "1");
  if (name === "INDEX") return given.slice(1).some((place) => place.length === 0 || textOf(place) === "0");
  return answersArray(name);
}

function markedGroup(group: Group, one: boolean, isRange: IsRange): string {
  const name = group.callee?.text ?? "";
  if (group.open === "{") return `{${marked(group.items, false, isRange)}}`;
  // Parentheses alone pass on what is needed; but (A1:A9,C1:C9) is one reference of two areas.
  if (name === "") {
    const isUnion = argumentsOf(group).length > 1;
    return `(${marked(group.items, one && !isUnion, isRange)})`;
  }
  const inside = argumentsOf(group).map((items, place) => {
    const need = needOf(name.toUpperCase(), place);
    const oneHere =
      need === "asAround" ? one : need === "value" || (need === "reference" && !isReference(trimmed(items)));
    return marked(items, oneHere, isRange);
  });
  return `${name}(${inside.join(",")})`;
}
