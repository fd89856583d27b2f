/** A chart of the grid as SVG text. */
import type { Model } from "../../engine/library/library";
import { shownNumber } from "../../engine/numberFormats/shown";
import { calculated } from "../../engine/recalculation/calculating";
import { drawChart } from "../../sharing/pictures/drawChart";
import { toWorkbook } from "./toWorkbook/toWorkbook";

/** undefined for a chart of a kind that files do not hold. */
export async function chartPicture(model: Model, figureId: string): Promise<string | undefined> {
  await calculated(model);
  const { workbook, chartOf } = toWorkbook(model, "");
  const chart = chartOf(figureId);
  return chart && drawChart(chart, workbook, (value, format) => shownNumber(value, format)?.text ?? String(value));
}
