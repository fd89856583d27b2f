/** Conditional formats as the grid has them. A rule that it has not, but that comes with a formula, asks the formula. */
import type { ConditionalRule, ScalePoint } from "../../../sharing/model";
import { gridStyle } from "./dressed";

const operators: Readonly<Record<string, string>> = {
  equal: "isEqual",
  notEqual: "isNotEqual",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  between: "isBetween",
  notBetween: "isNotBetween",
};

const kindsOfBound: Readonly<Record<string, string>> = {
  min: "value",
  max: "value",
  num: "number",
  percent: "percentage",
  percentile: "percentile",
  formula: "formula",
};

const colourNumber = (colour: string | undefined): number => Number.parseInt((colour ?? "#FFFFFF").slice(1), 16) || 0;

/** A number, a text without its quotes, or a formula. */
function operand(formula: string): string {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

const bound = ({ kind, value }: ScalePoint) => ({
  type: kindsOfBound[kind] ?? "value",
  ...(value !== undefined && kind !== "min" && kind !== "max" && { value: kind === "formula" ? `=${value}` : value }),
});

function colourScale(points: readonly ScalePoint[]): object | undefined {
  const stops = points.map((point) => ({ ...bound(point), color: colourNumber(point.colour) }));
  const [minimum, ...others] = stops;
  const maximum = others.at(-1);
  if (!minimum || !maximum || stops.length > 3) return undefined;
  return { type: "ColorScaleRule", minimum, ...(others.length > 1 && { midpoint: others[0] }), maximum };
}

function iconSet(icons: string | undefined, points: readonly ScalePoint[]): object | undefined {
  const [, low, high] = points;
  if (points.length !== 3 || !icons?.startsWith("3") || !low || !high) return undefined;
  const set = /arrow/i.test(icons) ? "arrow" : "dot";
  const threshold = ({ kind, value = "0" }: ScalePoint) => ({
    type: kind === "num" ? "number" : kindsOfBound[kind],
    value: kind === "formula" ? `=${value}` : value,
    operator: "ge",
  });
  return {
    type: "IconSetRule",
    icons: { upper: `${set}Good`, middle: `${set}Neutral`, lower: `${set}Bad` },
    lowerInflectionPoint: threshold(low),
    upperInflectionPoint: threshold(high),
  };
}

/** undefined where the grid can say nothing like it. */
export function gridRule(rule: ConditionalRule, shown: (formula: string) => string): object | undefined {
  const { kind, formulas, points = [], details = {} } = rule;
  if (kind === "colorScale") return colourScale(points);
  if (kind === "iconSet") return iconSet(rule.icons, points);
  if (kind === "dataBar") return { type: "DataBarRule", color: colourNumber(points[0]?.colour ?? "#638EC6") };
  if (!rule.style) return undefined;
  const style = gridStyle(rule.style);
  const cells = (operator: string, values: readonly string[], more: object = {}) => ({
    type: "CellIsRule",
    operator,
    values,
    style,
    ...more,
  });
  const operator = operators[rule.operator ?? ""];
  if (kind === "cellIs")
    return operator && formulas.length > 0
      ? cells(
          operator,
          formulas.map((each) => operand(shown(each))),
        )
      : undefined;
  if (kind === "duplicateValues" || kind === "uniqueValues") return cells(kind, []);
  if (kind === "top10") {
    const isOn = (name: string) => details[name] === "1" || details[name] === "true";
    const [isPercent, isBottom] = [isOn("percent"), isOn("bottom")];
    return cells("top10", [details.rank ?? "10"], { isPercent, isBottom });
  }
  const [formula] = formulas;
  return formula === undefined || formula === "" ? undefined : cells("customFormula", [`=${shown(formula)}`]);
}
