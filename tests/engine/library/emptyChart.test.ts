import { createModel } from "../../../src/engine/engine";
import { isEmpty } from "../../../src/engine/library/emptyChart";
import type { Book } from "../../../src/workbook/book";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

const noSuchSeries = "=NA()";

const book = (kind: "line" | "bar" | "scatter", cells: readonly (string | number)[]): Book => ({
  title: "Chart",
  names: {},
  sheets: [
    {
      name: "Analysis",
      rows: 4,
      columns: 2,
      widths: [90, 90],
      frozenRows: 0,
      gridlines: false,
      cells: [
        { at: "A1", content: "Week", role: "columnHeading" },
        { at: "B1", content: "Level", role: "columnHeading" },
        ...cells.flatMap((content, index) => [
          { at: `A${index + 2}`, content, role: "formula" as const },
          { at: `B${index + 2}`, content, role: "formula" as const },
        ]),
      ],
      charts: [
        {
          title: "How much?",
          kind,
          at: "D1",
          width: 300,
          height: 200,
          labels: "Analysis!$A$1:$A$4",
          series: [{ range: "Analysis!$B$1:$B$4" }],
          xTitle: "Week",
          yTitle: "USD",
          source: "Sample",
        },
      ],
    },
  ],
});

interface Runtime {
  chartJsConfig: {
    options: {
      scales: Record<string, { display?: boolean }>;
      plugins: { emptyChart?: { shown: boolean } };
    };
  };
}

function optionsOf(drawn: Book) {
  const model = createModel(nodeEngine());
  insertBook(model, drawn);
  const getters = model.getters as unknown as {
    getChartIds(sheetId: string): string[];
    getChartRuntime(id: string): Runtime;
    getActiveSheetId(): string;
  };
  const [id = ""] = getters.getChartIds(getters.getActiveSheetId());
  return getters.getChartRuntime(id).chartJsConfig.options;
}

test.each(["line", "bar", "scatter"] as const)(
  "a %s chart of errors says that it has no data, without axes",
  (kind) => {
    const { scales, plugins } = optionsOf(book(kind, [noSuchSeries, noSuchSeries]));
    expect(plugins.emptyChart).toEqual({ shown: true });
    expect(Object.values(scales).map(({ display }) => display)).not.toContain(true);
    expect(Object.keys(scales)).toEqual(expect.arrayContaining(["x", "y"]));
  },
);

test.each(["line", "bar", "scatter"] as const)("a %s chart with one number keeps its axes", (kind) => {
  const { scales, plugins } = optionsOf(book(kind, [noSuchSeries, 5]));
  expect(plugins.emptyChart).toBeUndefined();
  expect(scales.y?.display).not.toBe(false);
});

test("numbers are numbers or the height of points; zero is one, texts and gaps are none", () => {
  expect(isEmpty([])).toBe(true);
  expect(isEmpty([{ data: [null, undefined, Number.NaN, "#N/A"] }, { data: [{ x: 1, y: null }] }])).toBe(true);
  expect(isEmpty([{ data: [null] }, { data: [0] }])).toBe(false);
  expect(isEmpty([{ data: [{ x: 1, y: 2 }] }])).toBe(false);
});
