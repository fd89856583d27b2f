/** What can be done with a chart: in the menu of the chart itself, and, for who has no mouse, in Format › Chart. */
import type { Library, Model } from "../../engine/library/library";
import { say, type Text } from "../../language/language";
import type { GridEnvironment } from "../showGrid";
import { canAnnotate, showAnnotations } from "./annotationDialog";
import { chartFigures, chartName } from "./charts";
import { copyPicture, savePng, saveSvg } from "./pictures";
import { texts } from "./texts";

interface Item {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  readonly sequence?: number;
  readonly separator?: boolean;
  readonly isReadonlyAllowed?: boolean;
  readonly isEnabledOnLockedSheet?: boolean;
  readonly execute?: () => void;
  readonly children?: Item[];
}

type MenuBuilder = (figureId: string, environment: GridEnvironment) => { readonly id: string }[];

function edit({ model, openSidePanel }: GridEnvironment, figureId: string): void {
  model.dispatch("SELECT_FIGURE", { figureId });
  openSidePanel("ChartPanel");
}

function item(id: string, text: Text, icon: string, execute: () => void, isReading = true): Item {
  return {
    id,
    name: say(text),
    icon: `o-spreadsheet-Icon.${icon}`,
    execute,
    ...(isReading && { isReadonlyAllowed: true, isEnabledOnLockedSheet: true }),
  };
}

/** Our entries, in the places of the library's own for pictures. */
function pictureItems(library: Library, model: Model, figureId: string): Item[] {
  return [
    item("chart_copy_picture", texts.copy, "COPY_AS_IMAGE", () => void copyPicture(library, model, figureId)),
    item("chart_png", texts.png, "DOWNLOAD", () => void savePng(library, model, figureId)),
    item("chart_svg", texts.svg, "DOWNLOAD", () => void saveSvg(model, figureId)),
  ];
}

const annotateItem = (model: Model, figureId: string): Item =>
  item("chart_annotate", texts.annotate, "EDIT", () => showAnnotations(model, figureId), false);

function mendFigureMenu(library: Library): void {
  const figure = library.registries.figureRegistry.get("chart") as unknown as { menuBuilder: MenuBuilder };
  const original = figure.menuBuilder;
  figure.menuBuilder = (figureId, environment) => {
    const { model } = environment;
    const made = (items: Item[]) =>
      library.helpers
        .createActions(items as never)
        .filter((action) => !model.getters.isReadonly() || action.isReadonlyAllowed) as unknown as { id: string }[];
    return original(figureId, environment).flatMap((entry) => {
      if (entry.id === "edit") return [entry, ...made([annotateItem(model, figureId)])];
      if (entry.id === "copy_as_image") return made(pictureItems(library, model, figureId));
      return entry.id === "download" ? [] : [entry];
    });
  };
}

interface Panel {
  readonly env: GridEnvironment;
  readonly chartId: string;
}

/** What the button in the panel of a chart asks and does (scripts/templates.mjs). */
function mendChartPanel(library: Library): void {
  const panel = library.components.ChartPanel.prototype as unknown as object;
  Object.assign(panel, {
    canAnnotate(this: Panel) {
      return canAnnotate(this.env.model.getters.getChartDefinition(this.chartId));
    },
    annotate(this: Panel) {
      const { model } = this.env;
      showAnnotations(model, model.getters.getFigureIdFromChartId(this.chartId));
    },
  });
}

function chartItems(library: Library, environment: GridEnvironment): Item[] {
  const { model } = environment;
  return chartFigures(model).map((figureId, index) => ({
    id: `format_chart_${index}`,
    name: chartName(model, figureId),
    sequence: index,
    children: [
      item("chart_edit", texts.edit, "EDIT", () => edit(environment, figureId), false),
      annotateItem(model, figureId),
      ...pictureItems(library, model, figureId),
    ],
  }));
}

export function addChartMenus(library: Library): void {
  mendFigureMenu(library);
  mendChartPanel(library);
  library.registries.topbarMenuRegistry.addChild("format_chart", ["format"], {
    name: () => say(texts.chart),
    sequence: 200,
    separator: true,
    icon: "o-spreadsheet-Icon.INSERT_CHART",
    isEnabled: ({ model }: GridEnvironment) => chartFigures(model).length > 0,
    children: [(environment: GridEnvironment) => chartItems(library, environment)],
  } as never);
}
