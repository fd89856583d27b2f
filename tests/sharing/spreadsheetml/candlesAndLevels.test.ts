/** Candlesticks and what a user draws over a chart: in Excel's terms, and back. */
import type { Annotation } from "../../../src/cells/charts/annotations";
import { type Cell, type Chart, placeOf, type Sheet } from "../../../src/sharing/model";
import { drawChart } from "../../../src/sharing/pictures/drawChart";
import { readChart } from "../../../src/sharing/spreadsheetml/charts";
import { chartXml } from "../../../src/sharing/spreadsheetml/writing/writeChart";
import { bookOf, copied } from "../madeModel";
import { oddities } from "./partOrder";

const headings = ["Date", "Price", "Open", "High", "Low"];
const days = [
  [45000, 11, 10, 12, 9],
  [45001, 9, 11, 11.5, 8],
  [45004, 10, 9, 10.5, 8.5],
];

function book(labels: "days" | "numbers" | "words" = "days") {
  const cells = new Map<number, Cell>();
  for (const [column, heading] of headings.entries()) cells.set(placeOf(0, column), { value: heading, style: 0 });
  for (const [row, day] of days.entries())
    for (const [column, value] of day.entries()) {
      const shown = column === 0 && labels === "words" ? `Q${row + 1}` : value;
      cells.set(placeOf(row + 1, column), { value: shown, style: column === 0 && labels === "days" ? 1 : 0 });
    }
  return { sheets: [{ name: "S", cells } as unknown as Sheet], styles: [{}, { format: "yyyy-mm-dd" }] };
}

const seriesAt = (letter: string) => ({
  name: `S!$${letter}$1`,
  labels: "S!$A$2:$A$4",
  values: `S!$${letter}$2:$${letter}$4`,
  colour: "#0F6CBD",
});

const chart = (kind: Chart["kind"], letters: string, annotations: readonly Annotation[] = []): Chart => ({
  kind,
  title: "T",
  at: "A1",
  width: 480,
  height: 300,
  series: [...letters].map(seriesAt),
  xTitle: "",
  yTitle: "",
  ...(annotations.length > 0 && { annotations }),
});

const again = (written: Chart, cells = book()) => readChart(chartXml(written, cells), "chart1.xml");

test("candlesticks are Excel's stock chart, open, high, low and close in its order", () => {
  const xml = chartXml(chart("stock", "BCDE"), book());
  expect(xml).toMatch(/<c:stockChart>.*<c:hiLowLines>.*<c:upDownBars>.*<\/c:stockChart>/s);
  const values = [...xml.matchAll(/<c:val><c:numRef><c:f>([^<]*)/g)].map(([, range]) => range);
  expect(values).toEqual(["S!$C$2:$C$4", "S!$D$2:$D$4", "S!$E$2:$E$4", "S!$B$2:$B$4"]);
  expect(again(chart("stock", "BCDE"))).toMatchObject({ kind: "stock", series: { length: 4 } });
});
test("fewer than four columns are lines", () => {
  expect(chartXml(chart("stock", "BC"), book())).toContain("<c:lineChart>");
});

const level: Annotation = { kind: "level", value: 10.5, text: 'The "target"' };
const band: Annotation = { kind: "band", from: 8.5, to: 10, text: "Range" };
const event = (at: number | string): Annotation => ({ kind: "event", at, text: "Meeting" });

test.each<[string, Chart["kind"], "days" | "numbers" | "words", readonly Annotation[]]>([
  ["a level and a band over lines by day", "line", "days", [level, band]],
  ["an event over lines by day", "line", "days", [event(45001)]],
  ["an event between two numbers", "line", "numbers", [event(45002.5)]],
  ["an event at a word", "line", "words", [event("Q2")]],
  ["a level over columns", "column", "words", [level]],
  ["a level between dots", "scatter", "numbers", [level]],
  ["a level and an event over candlesticks", "stock", "days", [level, event(45004)]],
])("%s come back as they were", (_, kind, labels, annotations) => {
  const read = again(chart(kind, kind === "stock" ? "CDEB" : "B", annotations), book(labels));
  expect(read?.annotations).toEqual(annotations);
  expect(read?.series.map(({ values }) => values)).toEqual(
    [...(kind === "stock" ? "CDEB" : "B")].map((letter) => `S!$${letter}$2:$${letter}$4`),
  );
});
test("without their sheet they stand in no cell: the chart says their numbers", () => {
  const xml = chartXml(chart("line", "B", [level]), book());
  expect(xml).toContain(
    '<c:numLit><c:ptCount val="3"/><c:pt idx="0"><c:v>10.5</c:v></c:pt><c:pt idx="1"><c:v>10.5</c:v></c:pt><c:pt idx="2"><c:v>10.5</c:v></c:pt></c:numLit>',
  );
});
test("an event that is not on the axis is not drawn", () => {
  expect(again(chart("line", "B", [event(50000)]))?.annotations).toBeUndefined();
});

test("Excel finds every element of such charts in its place", () => {
  const { sheets, styles } = book();
  const charts: Chart[] = [
    chart("stock", "BCDE", [level, band, event(45001)]),
    chart("line", "B", [level, band, event(45001)]),
    chart("scatter", "B", [level, band]),
    chart("column", "BC", [level, event(45001)]),
    chart("pie", "B"),
  ].map((each, index) => ({ ...each, at: `H${1 + index * 20}` }));
  const made = bookOf({}, { styles });
  const { bytes, losses } = copied(
    { ...made, sheets: [{ ...made.sheets[0], name: "S", cells: sheets[0].cells, charts }] },
    "live",
  );
  expect(losses).toEqual([]);
  expect(oddities(bytes)).toEqual([]);
});

