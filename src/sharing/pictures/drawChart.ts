/** A chart as a picture of its own: SVG text without script, style sheet or anything from elsewhere. */
import { greatestOf } from "../../cells/extremes";
import type { ChartCells } from "../chartCells";
import { hasLegend } from "../chartLegend";
import { drawnSeries } from "../chartOver";
import type { Chart } from "../model";
import { quotedAttribute } from "../spreadsheetml/writing/xml";
import { chartFigures, colourAt } from "./chartFigures";
import { roomForNames } from "./endNames";
import { legend } from "./legend";
import { broken, cut, ink, widthOf, writing } from "./letters";
import type { Frame } from "./marks";
import { pieMarks } from "./pie";
import { plot, upAxis } from "./plot";
import type { NumberText } from "./ticks";

const letters =
  "Arial, 'Liberation Sans', 'Microsoft JhengHei', 'Microsoft YaHei', 'PingFang TC', 'PingFang SC', 'Noto Sans CJK TC', 'Noto Sans CJK SC', sans-serif";

/** The title, and below it where the numbers come from. */
function titleMarks(title: string, width: number): { readonly marks: string; readonly bottom: number } {
  const [heading = "", ...sources] = title.split("\n");
  let bottom = 10;
  const marks: string[] = [];
  for (const each of heading === "" ? [] : broken(heading, width - 24, 2, 14)) {
    bottom += 17;
    marks.push(writing(each, 12, bottom - 3, { size: 14, colour: ink, bold: true }));
  }
  for (const each of sources.flatMap((source) => (source === "" ? [] : broken(source, width - 24, 2)))) {
    bottom += 14;
    marks.push(writing(each, 12, bottom - 2));
  }
  return { marks: marks.join(""), bottom };
}

/** @param text How a number looks in a number format. */
export function drawChart(given: Chart, book: ChartCells, text: NumberText): string {
  const chart = drawnSeries(given, book);
  const { width, height, title, kind, bare } = chart;
  const figures = chartFigures(chart, book, text);
  const titles = titleMarks(title, width);
  const named =
    kind === "pie"
      ? figures.words.map((name, index) => ({ name, colour: colourAt(index) }))
      : figures.series
          .filter(({ look, drawn }) => !look.named && drawn !== "base")
          .map(({ name, colour, look }) => ({ name, colour, fill: look.fill }));
  const names = legend(hasLegend(chart) ? named : [], width, height - 6);
  const lies = kind === "bar";
  const [below, beside] = bare ? ["", ""] : lies ? [chart.yTitle, chart.xTitle] : [chart.xTitle, chart.yTitle];
  const words = bare ? [] : lies ? figures.words : upAxis(chart, figures, 8, text).ticks.map((tick) => tick.text);
  const isCounted = !lies && figures.labels === "words";
  const frame: Frame = {
    left:
      14 +
      (beside ? 16 : 0) +
      Math.min(
        width * 0.36,
        greatestOf(
          words.map((word) => widthOf(word)),
          8,
        ) + 8,
      ),
    right: width - 20 - (bare ? 60 : roomForNames(figures.series, width)),
    top: titles.bottom + 14,
    bottom: height - 8 - names.height - (bare ? 6 : isCounted ? 32 : 20) - (below ? 16 : 0),
  };
  const middle = (frame.left + frame.right) / 2;
  const axes = [
    below && writing(cut(below, width - 40), middle, height - 10 - names.height, { anchor: "middle" }),
    beside &&
      writing(cut(beside, frame.bottom - frame.top), 20, (frame.top + frame.bottom) / 2, {
        anchor: "middle",
        turned: true,
      }),
  ];
  const drawn =
    kind === "pie"
      ? pieMarks(figures.series[0]?.values ?? [], { ...frame, left: 12 })
      : plot(chart, figures, bare ? { ...frame, left: 70 } : frame, text);
  const label = quotedAttribute(chart.description ?? title.split("\n")[0] ?? "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="${letters}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    titles.marks,
    drawn,
    kind === "pie" ? "" : axes.filter(Boolean).join(""),
    names.marks,
    "</svg>",
  ].join("");
}
