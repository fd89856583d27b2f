/** Titles of charts and axes, in lines that their frames have room for. */
import { brokenLines } from "../../cells/lineBreaking";
import type { Plugins, Scale } from "./chartConfig";
import { type Chart, roomForNames } from "./endLabels";
import type { Named } from "./seriesLooks";

export const fontOf = (size: number, weight: string): string => `${weight} ${size}px Roboto, Arial, sans-serif`;

/** A text in lines that the chart has room for, once it knows its size. */
const fitting =
  (text: string, font: string, room: (chart: Chart) => number) =>
  ({ chart }: { chart: Chart }): string[] => {
    chart.ctx.save();
    chart.ctx.font = font;
    const lines = brokenLines(text, room(chart), (part) => chart.ctx.measureText(part).width * 1.03);
    chart.ctx.restore();
    return lines;
  };

const acrossFrame = ({ width }: Chart): number => width - 40;

/** A second line of a title is where the numbers come from, in smaller type; what is too long for the frame goes on below. */
export function splitTitle(plugins: Plugins): void {
  const { title } = plugins;
  if (!title || typeof title.text !== "string" || title.text === "") return;
  const [first = "", ...others] = title.text.split("\n");
  const { size = 14, weight = "bold" } = (title.font ?? {}) as { size?: number; weight?: string };
  plugins.title = { ...title, text: fitting(first, fontOf(size, weight), acrossFrame) };
  if (others.length === 0) return;
  plugins.title.padding = { bottom: 4 };
  plugins.subtitle = {
    ...title,
    text: fitting(others.join(" "), fontOf(11, "normal"), acrossFrame),
    padding: { bottom: 12 },
    font: { size: 11, weight: "normal", style: "normal" },
  };
}

export function fitAxisTitles(scales: Record<string, Scale>, named: readonly Named[]): void {
  for (const [name, { title }] of Object.entries(scales))
    if (title && typeof title.text === "string" && title.text !== "")
      title.text = fitting(title.text, fontOf(12, "normal"), (chart) =>
        name === "x" ? chart.width - 100 - roomForNames(chart, named) : Math.max(80, chart.height - 150),
      );
}
