/**
 * What the daily keys do, at random, one after the other: undo takes each back as a whole, redo brings it again, and what the cells
 * show is what the workbook opened anew shows.
 */
import fc from "fast-check";
import {
  operations,
  pastedParts,
  pasteSpecially,
  pastesSpecially,
  takesFormulas,
} from "../../src/engine/clipboard/specialPaste";
import { createModel } from "../../src/engine/engine";
import type { Model } from "../../src/engine/library/library";
import { freeze, thaw } from "../../src/workbook/grid/freeze";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { setNote } from "../../src/workbook/grid/notes/notesInCells";
import { testSheet } from "../engine/sheet";

const library = nodeEngine();
const size = 8;

interface Data {
  readonly styles: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly borders: Readonly<Record<string, unknown>>;
  readonly sheets: readonly Record<string, unknown>[];
}

/** Whether cells hold something is told apart from the ids that formats and looks have for the moment. */
function stateOf(model: Model): unknown {
  const { styles, formats, borders, sheets } = model.exportData() as unknown as Data;
  return sheets.map(({ styles: styled, formats: formatted, borders: bordered, ...sheet }) => {
    const spelled = (zones: unknown, meaning: Readonly<Record<string, unknown>>) =>
      Object.entries((zones ?? {}) as Record<string, number>)
        .flatMap(([range, id]) => cellsIn(model, range).map((cell) => `${cell} ${JSON.stringify(meaning[id])}`))
        .sort();
    return {
      ...sheet,
      styled: spelled(styled, styles),
      formatted: spelled(formatted, formats),
      bordered: spelled(bordered, borders),
    };
  });
}

function cellsIn({ getters }: Model, range: string): readonly string[] {
  const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), range);
  const cells: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) cells.push(`${col} ${row}`);
  return cells;
}

function shownIn({ getters }: Model): readonly string[] {
  const shown: string[] = [];
  for (const sheetId of getters.getSheetIds())
    for (let row = 0; row < 2 * size; row++)
      for (let col = 0; col < 2 * size; col++) {
        if (row >= getters.getNumberRows(sheetId) || col >= getters.getNumberCols(sheetId)) continue;
        const { value } = getters.getEvaluatedCell({ sheetId, col, row });
        if (value !== null && value !== "") shown.push(`${col} ${row} ${String(value)}`);
      }
  return shown;
}

/** What the library keeps of a workbook's changes, each of which is a step of undo. */
interface Session {
  on(event: "new-local-state-update", owner: object, listener: () => void): void;
  off(event: "new-local-state-update", owner: object): void;
}

const sessionOf = (model: Model) => (model as unknown as { readonly session: Session }).session;

const small = fc.integer({ min: 0, max: size - 1 });
const zone = fc.tuple(small, small, small, small).map(([a, b, c, d]) => ({
  left: Math.min(a, b),
  right: Math.min(Math.max(a, b), Math.min(a, b) + 3),
  top: Math.min(c, d),
  bottom: Math.min(Math.max(c, d), Math.min(c, d) + 3),
}));
const content = fc.constantFrom(
  "1",
  "-2.5",
  "40%",
  "text",
  "",
  "2024-02-29",
  "=A1+1",
  "=SUM(A1:C3)",
  "=$B$2*2",
  "=B2&C3",
  "=MKT.YTD(A1:A2,B1:B2)",
  "=IF(A1>0,A2,B1)",
  "=SEQUENCE(2,2)",
);

type Step = (model: Model) => unknown;
type Run = (type: string, payload?: object) => unknown;
const run = (model: Model): Run => model.dispatch as unknown as Run;
const here = ({ getters }: Model) => getters.getActiveSheetId();

