/** A chart as a picture of its own: SVG text without script, style sheet or anything from elsewhere. */
import type { Chart } from "../model";
import type { ChartCells } from "../spreadsheetml/writing/writeChart";
import { escaped } from "../spreadsheetml/writing/xml";
import { textWidth } from "../textWidth";
import { type ChartFigures, chartFigures, colourAt } from "./chartFigures";
import { pieMarks } from "./pie";
import { type Axis, dayAxis, type NumberText, numberAxis } from "./ticks";

const ink = "#242424";
const faint = "#616161";
const line = "#D9D9D9";
const letters =
  "Arial, 'Liberation Sans', 'Microsoft JhengHei', 'Microsoft YaHei', 'PingFang TC', 'PingFang SC', 'Noto Sans CJK TC', 'Noto Sans CJK SC', sans-serif";

/** Letters of 11 pixels. */
const letterSize = 11;
const widthOf = (text: string, size = letterSize): number => textWidth(text, size * 0.72) * 1.05;

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function writing(
  text: string,
  x: number,
  y: number,
  { anchor = "start", size = letterSize, colour = faint, bold = false, turned = false } = {},
): string {
  const place = turned
    ? `transform="translate(${rounded(x)} ${rounded(y)}) rotate(-90)"`
    : `x="${rounded(x)}" y="${rounded(y)}"`;
  const weight = bold ? ' font-weight="700"' : "";
  return `<text ${place} text-anchor="${anchor}" font-size="${size}" fill="${colour}"${weight}>${escaped(text)}</text>`;
}

/** As much of a text as there is room for. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join("")}…`) > room) signs.pop();
  return `${signs.join("")}…`;
}

/** In so many lines as fit, broken at spaces, and between Chinese signs. */
function broken(text: string, room: number, most: number): string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.length - 1;
    if (lines[last] !== "" && widthOf(lines[last] + piece.trimEnd()) > room && lines.length < most) lines.push(piece);
    else lines[last] += piece;
  }
  return lines.map((each) => cut(each.trim(), room));
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places of a scale on the picture. */
const along =
  ({ low, high }: Axis, from: number, to: number) =>
  (value: number) =>
    rounded(from + ((value - low) / (high - low || 1)) * (to - from));

function upAxis({ series, upFormat }: ChartFigures, onZero: boolean, parts: number): Axis {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const [low, high] = all.length > 0 ? extent(all) : [0, 1];
  return numberAxis(onZero ? Math.min(low, 0) : low, onZero ? Math.max(high, 0) : high, parts, upFormat);
}

function extent(numbers: readonly number[]): readonly [number, number] {
  let [low, high] = [numbers[0] as number, numbers[0] as number];
  for (const each of numbers) [low, high] = [Math.min(low, each), Math.max(high, each)];
  return [low, high];
}

function legend(names: readonly { readonly name: string; readonly colour: string }[], width: number, bottom: number) {
  const rows: string[][] = [[]];
  const [mark, gap] = [12, 14];
  let x = 0;
  const widths: number[] = [];
  for (const { name, colour } of names) {
    const shown = cut(name, width - 60);
    const wide = mark + 5 + widthOf(shown);
    if (x > 0 && x + wide > width - 20) {
      widths.push(x - gap);
      rows.push([]);
      x = 0;
    }
    const row = rows[rows.length - 1] as string[];
    row.push(
      `<rect x="${rounded(x)}" y="-8" width="${mark}" height="8" fill="${colour}"/>${writing(shown, x + mark + 5, 0, { colour: ink })}`,
    );
    x += wide + gap;
  }
  widths.push(x - gap);
  const height = rows.length * 16;
  const marks = rows.map(
    (row, index) =>
      `<g transform="translate(${rounded((width - (widths[index] ?? 0)) / 2)} ${bottom - height + (index + 1) * 16 - 4})">${row.join("")}</g>`,
  );
  return { height: height + 4, marks: marks.join("") };
}

