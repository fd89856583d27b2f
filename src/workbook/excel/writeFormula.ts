/** A formula into the selected cell, with the number format in which its result reads; the user's own format stays. */
import type { ResultFormat } from "../../engine/functions/resultFormat";
import { resultFormats } from "../../generated/resultFormats";
import { supports } from "./features";

/** Behind the name, up to the parenthesis that closes it: nothing stands beside the call. */
function isWhole(argumentsText: string): boolean {
  let depth = 1;
  const [...marks] = argumentsText.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => " ".repeat(text.length));
  for (const [index, mark] of marks.entries()) {
    if (mark === "(") depth++;
    if (mark === ")") depth--;
    if (depth === 0) return index === marks.length - 1;
  }
  return false;
}

/** That of the function whose call the formula is; undefined where more is done with its result. */
export function formatOfFormula(formula: string): ResultFormat | undefined {
  const [, name, rest] = /^=MKT\.([A-Z0-9_.]+)\((.*)$/is.exec(formula.trim()) ?? [];
  return name !== undefined && isWhole(rest) ? resultFormats[name.toUpperCase()] : undefined;
}

/** The cells of the result that are there by now: data that are still on their way spill later, in whatever format is there. */
async function resultCells(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range> {
  if (!supports("1.12")) return cell;
  const spilled = cell.getSpillingToRangeOrNullObject().load("isNullObject");
  await context.sync();
  return spilled.isNullObject ? cell : spilled;
}

export async function writeFormula(context: Excel.RequestContext, formula: string): Promise<void> {
  const cell = context.workbook.getActiveCell();
  const wanted = formatOfFormula(formula);
  cell.formulas = [[formula]];
  await context.sync();
  if (!wanted) return;
  const all = await resultCells(context, cell);
  const place = wanted.columns === "first" ? all.getColumn(0) : all;
  place.load("numberFormat");
  await context.sync();
  const formats: string[][] = place.numberFormat;
  place.numberFormat = formats.map((row) => row.map((each) => (each === "General" ? wanted.format : each)));
  await context.sync();
}
