/** How the series of a book's chart look, in every host: told apart without colours too, and named where they end. */
import { chartColours } from "../cells/charts/palette";
import { plainLook } from "../cells/charts/plainLook";
import type { SeriesLook } from "../sharing/model";
import type { BookChart, BookSeries, Part } from "./book";

/** The document's own figure stands out from what is calculated. */
export const printedColour = "#242424";

interface Look {
  readonly colour: string;
  readonly look: SeriesLook;
}

const partLooks: Readonly<Record<Part, SeriesLook>> = {
  level: { draw: "line", dash: "dash", thickness: 1.5, marker: "none", named: true },
  mark: { draw: "points", marker: "diamond", named: true },
  dots: { draw: "points", marker: "circle", named: true },
  base: { draw: "base" },
  band: { draw: "band", named: true },
  way: { draw: "line", dash: "solid", thickness: 1, marker: "none" },
  broadWay: { draw: "line", dash: "solid", thickness: 4, marker: "none" },
  node: { draw: "points", marker: "circle", named: true },
};

const isPrinted = (part: Part) => part === "level" || part === "mark";

/** A single line or set of points needs no name beside the chart's title. */
function unnamed({ named: _, ...look }: SeriesLook): SeriesLook {
  return look;
}

export function looksOf(chart: BookChart): readonly Look[] {
  const isAlone = chart.series.length === 1;
  // Of several bands the middle one stands out: the quantiles around the median.
  const all = chart.series.filter(({ part }) => part === "band").length;
  let bands = 0;
  let plain = 0;
  return chart.series.map(({ part, colour: given }: BookSeries) => {
    const index = part === undefined ? plain++ : plain;
    if (part === "band") bands++;
    const own =
      given ?? (part === "band" && all > 1 ? (bands === (all + 1) / 2 ? chartColours[0] : chartColours[2]) : undefined);
    const colour =
      own ?? (part && isPrinted(part) ? printedColour : (chartColours[index % chartColours.length] as string));
    const look =
      part === undefined ? plainLook(chart.kind === "stacked" ? "bar" : chart.kind, index, colour) : partLooks[part];
    // Over bars there are no ends to stand at: the legend names what is drawn over them.
    const isOverBars = chart.kind === "bar" || chart.kind === "stacked";
    return { colour, look: isAlone || (isOverBars && part !== "level") ? unnamed(look) : look };
  });
}

/** Few bars of one series say their values. */
export const saysValues = ({ kind, series }: BookChart): boolean => kind === "bar" && series.length === 1;

/** Series that are not named where they end are named in a legend; what nobody needs to tell apart is not. */
export function needsLegend(chart: BookChart): boolean {
  return (
    !chart.bare && chart.series.length > 1 && looksOf(chart).some(({ look }) => !look.named && look.draw !== "base")
  );
}
