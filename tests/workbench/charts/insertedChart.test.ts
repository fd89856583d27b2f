/** Insert › Chart on tables as analysts have them. */
import { createModel } from "../../../src/engine/engine";
import type { Model } from "../../../src/engine/library/library";
import { setLanguage } from "../../../src/language/language";
import { mendMenus } from "../../../src/workbench/menus";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const library = nodeEngine();

interface Definition {
  readonly type: string;
  readonly title: { readonly text: string };
  readonly legendPosition: string;
  readonly candles?: boolean;
  readonly showValues?: boolean;
  readonly axesDesign?: { readonly x: { readonly title: { readonly text: string } } };
  readonly dataSource: { readonly dataSets: readonly { readonly dataRange: string }[]; readonly labelRange: string };
}

interface Item {
  readonly id?: string;
  readonly children?: readonly Item[];
  execute?(environment: object): unknown;
}

let insert: Item | undefined;
beforeAll(() => {
  mendMenus(library);
  const menu = library.registries.topbarMenuRegistry.get("insert") as unknown as Item;
  insert = menu.children?.find(({ id }) => id === "insert_chart");
});
afterAll(() => setLanguage("en"));

/** The whole table is selected. */
function inserted(rows: readonly (readonly (string | number)[])[], formats: readonly (string | undefined)[] = []) {
  const model: Model = createModel(library);
  const sheetId = model.getters.getActiveSheetId();
  const width = rows[0]?.length ?? 0;
  for (const [row, cells] of rows.entries())
    for (const [col, content] of cells.entries())
      model.dispatch("UPDATE_CELL", {
        sheetId,
        row,
        col,
        content: String(content),
        ...(row > 0 && formats[col] !== undefined && { format: formats[col] as string }),
      });
  // The chart goes to the middle of what is seen.
  model.dispatch("RESIZE_SHEETVIEW", { width: 900, height: 600, gridOffsetX: 48, gridOffsetY: 26 });
  model.selection.selectZone({
    cell: { col: 0, row: 0 },
    zone: { left: 0, top: 0, right: width - 1, bottom: rows.length - 1 },
  });
  insert?.execute?.({ model, openSidePanel() {} });
  const [figure] = model.getters.getFigures(sheetId);
  const chartId = model.getters.getChartIdFromFigureId(figure?.id ?? "") ?? "";
  return { model, chartId, definition: model.getters.getChartDefinition(chartId) as unknown as Definition };
}

const day = "yyyy-mm-dd";

test("a column of rates by date is a line with the column's heading as its title", () => {
  const { definition } = inserted(
    [
      ["Date", "10Y yield"],
      [45000, 0.041],
      [45030, 0.042],
      [45060, 0.043],
    ],
    [day, "0.00%"],
  );
  expect(definition).toMatchObject({ type: "line", title: { text: "10Y yield" }, legendPosition: "none" });
});
test("several rates by date are lines too, never slices, and named where they end", () => {
  const rows = [
    ["Date", "2Y", "10Y"],
    [45000, 0.05, 0.041],
    [45030, 0.051, 0.042],
  ];
  const { definition, model, chartId } = inserted(rows, [day, "0.00%", "0.00%"]);
  expect(definition).toMatchObject({ type: "line", title: { text: "2Y, 10Y" }, legendPosition: "none" });
  const { chartJsConfig } = model.getters.getChartRuntime(chartId) as unknown as {
    chartJsConfig: {
      data: { datasets: { backgroundColor: string; borderDash: number[] }[] };
      options: { plugins: { endLabels: { named: object[] } } };
    };
  };
  expect(chartJsConfig.options.plugins.endLabels.named).toHaveLength(2);
  expect(chartJsConfig.data.datasets.map(({ backgroundColor, borderDash }) => [backgroundColor, borderDash])).toEqual([
    ["#0F6CBD", []],
    ["#C8551B", [7, 4]],
  ]);
});
test("a smile by strike is a line over the strikes, whose heading names the axis", () => {
  const { definition } = inserted([
    ["Strike", "Call", "Put"],
    [90, 0.25, 0.26],
    [100, 0.2, 0.21],
    [110, 0.22, 0.22],
  ]);
  expect(definition).toMatchObject({ type: "line", axesDesign: { x: { title: { text: "Strike" } } } });
});
test("categories are columns that say their values, several with a legend", () => {
  const one = inserted([
    ["Region", "Exports"],
    ["Asia", 120],
    ["Europe", 80],
  ]).definition;
  expect(one).toMatchObject({ type: "bar", title: { text: "Exports" }, legendPosition: "none", showValues: true });
  const two = inserted([
    ["Region", "Exports", "Imports"],
    ["Asia", 120, 90],
    ["Europe", 80, 85],
  ]).definition;
  expect(two).toMatchObject({ type: "bar", legendPosition: "bottom", showValues: false });
});
test("words that come twice are added up in columns: the page draws no treemap", () => {
  const { definition } = inserted([
    ["Desk", "Profit"],
    ["FX", 3],
    ["Rates", 4],
    ["FX", 5],
  ]);
  expect(definition).toMatchObject({ type: "bar", aggregated: true });
  expect(definition.dataSource.labelRange).toMatch(/^A/);
  expect(definition.dataSource.dataSets.map(({ dataRange }) => dataRange)).toEqual([expect.stringMatching(/^B/)]);
});
test("open, high, low and close by date are candlesticks, in whatever order they stand", () => {
  const rows = [
    ["Date", "Price", "Open", "High", "Low"],
    [45000, 11, 10, 12, 9],
    [45001, 9, 11, 11.5, 8],
  ];
  const { definition, model, chartId } = inserted(rows, [day]);
  expect(definition).toMatchObject({ type: "line", candles: true });
  const { chartJsConfig } = model.getters.getChartRuntime(chartId) as unknown as {
    chartJsConfig: { options: { plugins: { candlesticks: { columns: number[] } } } };
  };
  expect(chartJsConfig.options.plugins.candlesticks.columns).toEqual([1, 2, 3, 0]);
});
test("headings are listed as the language lists", () => {
  setLanguage("tw");
  const rows = [
    ["日期", "兩年期", "十年期"],
    [45000, 0.05, 0.041],
    [45030, 0.051, 0.042],
  ];
  expect(inserted(rows, [day]).definition.title.text).toBe("兩年期、十年期");
});

