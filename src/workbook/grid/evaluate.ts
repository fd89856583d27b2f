/** A formula without a workbook, as the command line asks for it. */
import type { Answer, Cell } from "../../cells/cell";
import { cellOf } from "../../engine/cellOf";
import { isTooLong } from "../../engine/compiler/limits";
import { createModel } from "../../engine/engine";
import { arrivals } from "../../engine/functions/arrivals";
import type { FunctionResultObject, Model } from "../../engine/library/library";
import { typedFormula } from "../../engine/library/typedFormula";
import { nodeEngine } from "./nodeEngine";

let model: Model | undefined;

const cell = (result: FunctionResultObject): Cell => cellOf(result.value, result.message?.toString());

/** `formula` starts with "="; it stands in A1 of an empty sheet. A result that would spill comes row by row. */
export function evaluateFormula(formula: string): Answer {
  model ??= createModel(nodeEngine());
  const sheetId = model.getters.getActiveSheetId();
  const typed = isTooLong(formula) ? formula : typedFormula(formula);
  const result = model.getters.evaluateFormulaResult(sheetId, typed, { sheetId, col: 0, row: 0 });
  if (!Array.isArray(result)) return cell(result);
  const columns = result as FunctionResultObject[][];
  const height = columns[0]?.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => cell(column[row])));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** One formula may need a series that another one names. */
const mostRounds = 8;

/** The same when the series have arrived that the formula reads. */
export async function evaluateAwaiting(formula: string): Promise<Answer> {
  let answer = evaluateFormula(formula);
  for (let round = 0; round < mostRounds; round++) {
    const coming = arrivals();
    if (!coming) break;
    await coming;
    answer = evaluateFormula(formula);
  }
  return answer;
}
