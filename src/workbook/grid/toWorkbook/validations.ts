/** What the grid lets cells hold, as Excel's data validation. */
import type { Losses } from "../../../sharing/losses";
import type { Validation } from "../../../sharing/model";
import type { GridSheet } from "./looks";
import { comparisons, operand } from "./rules";

type Criterion = GridSheet["dataValidationRules"][number]["criterion"] & { readonly displayStyle?: string };
type Asked = Pick<Validation, "kind" | "operator" | "formulas" | "noArrow">;

/** Questions that Excel asks by a formula. @param first The first cell of the range. */
const formulas: Readonly<Record<string, (first: string, value: string) => string>> = {
  containsText: (first, value) => `ISNUMBER(SEARCH(${value},${first}))`,
  notContainsText: (first, value) => `ISERROR(SEARCH(${value},${first}))`,
  isEqualText: (first, value) => `${first}=${value}`,
};

function askedBy({ type, values, displayStyle }: Criterion, first: string): Asked | undefined {
  const comparison = comparisons[type];
  const noArrow = displayStyle === "plainText" ? { noArrow: true as const } : {};
  if (comparison) return { kind: "decimal", operator: comparison, formulas: values.map(operand) };
  const formula = formulas[type];
  if (formula) return { kind: "custom", formulas: [formula(first, operand(values[0] ?? ""))] };
  switch (type) {
    case "isValueInList":
      // Excel's lists have their words between commas.
      if (values.some((value) => value.includes(","))) return undefined;
      return { kind: "list", formulas: [`"${values.join(",").replaceAll('"', '""')}"`], ...noArrow };
    case "isValueInRange":
      return { kind: "list", formulas: [values[0] ?? ""], ...noArrow };
    case "customFormula":
      return { kind: "custom", formulas: [operand(values[0] ?? "")] };
    default:
      return undefined;
  }
}

export function validationsOf({ dataValidationRules }: GridSheet, name: string, losses: Losses): Validation[] {
  return dataValidationRules.flatMap(({ criterion, ranges, isBlocking }) => {
    const [first = "A1"] = (ranges[0] ?? "").replaceAll("$", "").split(":");
    const asked = askedBy(criterion, first);
    if (!asked) {
      losses.add("validations", `${name}!${ranges[0] ?? ""}`);
      return [];
    }
    const style = isBlocking ? {} : { style: "warning" };
    return [
      { ...asked, ranges: ranges.map((range) => range.replaceAll("$", "")), allowBlank: true as const, error: style },
    ];
  });
}
