/** Freezing and thawing: what comes back is what would have been there without. */
import fc from "fast-check";
import type { Model } from "../../../src/engine/library/library";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { checkedWorkbook } from "../../../src/workbench/keeping/checkWorkbook";
import { noSeries } from "../../../src/workbook/carriedSeries";
import { carriedOf } from "../../../src/workbook/grid/carried";
import { freeze, thaw } from "../../../src/workbook/grid/freeze";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { gridPort, memoryStorage } from "../../../src/workbook/grid/gridPort";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { openFile } from "../../../src/workbook/grid/opening/openFile";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { type CopyWishes, shareCopy } from "../../../src/workbook/shareCopy";

const library = nodeEngine();
const functions = functionNamesOf(library);

type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean; reasons: string[] };
const dispatch = (model: Model) => model.dispatch as unknown as Dispatch;

function modelOf(sheets: Record<string, Record<string, string>>): Model {
  const data = {
    version: "19.3.2",
    sheets: Object.entries(sheets).map(([name, cells], index) => ({
      id: `sheet${index + 1}`,
      name,
      cells,
      colNumber: 12,
      rowNumber: 40,
    })),
  };
  return new library.Model(data as ConstructorParameters<typeof library.Model>[0]);
}

function formulas(model: Model): Record<string, string> {
  const { getters } = model;
  return Object.fromEntries(
    getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const { col, row } = getters.getCellPosition(cell.id);
        return [[`${sheetId} ${row} ${col}`, cell.compiledFormula.toFormulaString(getters)] as const];
      }),
    ),
  );
}

function values(model: Model): Record<string, unknown> {
  const { getters } = model;
  return Object.fromEntries(
    getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getEvaluatedCellsPositions(sheetId)
        .map(
          (position) =>
            [`${sheetId} ${position.row} ${position.col}`, getters.getEvaluatedCell(position).value] as const,
        )
        .filter(([, value]) => value !== null && value !== ""),
    ),
  );
}

const book = {
  Sheet1: {
    A1: "1",
    A2: "2",
    A3: "3",
    B1: "=A1*2",
    B2: "=SUM($A$1:A3)+Other!B2",
    B3: '=IF(A1>0,"","x")',
    B4: "=1/0",
    B5: "=A1>0",
    B6: '="=1+1"',
    B7: '=MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")',
    B8: "=DATE(2026,2,18)",
    D1: "=SEQUENCE(3,2)*A2",
    G1: "=MKT.BUTTERFLYBE(70,90,110,2.5)",
    G3: "=SUM(D1:E3)",
  },
  Other: { A1: "=Sheet1!A1+B2", B2: "5", C4: "=SUM(A1:A9)" },
};

test("a workbook that is frozen shows the same and calculates nothing, and thaws to what it was", async () => {
  const model = modelOf(book);
  const [before, shown] = [formulas(model), values(model)];
  const { count, left } = await freeze(model, "workbook");
  expect({ count, left }).toEqual({ count: Object.keys(before).length, left: [] });
  expect(formulas(model)).toEqual({});
  expect(values(model)).toEqual(shown);
  dispatch(model)("UPDATE_CELL", { sheetId: "sheet1", col: 0, row: 0, content: "9" });
  expect(values(model)["sheet1 0 1"]).toBe(2);
  dispatch(model)("REQUEST_UNDO");
  expect((await thaw(model, "workbook")).count).toBe(count);
  expect(formulas(model)).toEqual(before);
  expect(values(model)).toEqual(shown);
});

test("each is one step of undo", async () => {
  const model = modelOf(book);
  const before = formulas(model);
  await freeze(model, "workbook");
  dispatch(model)("REQUEST_UNDO");
  expect(formulas(model)).toEqual(before);
  expect(carriedOf(model).getFrozenCells()).toEqual([]);
  dispatch(model)("REQUEST_REDO");
  expect(formulas(model)).toEqual({});
  await thaw(model, "workbook");
  dispatch(model)("REQUEST_UNDO");
  expect(formulas(model)).toEqual({});
  expect((await thaw(model, "workbook")).count).toBe(Object.keys(before).length);
  expect(formulas(model)).toEqual(before);
});

