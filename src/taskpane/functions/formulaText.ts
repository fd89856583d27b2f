/** From what a user writes into the fields of a function to the formula for the cell. */

import { cellPattern, quotedSheetPattern } from "../../cells/address";
import { type FormulaMarks, fromMarks } from "../../cells/formulaMarks";
import type { FunctionEntry, Parameter } from "../../functions/guard/entry";
import { say } from "../../language/language";
import { functionsTexts } from "../texts/functionsTexts";
import { splitArguments } from "./formulaParts";
import { latestOf } from "./rateArguments";

const reference = new RegExp(
  String.raw`^(?:(?:${quotedSheetPattern}|[\p{L}\p{N}_.]+)!)?(?:${cellPattern}(?::${cellPattern})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$`,
  "iu",
);

/** Whether a text is a cell, a range or a spill, such as Inputs!B3 or B3#. */
export function isReference(text: string): boolean {
  return reference.test(text);
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const isQuoted = (text: string) => /^"(?:[^"]|"")*"$/.test(text);

function choiceOf(parameter: Parameter, written: string): string | undefined {
  const wanted = written.replace(/^"(.*)"$/, "$1").toLowerCase();
  return parameter.choices?.find(
    ({ value, also }) => value.toLowerCase() === wanted || also.some((word) => word.toLowerCase() === wanted),
  )?.value;
}

/** What is written into a field as files would have it: numbers and expressions in the country's marks; texts are texts. */
export function writtenInFiles(parameter: Parameter, written: string, marks: FormulaMarks): string {
  const isText = parameter.kind === "text" || parameter.kind === "choice";
  return isText && !written.trim().startsWith("=") ? written : fromMarks(written, marks);
}

/** One argument as the formula has it; "" when it is left out. Text gets its quotation marks; "=" begins an expression; a series where a number belongs is its latest value. */
export function argumentText(parameter: Parameter, written: string): string {
  const text = written.trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  if (text === "" || isQuoted(text)) return text;
  const latest = isReference(text) ? undefined : latestOf(parameter, text);
  if (latest) return latest;
  switch (parameter.kind) {
    case "choice":
      return quotedUnlessReference(choiceOf(parameter, text) ?? text);
    case "text":
      return quotedUnlessReference(text);
    case "any":
      return isPlain(text.normalize("NFKC")) ? text.normalize("NFKC") : quotedUnlessReference(text);
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? quoted(text) : text;
    default:
      // Chinese input methods write full-width digits, commas and brackets; sheet names stay as they are.
      return text.includes("!") ? text : text.normalize("NFKC");
  }
}

/** A number or a truth value, which stands in a formula as it is. */
const isPlain = (text: string) => Number.isFinite(Number(text)) || /^(true|false)$/i.test(text);

function quotedUnlessReference(text: string): string {
  return isReference(text) ? text : quoted(text);
}

/** What is wrong with one argument, in the user's language; undefined when it can stand in the formula. */
export function argumentFault(parameter: Parameter, written: string): string | undefined {
  const text = argumentText(parameter, written);
  if (text === "") return parameter.optional ? undefined : say(functionsTexts.needed);
  const parts = splitArguments(text);
  if (!parts) return say(functionsTexts.unclosed);
  if (parts.length > 1) return say(functionsTexts.splits);
  if (parameter.kind === "choice" && isQuoted(text) && !choiceOf(parameter, text))
    return say(functionsTexts.notAChoice, { list: (parameter.choices ?? []).map(({ value }) => value).join(", ") });
  return undefined;
}

/** The whole formula; what is left out at the end is dropped, what is left out before another argument keeps its comma. */
export function formulaText(entry: FunctionEntry, written: readonly string[]): string {
  const texts = entry.parameters.map((parameter, index) => argumentText(parameter, written[index] ?? ""));
  while (texts.length > 0 && texts.at(-1) === "") texts.pop();
  return `=MKT.${entry.id}(${texts.join(", ")})`;
}

/** The same while it is being written: what is still needed stands there by its name. */
export function formulaDraft(entry: FunctionEntry, written: readonly string[]): string {
  const named = entry.parameters.map((parameter, index) =>
    (written[index] ?? "").trim() === "" && !parameter.optional ? `=‹${parameter.name}›` : (written[index] ?? ""),
  );
  return formulaText(entry, named);
}
