/** Conditional formats of the grid, as Excel's rules. */
import type { Losses } from "../../../sharing/losses";
import type { ConditionalFormat, ConditionalRule, ScalePoint } from "../../../sharing/model";
import { type GridSheet, lookOf } from "./looks";

type GridRule = GridSheet["conditionalFormats"][number]["rule"];
type CellRule = Extract<GridRule, { type: "CellIsRule" }>;

export const comparisons: Readonly<Record<string, string>> = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value of a rule in a formula: a formula, a number or a text. */
export function operand(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? value.trim() : quoted(value);
}

/** What asks a text of a cell. */
const textRules: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWithText: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWithText: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

const textKinds: Readonly<Record<string, string>> = {
  notContainsText: "notContainsText",
  beginsWithText: "beginsWith",
  endsWithText: "endsWith",
};

type Asked = Pick<ConditionalRule, "kind" | "operator" | "formulas" | "details">;

/** @param first The first cell of the range, which formulas speak of. */
function askedBy(rule: CellRule, first: string): Asked | undefined {
  const { operator, values } = rule;
  const comparison = comparisons[operator];
  if (comparison) return { kind: "cellIs", operator: comparison, formulas: values.map(operand) };
  const ofText = textRules[operator];
  if (ofText) {
    const kind = textKinds[operator] ?? operator;
    const word = operator === "notContainsText" ? "notContains" : kind;
    const [text = ""] = values;
    return { kind, operator: word, formulas: [ofText(first, operand(text))], details: { text } };
  }
  switch (operator) {
    case "customFormula":
      return { kind: "expression", formulas: [operand(values[0] ?? "")] };
    case "isEmpty":
      return { kind: "containsBlanks", formulas: [`LEN(TRIM(${first}))=0`] };
    case "isNotEmpty":
      return { kind: "notContainsBlanks", formulas: [`LEN(TRIM(${first}))>0`] };
    case "uniqueValues":
    case "duplicateValues":
      return { kind: operator, formulas: [] };
    case "top10": {
      const details = {
        rank: values[0] ?? "10",
        ...(rule.isPercent && { percent: "1" }),
        ...(rule.isBottom && { bottom: "1" }),
      };
      return { kind: "top10", formulas: [], details };
    }
    default:
      return undefined;
  }
}

const thresholds: Readonly<Record<string, string>> = {
  number: "num",
  percentage: "percent",
  percentile: "percentile",
  formula: "formula",
};

const colourNumbered = (colour: number): string => `#${colour.toString(16).toUpperCase().padStart(6, "0")}`;

function point(type: string, value: string | undefined, end: "min" | "max", colour?: number): ScalePoint {
  const kind = thresholds[type] ?? end;
  return {
    kind,
    ...(kind !== end && value !== undefined && { value: value.replace(/^=/, "") }),
    ...(colour !== undefined && { colour: colourNumbered(colour) }),
  };
}

const iconSets: Readonly<Record<string, string>> = { arrow: "3Arrows", smiley: "3Symbols2", dot: "3TrafficLights1" };

/** Excel's sets stand from bad to good. */
function iconsOf({ icons }: Extract<GridRule, { type: "IconSetRule" }>): string | undefined {
  const kind = /^(arrow|smiley|dot)Good$/.exec(icons.upper)?.[1];
  return kind && icons.middle === `${kind}Neutral` && icons.lower === `${kind}Bad` ? iconSets[kind] : undefined;
}

function ruleOf(rule: GridRule, first: string): Omit<ConditionalRule, "priority"> | undefined {
  switch (rule.type) {
    case "CellIsRule": {
      const asked = askedBy(rule, first);
      return asked && { ...asked, style: lookOf(rule.style) };
    }
    case "ColorScaleRule": {
      const { minimum, midpoint, maximum } = rule;
      const middle = midpoint ? [point(midpoint.type, midpoint.value, "min", midpoint.color)] : [];
      const ends = [
        point(minimum.type, minimum.value, "min", minimum.color),
        point(maximum.type, maximum.value, "max", maximum.color),
      ];
      return { kind: "colorScale", formulas: [], points: [ends[0], ...middle, ends[1]] };
    }
    case "DataBarRule":
      // Bars that are as long as the values of other cells are not Excel's.
      if (rule.rangeValues) return undefined;
      return {
        kind: "dataBar",
        formulas: [],
        points: [{ kind: "min", colour: colourNumbered(rule.color) }, { kind: "max" }],
      };
    default: {
      const icons = iconsOf(rule);
      const [upper, lower] = [rule.upperInflectionPoint, rule.lowerInflectionPoint];
      const points = [
        { kind: "percent", value: "0" },
        point(lower.type, lower.value, "min"),
        point(upper.type, upper.value, "max"),
      ];
      return icons ? { kind: "iconSet", formulas: [], icons, points } : undefined;
    }
  }
}

export function conditionalFormatsOf(sheet: GridSheet, name: string, losses: Losses): ConditionalFormat[] {
  return sheet.conditionalFormats.flatMap(({ rule, ranges, stopIfTrue }, index) => {
    const [first = "A1"] = (ranges[0] ?? "").replaceAll("$", "").split(":");
    const written = ruleOf(rule, first);
    if (!written) {
      losses.add("rules", `${name}!${ranges[0] ?? ""}`);
      return [];
    }
    const whole = { ...written, priority: index + 1, ...(stopIfTrue && { stopIfTrue: true as const }) };
    return [{ ranges: ranges.map((range) => range.replaceAll("$", "")), rules: [whole] }];
  });
}