test("a selection takes the formula whose spill it touches, and no other; a sheet takes its own", async () => {
  const model = modelOf(book);
  model.selection.selectCell(4, 2);
  const { D1: _, ...others } = book.Sheet1;
  expect((await freeze(model, "selection")).count).toBe(1);
  expect(Object.keys(formulas(model))).not.toContain("sheet1 0 3");
  expect((await freeze(model, "sheet")).count).toBe(Object.keys(others).filter((at) => at >= "B").length);
  expect(Object.keys(formulas(model))).toEqual(["sheet2 0 0", "sheet2 3 2"]);
});

test("what no cell can hold, and what others read as a spill, stays and is told", async () => {
  const model = modelOf({ S: { A1: "=SEQUENCE(3)", B1: "=SUM(A1#)", C1: "=NOFUNCTION(1)", D1: "=1" } });
  model.selection.selectCell(0, 0);
  expect(await freeze(model, "selection")).toMatchObject({ count: 0, left: [{ cell: "S!A1" }] });
  const { count, left } = await freeze(model, "workbook");
  expect(count).toBe(3);
  expect(left.map(({ cell, why }) => [cell, why.en])).toEqual([
    ["S!C1", "It shows #NAME?, which no cell can hold without its formula."],
  ]);
});

test("a value that was typed over is not thawed, and its formula is told", async () => {
  const model = modelOf({ S: { A1: "=SEQUENCE(3)", C1: "=1+1" } });
  await freeze(model, "workbook");
  dispatch(model)("UPDATE_CELL", { sheetId: "sheet1", col: 0, row: 1, content: "7" });
  const { count, left } = await thaw(model, "workbook");
  expect(count).toBe(1);
  expect(left).toMatchObject([{ cell: "S!A1" }]);
  expect(left[0].why.en).toContain("=SEQUENCE(3)");
  expect(formulas(model)).toEqual({ "sheet1 0 2": "=1+1" });
});

const formatsIn = (model: Model, ...cells: readonly (readonly [col: number, row: number])[]) =>
  cells.map(([col, row]) => model.getters.getCell({ sheetId: "sheet1", col, row })?.format);

test("number formats that freezing gave go again, those that the user has chosen stay", async () => {
  const model = modelOf({ S: { A1: "=DATE(2026,2,18)", B1: "=DATE(2026,2,18)", C1: "=DATE(2026,2,{18;19})" } });
  dispatch(model)("SET_FORMATTING", {
    sheetId: "sheet1",
    target: [{ left: 1, right: 1, top: 0, bottom: 0 }],
    format: "0.0",
  });
  const all = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
  ] as const;
  const before = formatsIn(model, ...all);
  await freeze(model, "workbook");
  expect(formatsIn(model, ...all)).toEqual(["m/d/yyyy", "0.0", "m/d/yyyy", "m/d/yyyy"]);
  const again = reopened(shareCopy(toWorkbook(model, "Frozen").workbook, wishes("live"), functions).bytes);
  dispatch(model)("SET_FORMATTING", {
    sheetId: "sheet1",
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    format: "yyyy",
  });
  await thaw(model, "workbook");
  expect(formatsIn(model, ...all)).toEqual(["yyyy", ...before.slice(1)]);
  await thaw(again, "workbook");
  expect(formatsIn(again, ...all)).toEqual(before);
});

