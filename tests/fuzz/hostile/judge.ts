/** What must be true of every file that a user may open: it is refused with a sentence, or it can be worked with. */
import type { Library, Model } from "../../../src/engine/library/library";
import { provenModel } from "../../../src/workbench/keeping/provenModel";
import { UnreadableWorkbook } from "../../../src/workbench/keeping/refusal";
import { readWorkbookFile } from "../../../src/workbench/keeping/workbookFile";
import { writeWorkbookFile } from "../../../src/workbook/grid/ownFile";

type Dispatch = (type: string, payload?: object) => { readonly isSuccessful: boolean };

/** What an object with a changed prototype would have. */
function expectPlainObjects(): void {
  const found: string[] = [];
  for (const name in {}) found.push(name);
  for (const name in []) found.push(name);
  if (found.length === 0) return;
  for (const name of found) delete (Object.prototype as unknown as Record<string, unknown>)[name];
  throw new Error(`every object has ${found.join()} now`);
}

const refusalOf = (thrown: unknown): string => {
  if (!(thrown instanceof UnreadableWorkbook))
    throw new Error(`not refused but thrown: ${(thrown as Error)?.stack ?? thrown}`);
  const { message } = thrown;
  if (
    !/[.。]$/.test(message) ||
    /\{\w+\}|undefined|\[object|Cannot|is not/.test(message.replace(/the part .* is not as/, ""))
  )
    throw new Error(`refused without a sentence: ${message}`);
  return message;
};

/** Every value by its place; what changes by itself from one calculation to the next is left out. */
function values({ getters }: Model): string {
  const found: string[] = [];
  for (const sheetId of getters.getSheetIds())
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const { type, value, message } = getters.getEvaluatedCell(position) as {
        type: string;
        value: unknown;
        message?: unknown;
      };
      if (type === "empty") continue;
      const words = String(message ?? "");
      if (/Cannot read|is not a function|is not iterable|undefined|odoo|Maximum call/i.test(words))
        throw new Error(`a cell says ${words}`);
      found.push(`${getters.getSheetName(sheetId)}!${position.col},${position.row}=${JSON.stringify(value)}`);
    }
  return found.sort().join("\n");
}

/** A free place of the sheet that is shown takes a formula. */
function edit(model: Model): void {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const dispatch = model.dispatch as unknown as Dispatch;
  if (getters.isSheetLocked(sheetId)) return;
  const [columns, rows] = [Math.min(40, getters.getNumberCols(sheetId)), Math.min(60, getters.getNumberRows(sheetId))];
  for (let row = rows - 1; row >= 0; row--)
    for (let col = columns - 1; col >= 0; col--) {
      const position = { sheetId, col, row };
      if (getters.getEvaluatedCell(position).type !== "empty" || getters.isInMerge(position)) continue;
      if (!dispatch("UPDATE_CELL", { ...position, content: "=1+1" }).isSuccessful) continue;
      if (getters.getEvaluatedCell(position).value !== 2)
        throw new Error(`=1+1 is ${getters.getEvaluatedCell(position).value}`);
      return;
    }
}

const bare = (model: Model) => JSON.stringify({ ...model._exportData(false), revisionId: "" });

/** The sentence with which it is refused, or undefined when it can be worked with; throws where neither is so. */
export function judge(text: string, library: Library): string | undefined {
  const open = (from: string) => {
    const file = readWorkbookFile(from);
    return { file, model: provenModel(library, file.workbook) };
  };
  let opened: ReturnType<typeof open>;
  try {
    opened = open(text);
  } catch (thrown) {
    return refusalOf(thrown);
  } finally {
    expectPlainObjects();
  }
  const { file, model } = opened;
  edit(model);
  (model.dispatch as unknown as Dispatch)("EVALUATE_CELLS");
  const shown = values(model);
  const saved = writeWorkbookFile({ ...file, workbook: model._exportData(false) });
  let again: ReturnType<typeof open>;
  try {
    again = open(saved);
  } catch (thrown) {
    throw new Error(`what was saved is refused: ${refusalOf(thrown)}`);
  }
  const reshown = values(again.model);
  if (reshown !== shown) throw new Error(`opened again it shows something else: ${firstDifference(shown, reshown)}`);
  const [before, after] = [bare(model), bare(again.model)];
  if (before !== after) throw new Error(`opened again it is something else: ${firstDifference(before, after)}`);
  // An odd series is left out by name, and not written.
  const { leftOut: _, ...kept } = file.series;
  if (JSON.stringify(again.file.series) !== JSON.stringify(kept))
    throw new Error("its series are others when opened again");
  expectPlainObjects();
  return undefined;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`;
}
