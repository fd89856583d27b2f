/** Candlesticks over four data sets of a line chart: hollow when the day closed higher, filled when lower. */
import { leastOf } from "../../cells/extremes";
import type { Text } from "../../language/language";
import type { Library } from "./library";

/** Chart.js finds the options of an extension under its name. */
export const candlesticks = "candlesticks";

export const needsFour: Text = {
  en: "A candlestick chart needs four columns: open, high, low and close",
  tw: "K 線圖需要四欄：開盤、最高、最低、收盤",
  cn: "K 线图需要四列：开盘、最高、最低、收盘",
};

export interface Candles {
  /** Places of open, high, low and close among the data sets. */
  readonly columns?: readonly [number, number, number, number];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Chart {
  readonly ctx: CanvasRenderingContext2D;
  readonly chartArea: { readonly left: number; readonly right: number };
  getDatasetMeta(index: number): { readonly data: readonly Point[] };
}

const candleColour = "#0F6CBD";
const widest = 14;

/** Of days that stand next to one another, with room between them. */
function bodyWidth(places: readonly number[]): number {
  const steps = places
    .slice(1)
    .map((x, index) => Math.abs(x - (places[index] ?? x)))
    .filter((step) => step > 0);
  return Math.max(1, Math.min(widest, leastOf(steps, widest / 0.7) * 0.7));
}

const extension = {
  id: candlesticks,
  afterDatasetsDraw(chart: Chart, _: unknown, { columns }: Candles): void {
    if (!columns) return;
    const { ctx } = chart;
    const [open, high, low, close] = columns.map((column) => chart.getDatasetMeta(column).data);
    const days = (open ?? []).flatMap(({ x, y }, index) => {
      const others = [high?.[index]?.y, low?.[index]?.y, close?.[index]?.y] as const;
      return [x, y, ...others].every(Number.isFinite) ? [{ x, open: y, others }] : [];
    });
    const width = bodyWidth(days.map(({ x }) => x));
    ctx.save();
    ctx.strokeStyle = candleColour;
    ctx.lineWidth = 1.25;
    for (const { x, open: from, others } of days) {
      const [top = 0, bottom = 0, to = 0] = others;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      // Pixels grow downwards.
      ctx.fillStyle = to < from ? "#FFFFFF" : candleColour;
      const height = Math.max(1, Math.abs(to - from));
      ctx.fillRect(x - width / 2, Math.min(from, to), width, height);
      ctx.strokeRect(x - width / 2, Math.min(from, to), width, height);
    }
    ctx.restore();
  },
};

interface ChartJs {
  register(extension: object): void;
  unregister(extension: object): void;
}

export function drawCandlesticks(library: Library): void {
  library.registries.chartJsExtensionRegistry.add(candlesticks, {
    register: (chartJs: ChartJs) => chartJs.register(extension),
    unregister: (chartJs: ChartJs) => chartJs.unregister(extension),
  } as never);
}
