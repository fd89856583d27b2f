/** A small line chart of a series: its shape, its ends, and for screen readers its extremes. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import type { Observation } from "../../publishers/observation";
import { element, svgElement } from "../dom/element";
import { showValue } from "../numbers";
import { dataTexts } from "../texts/dataTexts";

const width = 320;
const height = 72;
const margin = 3;
const mostPoints = 400;

/** At most so many points: of each stretch the lowest and the highest, so that no spike is lost. */
export function thin(observations: readonly Observation[], most = mostPoints): readonly Observation[] {
  if (observations.length <= most) return observations;
  const stretch = Math.ceil(observations.length / (most / 2));
  const kept: Observation[] = [];
  for (let begin = 0; begin < observations.length; begin += stretch) {
    const part = observations.slice(begin, begin + stretch);
    const low = part.reduce((least, each) => (each.value < least.value ? each : least));
    const high = part.reduce((most, each) => (each.value > most.value ? each : most));
    kept.push(...(low.date < high.date ? [low, high] : low === high ? [low] : [high, low]));
  }
  return kept;
}

export function seriesChart(name: string, observations: readonly Observation[]): HTMLElement {
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) return element("figure");
  let low = first.value;
  let high = first.value;
  for (const { value } of observations) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const across = (date: number) => ((date - first.date) / (last.date - first.date || 1)) * width;
  const up = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const point = ({ date, value }: Observation) => `${across(date).toFixed(1)} ${up(value).toFixed(1)}`;
  const dates = { first: serialToIso(first.date), last: serialToIso(last.date) };
  const figures = { low: showValue(low), high: showValue(high), end: showValue(last.value) };
  return element(
    "figure",
    {},
    svgElement(
      "svg",
      {
        class: "chart",
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: "none",
        role: "img",
        "aria-label": say(dataTexts.chart, { name, ...dates, ...figures }),
      },
      low < 0 && high > 0 && svgElement("line", { x1: 0, x2: width, y1: up(0), y2: up(0) }),
      svgElement("path", { d: `M${thin(observations).map(point).join("L")}` }),
    ),
    element("div", { class: "chart-ends" }, element("span", {}, dates.first), element("span", {}, dates.last)),
  );
}
