/**
 * The library calculates a workbook place by place, the empty ones too: a sheet of a million rows takes seconds before it is
 * shown, one as large as Excel's hours. Here only the places that have a cell are calculated, in the same order; where a formula
 * spills over empty ones, the spill itself puts its values there.
 */
import type { Zone } from "../compiler/frame";
import { type Evaluator, noRanges, type Ranges } from "./evaluator";

/** Empty places between cells of a column that are calculated with them: fewer, longer ranges are quicker. */
const widestGap = 64;

/** Runs of rows, ascending. */
function runsOf(rows: readonly number[]): [top: number, bottom: number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row - last[1] <= widestGap) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function usedZones({ getters }: Evaluator, sheetId: string): Zone[] {
  const rowsOf = new Map<number, number[]>();
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    const rows = rowsOf.get(col);
    if (rows) rows.push(row);
    else rowsOf.set(col, [row]);
  }
  const columns = [...rowsOf.keys()].sort((one, other) => one - other);
  return columns.flatMap((col) =>
    runsOf(rowsOf.get(col) ?? []).map(([top, bottom]) => ({ left: col, right: col, top, bottom })),
  );
}

/** Every place of the workbook that has a cell. */
export function usedRanges(evaluator: Evaluator): Ranges {
  const used = noRanges(evaluator);
  for (const sheetId of evaluator.getters.getSheetIds())
    for (const zone of usedZones(evaluator, sheetId)) used.add({ sheetId, zone });
  return used;
}
