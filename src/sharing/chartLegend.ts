/** When a chart explains its series in a legend. */
import type { Chart } from "./model";

/** Series that are not named where they end are; a single one is named by the chart's title, and a base is never seen. */
export const hasLegend = ({ kind, series, bare }: Chart): boolean =>
  kind === "pie" ||
  (kind !== "stock" && !bare && series.length > 1 && series.some(({ look }) => !look?.named && look?.draw !== "base"));
