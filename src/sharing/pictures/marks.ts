/** Bars, lines, dots and bands of a chart, as SVG paths. */
import { leastOf } from "../../cells/extremes";
import type { Dash, Marker } from "../model";
import type { Figures } from "./chartFigures";
import { faint, rounded, widthOf, writing } from "./letters";

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Place = number | undefined;

/** Where points stand on the picture. */
export interface Scales {
  x(index: number, series: Figures): Place;
  y(value: number): number;
  /** Of zero, or the edge nearest to it. */
  readonly floor: number;
}

const dashes: Readonly<Partial<Record<Dash, string>>> = {
  dash: "7 4",
  sysDot: "2 3",
  dashDot: "8 3 2 3",
  lgDash: "13 4",
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs of neighbours that have a number; a gap parts them. */
function runsOf(series: Figures, values: Figures["values"], { x, y }: Scales): Point[][] {
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    const at = x(index, series);
    if (value === undefined || at === undefined) runs.push([]);
    else (runs.at(-1) as Point[]).push({ x: rounded(at), y: rounded(y(value)) });
  });
  return runs.filter((run) => run.length > 0);
}

const joined = (run: readonly Point[]): string => run.map(({ x, y }) => `${x} ${y}`).join("L");

function line(series: Figures, scales: Scales, isArea: boolean): string {
  const { colour, look } = series;
  const runs = runsOf(series, series.values, scales);
  const path = runs.map((run) => (run.length === 1 ? `M${joined(run)}h0` : `M${joined(run)}`)).join("");
  const width = rounded((look.thickness ?? (look.draw ? 2.25 : 1.7)) * (4 / 3));
  const dash = look.dash && dashes[look.dash];
  const below = isArea
    ? runs.map((run) => `M${run[0]?.x} ${scales.floor}L${joined(run)}L${run.at(-1)?.x} ${scales.floor}z`).join("")
    : "";
  return [
    below && `<path d="${below}" fill="${colour}" fill-opacity="0.25"/>`,
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ' stroke-linecap="round"'}/>`,
  ].join("");
}

function band(series: Figures, scales: Scales): string {
  const [over, under] = [series.values, series.below ?? []];
  const both = over.map((value, index) => (value === undefined || under[index] === undefined ? undefined : index));
  const points = both.flatMap((index) => {
    const at = index === undefined ? undefined : scales.x(index, series);
    if (index === undefined || at === undefined) return [];
    return [{ x: rounded(at), high: scales.y(over[index] as number), low: scales.y(under[index] as number) }];
  });
  if (points.length === 0) return "";
  const edge = [
    ...points.map(({ x, high }) => `${x} ${rounded(high)}`),
    ...points.toReversed().map(({ x, low }) => `${x} ${rounded(low)}`),
  ];
  return `<path d="M${edge.join("L")}z" fill="${series.colour}" fill-opacity="0.2"/>`;
}

function shape(marker: Marker | undefined, { x, y }: Point): string {
  switch (marker) {
    case "square":
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    case "triangle":
      return `M${x} ${y - 5}l5 9h-10z`;
    case "diamond":
      return `M${x} ${y - 6}l6 6l-6 6l-6 -6z`;
    case "x":
      return `M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`;
    default:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`;
  }
}

function dots(series: Figures, scales: Scales): string {
  const { colour, look } = series;
  const path = runsOf(series, series.values, scales)
    .flat()
    .map((point) => shape(look.marker, point))
    .join("");
  return look.marker === "x"
    ? `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`
    : `<path d="${path}" fill="${colour}" stroke="#FFFFFF"/>`;
}

const order: readonly Figures["drawn"][] = ["band", "line", "points"];

/** Lines lie over bands, dots over lines. */
export function pointMarks(all: readonly Figures[], scales: Scales, isArea: boolean): string {
  const drawn = { band, points: dots, line: (each: Figures, on: Scales) => line(each, on, isArea) };
  return order
    .flatMap((kind) =>
      all.filter((each) => each.drawn === kind).map((each) => drawn[kind as keyof typeof drawn](each, scales)),
    )
    .join("");
}

const candleColour = "#0F6CBD";

