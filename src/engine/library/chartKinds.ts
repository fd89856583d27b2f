/** What our charts have beyond the library's kinds: candlesticks in the list of kinds, and levels, bands and events that a chart keeps. */
import { say, type Text } from "../../language/language";
import { carryAmounts } from "./boundAmounts";
import type { Library } from "./library";
import type { SeriesStyle } from "./seriesLooks";
import { drawsCandles, type Looking, withoutLooks } from "./usualLooks";

const candlestick: Text = { en: "Candlestick", tw: "K 線圖", cn: "K 线图" };

interface ChartKind {
  allowedDefinitionKeys: string[];
  getDefinitionFromContextCreation(context: Context, source: unknown): object;
}

interface Context {
  readonly annotations?: unknown;
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle | undefined>>;
}

interface Subtype {
  matcher?: (definition: Looking) => boolean;
}

/** Over which a user can draw. */
export const annotatedKinds = ["line", "scatter", "bar"] as const;

/** A definition keeps our keys, also when its chart becomes one of another kind. */
function keepOurKeys(library: Library): void {
  for (const name of annotatedKinds) {
    const kind = library.registries.chartTypeRegistry.get(name) as unknown as ChartKind;
    kind.allowedDefinitionKeys.push("annotations", ...(name === "line" ? ["candles"] : []));
    const original = kind.getDefinitionFromContextCreation;
    kind.getDefinitionFromContextCreation = function (context, source) {
      const definition = original.call(this, context, source);
      return {
        ...definition,
        dataSetStyles: withoutLooks(context.dataSetStyles ?? {}),
        ...(context.annotations !== undefined && { annotations: context.annotations }),
      };
    };
  }
}

/** Before the library is used: a chart's kind is looked for among these. */
export function addChartKinds(library: Library): void {
  keepOurKeys(library);
  carryAmounts(library, annotatedKinds);
  const subtypes = library.registries.chartSubtypeRegistry;
  const line = subtypes.get("line") as Subtype;
  const isLine = line.matcher;
  line.matcher = (definition) => !drawsCandles(definition) && isLine?.(definition) === true;
  subtypes.add("candlestick", {
    matcher: drawsCandles,
    get displayName() {
      return say(candlestick);
    },
    chartSubtype: "candlestick",
    chartType: "line",
    subtypeDefinition: { candles: true, stacked: false, cumulative: false, fillArea: false, legendPosition: "none" },
    category: "line",
    preview: "o-spreadsheet-ChartPreview.CANDLESTICK_CHART",
  } as never);
}
