/** A chart written and read again is the same chart. */
import type { Cell, Chart, ChartSeries, Sheet } from "../../../src/sharing/model";
import { placeOf } from "../../../src/sharing/model";
import { readChart } from "../../../src/sharing/spreadsheetml/charts";
import { withoutLooseMarks } from "../../../src/sharing/spreadsheetml/writing/looseMarks";
import { chartXml } from "../../../src/sharing/spreadsheetml/writing/writeChart";

/** Columns A to D: x values 1 to 5 (or other), then three columns of numbers. */
function book(across: readonly (number | string)[] = [1, 2, 3, 4, 5], format = "0.0%") {
  const cells = new Map<number, Cell>();
  for (const [row, value] of across.entries()) {
    cells.set(placeOf(row, 0), { value, style: 0 });
    for (const column of [1, 2, 3]) cells.set(placeOf(row, column), { value: (row + column) / 100, style: 1 });
  }
  return { sheets: [{ name: "S", cells } as unknown as Sheet], styles: [{ format: "General" }, { format }] as never };
}

const column = (letter: string, look?: ChartSeries["look"], colour = "#0F6CBD"): ChartSeries => ({
  name: `"${letter}"`,
  labels: "S!$A$1:$A$5",
  values: `S!$${letter}$1:$${letter}$5`,
  ...(look?.draw === "base" ? {} : { colour }),
  ...(look && { look }),
});

const chart = (kind: Chart["kind"], series: readonly ChartSeries[], others: Partial<Chart> = {}): Chart => ({
  kind,
  title: "How much?\nSource",
  at: "A1",
  width: 480,
  height: 300,
  series,
  xTitle: "x",
  yTitle: "y",
  ...others,
});

function again(written: Chart, cells = book()): unknown {
  const read = readChart(chartXml(written, cells), "chart1.xml");
  return { ...read, at: written.at, width: written.width, height: written.height };
}

test.each<[string, Chart]>([
  ["plain lines", chart("line", [column("B"), column("C")])],
  [
    "lines with looks",
    chart("line", [
      column("B", { draw: "line", dash: "solid", marker: "none", named: true }),
      column("C", { draw: "line", dash: "sysDot", marker: "none", thickness: 1.5, named: true }),
    ]),
  ],
  [
    "a band",
    chart("line", [
      column("B", { draw: "base" }),
      column("C", { draw: "band", named: true }),
      column("D", { draw: "line", dash: "solid", marker: "none", named: true }),
    ]),
  ],
  [
    "a mark at a place of its own",
    chart("line", [
      column("B", { draw: "line", dash: "solid", marker: "none", named: true }),
      {
        ...column("C", { draw: "points", marker: "diamond", named: true }),
        labels: "S!$B$2:$B$2",
        values: "S!$C$2:$C$2",
      },
    ]),
  ],
  ["plain dots", chart("scatter", [column("B")])],
  [
    "dots with markers",
    chart("scatter", [
      column("B", { draw: "points", marker: "triangle", named: true }),
      column("C", { draw: "points", marker: "square", named: true }),
    ]),
  ],
  ["plain bars", chart("column", [column("B"), column("C")])],
  [
    "filled bars under dots and a line",
    chart("column", [
      column("B", { fill: "#9FC4E5" }),
      column("C", { draw: "points", marker: "diamond" }, "#242424"),
      column("D", { draw: "line", dash: "dash", marker: "none", thickness: 1.5, named: true }),
    ]),
  ],
  ["stacked bars", chart("column", [column("B"), column("C")], { stacked: true })],
  [
    "lying stacked bars that say their values",
    chart("bar", [column("B"), column("C")], { stacked: true, valued: true }),
  ],
  [
    "a picture without axes",
    chart("line", [column("B", { draw: "line", dash: "solid", marker: "none", thickness: 4 })], {
      bare: true,
      xTitle: "",
      yTitle: "",
    }),
  ],
  ["an area", chart("area", [column("B")])],
])("%s", (_, written) => {
  expect(again(written)).toEqual(written);
});

test("a band is an area that stands on an unseen one, stacked, with lines over it", () => {
  const xml = chartXml(
    chart("line", [column("B", { draw: "base" }), column("C", { draw: "band" }), column("D", { draw: "line" })]),
    book(),
  );
  expect(xml).toMatch(
    /<c:areaChart><c:grouping val="stacked"\/>.*<a:noFill\/>.*<a:alpha val="20000"\/>.*<\/c:areaChart><c:lineChart>/s,
  );
});

test("beside a band equal steps are categories, whole numbers days, as Excel has no scale of numbers there", () => {
  const band = chart("line", [
    column("B", { draw: "base" }),
    column("C", { draw: "band" }),
    column("D", { draw: "line" }),
  ]);
  expect(chartXml(band, book())).toContain("<c:catAx>");
  expect(chartXml(band, book([1, 2, 4, 8, 16]))).toContain("<c:dateAx>");
});

test("an axis has the decimals that its steps need", () => {
  const xml = chartXml(chart("line", [column("B")]), book(undefined, "0%"));
  // From 0 to 5 %, in steps of about 0.6: half per cents have to be told apart.
  expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  expect(chartXml(chart("line", [{ ...column("B"), values: "S!$B$1:$B$2" }]), book(undefined, "0%"))).toContain(
    '<c:numFmt formatCode="0.0%" sourceLinked="0"/>',
  );
});

test("names at the ends replace the legend; where a series has none there is one, without the base", () => {
  const named = column("B", { draw: "line", named: true });
  expect(chartXml(chart("line", [named, column("C", { draw: "line", named: true })]), book())).not.toContain(
    "<c:legend>",
  );
  const bars = chartXml(chart("column", [column("B"), column("C")]), book());
  expect(bars).toContain("<c:legend>");
  const base = chartXml(
    chart("line", [column("B", { draw: "base" }), column("C", { draw: "band" }), column("D")]),
    book(),
  );
  expect(base).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
});

const bands = [
  column("B", { draw: "base" }),
  column("C", { draw: "band", named: true }),
  column("D", { draw: "line" }),
];
const mark: ChartSeries = { values: "S!$D$9:$D$9", labels: "S!$A$9:$A$9", look: { draw: "points", named: true } };

test("a point with a place of its own is left out beside bands, where Excel would misplace it, and elsewhere stays", () => {
  expect(withoutLooseMarks(chart("line", [...bands, mark]))).toMatchObject({ left: 1, chart: { series: bands } });
  expect(withoutLooseMarks(chart("line", [column("D", { draw: "line" }), mark])).left).toBe(0);
  // Points on the chart's own categories are no such thing.
  expect(withoutLooseMarks(chart("column", [column("B"), column("C", { draw: "points" })])).left).toBe(0);
});

test("the name of a band stands beside it, at its middle, apart from those of lines", () => {
  const named = bands.map((each) =>
    each.look?.draw === "line" ? { ...each, look: { ...each.look, named: true as const } } : each,
  );
  const xml = chartXml(chart("line", named), book());
  const [, across] = /<c:areaChart>.*?<c:x val="([\d.]+)"\/>.*<\/c:areaChart>/s.exec(xml) ?? [];
  expect(Number(across)).toBeGreaterThan(0);
});
