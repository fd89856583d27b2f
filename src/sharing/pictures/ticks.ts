/** Where an axis is marked, and what stands there. */
import { dateToSerial, serialToDate, serialToIso } from "../../cells/serialDates";

/** A number in a number format, as Excel shows it. */
export type NumberText = (value: number, format: string) => string;

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** 1, 2 or 5 times a power of ten that cuts a span into hardly more than `parts`. */
function plainStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((each) => each * power >= rough * 0.99) ?? 10) * power;
}

const mostDecimals = 9;

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return mostDecimals;
}

/** In as many decimals as keep neighbours apart, whatever the cells' own format shows. */
function plainText(value: number, step: number, format: string): string {
  const percent = /%/.test(format.replace(/"[^"]*"/g, ""));
  const [number, apart] = percent ? [value * 100, step * 100] : [value, step];
  const size = Math.abs(number) < apart / 1e6 ? 0 : number;
  const isTiny = apart < 10 ** -mostDecimals || Math.abs(number) >= 1e15;
  const text = isTiny
    ? size.toExponential(1)
    : size.toLocaleString("en-US", {
        useGrouping: /[#0?],[#0?]/.test(format),
        minimumFractionDigits: decimalsOf(apart),
        maximumFractionDigits: decimalsOf(apart),
      });
  return percent ? `${text}%` : text;
}

/** Of numbers; a span of nothing is widened around its value. */
export function numberAxis(low: number, high: number, parts: number, format: string): Axis {
  const margin = high > low ? 0 : Math.abs(low) * 0.05 || 1;
  const step = plainStep(high - low + 2 * margin, parts);
  const [first, last] = [Math.floor((low - margin) / step + 1e-9), Math.ceil((high + margin) / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return {
    low: first * step,
    high: last * step,
    ticks: ticks.map((at) => ({ at, text: plainText(at, step, format) })),
  };
}

const dayMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daysPerMonth = 30.44;

/** Of days: whole years where years fit, else months, else days; in ISO form, which every language reads. */
export function dayAxis(low: number, high: number, parts: number): Axis {
  const span = Math.max(high - low, 1);
  const months = dayMonths.find((each) => span / (each * daysPerMonth) <= parts);
  const ticks: { at: number; text: string }[] = [];
  if (span < 3 * daysPerMonth) {
    const step = Math.max(1, Math.ceil(span / parts));
    for (let at = Math.ceil(low); at <= high; at += step) ticks.push({ at, text: serialToIso(at) });
    return { low, high: low + span, ticks };
  }
  const step = months ?? 1200;
  const { year, month } = serialToDate(low);
  for (let count = Math.floor((year * 12 + month - 1) / step) * step; ; count += step) {
    const at = dateToSerial(Math.floor(count / 12), (count % 12) + 1, 1);
    if (at > high) break;
    if (at >= low) ticks.push({ at, text: serialToIso(at).slice(0, step % 12 === 0 ? 4 : 7) });
  }
  return { low, high, ticks };
}
