/** Levels that follow a cell: through everything that moves, renames or removes it. */
import { createModel } from "../../../src/engine/engine";
import { readAmount } from "../../../src/engine/library/boundAmounts";
import type { Model } from "../../../src/engine/library/library";
import { checkedWorkbook } from "../../../src/workbench/keeping/checkWorkbook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const library = nodeEngine();
const level = (value: number | string) => ({ kind: "level", value, text: "Exit" });

function modelWith(...annotations: object[]): Model {
  const model = createModel(library);
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("CREATE_SHEET", { sheetId: "inputs", name: "Inputs", position: 1 });
  const put = (id: string, xc: string, content: string) => {
    const { zone } = model.getters.getRangeFromSheetXC(id, xc);
    model.dispatch("UPDATE_CELL", { sheetId: id, col: zone.left, row: zone.top, content });
  };
  for (const [index, price] of [30, 31, 33].entries()) put(sheetId, `A${index + 1}`, String(price));
  put(sheetId, "C4", "29");
  put("inputs", "B4", "=30+4.5");
  model.dispatch("CREATE_NAMED_RANGE", {
    name: "Silver_exit",
    ranges: [model.getters.getRangeDataFromXc("inputs", "B4")],
  } as never);
  const made = model.dispatch("CREATE_CHART", {
    sheetId,
    figureId: "figure",
    chartId: "chart",
    col: 6,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 480, height: 300 },
    definition: {
      type: "line",
      title: { text: "" },
      legendPosition: "none",
      dataSetStyles: {},
      labelsAsText: false,
      stacked: false,
      cumulative: false,
      dataSource: { type: "range", dataSets: [{ dataSetId: "0", dataRange: "A1:A3" }], dataSetsHaveTitle: false },
      annotations,
    } as never,
  });
  expect(made.isSuccessful).toBe(true);
  return model;
}

const valuesIn = ({ getters }: Model, chartId = "chart") =>
  (getters.getChartDefinition(chartId) as unknown as { annotations: { value: unknown }[] }).annotations.map(
    ({ value }) => value,
  );

/** Where lines are drawn over the one series. */
function linesIn({ getters }: Model, chartId = "chart"): unknown[] {
  const { chartJsConfig } = getters.getChartRuntime(chartId) as unknown as {
    chartJsConfig: { data: { datasets: { data: (number | { y: number })[] }[] } };
  };
  return chartJsConfig.data.datasets.slice(1).map(({ data: [first] }) => (typeof first === "object" ? first.y : first));
}

const rows = (model: Model, sheetId: string, quantity: number) =>
  model.dispatch("ADD_COLUMNS_ROWS", {
    dimension: "ROW",
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    base: 1,
    position: "before",
    quantity,
  });

test("a line stands at the number of its cell, and moves with it", () => {
  const model = modelWith(level("=Inputs!B4"), level("=Silver_exit"), level("=C4"), level(32));
  expect(linesIn(model)).toEqual([34.5, 34.5, 29, 32]);
  model.dispatch("UPDATE_CELL", { sheetId: "inputs", col: 1, row: 3, content: "36" });
  expect(linesIn(model)).toEqual([36, 36, 29, 32]);
});

test.each([
  ["text", "n/a", "text"],
  ["an error", "=1/0", "error"],
  ["nothing", "", "blank"],
  ["TRUE", "TRUE", "text"],
])("with %s in the cell there is no line, and the reason is known", (_, content, fault) => {
  const model = modelWith(level("=Inputs!B4"), level(32));
  model.dispatch("UPDATE_CELL", { sheetId: "inputs", col: 1, row: 3, content });
  expect(linesIn(model)).toEqual([32]);
  expect(readAmount("=Inputs!B4", model.getters.getActiveSheetId(), model.getters)).toMatchObject({ fault });
});
test.each([
  ["=Nowhere!B4", "unknown"],
  ["=Nobody", "unknown"],
  ["=1+1", "unknown"],
  ["=Inputs!B4:B5", "unknown"],
  ["=#REF!", "gone"],
  ["=XFD1048576", "blank"],
  ["=Both", "several"],
])("%s is no cell: no line", (formula, fault) => {
  const model = modelWith(level(formula));
  model.dispatch("CREATE_NAMED_RANGE", {
    name: "Both",
    ranges: [model.getters.getRangeDataFromXc("inputs", "B4:B5")],
  } as never);
  expect(linesIn(model)).toEqual([]);
  expect(readAmount(formula, model.getters.getActiveSheetId(), model.getters)).toMatchObject({ fault });
});

