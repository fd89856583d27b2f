/** Users' charts in the grid's own file, in a file of Excel, and back. */
import type { Annotation } from "../../../src/cells/charts/annotations";
import { createModel } from "../../../src/engine/engine";
import type { Model } from "../../../src/engine/library/library";
import { checkedWorkbook } from "../../../src/workbench/keeping/checkWorkbook";
import { chartPicture } from "../../../src/workbook/grid/chartPicture";
import { functionNamesOf } from "../../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { openFile } from "../../../src/workbook/grid/opening/openFile";
import { toWorkbook } from "../../../src/workbook/grid/toWorkbook/toWorkbook";
import { copied } from "../../sharing/madeModel";

const library = nodeEngine();
const rows = [
  ["Date", "Price", "Open", "High", "Low"],
  [45000, 11, 10, 12, 9],
  [45001, 9, 11, 11.5, 8],
  [45002, 10, 9, 10.5, 8.5],
];
const annotations: readonly Annotation[] = [
  { kind: "level", value: 10, text: "Target" },
  { kind: "band", from: 8.5, to: 9.5, text: "Range" },
  { kind: "event", at: 45001, text: "Meeting" },
];

type Definition = Record<string, unknown>;

function withChart(definition: Definition, columns = "BCDE"): Model {
  const model = createModel(library);
  const sheetId = model.getters.getActiveSheetId();
  for (const [row, cells] of rows.entries())
    for (const [col, content] of cells.entries()) {
      const format = row > 0 && col === 0 ? { format: "yyyy-mm-dd" } : {};
      model.dispatch("UPDATE_CELL", { sheetId, row, col, content: String(content), ...format });
    }
  const dataSets = [...columns].map((column, index) => ({
    dataSetId: String(index),
    dataRange: `${column}1:${column}4`,
  }));
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
      title: { text: "Silver" },
      legendPosition: "none",
      dataSetStyles: {},
      labelsAsText: false,
      stacked: false,
      cumulative: false,
      hideDataMarkers: true,
      dataSource: { type: "range", dataSets, dataSetsHaveTitle: true, labelRange: "A1:A4" },
      ...definition,
    } as never,
  });
  expect(made.isSuccessful).toBe(true);
  return model;
}

const definitionOf = ({ getters }: Model): Definition => {
  const [id = ""] = getters.getChartIds(getters.getActiveSheetId());
  return getters.getChartDefinition(id) as unknown as Definition;
};

const reopened = (workbook: object): Model =>
  new library.Model(checkedWorkbook(workbook) as ConstructorParameters<typeof library.Model>[0]);

function throughExcel(model: Model): Model {
  const { bytes } = copied(toWorkbook(model, "Made").workbook, "live");
  return reopened(openFile("made.xlsx", bytes, functionNamesOf(library), "en").workbook);
}

test("candlesticks and what lies over them are kept in the workbook, and in a file of Excel", () => {
  const model = withChart({ candles: true, annotations });
  const kept = (model as unknown as { _exportData(shared: boolean): object })._exportData(false);
  expect(definitionOf(reopened(kept))).toMatchObject({ candles: true, annotations });
  expect(definitionOf(throughExcel(model))).toMatchObject({ type: "line", candles: true, annotations });
});

test("a level that follows a cell or a name does so in a file of Excel, and back; what other ways out are given has no sheet more", () => {
  const model = withChart({ annotations: [] }, "B");
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("CREATE_NAMED_RANGE", {
    name: "Silver_exit",
    ranges: [model.getters.getRangeDataFromXc(sheetId, "C2")],
  } as never);
  const bound: readonly Annotation[] = [
    { kind: "level", value: "=C3", text: "Here" },
    { kind: "band", from: "=Silver_exit", to: 12, text: "Named" },
    { kind: "level", value: "=Nowhere!B4", text: "Lost" },
  ];
  const definition = { ...definitionOf(model), annotations: bound };
  model.dispatch("UPDATE_CHART", { chartId: "chart", figureId: "figure", sheetId, definition } as never);
  expect(definitionOf(model)).toMatchObject({ annotations: bound });
  const { workbook, chartOf } = toWorkbook(model, "Made");
  expect(chartOf("figure")?.annotations).toEqual([
    { kind: "level", value: "=Sheet1!$C$3", text: "Here" },
    { kind: "band", from: "=Silver_exit", to: 12, text: "Named" },
    { kind: "level", value: "=#REF!", text: "Lost" },
  ]);
  const back = throughExcel(model);
  expect(definitionOf(back)).toMatchObject({
    annotations: [...bound.slice(0, 2), { kind: "level", value: "=#REF!", text: "Lost" }],
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("lines go to Excel and come back as they are drawn here", () => {
  const { dataSetStyles } = definitionOf(throughExcel(withChart({}, "BC"))) as { dataSetStyles: object };
  expect(Object.values(dataSetStyles)).toEqual([
    expect.objectContaining({ backgroundColor: "#0F6CBD", draw: "line", dash: "solid", named: true }),
    expect.objectContaining({ backgroundColor: "#C8551B", draw: "line", dash: "dash", named: true }),
  ]);
});

test("prices that are stacked are lines, in the file as in the grid", () => {
  const { workbook, chartOf } = toWorkbook(withChart({ candles: true, stacked: true }), "Made");
  expect(chartOf("figure")?.kind).toBe("line");
  expect(workbook.sheets[0].charts).toHaveLength(1);
});

test("levels widen the axis and are drawn over all of it", () => {
  const model = withChart({ annotations: [{ kind: "level", value: 20, text: "Far" }] }, "B");
  const { chartJsConfig } = model.getters.getChartRuntime("chart") as unknown as {
    chartJsConfig: { data: { datasets: { label: string; data: { y: number }[] }[] } };
  };
  const { datasets } = chartJsConfig.data;
  expect(datasets.map(({ label }) => label)).toEqual(["Price", "Far"]);
  expect(datasets[1]?.data.map((point) => (typeof point === "number" ? point : point.y))).toEqual([20, 20, 20]);
});

test("what a hostile file says of annotations is not drawn", () => {
  const model = withChart({ annotations: [{ kind: "level", value: {}, text: "x" }, "level", null] }, "B");
  const { chartJsConfig } = model.getters.getChartRuntime("chart") as unknown as {
    chartJsConfig: { data: { datasets: object[] } };
  };
  expect(chartJsConfig.data.datasets).toHaveLength(1);
});

test("a chart is a picture of its own", async () => {
  const svg = await chartPicture(withChart({ candles: true, annotations }), "figure");
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  for (const text of ["Silver", "Target", "Range", "Meeting"]) expect(svg).toContain(`>${text}<`);
});
