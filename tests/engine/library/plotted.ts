/** What Chart.js is handed for a line over labels of a format. */
import { createModel } from "../../../src/engine/engine";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

export interface Plotted {
  readonly data: { readonly labels: readonly unknown[] };
  readonly options: {
    readonly scales: {
      readonly x: {
        readonly type: string;
        readonly time?: { readonly unit?: string; readonly displayFormats?: object; readonly tooltipFormat?: string };
      };
    };
  };
}

/** Labels that are no number leave their row blank, but for its format. */
export function plotted(labels: readonly number[], format: string): Plotted {
  const model = createModel(nodeEngine());
  const sheetId = model.getters.getActiveSheetId();
  for (const [row, label] of labels.entries()) {
    const isBlank = Number.isNaN(label);
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row, content: isBlank ? "" : String(label), format });
    if (isBlank) continue;
    model.dispatch("UPDATE_CELL", { sheetId, col: 1, row, content: String(row) });
  }
  const definition = {
    type: "line",
    title: { text: "" },
    dataSource: {
      type: "range",
      dataSets: [{ dataSetId: "one", dataRange: `B1:B${labels.length}` }],
      labelRange: `A1:A${labels.length}`,
      dataSetsHaveTitle: false,
    },
    labelsAsText: false,
    legendPosition: "none",
    stacked: false,
    cumulative: false,
  };
  model.dispatch("CREATE_CHART", {
    sheetId,
    figureId: "figure",
    chartId: "chart",
    col: 3,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 300 },
    definition: definition as never,
  });
  return (model.getters.getChartRuntime("chart") as unknown as { chartJsConfig: Plotted }).chartJsConfig;
}