describe("sorted", () => {
  const sort = (
    model: Model,
    zone: { left: number; right: number; top: number; bottom: number },
    sortDirection = "desc",
  ) =>
    dispatch(model)("SORT_CELLS", {
      sheetId: "sheet1",
      col: zone.left,
      row: zone.top,
      zone,
      sortDirection,
      sortOptions: { sortHeaders: true },
    });
  const rows = { left: 0, right: 2, top: 0, bottom: 2 };
  const cells = {
    A1: "1",
    A2: "2",
    A3: "3",
    B1: "=A1*10",
    B2: "=SUM($A$1:A2)",
    B3: "=NOFUNCTION(1)",
    C1: "x",
    C3: "=A3+D3",
    D3: "5",
  };

  test("frozen formulas follow their cells, as live ones do", async () => {
    const [frozen, live] = [modelOf({ S: cells }), modelOf({ S: cells })];
    const { left } = await freeze(frozen, "workbook");
    expect(left.map(({ cell }) => cell)).toEqual(["S!B3"]);
    const shown = values(frozen);
    for (const model of [frozen, live]) expect(sort(model, rows).isSuccessful).toBe(true);
    expect(values(frozen)).toMatchObject({ "sheet1 0 0": 3, "sheet1 0 2": shown["sheet1 2 2"], "sheet1 2 1": 10 });
    expect(await thaw(frozen, "workbook")).toEqual({ count: 3, left: [] });
    expect(formulas(frozen)).toEqual(formulas(live));
    expect(values(frozen)).toEqual(values(live));
  });

  test("undone, they are where they were", async () => {
    const model = modelOf({ S: cells });
    const before = formulas(model);
    await freeze(model, "workbook");
    sort(model, rows);
    dispatch(model)("REQUEST_UNDO");
    expect((await thaw(model, "workbook")).left).toEqual([]);
    expect(formulas(model)).toEqual(before);
  });

  test("what one formula filled is not parted: the sorting is refused, as that of a spill is", async () => {
    const model = modelOf({ S: { A1: "=SEQUENCE(3)", B1: "1", B2: "2", B3: "3" } });
    await freeze(model, "workbook");
    expect(sort(model, rows).reasons).toEqual(["SortZoneWithArrayFormulas"]);
    expect(sort(model, { ...rows, left: 1 }).isSuccessful).toBe(true);
  });

  test("one that was typed over goes nowhere, and the typed value stays", async () => {
    const model = modelOf({ S: cells });
    await freeze(model, "workbook");
    dispatch(model)("UPDATE_CELL", { sheetId: "sheet1", col: 1, row: 0, content: "99" });
    sort(model, rows);
    await thaw(model, "workbook");
    expect(values(model)["sheet1 2 1"]).toBe(99);
    expect(formulas(model)["sheet1 2 1"]).toBeUndefined();
  });
});