function pointMarks(
  { kind }: Chart,
  { series }: ChartFigures,
  x: (index: number, of: number) => number | undefined,
  y: (value: number) => number,
  zero: number,
): string {
  return series
    .map(({ values, colour }, of) => {
      if (kind === "scatter") {
        const dots = values.flatMap((value, index) => {
          const at = x(index, of);
          return value === undefined || at === undefined ? [] : [`M${at} ${y(value)}h0`];
        });
        return `<path d="${dots.join("")}" stroke="${colour}" stroke-width="6" stroke-linecap="round" fill="none"/>`;
      }
      const runs: string[][] = [[]];
      values.forEach((value, index) => {
        const at = x(index, of);
        if (value === undefined || at === undefined) runs.push([]);
        else (runs[runs.length - 1] as string[]).push(`${at} ${y(value)}`);
      });
      const drawn = runs.filter((run) => run.length > 0);
      const path = drawn.map((run) => (run.length === 1 ? `M${run[0]}h0` : `M${run.join("L")}`)).join("");
      const areas = drawn.map((run) => {
        const [start, end] = [run[0], run[run.length - 1]].map((each) => each?.split(" ")[0]);
        return `M${start} ${zero}L${run.join("L")}L${end} ${zero}z`;
      });
      const filled = kind === "area" ? `<path d="${areas.join("")}" fill="${colour}" fill-opacity="0.25"/>` : "";
      return `${filled}<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;
    })
    .join("");
}

function barMarks(
  lies: boolean,
  { series }: ChartFigures,
  frame: Frame,
  y: (value: number) => number,
  groups: number,
): string {
  const room = (lies ? frame.bottom - frame.top : frame.right - frame.left) / groups;
  const thick = (room * 0.7) / series.length;
  const start = lies ? frame.top : frame.left;
  const zero = y(0);
  return series
    .map(({ values, colour }, place) => {
      const path = values.map((value, index) => {
        if (value === undefined) return "";
        const at = rounded(start + index * room + room * 0.15 + place * thick);
        return lies
          ? `M${zero} ${at}H${y(value)}v${rounded(thick)}H${zero}z`
          : `M${at} ${zero}V${y(value)}h${rounded(thick)}V${zero}z`;
      });
      return `<path d="${path.join("")}" fill="${colour}"/>`;
    })
    .join("");
}

/** Labels of places that are counted: broken into lines where they are few, else as many as there is room for. */
function wordMarks(words: readonly string[], frame: Frame, groups: number): string {
  const room = (frame.right - frame.left) / groups;
  const widest = Math.max(1, ...words.map((word) => widthOf(word)));
  const every = room >= 44 ? 1 : Math.ceil(Math.min(widest + 8, 90) / room);
  return words
    .slice(0, groups)
    .map((word, index) => {
      if (index % every !== 0) return "";
      const x = frame.left + (index + 0.5) * room;
      return broken(word, room * every - 6, 2)
        .map((each, row) => writing(each, x, frame.bottom + 15 + row * 13, { anchor: "middle" }))
        .join("");
    })
    .join("");
}

function plot(chart: Chart, figures: ChartFigures, frame: Frame): string {
  const { kind } = chart;
  const lies = kind === "bar";
  const { left, right, top, bottom } = frame;
  const groups = Math.max(1, figures.words.length, ...figures.series.map(({ values }) => values.length));
  const stands = kind === "bar" || kind === "column" || kind === "area";
  const up = upAxis(figures, stands, lies ? Math.max(2, (right - left) / 80) : Math.max(2, (bottom - top) / 45));
  const y = lies ? along(up, left, right) : along(up, bottom, top);
  const across = figures.series.flatMap((each) => each.across ?? []).filter((each) => each !== undefined);
  const lines = up.ticks.map(({ at, text }) =>
    lies
      ? `<path d="M${y(at)} ${top}V${bottom}" stroke="${line}"/>${writing(text, y(at), bottom + 15, { anchor: "middle" })}`
      : `<path d="M${left} ${y(at)}H${right}" stroke="${line}"/>${writing(text, left - 6, y(at) + 4, { anchor: "end" })}`,
  );
  const zeroAt = up.low <= 0 && up.high >= 0 ? y(0) : undefined;
  const zero =
    zeroAt === undefined
      ? ""
      : `<path d="${lies ? `M${zeroAt} ${top}V${bottom}` : `M${left} ${zeroAt}H${right}`}" stroke="${faint}"/>`;
  if (lies || kind === "column") {
    const room = (bottom - top) / groups;
    const every = Math.ceil(14 / room);
    const words = lies
      ? figures.words
          .map((word, index) =>
            index % every === 0
              ? writing(cut(word, left - 30), left - 6, top + (index + 0.5) * room + 4, { anchor: "end" })
              : "",
          )
          .join("")
      : wordMarks(figures.words, frame, groups);
    return lines.join("") + barMarks(lies, figures, frame, y, groups) + zero + words;
  }
  const floor = zeroAt ?? bottom;
  if (figures.labels === "words" || across.length === 0) {
    const x = (index: number) => rounded(left + ((index + 0.5) * (right - left)) / groups);
    return lines.join("") + zero + pointMarks(chart, figures, x, y, floor) + wordMarks(figures.words, frame, groups);
  }
  const [low, high] = extent(across);
  const parts = Math.max(2, (right - left) / 80);
  const axis =
    figures.labels === "days"
      ? dayAxis(low, high, parts)
      : kind === "scatter"
        ? numberAxis(low, high, parts, figures.acrossFormat)
        : tight(numberAxis(low, high, parts, figures.acrossFormat), low, high);
  const scale = along(axis, left, right);
  const x = (index: number, of: number) => {
    const at = figures.series[of]?.across?.[index];
    return at === undefined ? undefined : scale(at);
  };
  const marks = axis.ticks.map(
    ({ at, text }) =>
      `<path d="M${scale(at)} ${bottom}v4" stroke="${faint}"/>${writing(text, scale(at), bottom + 16, { anchor: "middle" })}`,
  );
  return lines.join("") + zero + marks.join("") + pointMarks(chart, figures, x, y, floor);
}

/** From the first number to the last: lines reach the edges of their frame. */
const tight = ({ ticks }: Axis, low: number, high: number): Axis => ({
  low,
  high: high > low ? high : low + 1,
  ticks: ticks.filter(({ at }) => at >= low && at <= high),
});

/** @param text How a number looks in a number format. */
export function drawChart(chart: Chart, book: ChartCells, text: NumberText): string {
  const { width, height, title, kind } = chart;
  const figures = chartFigures(chart, book, text);
  const [heading = "", ...sources] = title.split("\n");
  const titles: string[] = [];
  let top = 12;
  for (const each of heading === "" ? [] : broken(heading, (width - 24) * 0.78, 2)) {
    top += 14;
    titles.push(writing(each, 12, top - 2, { size: 14, colour: ink, bold: true }));
  }
  for (const each of sources.filter((source) => source !== "").flatMap((source) => broken(source, width - 24, 2))) {
    top += 14;
    titles.push(writing(each, 12, top - 1));
  }
  const slices = figures.words.map((name, index) => ({ name, colour: colourAt(index) }));
  const named = kind === "pie" ? slices : figures.series.length > 1 ? figures.series : [];
  const names = named.length > 0 ? legend(named, width, height - 6) : { height: 0, marks: "" };
  const lies = kind === "bar";
  const [below, beside] = lies ? [chart.yTitle, chart.xTitle] : [chart.xTitle, chart.yTitle];
  const words = lies
    ? figures.words
    : upAxis(figures, kind !== "line" && kind !== "scatter", 8).ticks.map((tick) => tick.text);
  const isCounted = !lies && figures.labels === "words";
  const frame: Frame = {
    left: 14 + (beside ? 16 : 0) + Math.min(width * 0.36, Math.max(16, ...words.map((word) => widthOf(word))) + 8),
    right: width - 20,
    top: top + 12,
    bottom: height - 8 - names.height - (isCounted ? 32 : 20) - (below ? 16 : 0),
  };
  const axes = [
    below &&
      writing(cut(below, width - 40), (frame.left + frame.right) / 2, height - 10 - names.height, { anchor: "middle" }),
    beside &&
      writing(cut(beside, frame.bottom - frame.top), 20, (frame.top + frame.bottom) / 2, {
        anchor: "middle",
        turned: true,
      }),
  ].filter(Boolean);
  const drawn =
    kind === "pie"
      ? pieMarks(figures.series[0]?.values ?? [], { ...frame, left: 12 })
      : plot(chart, figures, frame) + axes.join("");
  const label = escaped(chart.description ?? heading);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label.replaceAll('"', "&quot;")}" font-family="${letters}"><rect width="${width}" height="${height}" fill="#FFFFFF"/>${titles.join("")}${drawn}${names.marks}</svg>`;
}
