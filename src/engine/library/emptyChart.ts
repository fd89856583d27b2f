/** A chart whose ranges hold no number yet says so, in place of axes of errors. */
import { say, type Text } from "../../language/language";
import type { Library } from "./library";

const noData: Text = { en: "No data yet", tw: "尚無資料", cn: "暂无数据" };

/** Chart.js finds the options of an extension under its name. */
export const emptyChart = "emptyChart";

interface Dataset {
  readonly data: readonly unknown[];
}

interface Chart {
  readonly ctx: CanvasRenderingContext2D;
  readonly chartArea: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Points are numbers, or places of which y is the number. */
function isNumber(point: unknown): boolean {
  const value = typeof point === "object" && point !== null && "y" in point ? point.y : point;
  return typeof value === "number" && Number.isFinite(value);
}

export const isEmpty = (datasets: readonly Dataset[]): boolean => !datasets.some(({ data }) => data.some(isNumber));

const extension = {
  id: emptyChart,
  afterDraw(
    { ctx, chartArea }: Chart,
    _: unknown,
    { shown, reason = noData }: { shown?: boolean; reason?: Text },
  ): void {
    if (!shown) return;
    ctx.save();
    ctx.fillStyle = "#616161";
    ctx.font = "14px Roboto, Arial, sans-serif";
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillText(say(reason), (chartArea.left + chartArea.right) / 2, (chartArea.top + chartArea.bottom) / 2);
    ctx.restore();
  },
};

interface ChartJs {
  register(extension: object): void;
  unregister(extension: object): void;
}

export function sayWhatIsMissing(library: Library): void {
  library.registries.chartJsExtensionRegistry.add(emptyChart, {
    register: (chartJs: ChartJs) => chartJs.register(extension),
    unregister: (chartJs: ChartJs) => chartJs.unregister(extension),
  } as never);
}
