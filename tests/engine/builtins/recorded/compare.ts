/** Every recorded answer beside ours. */
import { nodeEngine } from "../../../../src/workbook/grid/nodeEngine";
import { calculator } from "../tables";
import { functionsIn, isRight, type RecordedAnswer, written } from "./answers";

export interface Wrong {
  readonly formula: string;
  readonly excel: string;
  readonly ours: string;
}

/** Those that differ, without the lines of functions that excelFunctions.txt knows and we do not have. */
export function compare(
  recorded: readonly RecordedAnswer[],
  excelFunctions: readonly string[],
): { wrong: Wrong[]; missing: number } {
  const registry = nodeEngine().registries.functionRegistry.content;
  const absent = new Set(excelFunctions.filter((name) => !(name in registry)));
  const answer = calculator();
  const wrong: Wrong[] = [];
  let missing = 0;
  for (const each of recorded) {
    if (functionsIn(each.formula).some((name) => absent.has(name))) {
      missing++;
      continue;
    }
    const ours = answer(each.formula);
    if (!isRight(ours, each)) wrong.push({ formula: each.formula, excel: written(each), ours });
  }
  return { wrong, missing };
}
