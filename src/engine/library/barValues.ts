/** Bars that say their values, beyond their ends: on a bar the library's own are hard to read. */
import type { Library } from "./library";

/** Chart.js finds the options of an extension under its name. */
export const barValues = "barValues";

export interface BarValues {
  /** The value as cells show it. */
  readonly callback: (value: number, dataset: object, index: number) => string;
}

interface Bar {
  readonly x: number;
  readonly y: number;
}

interface Chart {
  readonly ctx: CanvasRenderingContext2D;
  getSortedVisibleDatasetMetas(): readonly {
    readonly type: string;
    readonly data: readonly Bar[];
    readonly _parsed: readonly { readonly y?: number }[];
  }[];
}

const distance = 9;

const extension = {
  id: barValues,
  afterDatasetsDraw(chart: Chart, _: unknown, { callback }: Partial<BarValues>): void {
    if (!callback) return;
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = "#242424";
    ctx.font = "12px Roboto, Arial, sans-serif";
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    for (const meta of chart.getSortedVisibleDatasetMetas().filter(({ type }) => type === "bar"))
      for (const [index, { x, y }] of meta.data.entries()) {
        const value = meta._parsed[index]?.y;
        if (value === undefined || !Number.isFinite(value)) continue;
        ctx.fillText(callback(value, meta, index), x, value < 0 ? y + distance : y - distance);
      }
    ctx.restore();
  },
};

interface ChartJs {
  register(extension: object): void;
  unregister(extension: object): void;
}

export function sayBarValues(library: Library): void {
  library.registries.chartJsExtensionRegistry.add(barValues, {
    register: (chartJs: ChartJs) => chartJs.register(extension),
    unregister: (chartJs: ChartJs) => chartJs.unregister(extension),
  } as never);
}
