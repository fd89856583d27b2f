/** The frame of a chart with its axes, and what is drawn in it. */
import { greatestOf } from "../../cells/extremes";
import type { Chart } from "../model";
import type { ChartFigures, Figures } from "./chartFigures";
import { nameMarks } from "./endNames";
import { broken, cut, faint, rounded, widthOf, writing } from "./letters";
import { barMarks, candleMarks, eventMarks, type Frame, pointMarks, rule, type Scales, zeroLine } from "./marks";
import { type Axis, dayAxis, type NumberText, numberAxis } from "./ticks";

/** Places of a scale on the picture. */
const along =
  ({ low, high }: Axis, from: number, to: number) =>
  (value: number): number =>
    rounded(from + ((value - low) / (high - low || 1)) * (to - from));

function extent(numbers: readonly number[]): readonly [low: number, high: number] {
  const [first = 0] = numbers;
  return numbers.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [first, first] as [
    number,
    number,
  ]);
}

/** What bars that stand on one another come to, above and below zero. */
function stacks(series: readonly Figures[]): number[] {
  const ends = new Map<string, number>();
  for (const { values, drawn } of series)
    if (drawn === "bars")
      values.forEach((value = 0, index) => {
        const side = `${index} ${value < 0}`;
        ends.set(side, (ends.get(side) ?? 0) + value);
      });
  return [...ends.values()];
}

export function upAxis(
  { kind, stacked }: Chart,
  { series, upFormat }: ChartFigures,
  parts: number,
  text: NumberText,
): Axis {
  const onZero = kind !== "line" && kind !== "scatter" && kind !== "stock";
  const all = [
    ...series.flatMap(({ values, below = [] }) => [...values, ...below]).filter((value) => value !== undefined),
    ...(stacked ? stacks(series) : []),
    ...(onZero ? [0] : []),
  ];
  const [low, high] = all.length > 0 ? extent(all) : [0, 1];
  return numberAxis(low, high, parts, upFormat, text);
}

/** Labels of places that are counted: broken into lines where they are few, else as many as there is room for. */
function wordMarks(words: readonly string[], { left, right, bottom }: Frame, groups: number): string {
  const room = (right - left) / groups;
  const widest = greatestOf(
    words.map((word) => widthOf(word)),
    1,
  );
  const every = room >= 44 ? 1 : Math.ceil(Math.min(widest + 8, 90) / room);
  return words
    .slice(0, groups)
    .map((word, index) =>
      index % every === 0
        ? broken(word, room * every - 6, 2)
            .map((each, row) =>
              writing(each, left + (index + 0.5) * room, bottom + 15 + row * 13, { anchor: "middle" }),
            )
            .join("")
        : "",
    )
    .join("");
}

/** Labels left of bars that lie. */
function sideMarks(words: readonly string[], { left, top, bottom }: Frame, groups: number): string {
  const room = (bottom - top) / groups;
  const every = Math.ceil(14 / room);
  return words
    .map((word, index) =>
      index % every === 0
        ? writing(cut(word, left - 30), left - 6, top + (index + 0.5) * room + 4, { anchor: "end" })
        : "",
    )
    .join("");
}

/** Lines reach from the first number to the last; dots keep their distance from the edges. */
const tight = ({ ticks }: Axis, low: number, high: number): Axis => ({
  low,
  high: high > low ? high : low + 1,
  ticks: ticks.filter(({ at }) => at >= low && at <= high),
});

interface Across {
  readonly scale: Scales["x"];
  readonly marks: string;
}

function acrossOf(chart: Chart, figures: ChartFigures, frame: Frame, groups: number, text: NumberText): Across {
  const { left, right, bottom } = frame;
  const numbers = figures.series.flatMap(({ across = [] }) => across).filter((each) => each !== undefined);
  if (figures.labels === "words" || numbers.length === 0) {
    const scale = (index: number) => left + ((index + 0.5) * (right - left)) / groups;
    return { scale, marks: wordMarks(figures.words, frame, groups) };
  }
  const [low, high] = extent(numbers);
  const parts = Math.max(2, (right - left) / 80);
  // Half a candle stands beyond the first and the last day.
  const beyond = chart.kind === "stock" ? 0.6 : 0;
  const whole =
    figures.labels === "days"
      ? dayAxis(low - beyond, high + beyond, parts)
      : numberAxis(low, high, parts, figures.acrossFormat, text);
  const axis = figures.labels === "days" || chart.kind === "scatter" ? whole : tight(whole, low, high);
  const place = along(axis, left, right);
  const marks = axis.ticks.map(
    ({ at, text: shown }) =>
      `${rule(`M${place(at)} ${bottom}v4`, faint)}${writing(shown, place(at), bottom + 16, { anchor: "middle" })}`,
  );
  const scale: Scales["x"] = (index, { across }) => {
    const at = across?.[index];
    return at === undefined ? undefined : place(at);
  };
  return { scale, marks: marks.join("") };
}

export function plot(chart: Chart, figures: ChartFigures, frame: Frame, text: NumberText): string {
  const { kind, stacked, valued, bare, width } = chart;
  const { left, right, top, bottom } = frame;
  const lies = kind === "bar";
  const groups = Math.max(1, figures.words.length, ...figures.series.map(({ values }) => values.length));
  const up = upAxis(chart, figures, Math.max(2, lies ? (right - left) / 80 : (bottom - top) / 45), text);
  const y = lies ? along(up, left, right) : along(up, bottom, top);
  const lines = up.ticks.map(({ at, text: shown }) =>
    lies
      ? `${rule(`M${y(at)} ${top}V${bottom}`)}${writing(shown, y(at), bottom + 15, { anchor: "middle" })}`
      : `${rule(`M${left} ${y(at)}H${right}`)}${writing(shown, left - 6, y(at) + 4, { anchor: "end" })}`,
  );
  const floor = y(Math.min(Math.max(0, up.low), up.high));
  const hasZero = up.low <= 0 && up.high >= 0;
  const zero = hasZero ? zeroLine(lies ? `M${floor} ${top}V${bottom}` : `M${left} ${floor}H${right}`) : "";
  const said = valued ? (value: number) => text(value, figures.upFormat) : undefined;
  const bars = barMarks(figures.series, frame, y, { lies, isStacked: stacked === true, groups, ...(said && { said }) });
  if (lies) return [...lines, bars, zero, sideMarks(figures.words, frame, groups)].join("");
  const across = acrossOf(chart, figures, frame, groups, text);
  const scales: Scales = { x: across.scale, y, floor };
  const drawn = [
    bars,
    pointMarks(figures.series, scales, kind === "area"),
    candleMarks(figures.series, scales),
    eventMarks(figures.series, frame, scales),
  ].join("");
  const names = nameMarks(figures.series, frame, scales, width, bare === true);
  return bare ? drawn + names : [...lines, zero, across.marks, drawn, names].join("");
}
