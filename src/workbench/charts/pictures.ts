/** A chart as a picture: as the grid draws it (PNG, twice as fine), or as lines and letters (SVG). */
import type { Library, Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { notifyUser } from "../dialogs";
import { downloadFile, fileNameOf } from "../keeping/files";
import { chartName } from "./charts";
import { texts } from "./texts";

interface Runtime {
  readonly chartJsConfig?: { readonly options?: object };
}

interface Helpers {
  chartToImageFile(runtime: object, figure: object, type: string): Promise<Blob | null>;
}

/** Pixels of the picture for each of the grid. */
const fineness = 2;

async function pngOf(library: Library, { getters }: Model, figureId: string): Promise<Blob> {
  const sheetId = getters.getFigureSheetId(figureId);
  const figure = sheetId && getters.getFigure(sheetId, figureId);
  const chartId = getters.getChartIdFromFigureId(figureId);
  if (!figure || !chartId) throw new Error(`The figure ${figureId} is no chart.`);
  const runtime = getters.getChartRuntime(chartId) as Runtime;
  const { chartJsConfig } = runtime;
  const fine = chartJsConfig && {
    ...chartJsConfig,
    options: { ...chartJsConfig.options, responsive: false, devicePixelRatio: fineness },
  };
  const { chartToImageFile } = library.chartHelpers as unknown as Helpers;
  const made = await chartToImageFile(
    fine ? { ...runtime, chartJsConfig: fine } : runtime,
    figure,
    getters.getChartType(chartId),
  );
  if (!made) throw new Error("The chart could not be drawn.");
  return made;
}

const tell = (text: keyof typeof texts) => notifyUser({ text: say(texts[text]), sticky: false });

/** What goes wrong is told, and is nothing about the chart. */
async function told(act: () => Promise<void>, failure: keyof typeof texts): Promise<void> {
  await act().catch((reason: unknown) => {
    console.info("The picture was not made:", reason);
    tell(failure);
  });
}

export const copyPicture = (library: Library, model: Model, figureId: string): Promise<void> =>
  told(async () => {
    // Handed over as a promise: the browser lets pages write only right after a click or a key.
    const picture = pngOf(library, model, figureId);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    tell("copied");
  }, "notCopied");

export const savePng = (library: Library, model: Model, figureId: string): Promise<void> =>
  told(async () => {
    const picture = await pngOf(library, model, figureId);
    downloadFile(fileNameOf(chartName(model, figureId), ".png"), await picture.arrayBuffer(), "image/png");
  }, "failed");

/** What draws it is loaded when it is first asked for. */
export const saveSvg = (model: Model, figureId: string): Promise<void> =>
  told(async () => {
    const { chartPicture } = await import("../../workbook/grid/chartPicture");
    const picture = await chartPicture(model, figureId);
    if (picture === undefined) tell("noSvg");
    else downloadFile(fileNameOf(chartName(model, figureId), ".svg"), picture, "image/svg+xml;charset=utf-8");
  }, "failed");
