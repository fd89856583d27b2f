/** Axes: ticks that tell each other apart, names that lie, lines from edge to edge. */
import { axisFormat, isPlainFormat, plainStep } from "../../cells/charts/axisFormat";
import { brokenLines } from "../../cells/lineBreaking";
import type { Cells, DrawnScale, Scale, Ticks } from "./chartConfig";
import { fontOf } from "./chartTitles";
import type { Dataset } from "./seriesLooks";

/** A level that moves between 95 and 105 would be a flat line on an axis from zero; bars keep zero, their length is the value. */
export function freeAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) delete scale.beginAtZero;
}

export function drawZeroLine({ y }: Record<string, Scale>): void {
  if (!y?.grid) return;
  const plain = y.grid.color;
  y.grid.color = ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? "#616161" : plain);
}

const fontOfTicks = fontOf(12, "normal");

/** More places along an axis are a row of days or steps, of which some may go without a name. */
const mostNames = 15;

/** Between two names, in pixels. */
const betweenNames = 6;

/** Years, quarters, months and steps: who reads some of them knows those between. Written without spaces, they do not break. */
const isRow = (names: readonly string[]): boolean =>
  names.length > 2 && names.every((name) => /\d/.test(name) && !/\s/.test(name));

/** Nothing along an axis is slanted: days stand as far apart as they need, names go on below. */
export function standUpright({ type, ticks }: Scale, labels: readonly unknown[]): void {
  // Scales of days have looks of their own.
  if (!ticks || type === "time") return;
  Object.assign(ticks, { maxRotation: 0, minRotation: 0, autoSkipPadding: 12 });
  if (type === "linear" || labels.length > mostNames || labels.length === 0) return;
  ticks.autoSkip = false;
  ticks.callback = function (this: DrawnScale, value: number): string | string[] {
    const { chart } = this;
    const place = (this.maxWidth ?? chart.width) / labels.length;
    const names = labels.map((_, index) => this.getLabelForValue(index));
    const name = this.getLabelForValue(value);
    chart.ctx.save();
    chart.ctx.font = fontOfTicks;
    const widthOf = (part: string) => chart.ctx.measureText(part).width;
    try {
      if (isRow(names)) {
        const each = Math.ceil((Math.max(...names.map(widthOf)) + betweenNames) / place);
        return value % each === 0 ? name : "";
      }
      const lines = brokenLines(name, place - betweenNames, widthOf);
      return lines.length === 1 ? (lines[0] ?? "") : lines;
    } finally {
      chart.ctx.restore();
    }
  };
}

/** Axes of errors, or of numbers that nobody has given, say nothing. */
export function hideAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) scale.display = false;
}

/** The first format of numbers among cells; days and other kinds are the library's to show. */
export const formatIn = (cells: Cells): string | undefined => {
  const format = cells.find((cell) => cell.format !== undefined)?.format;
  return format !== undefined && isPlainFormat(format) ? format : undefined;
};

const stepOf = (ticks: Ticks): number =>
  Math.min(...ticks.slice(1).map(({ value }, index) => Math.abs(value - (ticks[index]?.value ?? value))));

/** The library shows every tick in the format of the cells: "0.3" three times where steps are of 0.01. */
export function sayEachTick(
  scale: Scale | undefined,
  format: string | undefined,
  show: (value: number, format: string) => string,
) {
  if (!scale?.ticks || !format || (scale.type !== undefined && scale.type !== "linear")) return;
  scale.ticks.callback = (value: number, _: number, ticks: Ticks) => show(value, axisFormat(format, stepOf(ticks)));
}

/** Whether each place along the axis is a whole number. */
export const areWhole = (datasets: readonly Dataset[]): boolean =>
  datasets.every(({ data = [] }) =>
    data.every((point) => {
      // The library hands places along a line on as text.
      const x = Number((point as { x?: unknown } | null)?.x);
      return !Number.isFinite(x) || Number.isInteger(x);
    }),
  );

/** Lines go from edge to edge, where a scale up to the next round numbers leaves both empty; its ticks are round all the same. */
export function fillAcross(scale: Scale, isWhole: boolean): void {
  scale.bounds = "data";
  scale.afterBuildTicks = (built) => {
    const fine = plainStep(built.max - built.min, Math.max(4, Math.floor(built.width / 50)));
    if (fine === 0) return;
    // There is no half of a year.
    const step = isWhole ? Math.max(1, fine) : fine;
    const first = Math.ceil(built.min / step - 1e-9);
    const count = Math.floor(built.max / step + 1e-9) - first + 1;
    // Multiples, not sums: 0.1 added three times is not 0.3.
    built.ticks = Array.from({ length: count }, (_, index) => ({ value: (first + index) * step }));
  };
}
