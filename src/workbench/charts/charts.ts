/** The charts of the sheet that is shown, by the names that users know them by. */
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { texts } from "./texts";

/** Figures of charts, from top to bottom. */
export function chartFigures({ getters }: Model): readonly string[] {
  return getters
    .getFigures(getters.getActiveSheetId())
    .filter(({ id, tag }) => tag === "chart" && getters.getChartIdFromFigureId(id) !== undefined)
    .sort((one, other) => one.row - other.row || one.col - other.col)
    .map(({ id }) => id);
}

/** The first line of its title, else its number on the sheet. */
export function chartName(model: Model, figureId: string): string {
  const { getters } = model;
  const chartId = getters.getChartIdFromFigureId(figureId);
  const title = chartId === undefined ? undefined : getters.getChartDefinition(chartId).title?.text;
  return title?.split("\n")[0]?.trim() || say(texts.untitled, { number: chartFigures(model).indexOf(figureId) + 1 });
}