const picture = (given: Chart) => drawChart(given, book(), String);

test("a picture shows a hollow candle for a day that closed higher, a filled one for a lower", () => {
  const svg = picture(chart("stock", "BCDE"));
  expect([...svg.matchAll(/<rect [^>]*fill="(#\w+)"\/><path|<rect [^>]*fill="(#\w+)"\/><\/g>/g)].length).toBe(3);
  const fills = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" fill="(#\w+)"/g)];
  expect(fills.map(([, fill]) => fill)).toEqual(["#FFFFFF", "#0F6CBD", "#FFFFFF"]);
});
test("a picture names levels, bands and events", () => {
  const svg = picture(chart("line", "B", [level, band, event(45001)]));
  for (const text of ["The &quot;target&quot;", 'The "target"', "Range", "Meeting"].slice(1))
    expect(svg).toContain(`>${text}<`);
  expect(svg).toContain('stroke-dasharray="2 3"');
});
test("an event falls where its day is", () => {
  const svg = picture(chart("line", "B", [event(45001)]));
  const [, at] = /M([\d.]+) [\d.]+V[\d.]+" stroke="#616161"/.exec(svg) ?? [];
  const [, line] = /<path d="M([^"]*)" fill="none"/.exec(svg) ?? [];
  const [, second] = line?.split("L") ?? [];
  expect(Number(at)).toBeCloseTo(Number(second?.split(" ")[0]), 1);
});

test("an event beside a band stands among the numbers that the axis counts, in a file as in its place", () => {
  const xml = chartXml(chart("line", "B", [band, event(45002.5)]), book("numbers"));
  const [, , falling] = xml.split("<c:lineChart>").at(-1)?.split("<c:ser>") ?? [];
  expect(falling).toMatch(/<c:errBars>.*<c:val><c:numLit><c:ptCount val="3"\/><c:pt idx="1">/s);
});
test("levels over areas are lines, bands their edges", () => {
  const xml = chartXml(chart("area", "B", [level, band]), book());
  expect(xml.match(/<c:areaChart>.*<\/c:areaChart>/s)?.[0].match(/<c:ser>/g)).toHaveLength(1);
  expect(xml.match(/<c:lineChart>.*<\/c:lineChart>/s)?.[0].match(/<c:ser>/g)).toHaveLength(3);
});
test("one series with a level over it needs no legend; of two only they are in it", () => {
  expect(chartXml(chart("line", "B", [level]), book())).not.toContain("<c:legend>");
  const xml = chartXml(chart("column", "BC", [level]), book());
  expect(xml.match(/<c:legend>.*<\/c:legend>/s)?.[0].match(/<c:idx val="\d"\/>/g)).toEqual(['<c:idx val="2"/>']);
});

describe("the axis of candlesticks", () => {
  const start = (xml: string) => /<c:valAx>.*?<c:min val="([^"]*)"\/>/s.exec(xml)?.[1];
  test("starts below the lowest price, where other programs would begin at zero", () => {
    expect(start(chartXml(chart("stock", "BCDE"), book()))).toBe("7");
  });
  test("is left to them where prices are calculated, and may fall below any start", () => {
    const { sheets, styles } = book();
    const cells = new Map(sheets[0]?.cells);
    cells.set(placeOf(2, 4), { value: 8, formula: { text: "=4*2" } });
    expect(
      start(chartXml(chart("stock", "BCDE"), { sheets: [{ ...sheets[0], cells } as Sheet], styles })),
    ).toBeUndefined();
  });
  test("is left to them for lines", () => {
    expect(start(chartXml(chart("line", "B"), book()))).toBeUndefined();
  });
});

test("the line below a title is not bold, also in programs that write all of it as its first piece", () => {
  const xml = chartXml({ ...chart("line", "B"), title: "Silver\nSource: FRED" }, book());
  const pieces = [...xml.matchAll(/<a:rPr[^>]* b="(\d)"\/><a:t>([^<]*)<\/a:t>/g)].map(([, bold, text]) => [bold, text]);
  expect(pieces).toEqual([
    ["0", ""],
    ["1", "Silver"],
    ["0", "Source: FRED"],
  ]);
  expect(again({ ...chart("line", "B"), title: "Silver\nSource: FRED" })?.title).toBe("Silver\nSource: FRED");
});

test("bars and slices over days say the days, not their serials", () => {
  for (const kind of ["column", "bar", "pie"] as const) {
    const xml = chartXml(chart(kind, "B"), book());
    expect(xml).toContain("<c:cat><c:numRef><c:f>S!$A$2:$A$4</c:f><c:numCache><c:formatCode>yyyy-mm-dd</c:formatCode>");
    if (kind !== "pie")
      expect(xml).toMatch(/<c:catAx>.*<c:numFmt formatCode="yyyy-mm-dd" sourceLinked="0"\/>.*<\/c:catAx>/);
    expect(again(chart(kind, "B"))).toMatchObject({ kind, series: [{ labels: "S!$A$2:$A$4" }] });
  }
});