/** Hollow when the day closed higher, filled when lower. `all` holds open, high, low and close. */
export function candleMarks(all: readonly Figures[], { x, y }: Scales): string {
  const [open, high, low, close] = all.filter(({ drawn }) => drawn === "candle");
  if (!open || !high || !low || !close) return "";
  const days = open.values.flatMap((from, index) => {
    const [top, bottom, to, at] = [high.values[index], low.values[index], close.values[index], x(index, open)];
    return from === undefined || top === undefined || bottom === undefined || to === undefined || at === undefined
      ? []
      : [{ x: at, top: y(top), bottom: y(bottom), from: y(from), to: y(to), isHigher: to > from }];
  });
  const steps = days.slice(1).map((day, index) => Math.abs(day.x - (days[index]?.x ?? day.x)));
  const width = rounded(
    Math.max(
      1,
      Math.min(
        14,
        leastOf(
          steps.filter((step) => step > 0),
          20,
        ) * 0.7,
      ),
    ),
  );
  const marks = days.map(({ x: at, top, bottom, from, to, isHigher }) => {
    const [left, upper] = [rounded(at - width / 2), rounded(Math.min(from, to))];
    const height = rounded(Math.max(1, Math.abs(to - from)));
    return `<path d="M${rounded(at)} ${rounded(top)}V${rounded(bottom)}"/><rect x="${left}" y="${upper}" width="${width}" height="${height}" fill="${isHigher ? "#FFFFFF" : candleColour}"/>`;
  });
  return `<g stroke="${candleColour}" stroke-width="1.25">${marks.join("")}</g>`;
}

/** From top to bottom, named at the upper edge. */
export function eventMarks(all: readonly Figures[], { left, right, top, bottom }: Frame, { x }: Scales): string {
  const ends: number[] = [];
  return all
    .filter(({ drawn }) => drawn === "event")
    .flatMap((series) => {
      const index = series.values.findIndex((value) => value !== undefined);
      const at = index < 0 ? undefined : x(index, series);
      return at === undefined || at < left - 0.5 || at > right + 0.5 ? [] : [{ at: rounded(at), series }];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ at, series: { name, colour } }) => {
      const wide = widthOf(name);
      const toLeft = at + 4 + wide > right;
      const start = toLeft ? at - 4 - wide : at + 4;
      const free = ends.findIndex((end) => end < start);
      const row = free < 0 ? ends.length : free;
      ends[row] = start + wide + 4;
      const line = `<path d="M${at} ${top}V${bottom}" stroke="${colour}" stroke-width="1.5" stroke-dasharray="2 3"/>`;
      const words = { anchor: toLeft ? "end" : "start", colour, haloed: true } as const;
      return line + writing(name, toLeft ? at - 4 : at + 4, top + 11 + row * 13, words);
    })
    .join("");
}

interface Bars {
  readonly lies: boolean;
  readonly isStacked: boolean;
  readonly groups: number;
  /** What a bar says of itself; undefined for nothing. */
  said?(value: number): string;
}

export function barMarks(
  all: readonly Figures[],
  frame: Frame,
  y: Scales["y"],
  { lies, isStacked, groups, said }: Bars,
): string {
  const bars = all.filter(({ drawn }) => drawn === "bars");
  const room = (lies ? frame.bottom - frame.top : frame.right - frame.left) / groups;
  const thick = Math.min((room * 0.72) / (isStacked ? 1 : Math.max(1, bars.length)), 80);
  const whole = thick * (isStacked ? 1 : bars.length);
  const start = lies ? frame.top : frame.left;
  const ends = new Map<string, number>();
  const texts: string[] = [];
  const marks = bars.map(({ values, colour, look }, place) => {
    const path = values.map((value, index) => {
      if (value === undefined) return "";
      const side = `${index} ${value < 0}`;
      const from = isStacked ? (ends.get(side) ?? 0) : 0;
      ends.set(side, from + value);
      const at = rounded(start + (index + 0.5) * room - whole / 2 + (isStacked ? 0 : place * thick));
      const [low, high] = [rounded(y(from)), rounded(y(from + value))];
      if (said) {
        const middle = at + thick / 2;
        const outwards = value < 0 ? -1 : 1;
        texts.push(
          lies
            ? writing(said(value), high + 4 * outwards, middle + 4, { anchor: value < 0 ? "end" : "start" })
            : writing(said(value), middle, high + (value < 0 ? 13 : -4), { anchor: "middle" }),
        );
      }
      const wide = rounded(thick);
      return lies ? `M${low} ${at}H${high}v${wide}H${low}z` : `M${at} ${low}V${high}h${wide}V${low}z`;
    });
    return `<path d="${path.join("")}" fill="${look.fill ?? colour}" stroke="${look.fill ? colour : "none"}"/>`;
  });
  return marks.join("") + texts.join("");
}

/** Lines of the frame: `M…` of each tick. */
export const rule = (path: string, colour = "#D9D9D9"): string => `<path d="${path}" stroke="${colour}"/>`;
export const zeroLine = (path: string): string => rule(path, faint);