test("dollar signs and the name of the chart's own sheet are no other cell", () => {
  const model = modelWith(level("=Inputs!$B$4"), level("=Sheet1!$C$4"));
  expect(valuesIn(model)).toEqual(["=Inputs!B4", "=C4"]);
});

test("the cell is followed through inserted rows and new names, and back by undo", () => {
  const model = modelWith(level("=Inputs!B4"), level("=Silver_exit"), level("=C4"));
  const home = model.getters.getActiveSheetId();
  rows(model, "inputs", 2);
  rows(model, home, 1);
  expect(valuesIn(model)).toEqual(["=Inputs!B6", "=Silver_exit", "=C5"]);
  model.dispatch("RENAME_SHEET", { sheetId: "inputs", oldName: "Inputs", newName: "My inputs" } as never);
  const [{ range }] = model.getters.getNamedRanges();
  model.dispatch("UPDATE_NAMED_RANGE", {
    oldRangeName: "Silver_exit",
    newRangeName: "Exit",
    ranges: [model.getters.getRangeData(range)],
  } as never);
  expect(valuesIn(model)).toEqual(["='My inputs'!B6", "=Exit", "=C5"]);
  expect(linesIn(model)).toEqual([34.5, 34.5, 29]);
  for (let step = 0; step < 4; step++) model.dispatch("REQUEST_UNDO");
  expect(valuesIn(model)).toEqual(["=Inputs!B4", "=Silver_exit", "=C4"]);
  expect(linesIn(model)).toEqual([34.5, 34.5, 29]);
  for (let step = 0; step < 4; step++) model.dispatch("REQUEST_REDO");
  expect(valuesIn(model)).toEqual(["='My inputs'!B6", "=Exit", "=C5"]);
});

test("a cell that is deleted is not replaced by its neighbour", () => {
  const model = modelWith(level("=Inputs!B4"), level("=C4"));
  model.dispatch("UPDATE_CELL", { sheetId: "inputs", col: 1, row: 4, content: "99" });
  model.dispatch("REMOVE_COLUMNS_ROWS", {
    dimension: "ROW",
    sheetId: "inputs",
    sheetName: "Inputs",
    elements: [3],
  });
  expect(valuesIn(model)).toEqual(["=#REF!", "=C4"]);
  expect(linesIn(model)).toEqual([29]);
  model.dispatch("REQUEST_UNDO");
  expect(linesIn(model)).toEqual([34.5, 29]);
  model.dispatch("DELETE_SHEET", { sheetId: "inputs", sheetName: "Inputs" } as never);
  expect(linesIn(model)).toEqual([29]);
});

test("a copy of the sheet has lines at its own cells", () => {
  const model = modelWith(level("=Inputs!B4"), level("=C4"));
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "copy", sheetNameTo: "Copy" } as never);
  const [chartId = ""] = model.getters.getChartIds("copy");
  expect(valuesIn(model, chartId)).toEqual(["=Inputs!B4", "=C4"]);
  model.dispatch("UPDATE_CELL", { sheetId: "copy", col: 2, row: 3, content: "28" });
  expect([linesIn(model), linesIn(model, chartId)]).toEqual([
    [34.5, 29],
    [34.5, 28],
  ]);
});

test("a chart of another kind keeps them", () => {
  const model = modelWith(level("=Inputs!B4"));
  const sheetId = model.getters.getActiveSheetId();
  const context = model.getters.getContextCreationChart("chart") as unknown as { annotations: unknown };
  expect(context.annotations).toEqual([level("=Inputs!B4")]);
  const definition = { ...model.getters.getChartDefinition("chart"), type: "bar", stacked: false };
  model.dispatch("UPDATE_CHART", { chartId: "chart", figureId: "figure", sheetId, definition } as never);
  expect(linesIn(model)).toEqual([34.5]);
});

test("the workbook's own file keeps them", () => {
  const model = modelWith(level("=Inputs!B4"), level("=Silver_exit"));
  const kept = (model as unknown as { _exportData(shared: boolean): object })._exportData(false);
  const opened = new library.Model(checkedWorkbook(JSON.parse(JSON.stringify(kept))) as never);
  expect(valuesIn(opened)).toEqual(["=Inputs!B4", "=Silver_exit"]);
  expect(linesIn(opened)).toEqual([34.5, 34.5]);
});