/** The panel of the chart is 350 pixels wide and opens on the right of 900: what is seen ends at 550. */
describe("a new chart is seen whole beside its panel", () => {
  const table = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => (row === 0 ? `Column ${column}` : row * 10 + column)),
    );
  /** In pixels of what is seen, with where its filled cells end: selecting a long table scrolls to its end. */
  function placed(rows: number, columns: number) {
    const { model } = inserted(table(rows, columns));
    const { getters } = model;
    const sheetId = getters.getActiveSheetId();
    const [figure] = getters.getFigures(sheetId);
    if (!figure) throw new Error("no chart was made");
    const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
    const at = getters.getFigureUI(sheetId, figure);
    const [x, y] = [at.x - scrollX, at.y - scrollY];
    const filledTo = getters.getRowDimensions(sheetId, rows - 1).end - scrollY;
    return { x, y, right: x + figure.width, bottom: y + figure.height, filledTo };
  }
  test("below a short table that leaves no room beside it", () => {
    const { x, y, right, bottom, filledTo } = placed(6, 3);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(550);
    expect(y).toBeGreaterThanOrEqual(filledTo);
    expect(bottom).toBeLessThanOrEqual(600);
  });
  test("whole even where it has to cover cells", () => {
    const { x, y, right, bottom } = placed(40, 8);
    expect([x >= 0, y >= 0, right <= 550, bottom <= 600]).toEqual([true, true, true, true]);
  });
  test("right of a long table where there is room", () => {
    const { model } = inserted(table(3, 2));
    const { getters } = model;
    const sheetId = getters.getActiveSheetId();
    for (let row = 3; row < 40; row++)
      for (const col of [0, 1]) model.dispatch("UPDATE_CELL", { sheetId, row, col, content: String(row) });
    const [first] = getters.getFigures(sheetId);
    model.dispatch("DELETE_FIGURE", { sheetId, figureId: first?.id ?? "" });
    model.dispatch("RESIZE_SHEETVIEW", { width: 1500, height: 600, gridOffsetX: 48, gridOffsetY: 26 });
    model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { left: 0, top: 0, right: 1, bottom: 39 } });
    insert?.execute?.({ model, openSidePanel() {} });
    const [second] = getters.getFigures(sheetId);
    if (!second) throw new Error("no chart was made");
    const { x, y } = getters.getFigureUI(sheetId, second);
    expect(x).toBeGreaterThanOrEqual(getters.getColDimensions(sheetId, 1).end);
    expect(x).toBeLessThan(getters.getColDimensions(sheetId, 2).end);
    expect(x + second.width).toBeLessThanOrEqual(1150);
    const { scrollY } = getters.getActiveSheetScrollInfo();
    expect(y).toBeGreaterThanOrEqual(scrollY);
    expect(y + second.height).toBeLessThanOrEqual(scrollY + 600);
  });
});
