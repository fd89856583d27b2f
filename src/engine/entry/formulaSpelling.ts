/** A formula as it is typed in a locale, =SUM(1,5;A1), in the spelling of files: =SUM(1.5,A1). */
import type { Library } from "../library/library";
import type { Habits } from "./habits";

/** Where a semicolon parts arguments, it parts the rows of an array, and a backslash its columns. */
const inArrays: Readonly<Record<string, string>> = { ARG_SEPARATOR: ";", ARRAY_ROW_SEPARATOR: "," };
const outside: Readonly<Record<string, string>> = { ARG_SEPARATOR: ",", ARRAY_ROW_SEPARATOR: ";" };

export function canonicalFormula(formula: string, { decimal, separator }: Habits, library: Library): string {
  if (decimal === "." && separator === ",") return formula;
  const locale = { ...library.constants.DEFAULT_LOCALE, decimalSeparator: decimal, formulaArgSeparator: separator };
  let isInArray = false;
  let spelled = "";
  for (const { type, value } of library.tokenize(formula, locale)) {
    if (type === "LEFT_BRACE" || type === "RIGHT_BRACE") isInArray = type === "LEFT_BRACE";
    const marks = isInArray && separator === ";" ? inArrays : outside;
    spelled += type === "NUMBER" ? value.replace(decimal, ".") : (marks[type] ?? value);
  }
  return spelled;
}
