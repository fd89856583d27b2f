/** Where an axis is marked, and what stands there. */
import { axisFormat, isPlainFormat, plainStep } from "../../cells/charts/axisFormat";
import { dateToSerial, serialToDate, serialToIso } from "../../cells/serialDates";

/** A number in a number format, as Excel shows it. */
export type NumberText = (value: number, format: string) => string;

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** General, and what shows no plain digits, would say the same at several ticks. */
const tickFormat = (format: string, step: number): string => axisFormat(isPlainFormat(format) ? format : "0", step);

/** Of numbers; a span of nothing is widened around its value. */
export function numberAxis(low: number, high: number, parts: number, format: string, text: NumberText): Axis {
  const margin = high > low ? 0 : Math.abs(low) * 0.05 || 1;
  const step = plainStep(high - low + 2 * margin, parts);
  const [first, last] = [Math.floor((low - margin) / step + 1e-9), Math.ceil((high + margin) / step - 1e-9)];
  const shown = tickFormat(format, step);
  // By multiplication and to the step's own digits: 3 × 0.1 is 0.3.
  const places = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return {
    low: first * step,
    high: last * step,
    ticks: places.map((at) => ({ at, text: text(at, shown) })),
  };
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daysPerMonth = 30.44;

/** Of days: whole years where years fit, else months, else days; in ISO form, which every language reads. */
export function dayAxis(low: number, high: number, parts: number): Axis {
  const span = Math.max(high - low, 1);
  const ticks: { at: number; text: string }[] = [];
  if (span < 3 * daysPerMonth) {
    const step = Math.max(1, Math.ceil(span / parts));
    for (let at = Math.ceil(low); at <= high; at += step) ticks.push({ at, text: serialToIso(at) });
    return { low, high: low + span, ticks };
  }
  const step = monthSteps.find((each) => span / (each * daysPerMonth) <= parts) ?? 1200;
  const { year, month } = serialToDate(low);
  for (let count = Math.floor((year * 12 + month - 1) / step) * step; ; count += step) {
    const at = dateToSerial(Math.floor(count / 12), (count % 12) + 1, 1);
    if (at > high) return { low, high, ticks };
    if (at >= low) ticks.push({ at, text: serialToIso(at).slice(0, step % 12 === 0 ? 4 : 7) });
  }
}
