/** When a chart explains its series in a legend. */
import { isAnnotationRange } from "./annotations/annotationSheet";
import { isLiteral } from "./chartCells";
import type { Chart, ChartSeries } from "./model";

/** What a user has drawn over a chart says its words beside itself. */
export const isOver = ({ values }: ChartSeries): boolean => isLiteral(values) || isAnnotationRange(values);

/** Series that are not named where they end are; a single one is named by the chart's title, and a base is never seen. */
export function hasLegend({ kind, series, bare }: Chart): boolean {
  if (kind === "pie") return true;
  const own = series.filter((each) => !isOver(each));
  const isUnsaid = own.some(({ look }) => !look?.named && look?.draw !== "base");
  return kind !== "stock" && !bare && own.length > 1 && isUnsaid;
}