function selectZone(model: Model, wanted: { left: number; right: number; top: number; bottom: number }): void {
  const { getters } = model;
  const [rows, columns] = [getters.getNumberRows(here(model)) - 1, getters.getNumberCols(here(model)) - 1];
  const zone = {
    left: Math.min(wanted.left, columns),
    right: Math.min(wanted.right, columns),
    top: Math.min(wanted.top, rows),
    bottom: Math.min(wanted.bottom, rows),
  };
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

const step: fc.Arbitrary<readonly [name: string, step: Step]> = fc.oneof(
  fc
    .tuple(small, small, content)
    .map(([col, row, text]): [string, Step] => [
      `type ${text} at ${col} ${row}`,
      (model) => run(model)("UPDATE_CELL", { sheetId: here(model), col, row, content: text }),
    ]),
  fc
    .tuple(zone, fc.constantFrom("COPY_PASTE_CELLS_ABOVE", "COPY_PASTE_CELLS_ON_LEFT", "COPY_PASTE_CELLS_ON_ZONE"))
    .map(([where, command]): [string, Step] => [
      `${command} ${JSON.stringify(where)}`,
      (model) => {
        selectZone(model, where);
        run(model)(command);
      },
    ]),
  fc
    .tuple(zone, zone, fc.constantFrom(...pastedParts), fc.constantFrom(...operations), fc.boolean(), fc.boolean())
    .map(([from, to, part, operation, transpose, skipBlanks]): [string, Step] => [
      `paste ${part} ${operation} ${transpose} ${skipBlanks} of ${JSON.stringify(from)} at ${JSON.stringify(to)}`,
      (model) => {
        selectZone(model, from);
        run(model)("COPY");
        selectZone(model, to);
        const how = { part, operation, transpose, skipBlanks };
        if (transpose && takesFormulas(how) && pastesSpecially(model).wouldTurnFormulas()) return;
        pasteSpecially(model, how);
      },
    ]),
  fc
    .tuple(fc.constantFrom("ROW", "COL"), small, fc.integer({ min: 1, max: 2 }), fc.boolean())
    .map(([dimension, at, quantity, inserts]): [string, Step] => [
      `${inserts ? "insert" : "delete"} ${quantity} ${dimension} at ${at}`,
      (model) => {
        const about = { sheetId: here(model), sheetName: model.getters.getActiveSheetName(), dimension };
        if (inserts) run(model)("ADD_COLUMNS_ROWS", { ...about, base: at, position: "before", quantity });
        else run(model)("REMOVE_COLUMNS_ROWS", { ...about, elements: [at] });
      },
    ]),
  fc.tuple(zone, fc.constantFrom("asc", "desc")).map(([where, sortDirection]): [string, Step] => [
    `sort ${sortDirection} ${JSON.stringify(where)}`,
    (model) =>
      run(model)("SORT_CELLS", {
        sheetId: here(model),
        col: where.left,
        row: where.top,
        zone: where,
        sortDirection,
      }),
  ]),
  fc.tuple(zone, fc.boolean()).map(([where, freezes]): [string, Step] => [
    `${freezes ? "freeze" : "thaw"} ${JSON.stringify(where)}`,
    async (model) => {
      selectZone(model, where);
      await (freezes ? freeze : thaw)(model, "selection");
    },
  ]),
  fc
    .tuple(small, small, fc.constantFrom("note", "another\nnote", undefined))
    .map(([col, row, text]): [string, Step] => [
      `note ${text} at ${col} ${row}`,
      (model) => setNote(model.dispatch, { sheetId: here(model), col, row }, text === undefined ? undefined : { text }),
    ]),
  fc
    .tuple(zone, fc.constantFrom("0%", "#,##0.00", "yyyy-mm-dd"))
    .map(([where, format]): [string, Step] => [
      `format ${format} ${JSON.stringify(where)}`,
      (model) => run(model)("SET_FORMATTING", { sheetId: here(model), target: [where], format }),
    ]),
  fc.tuple(zone, fc.integer({ min: 1, max: 4 })).map(([where, by]): [string, Step] => [
    `fill ${JSON.stringify(where)} down by ${by}`,
    (model) => {
      selectZone(model, where);
      run(model)("AUTOFILL_SELECT", { col: where.left, row: where.bottom + by });
      run(model)("AUTOFILL");
    },
  ]),
);

test("undo takes back each step as a whole, redo brings it again, and nothing shown is old", async () => {
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const sheet = testSheet(createModel(library));
      const { model } = sheet;
      sheet.set({ A1: "3", A2: "1", A3: "2", B1: "=A1*2", B2: "5", B3: "x", C1: "=SUM(A1:A3)", C3: "=B1+C1" });
      const done: string[] = [];
      for (const [name, act] of steps) {
        done.push(name);
        const [before, shownBefore] = [stateOf(model), shownIn(model)];
        const owner = {};
        let undoable = 0;
        sessionOf(model).on("new-local-state-update", owner, () => undoable++);
        await act(model);
        sessionOf(model).off("new-local-state-update", owner);
        const [after, shown] = [stateOf(model), shownIn(model)];
        const anew = new library.Model(JSON.parse(JSON.stringify(model.exportData())));
        expect([done, shown]).toEqual([done, shownIn(anew)]);
        expect([done, undoable]).toEqual([done, Math.min(undoable, 1)]);
        if (undoable === 0) continue;
        undone++;
        sheet.undo();
        expect([done, "undo", stateOf(model), shownIn(model)]).toEqual([done, "undo", before, shownBefore]);
        sheet.redo();
        expect([done, "redo", stateOf(model), shownIn(model)]).toEqual([done, "redo", after, shown]);
      }
    }),
    { numRuns: Number(process.env.RANDOM_EDITS ?? 15) },
  );
  expect(undone).toBeGreaterThan(15);
}, 120_000);
