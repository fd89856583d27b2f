/** What the library's charts lack, added to what it hands to Chart.js. */
import { type Dataset, emptyChart, isEmpty, sayWhatIsMissing } from "./emptyChart";
import type { Library } from "./library";

interface Scale {
  beginAtZero?: boolean;
  display?: boolean;
  grid?: { color?: unknown };
}

interface Title {
  text?: string;
  display?: boolean;
  color?: string;
  align?: string;
  padding?: object;
  font?: object;
}

interface Options {
  scales?: Record<string, Scale>;
  plugins?: { title?: Title; subtitle?: Title; [emptyChart]?: object };
}

interface Runtime {
  readonly chartJsConfig: { readonly data: { readonly datasets: readonly Dataset[] }; readonly options?: Options };
}

/** A level that moves between 95 and 105 would be a flat line on an axis from zero; bars keep zero, their length is the value. */
function freeAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) delete scale.beginAtZero;
}

function drawZeroLine({ y }: Record<string, Scale>): void {
  if (!y?.grid) return;
  const plain = y.grid.color;
  y.grid.color = ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? "#616161" : plain);
}

/** A second line of a title is where the numbers come from, in smaller type. */
function splitTitle(plugins: NonNullable<Options["plugins"]>): void {
  const { title } = plugins;
  const [first, ...others] = title?.text?.split("\n") ?? [];
  if (!title || others.length === 0) return;
  plugins.title = { ...title, text: first, padding: { bottom: 4 } };
  plugins.subtitle = {
    ...title,
    text: others.join(" "),
    padding: { bottom: 12 },
    font: { size: 11, weight: "normal", style: "normal" },
  };
}

/** Axes of errors, or of numbers that nobody has given, say nothing. */
function hideAxes(scales: Record<string, Scale>): void {
  for (const scale of Object.values(scales)) scale.display = false;
}

/** Drawn by extensions of Chart.js that the page does not have: choosing one would end the whole component. */
const undrawable = ["treemap", "geo"];

export function mendCharts(library: Library): void {
  for (const kind of undrawable) library.registries.chartSubtypeRegistry.remove(kind);
  sayWhatIsMissing(library);
  for (const kind of ["line", "scatter", "bar"] as const) {
    const chart = library.registries.chartTypeRegistry.get(kind) as unknown as {
      getRuntime: (...args: never[]) => Runtime;
    };
    const original = chart.getRuntime;
    chart.getRuntime = function (...args) {
      const runtime = original.apply(this, args);
      const { data, options } = runtime.chartJsConfig;
      const { scales, plugins } = options ?? {};
      if (scales && kind !== "bar") freeAxes(scales);
      if (scales) drawZeroLine(scales);
      if (plugins) splitTitle(plugins);
      if (isEmpty(data.datasets)) {
        if (scales) hideAxes(scales);
        if (plugins) plugins[emptyChart] = { shown: true };
      }
      return runtime;
    };
  }
}
