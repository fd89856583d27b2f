/** A sheet for tests: cells set and read by address. */
import { cellPlace, splitAddress } from "../../src/cells/address";
import { createModel } from "../../src/engine/engine";
import type { CellPosition, Model } from "../../src/engine/library/library";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";

type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean; reasons: readonly string[] };

export function testSheet(model: Model = createModel(nodeEngine())) {
  const { getters } = model;
  const positionOf = (reference: string): CellPosition => {
    const { sheet, range } = splitAddress(reference);
    const place = cellPlace(range);
    const sheetId = sheet === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheet);
    if (!place || !sheetId) throw new Error(`${reference} is no cell`);
    return { sheetId, ...place };
  };
  const run = (type: string, payload?: object) => {
    const result = (model.dispatch as unknown as Dispatch)(type, payload);
    if (!result.isSuccessful) throw new Error(`${type}: ${result.reasons.join()}`);
  };
  const evaluated = (reference: string) => getters.getEvaluatedCell(positionOf(reference));
  const sheetNames = () => getters.getSheetIds().map((id) => getters.getSheetName(id));
  return {
    model,
    run,
    sheetNames,
    set(cells: Readonly<Record<string, string>>) {
      for (const [reference, content] of Object.entries(cells))
        run("UPDATE_CELL", { ...positionOf(reference), content });
    },
    format: (reference: string, format: string) => run("UPDATE_CELL", { ...positionOf(reference), format }),
    addSheet: (name: string) => run("CREATE_SHEET", { sheetId: name, position: 1, name }),
    defineName: (name: string, range: string) =>
      run("CREATE_NAMED_RANGE", {
        name,
        ranges: [getters.getRangeData(getters.getRangeFromSheetXC(getters.getActiveSheetId(), range))],
      }),
    insertRows: (before: number, quantity: number) =>
      run("ADD_COLUMNS_ROWS", {
        dimension: "ROW",
        sheetId: getters.getActiveSheetId(),
        sheetName: getters.getActiveSheetName(),
        base: before - 1,
        position: "before",
        quantity,
      }),
    deleteRows: (...rows: number[]) =>
      run("REMOVE_COLUMNS_ROWS", {
        dimension: "ROW",
        sheetId: getters.getActiveSheetId(),
        sheetName: getters.getActiveSheetName(),
        elements: rows.map((row) => row - 1),
      }),
    undo: () => run("REQUEST_UNDO"),
    redo: () => run("REQUEST_REDO"),
    value: (reference: string) => evaluated(reference).value,
    shown: (reference: string) => evaluated(reference).formattedValue,
    message(reference: string) {
      const cell = evaluated(reference);
      return cell.type === "error" ? cell.message?.toString() : undefined;
    },
    formula(reference: string) {
      const cell = getters.getCell(positionOf(reference));
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : undefined;
    },
    /** The values of a rectangle, row by row. */
    values(from: string, rows: number, columns: number) {
      const { sheetId, col, row } = positionOf(from);
      return Array.from({ length: rows }, (_, down) =>
        Array.from(
          { length: columns },
          (_, right) => getters.getEvaluatedCell({ sheetId, col: col + right, row: row + down }).value,
        ),
      );
    },
    column(from: string, rows: number) {
      return this.values(from, rows, 1).map(([value]) => value);
    },
    /** Fills a cell down over so many rows below it, as its handle does. */
    fillDown(from: string, rows: number) {
      const { col, row } = positionOf(from);
      model.selection.selectZone({ cell: { col, row }, zone: { left: col, right: col, top: row, bottom: row } });
      run("AUTOFILL_SELECT", { col, row: row + rows });
      run("AUTOFILL");
    },
  };
}
