/** Series named where they end, in place of a legend: beside the frame, and off one another. */
import { keptApart } from "../../cells/charts/apart";
import type { Figures } from "./chartFigures";
import { broken, widthOf, writing } from "./letters";
import type { Frame, Scales } from "./marks";

const mostOfWidth = 0.24;
const lineHeight = 13;

const linesOf = ({ name }: Figures, width: number): string[] => broken(name, width * mostOfWidth, 3);

const isLine = ({ look, drawn }: Figures): boolean =>
  look.named === true && drawn !== "points" && drawn !== "base" && drawn !== "event";

/** Pixels right of the frame. */
export function roomForNames(all: readonly Figures[], width: number): number {
  const lines = all.filter(isLine).flatMap((each) => linesOf(each, width));
  return lines.length === 0 ? 0 : Math.max(...lines.map((each) => widthOf(each))) + 8;
}

function lastPoint(series: Figures, { x, y }: Scales): { readonly x: number; readonly y: number } | undefined {
  let last: { x: number; y: number } | undefined;
  series.values.forEach((value, index) => {
    const at = x(index, series);
    const under = series.below ? series.below[index] : value;
    if (value === undefined || under === undefined || at === undefined) return;
    // x values may come in falling order.
    if (!last || at >= last.x) last = { x: at, y: y((value + under) / 2) };
  });
  return last;
}

function written(lines: readonly string[], x: number, middle: number, colour: string, anchor: "start" | "end"): string {
  const top = middle - ((lines.length - 1) * lineHeight) / 2 + 4;
  return lines.map((each, row) => writing(each, x, top + row * lineHeight, { colour, anchor, haloed: true })).join("");
}

/** @param isPicture Without axes: nodes are named outwards, where nothing is drawn. */
export function nameMarks(
  all: readonly Figures[],
  frame: Frame,
  scales: Scales,
  width: number,
  isPicture: boolean,
): string {
  const ends = all.filter(isLine).flatMap((series) => {
    const at = lastPoint(series, scales);
    return at ? [{ lines: linesOf(series, width), colour: series.colour, at }] : [];
  });
  const most = Math.max(1, ...ends.map(({ lines }) => lines.length)) * lineHeight;
  const places = keptApart(
    ends.map(({ at }) => Math.min(Math.max(at.y, frame.top), frame.bottom)),
    most + 1,
    frame.top,
    frame.bottom,
  );
  const named = ends.map(({ lines, colour, at }, index) =>
    written(lines, frame.right + 6, places[index] ?? at.y, colour, "start"),
  );
  const points = all
    .filter(({ look, drawn }) => look.named && drawn === "points")
    .map((series) => {
      const at = lastPoint(series, scales);
      if (!at) return "";
      const lines = linesOf(series, width);
      const wide = Math.max(...lines.map((each) => widthOf(each))) + 12;
      const toLeft = isPicture && at.x < (frame.left + frame.right) / 2 ? at.x - wide > 0 : at.x + wide > width;
      const middle = isPicture ? at.y : at.y - (lines.length * lineHeight) / 2 - 6;
      return written(lines, at.x + (toLeft ? -10 : 10), middle, series.colour, toLeft ? "end" : "start");
    });
  return [...named, ...points].join("");
}
