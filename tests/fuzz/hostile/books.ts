/** The workbooks that are mutated: one with something of everything that a file can hold, and those of the templates. */
import { createModel } from "../../../src/engine/engine";
import type { Library, Model } from "../../../src/engine/library/library";
import { templates } from "../../../src/generated/templates";
import { createChartCommand } from "../../../src/workbook/grid/chartDefinition";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { writeWorkbookFile } from "../../../src/workbook/grid/ownFile";
import { layTemplate } from "../../../src/workbook/layTemplate";
import { madeSeries } from "../../fixtures/series/demo";

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

const cells: Readonly<Record<string, string>> = {
  A1: "Name",
  B1: "Value",
  C1: "Day",
  A2: "Silver",
  B2: "35.5",
  C2: "2026-01-05",
  A3: "Gold",
  B3: "4200",
  C3: "2026-01-06",
  A4: "Copper",
  B4: "5.1",
  C4: "2026-01-07",
  D1: "=SUM(B2:B4)",
  D2: "=SEQUENCE(3)",
  D5: '=IF(B2>1,"a""b",#N/A)',
  D6: "=SUM(Spot,'Data – 資料'!A1:B2)",
  D7: "=Twice(B2)",
  D8: "=MKT.ODDS(0.25)",
  D9: '=MKT.LAST("FILE:AAPL")',
  D10: '=PIVOT.VALUE(1,"B:sum")',
};

export function richBook(library: Library): string {
  const sheets = ["Sheet1", "Data – 資料"].map((name, index) => ({
    id: `s${index}`,
    name,
    colNumber: 10,
    rowNumber: 30,
  }));
  const model = new library.Model({ sheets } as ConstructorParameters<Library["Model"]>[0]);
  const { getters } = model;
  const run = (type: string, payload: object) => {
    const result = (model.dispatch as unknown as Dispatch)(type, payload);
    if (!result.isSuccessful) throw new Error(`${type} is not taken: ${result.reasons.join()}`);
  };
  const range = (xc: string) => getters.getRangeData(getters.getRangeFromSheetXC("s0", xc));
  const zone = { left: 0, right: 2, top: 0, bottom: 3 };
  for (const [address, content] of Object.entries(cells))
    run("UPDATE_CELL", { sheetId: "s0", col: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1, content });
  run("UPDATE_CELL", { sheetId: "s1", col: 0, row: 0, content: "7" });
  run("UPDATE_CELL", { sheetId: "s0", col: 1, row: 1, format: "#,##0.00" });
  run("SET_FORMATTING", { sheetId: "s0", target: [zone], style: { bold: true, textColor: "#0F6CBD", fontSize: 12 } });
  run("SET_BORDERS_ON_TARGET", {
    sheetId: "s0",
    target: [zone],
    border: { position: "all", color: "#000000", style: "thin" },
  });
  run("ADD_MERGE", { sheetId: "s0", target: [{ left: 6, right: 7, top: 4, bottom: 5 }] });
  run("FREEZE_ROWS", { sheetId: "s0", quantity: 1 });
  run("RESIZE_COLUMNS_ROWS", { sheetId: "s0", dimension: "COL", elements: [1], size: 150 });
  run("HIDE_COLUMNS_ROWS", { sheetId: "s1", dimension: "ROW", elements: [3] });
  run("GROUP_HEADERS", { sheetId: "s1", dimension: "ROW", start: 5, end: 8 });
  run("CREATE_NAMED_RANGE", { name: "Spot", ranges: [range("B2")] });
  run("CREATE_NAMED_RANGE", { name: "Twice", formula: "=LAMBDA(x,2*x)" });
  const value = { type: "number", value: "0" };
  for (const [id, rule] of Object.entries({
    c1: { type: "CellIsRule", operator: "isLessThan", values: ["0"], style: { textColor: "#00AA00" } },
    c2: {
      type: "ColorScaleRule",
      minimum: { type: "value", color: 0xff0000 },
      maximum: { type: "value", color: 0x00ff00 },
    },
    c3: { type: "DataBarRule", color: 0x0000ff },
    c4: {
      type: "IconSetRule",
      icons: { upper: "arrowGood", middle: "arrowNeutral", lower: "arrowBad" },
      upperInflectionPoint: { ...value, value: "5", operator: "gt" },
      lowerInflectionPoint: { ...value, operator: "gt" },
    },
  }))
    run("ADD_CONDITIONAL_FORMAT", { sheetId: "s0", ranges: [range("B2:B4")], cf: { id, rule } });
  for (const [id, criterion] of Object.entries({
    v1: { type: "isBetween", values: ["1", "9"] },
    v2: { type: "isValueInList", values: ["a", "b"], displayStyle: "arrow" },
    v3: { type: "customFormula", values: ["=B2>0"] },
  }))
    run("ADD_DATA_VALIDATION_RULE", {
      sheetId: "s0",
      ranges: [range(`F${id.slice(1)}`)],
      rule: { id, criterion, isBlocking: id === "v1" },
    });
  run("CREATE_TABLE", {
    sheetId: "s0",
    ranges: [range("A1:C4")],
    config: { ...tableConfig, hasFilters: true },
    tableType: "static",
  });
  for (const kind of ["line", "bar"] as const) run("CREATE_CHART", chart(kind));
  run("ADD_PIVOT", {
    pivotId: "1",
    pivot: {
      type: "SPREADSHEET",
      name: "Pivot",
      dataSet: { sheetId: "s0", zone },
      rows: [{ fieldName: "Name", order: "asc" }],
      columns: [],
      measures: [{ id: "Value:sum", fieldName: "Value", aggregator: "sum" }],
    },
  });
  run("UPDATE_CELL", { sheetId: "s1", col: 2, row: 10, content: "=PIVOT(1)" });
  const own = [madeSeries("AAPL", "D", { "2026-01-05": 100, "2026-01-06": 102 })];
  const view = { sheetId: "s0", col: 1, row: 2, scrollX: 0, scrollY: 0 };
  return writeWorkbookFile({ name: "Rich", workbook: model._exportData(false), view, series: { own, fetched: [] } });
}

const tableConfig = {
  numberOfHeaders: 1,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: true,
  styleId: "TableStyleMedium5",
};

function chart(kind: "line" | "bar"): object {
  const drawn = {
    title: "Title",
    kind,
    at: kind === "line" ? "A12" : "E12",
    width: 300,
    height: 200,
    labels: "Sheet1!A2:A4",
    series: [{ range: "Sheet1!B2:B4" }],
    xTitle: "x",
    yTitle: "y",
  } as const;
  return createChartCommand(drawn as never, "s0", `chart ${kind}`, { sheets: new Map(), names: new Map() });
}

export function templateBooks(library: Library): string[] {
  return templates.map((template) => {
    const model: Model = createModel(library);
    insertBook(model, layTemplate(template, "tw"));
    return writeWorkbookFile({ name: template.id, workbook: model._exportData(false) });
  });
}
