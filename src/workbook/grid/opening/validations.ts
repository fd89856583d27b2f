/** What cells may hold, as the grid asks it. Where it has no such question, a formula asks. */
import { cellAddress } from "../../../cells/address";
import { areaOf } from "../../../sharing/formulaText/references";
import type { Validation } from "../../../sharing/model";

interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

/** @param rangeOf A formula that stands for a range, as a range with its sheet. */
export function gridValidation(
  { kind, formulas, operator = "between", ranges, noArrow }: Validation,
  rangeOf: (formula: string) => string | undefined,
): Criterion | undefined {
  const [first = "", second = ""] = formulas;
  if (kind === "list") return listOf(first, noArrow === true, rangeOf);
  if (kind === "custom") return first === "" ? undefined : { type: "customFormula", values: [`=${first}`] };
  const corner = areaOf(ranges[0]);
  if (kind === "any" || first === "" || !corner) return undefined;
  const cell = cellAddress(corner.left, corner.top);
  const asked = kind === "textLength" ? `LEN(${cell})` : cell;
  const between = `AND(${asked}>=${first},${asked}<=${second || first})`;
  const compared =
    operator === "between"
      ? between
      : operator === "notBetween"
        ? `NOT(${between})`
        : `${asked}${comparisons[operator] ?? "="}${first}`;
  const isNumber = kind === "textLength" ? "" : `ISNUMBER(${cell}),`;
  const isWhole = kind === "whole" ? `INT(${cell})=${cell},` : "";
  return { type: "customFormula", values: [`=AND(${isNumber}${isWhole}${compared})`] };
}

function listOf(
  formula: string,
  noArrow: boolean,
  rangeOf: (formula: string) => string | undefined,
): Criterion | undefined {
  const displayStyle = noArrow ? "plainText" : "arrow";
  const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (words !== undefined) {
    const values = words.replaceAll('""', '"').split(",");
    return { type: "isValueInList", values: values.map((word) => word.trim()), displayStyle };
  }
  const range = rangeOf(formula);
  return range === undefined ? undefined : { type: "isValueInRange", values: [range], displayStyle };
}