test("cut and pasted, also to another sheet, a frozen formula goes along; a copy is a value", async () => {
  const [frozen, live] = [modelOf(book), modelOf(book)];
  await freeze(frozen, "workbook");
  for (const model of [frozen, live]) {
    model.selection.selectCell(1, 1);
    dispatch(model)("CUT");
    dispatch(model)("PASTE", { target: [{ left: 9, right: 9, top: 12, bottom: 12 }] });
    model.selection.selectCell(1, 0);
    dispatch(model)("CUT");
    dispatch(model)("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "sheet2" });
    dispatch(model)("PASTE", { target: [{ left: 6, right: 6, top: 6, bottom: 6 }] });
    dispatch(model)("ACTIVATE_SHEET", { sheetIdFrom: "sheet2", sheetIdTo: "sheet1" });
  }
  frozen.selection.selectCell(1, 4);
  dispatch(frozen)("COPY");
  dispatch(frozen)("PASTE", { target: [{ left: 9, right: 9, top: 20, bottom: 20 }] });
  expect(values(frozen)["sheet1 20 9"]).toBe(true);
  expect((await thaw(frozen, "workbook")).left).toEqual([]);
  expect(formulas(frozen)).toEqual(formulas(live));
});

test("the cell says what is frozen in it and since when, the spilled ones too", async () => {
  const model = modelOf({ S: { A1: "=SEQUENCE(3)" } });
  const port = gridPort(model, memoryStorage());
  await port.freeze("workbook");
  await port.goTo("A3");
  const { frozen, formula, value } = await port.selectedCell();
  expect({ formula, value, text: frozen?.formula }).toEqual({ formula: "", value: 3, text: "=SEQUENCE(3)" });
  expect(Date.now() - Date.parse(frozen?.since ?? "")).toBeLessThan(60_000);
});

const saved = (model: Model): Model => {
  const data = (model as unknown as { _exportData(shared: boolean): object })._exportData(false);
  return new library.Model(
    checkedWorkbook(JSON.parse(JSON.stringify(data))) as ConstructorParameters<typeof library.Model>[0],
  );
};

test("a file that says of many whole sheets that they are frozen opens at once", () => {
  const data = (modelOf(book) as unknown as { _exportData(shared: boolean): { sheets: object[] } })._exportData(false);
  const keys = Array.from({ length: 2_000 }, (_, row) => `A${row + 1}:XFD1048576`);
  const frozen = Object.fromEntries(keys.map((key) => [key, { text: "=A1" }]));
  const sheets = data.sheets.map((sheet) => ({ ...sheet, frozen }));
  const begun = performance.now();
  const model = new library.Model(
    checkedWorkbook(JSON.parse(JSON.stringify({ ...data, sheets }))) as ConstructorParameters<typeof library.Model>[0],
  );
  expect(carriedOf(model).getFrozenCells()).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

type Change = (model: Model) => void;

/** Rows and columns come and go, cells are moved, the workbook is saved and opened. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ dimension: fc.constantFrom("ROW", "COL"), base: fc.nat(8), quantity: fc.integer({ min: 1, max: 2 }) })
    .map(
      (payload): Change =>
        (model) => {
          dispatch(model)("ADD_COLUMNS_ROWS", {
            sheetId: "sheet1",
            sheetName: "Sheet1",
            position: "before",
            ...payload,
          });
        },
    ),
  fc.record({ dimension: fc.constantFrom("ROW", "COL"), at: fc.integer({ min: 12, max: 13 }) }).map(
    ({ dimension, at }): Change =>
      (model) => {
        dispatch(model)("REMOVE_COLUMNS_ROWS", { sheetId: "sheet1", sheetName: "Sheet1", dimension, elements: [at] });
      },
  ),
  fc.record({ col: fc.nat(8), row: fc.integer({ min: 20, max: 30 }) }).map(
    ({ col, row }): Change =>
      (model) => {
        dispatch(model)("MOVE_RANGES", {
          target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
          sheetId: "sheet1",
          targetSheetId: "sheet1",
          sheetName: "Sheet1",
          targetSheetName: "Sheet1",
          col,
          row,
        });
      },
  ),
  fc.constant<Change>((model) => {
    dispatch(model)("RENAME_SHEET", { sheetId: "sheet2", oldName: "Other", newName: "An other" });
  }),
);

test("after whatever was inserted, removed and moved, a thawed workbook is the one that was never frozen", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (changes, isSaved) => {
      const [frozen, live] = [modelOf(book), modelOf(book)];
      await freeze(frozen, "workbook");
      for (const each of changes) for (const model of [frozen, live]) each(model);
      const model = isSaved ? saved(frozen) : frozen;
      const { left } = await thaw(model, "workbook");
      expect(left).toEqual([]);
      expect(formulas(model)).toEqual(formulas(live));
    }),
    { numRuns: 40 },
  );
});

const wishes = (mode: CopyWishes["mode"]): CopyWishes => ({
  mode,
  language: "en",
  title: "Frozen",
  saved: "2026-02-18T09:30:00.000Z",
  series: noSeries,
});

function reopened(bytes: Uint8Array): Model {
  const { workbook } = openFile("frozen.xlsx", bytes, functions, "en");
  return new library.Model(checkedWorkbook(workbook) as ConstructorParameters<typeof library.Model>[0]);
}

describe("through an Excel file", () => {
  test.each(["live", "portable"] as const)("a %s copy keeps what is frozen, and thaws to the same", async (mode) => {
    const model = modelOf(book);
    const before = formulas(model);
    await freeze(model, "workbook");
    const { bytes } = shareCopy(toWorkbook(model, "Frozen").workbook, wishes(mode), functions);
    const { workbook, report } = readWorkbook(bytes, functions);
    expect(report.lines.find(({ finding }) => finding === "frozenHere")?.count).toBe(Object.keys(before).length);
    expect(workbook.names).toEqual([]);
    const again = reopened(bytes);
    expect(values(again)).toEqual(values(model));
    expect((await thaw(again, "workbook")).left).toEqual([]);
    expect(formulas(again)).toEqual(before);
  });

  test("a copy of values holds neither the formulas nor names of theirs", async () => {
    const model = modelOf(book);
    await freeze(model, "workbook");
    const { bytes } = shareCopy(toWorkbook(model, "Frozen").workbook, wishes("values"), functions);
    const { workbook } = readWorkbook(bytes, functions);
    expect(workbook.parts).toEqual([]);
    expect(workbook.sheets.flatMap(({ cells }) => [...cells.values()]).filter(({ formula }) => formula)).toEqual([]);
  });
});
