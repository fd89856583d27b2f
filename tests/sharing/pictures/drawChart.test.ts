/** Charts as pictures: where marks stand, what axes say, and what is left out. */
import type { Cell, Chart, ChartSeries, Style } from "../../../src/sharing/model";
import { drawChart } from "../../../src/sharing/pictures/drawChart";
import { dayAxis, numberAxis } from "../../../src/sharing/pictures/ticks";
import { bookOf } from "../madeModel";

const column = (letter: string, values: readonly Cell["value"][], style = 0): [string, Cell][] =>
  values.map((value, index) => [`${letter}${index + 1}`, { value, style }]);

function drawn(chart: Partial<Chart>, cells: readonly [string, Cell][], styles: readonly Style[] = [{}]): string {
  const whole: Chart = {
    kind: "line",
    title: "T",
    at: "A1",
    width: 400,
    height: 300,
    series: [],
    xTitle: "",
    yTitle: "",
    ...chart,
  };
  return drawChart(whole, bookOf(Object.fromEntries(cells), { styles }), (value) => String(value));
}

const series = (values: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  labels: "Desk!$A$1:$A$3",
  values: `Desk!$${values}$1:$${values}$3`,
  ...more,
});

/** Points of the first path that is a line. */
const pointsOf = (svg: string) =>
  [...(/<path d="M([\d. L-]+)" fill="none"/.exec(svg)?.[1] ?? "").split("L")].map((pair) =>
    pair.split(" ").map(Number),
  );

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test("a line over numbers stands where they are, not one step apart", () => {
  const svg = drawn({ series: [series("B")] }, [...column("A", [0, 1, 4]), ...column("B", [0, 5, 10])]);
  const [one, two, three] = pointsOf(svg) as [number[], number[], number[]];
  expect((two[0] - one[0]) / (three[0] - one[0])).toBeCloseTo(0.25, 3);
  // Upwards is less on a picture.
  expect((one[1] - two[1]) / (one[1] - three[1])).toBeCloseTo(0.5, 3);
});

test("a gap parts a line and no error is taken for a number", () => {
  const svg = drawn({ series: [series("B")] }, [
    ...column("A", [0, 1, 2]),
    ["B1", { value: 1 }],
    ["B2", { value: { error: "#N/A" } }],
    ["B3", { value: 3 }],
  ]);
  expect(/<path d="(M[\d.]+ [\d.]+h0){2}" fill="none"/.test(svg)).toBe(true);
  expect(svg).not.toContain("NaN");
});

test("days are marked in ISO form, words stand under their bars", () => {
  const days = drawn(
    { series: [series("B")] },
    [...column("A", [45658, 45838, 46023], 1), ...column("B", [1, 2, 3])],
    [{}, { format: "yyyy-mm-dd" }],
  );
  expect(texts(days).filter((text) => /^\d{4}-\d{2}$/.test(text ?? ""))).toContain("2025-07");
  const bars = drawn({ kind: "column", series: [series("B")] }, [
    ...column("A", ["白銀", "黃金", "銅"]),
    ...column("B", [1, -2, 3]),
  ]);
  expect(texts(bars)).toEqual(expect.arrayContaining(["白銀", "黃金", "銅"]));
});

test("bars begin at zero and are as long as their values; stacked ones stand on one another", () => {
  const cells = [...column("A", ["a", "b", "c"]), ...column("B", [10, 20, 40]), ...column("C", [30, 20, 0])];
  const heights = (svg: string) =>
    [...svg.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)h/g)].map(([, low, high]) => [Number(low), Number(high)] as const);
  const plain = heights(drawn({ kind: "column", series: [series("B")] }, cells));
  const [a, b, c] = plain.map(([low, high]) => low - high) as [number, number, number];
  expect([b / a, c / a].map((each) => Math.round(each * 100) / 100)).toEqual([2, 4]);
  const both = heights(drawn({ kind: "column", stacked: true, series: [series("B"), series("C")] }, cells));
  expect(both[3]?.[0]).toBeCloseTo(both[0]?.[1] as number, 6);
});

test("a band lies between its base and its top, and the base is not drawn", () => {
  const cells = [...column("A", [0, 1, 2]), ...column("B", [10, 10, 10]), ...column("C", [5, 10, 20])];
  const svg = drawn(
    { series: [series("B", { look: { draw: "base" } }), series("C", { look: { draw: "band" }, colour: "#123456" })] },
    cells,
  );
  expect(svg).toMatch(/fill="#123456" fill-opacity="0\.2"/);
  expect(svg).not.toMatch(/fill="none" stroke="#0F6CBD"/);
});

test("series are named where they end, inside the frame, or in a legend", () => {
  const cells = [...column("A", [0, 1, 2]), ...column("B", [1, 2, 3]), ...column("C", [1, 2, 3])];
  const named = { look: { draw: "line", named: true } } as const;
  const ends = drawn(
    { series: [series("B", { name: '"One"', ...named }), series("C", { name: '"Two"', ...named })] },
    cells,
  );
  const places = [...ends.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(One|Two)</g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toHaveLength(2);
  expect(Math.abs((places[0]?.[1] ?? 0) - (places[1]?.[1] ?? 0))).toBeGreaterThan(10);
  expect(Math.max(...places.map(([x = 0]) => x))).toBeLessThan(400);
  const legend = drawn({ series: [series("B", { name: '"One"' }), series("C", { name: '"Two"' })] }, cells);
  expect(texts(legend)).toEqual(expect.arrayContaining(["One", "Two"]));
});

test("slices are shares of the whole", () => {
  const svg = drawn({ kind: "pie", series: [series("B")] }, [
    ...column("A", ["a", "b", "c"]),
    ...column("B", [1, 1, 2]),
  ]);
  const flags = [...svg.matchAll(/A[\d.]+ [\d.]+ 0 (\d) 1/g)].map(([, flag]) => flag);
  expect(flags).toEqual(["0", "0", "0"]);
  expect(texts(svg)).toEqual(expect.arrayContaining(["a", "b", "c"]));
});

test("no two ticks say the same, and all stand on round numbers", () => {
  const shown = (value: number, format: string) =>
    format.endsWith("%")
      ? `${(value * 100).toFixed((format.split(".")[1]?.length ?? 1) - 1)}%`
      : value.toFixed(format.split(".")[1]?.length ?? 0);
  const percent = numberAxis(0.011, 0.0185, 5, "0%", shown);
  expect(new Set(percent.ticks.map(({ text }) => text)).size).toBe(percent.ticks.length);
  expect(percent.low).toBeLessThanOrEqual(0.011);
  expect(percent.high).toBeGreaterThanOrEqual(0.0185);
  expect(numberAxis(0.1, 0.5, 4, "General", shown).ticks.map(({ at }) => at)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  const flat = numberAxis(5, 5, 4, "0", shown);
  expect(flat.low < 5 && flat.high > 5).toBe(true);
});

test("days are marked by whole years where years fit", () => {
  // 2000-01-01 to 2020-01-01.
  const { ticks } = dayAxis(36526, 43831, 6);
  expect(ticks.every(({ text }) => /^\d{4}$/.test(text))).toBe(true);
  expect(ticks.length).toBeLessThanOrEqual(7);
});
