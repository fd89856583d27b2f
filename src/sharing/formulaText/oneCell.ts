/** Whether a formula gives one value whatever its cells hold, told from its text alone: no where it cannot be told. */
import { areaOf } from "./references";
import { needOf } from "./signatures";
import { argumentsOf, type Group, type Item, isColon, treeOf, trimmed } from "./tree";

/** They make one value of whole ranges. */
const summing = new Set(
  `SUMPRODUCT IRR MIRR XIRR XNPV ROWS COLUMNS SUMXMY2 SUMX2MY2 SUMX2PY2 CORREL PEARSON SLOPE INTERCEPT RSQ COVAR STEYX CONCAT
  TEXTJOIN COUNTBLANK AGGREGATE TTEST FTEST CHITEST ZTEST MDETERM SERIESSUM MODE TRIMMEAN PROB`.split(/\s+/),
);

/** @param formula With or without "=". */
export function givesOneCell(formula: string): boolean {
  const tree = treeOf(formula.replace(/^=/, ""));
  return tree !== undefined && isOne(tree);
}

function isOne(items: readonly Item[]): boolean {
  return items.every((item, index) => {
    if (isColon(item) || item.kind === "spill") return false;
    if (item.kind === "group") return isOneGroup(item);
    if (item.kind !== "operand") return true;
    const area = areaOf(item.text);
    const isCell = area !== undefined && area.top === area.bottom && area.left === area.right;
    return (isCell || /^(?:TRUE|FALSE)$/i.test(item.text)) && !isColon(items[index + 1]);
  });
}

function isOneGroup(group: Group): boolean {
  if (group.open === "{") return false;
  const name = group.callee?.text.toUpperCase() ?? "";
  if (name === "") return isOne(group.items);
  if (summing.has(name)) return true;
  const inside = argumentsOf(group).map(trimmed);
  if (name === "INDEX") return inside.length === 3 && inside.slice(1).every((each) => each.length > 0 && isOne(each));
  const needs = inside.map((_, place) => needOf(name, place));
  if (needs.every((need) => need === undefined)) return false;
  return inside.every((each, place) => needs[place] === undefined || needs[place] === "reference" || isOne(each));
}
