/** A copy without formulas: what the cells show stays. */
import type { Losses } from "../losses";
import type { Cell, Sheet, Workbook } from "../model";
import { needsOf } from "./needs";

function valuesOf(cells: Sheet["cells"]): Map<number, Cell> {
  const kept = new Map<number, Cell>();
  for (const [place, { value, style }] of cells) kept.set(place, style === undefined ? { value } : { value, style });
  return kept;
}

/** Without the rules and checks that only our functions could answer. */
export function withoutOurRules(workbook: Workbook, losses: Losses): Workbook {
  const needs = needsOf(workbook);
  const isOurs = (formulas: readonly string[]) => formulas.some((formula) => needs.of(`=${formula}`) === "live");
  const sheets = workbook.sheets.map((sheet) => {
    const validations = sheet.validations.filter((each) => {
      if (isOurs(each.formulas)) losses.add("validations", `${sheet.name}!${each.ranges[0]}`);
      return !isOurs(each.formulas);
    });
    const conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      const rules = format.rules.filter(({ formulas }) => !isOurs(formulas));
      if (rules.length < format.rules.length) losses.add("rules", `${sheet.name}!${format.ranges[0]}`);
      return rules.length > 0 ? [{ ...format, rules }] : [];
    });
    return { ...sheet, validations, conditionalFormats };
  });
  return { ...workbook, sheets };
}

export function asValues(workbook: Workbook, losses: Losses): Workbook {
  const needs = needsOf(workbook);
  const { sheets, names, ...rest } = withoutOurRules(workbook, losses);
  const kept = names.filter(({ name, formula }) => {
    const isOurs = needs.of(formula) === "live";
    if (isOurs) losses.add("names", name);
    return !isOurs;
  });
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, cells: valuesOf(sheet.cells) })),
    names: kept,
    parts: [],
  };
}
