import { createModel } from "../../../src/engine/engine";
import type { Book, BookChart } from "../../../src/workbook/book";
import { insertBook } from "../../../src/workbook/grid/insertBook";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

interface Axis {
  readonly type?: string;
  readonly ticks: { readonly callback: (value: number, index: number, ticks: readonly { value: number }[]) => string };
  afterBuildTicks?(built: { min: number; max: number; width: number; ticks: readonly { value: number }[] }): void;
}

interface Config {
  readonly data: { readonly datasets: readonly { readonly label?: string; readonly data: readonly unknown[] }[] };
  readonly options: {
    readonly scales: { readonly x: Axis; readonly y: Axis };
    readonly plugins: Record<string, unknown>;
  };
}

const chart: BookChart = {
  title: "How much?",
  kind: "line",
  at: "E1",
  width: 480,
  height: 300,
  labels: "Analysis!$A$1:$A$4",
  series: [
    { range: "Analysis!$B$1:$B$4" },
    { range: "Analysis!$C$1:$C$4", part: "level" },
    { range: "Analysis!$C$2:$C$3", across: "Analysis!$A$2:$A$3", part: "mark", label: "Printed" },
  ],
  xTitle: "Share",
  yTitle: "Yield",
};

function drawn(labels: readonly (number | string)[], format: string, changes: Partial<BookChart> = {}): Config {
  const rows = labels.flatMap((label, index) => [
    { at: `A${index + 2}`, content: label, role: "formula" as const, format },
    { at: `B${index + 2}`, content: 0.011 + index / 1000, role: "formula" as const, format: "0%" },
    { at: `C${index + 2}`, content: 0.0125, role: "formula" as const, format: "0%" },
  ]);
  const headings = ["x", "Rebuilt", "Level"].map((content, index) => ({
    at: `${"ABC"[index]}1`,
    content,
    role: "columnHeading" as const,
  }));
  const book: Book = {
    title: "Chart",
    names: {},
    sheets: [
      {
        name: "Analysis",
        rows: 6,
        columns: 3,
        widths: [],
        frozenRows: 0,
        gridlines: false,
        cells: [...headings, ...rows],
        charts: [{ ...chart, ...changes }],
      },
    ],
  };
  const model = createModel(nodeEngine());
  insertBook(model, book);
  const getters = model.getters as unknown as {
    getChartIds(sheetId: string): string[];
    getChartRuntime(id: string): { chartJsConfig: Config };
    getActiveSheetId(): string;
  };
  const [id = ""] = getters.getChartIds(getters.getActiveSheetId());
  return getters.getChartRuntime(id).chartJsConfig;
}

const said = ({ ticks }: Axis, values: readonly number[]) =>
  values.map((value, index) =>
    ticks.callback(
      value,
      index,
      values.map((each) => ({ value: each })),
    ),
  );

test("ticks have the decimals of their steps, whatever the cells show", () => {
  const { scales } = drawn([0.1, 0.2, 0.3], "0.00%").options;
  expect(said(scales.y, [0.01, 0.0105, 0.011])).toEqual(["1.00%", "1.05%", "1.10%"]);
  expect(said(scales.x, [0.1, 0.2, 0.3])).toEqual(["10%", "20%", "30%"]);
});

test("a line fills its frame, with round ticks inside it", () => {
  const { x } = drawn([0.07, 0.2, 0.33], "0%").options.scales;
  const built = { min: 0.07, max: 0.33, width: 300, ticks: [] as readonly { value: number }[] };
  x.afterBuildTicks?.(built);
  expect(built.ticks.map(({ value }) => Number(value.toFixed(10)))).toEqual([0.1, 0.15, 0.2, 0.25, 0.3]);
});

test("shares along an axis have ticks between them where nothing but lines is drawn", () => {
  const { x } = drawn([0.15, 0.35, 0.55], "0%", { series: [{ range: "Analysis!$B$1:$B$4", part: "level" }] }).options
    .scales;
  const built = { min: 0.15, max: 0.55, width: 200, ticks: [] as readonly { value: number }[] };
  x.afterBuildTicks?.(built);
  expect(built.ticks.map(({ value }) => Number(value.toFixed(10)))).toEqual([0.2, 0.3, 0.4, 0.5]);
});

test("between whole numbers, such as years, stands no tick", () => {
  const { x } = drawn([2025, 2026, 2027], "0").options.scales;
  const built = { min: 2025, max: 2027, width: 600, ticks: [] as readonly { value: number }[] };
  x.afterBuildTicks?.(built);
  expect(built.ticks.map(({ value }) => value)).toEqual([2025, 2026, 2027]);
});

test("the document's figure stands at its own place, and lines are named at their ends", () => {
  const { data, options } = drawn([0.1, 0.2, 0.3], "0%");
  expect(data.datasets.map(({ label }) => label)).toEqual(["Rebuilt", "Level", "Printed"]);
  expect(data.datasets[2]?.data).toEqual([{ x: 0.2, y: 0.0125 }]);
  expect(options.plugins.endLabels).toMatchObject({
    named: [{ beside: false }, { beside: false }, { beside: true }],
  });
});

test("names along an axis stand upright in as many lines as they need, days as far apart as they need", () => {
  const { scales } = drawn(["Nasdaq 100", "Gold", "Hang Seng Tech"], "@", { kind: "bar" }).options;
  const { callback, ...ticks } = scales.x.ticks as unknown as { callback: (this: object, value: number) => unknown };
  expect(ticks).toMatchObject({ maxRotation: 0, minRotation: 0, autoSkip: false });
  const ctx = { save() {}, restore() {}, measureText: (text: string) => ({ width: text.length * 6 }) };
  const scale = (maxWidth: number) => ({
    chart: { ctx },
    maxWidth,
    getLabelForValue: (value: number) => ["Nasdaq 100", "Gold", "Hang Seng Tech"][value],
  });
  expect(callback.call(scale(600), 2)).toBe("Hang Seng Tech");
  expect(callback.call(scale(200), 2)).toEqual(["Hang Seng", "Tech"]);
  const many = Array.from({ length: 24 }, (_, index) => 45000 + 30 * index);
  expect(drawn(many, "yyyy-mm", {}).options.scales.x.ticks).toMatchObject({ maxRotation: 0, autoSkipPadding: 12 });
});

test("years below a narrow chart stand apart", () => {
  const years = ["2019年", "2020年", "2021年", "2022年", "2023年", "2024年"];
  const { callback } = drawn(years, "@", {
    kind: "bar",
    labels: "Analysis!$A$1:$A$7",
    series: [{ range: "Analysis!$B$1:$B$7" }],
  }).options.scales.x.ticks as unknown as {
    callback: (this: object, value: number) => unknown;
  };
  const ctx = { save() {}, restore() {}, measureText: (text: string) => ({ width: text.length * 8 }) };
  const shown = (maxWidth: number) =>
    years.map((_, value) =>
      callback.call({ chart: { ctx }, maxWidth, getLabelForValue: (index: number) => years[index] }, value),
    );
  // 40 pixels each and 6 between.
  expect(shown(300)).toEqual(years);
  expect(shown(180)).toEqual(["2019年", "", "2021年", "", "2023年", ""]);
  expect(shown(100)).toEqual(["2019年", "", "", "2022年", "", ""]);
});

test("over days there is a runtime without a window too", () => {
  const { data } = drawn([45000, 45031, 45061], "yyyy-mm-dd");
  expect(data.datasets[0]?.data).toHaveLength(3);
});
