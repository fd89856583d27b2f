/**
 * Points with a place of their own in charts over categories, as those with bands or bars are in Excel: it would set them over
 * the first category, whatever their place. A point that is not there is told; one in the wrong place would be believed.
 */
import { type Area, areasOf } from "../../formulaText/references";
import type { Chart, ChartSeries } from "../../model";

const sizeOf = (range: string): number =>
  areasOf(range).reduce((sum, { top, bottom, left, right }: Area) => sum + (bottom - top + 1) * (right - left + 1), 0);

export function withoutLooseMarks(chart: Chart): { readonly chart: Chart; readonly left: number } {
  const { kind, series } = chart;
  const hasCategories = kind === "bar" || kind === "column" || series.some(({ look }) => look?.draw === "band");
  const labels = series.find(({ labels }) => labels !== undefined && sizeOf(labels) > 1)?.labels;
  if (!hasCategories || labels === undefined) return { chart, left: 0 };
  const isLoose = (each: ChartSeries) =>
    each.look?.draw === "points" && each.labels !== undefined && each.labels !== labels && sizeOf(each.values) === 1;
  const staying = series.filter((each) => !isLoose(each));
  return { chart: { ...chart, series: staying }, left: series.length - staying.length };
}
