/** Finds the places that src/engine/library/reliedOn.ts speaks of, in the library before anything of it is mended. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../../src/engine/library/library";
import { createChartCommand } from "../../../src/workbook/grid/chartDefinition";

// biome-ignore lint/suspicious/noExplicitAny: what is looked at here is what the library's types do not declare
type Any = any;

const vendored = (name: string) => readFileSync(join(__dirname, "../../../vendor", name), "utf8");

/** The words of a text as keys, so that a script or template is a place like any object. */
const words = (text: string): object =>
  Object.fromEntries([...text.matchAll(/[\w$]+(?:-[\w$]+)*/g)].map(([word]) => [word, true]));

/** An object with every key that stands anywhere below. */
function keysBelow(root: unknown): object {
  const found: Record<string, true> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      found[key] = true;
      visit(below);
    }
  };
  visit(root);
  return found;
}

/** The entries of menus by their id, however deep. */
function entriesBelow(entries: Any[], found: Record<string, Any> = {}): Record<string, Any> {
  for (const entry of entries) {
    if (typeof entry !== "object" || entry === null) continue;
    found[entry.id] = entry;
    entriesBelow(entry.children ?? [], found);
  }
  return found;
}

const firstValue = (object: object | undefined): Any => object && Object.values(object)[0];

/** A model with a formula, a name, a number and a chart, and its evaluation plugin. */
function sample(library: Any) {
  const plugins: Record<string, Any> = {};
  const watch = (registry: Any, key: string) => {
    const Present = registry.content[key];
    if (!Present) return;
    registry.content[key] = class extends Present {
      constructor(...given: unknown[]) {
        super(...given);
        plugins[key] = this;
      }
    };
  };
  watch(library.registries.coreViewsPluginRegistry, "evaluation");
  watch(library.registries.statefulUIPluginRegistry, "cell_computed_style");
  watch(library.registries.corePluginRegistry, "named_ranges");
  let context: Any;
  let read: Any;
  library.registries.functionRegistry.add("LOOK", {
    description: "",
    args: [{ name: "cell", description: "", type: ["RANGE"], acceptMatrix: true, proposalValues: [{ value: "a" }] }],
    compute(this: Any, cell: Any) {
      // A copy: the library puts these there for as long as a formula runs.
      context = { ...this, DCOUNTA: this.DCOUNTA };
      read = cell[0][0];
      return { value: 1 };
    },
  });
  library.createAutocompleteArgumentsProvider("LOOK", library.registries.functionRegistry.get("LOOK").args);
  const model = new library.Model({ sheets: [{ id: "sheet1", name: "S", colNumber: 9, rowNumber: 9 }] });
  const cells = ["text", '=LOOK(B1)+1&"a"', "5", "=LOOK(B2)", "=NoSheet!A1", "=B0"];
  for (const [row, content] of cells.entries())
    model.dispatch("UPDATE_CELL", { sheetId: "sheet1", col: 0, row, content });
  model.dispatch("UPDATE_CELL", {
    sheetId: "sheet1",
    col: 1,
    row: 0,
    content: "3",
    format: "0.0",
    style: { textColor: "#FF0000" },
  });
  const zone = { left: 0, right: 0, top: 0, bottom: 1 };
  const range = model.getters.getRangeFromZone("sheet1", zone);
  model.dispatch("CREATE_NAMED_RANGE", { name: "named", ranges: [model.getters.getRangeData(range)] });
  const drawn = {
    title: "Title",
    kind: "line",
    at: "D1",
    width: 300,
    height: 200,
    labels: "S!A1:A4",
    series: [{ range: "S!B1:B4" }],
    xTitle: "x",
    yTitle: "y",
  } as const;
  model.dispatch("CREATE_CHART", createChartCommand(drawn, "sheet1", "chart", { sheets: new Map(), names: new Map() }));
  const cell = (row: number) => model.getters.getCell({ sheetId: "sheet1", col: 0, row });
  return { model, plugins, context, read, range, cell };
}

/** A chart's runtime, and what its kind was given to read cells with. */
function chartOf(kind: Any, draw: () => Any) {
  const present = kind.getRuntime;
  let extractors: Any;
  kind.getRuntime = function (getters: Any, definition: Any, given: Any, ...others: Any[]) {
    extractors = given;
    return present.call(this, getters, definition, given, ...others);
  };
  const runtime = draw();
  kind.getRuntime = present;
  return { runtime, extractors };
}

/** Place → what may have the member; `undefined` where the way to it is gone. */
export function placesOf(library: Library): Record<string, () => Any> {
  const any = library as Any;
  const { model, plugins, context, read, range, cell } = sample(any);
  const { evaluation } = plugins;
  const { registries, stores } = any;
  const evaluator = evaluation?.evaluator;
  const graph = evaluator?.formulaDependencies();
  const tree = firstValue(firstValue(graph?.forest));
  const keysOf = (name: string) => () => registries[name].content;
  const menus = entriesBelow(Object.values(registries.topbarMenuRegistry.content));
  const tablePanel = registries.sidePanelRegistry.content.TableSidePanel?.Body;
  const bottomBarStatistic = any.Spreadsheet.components?.BottomBar?.components?.BottomBarStatistic;
  const { runtime, extractors } = chartOf(registries.chartTypeRegistry.get("line"), () =>
    model.getters.getChartRuntime("chart"),
  );
  const script = vendored("o_spreadsheet.cjs");
  const everything = { left: 0, right: 8, top: 0, bottom: 8 };
  return {
    "the library": () => any,
    coreViewsPluginRegistry: keysOf("coreViewsPluginRegistry"),
    corePluginRegistry: keysOf("corePluginRegistry"),
    "the plugin settings": () => words(String(registries.corePluginRegistry.content.settings)),
    "the plugin borders": () => words(String(registries.corePluginRegistry.content.borders)),
    "exported data": () => keysBelow(model._exportData(false)),
    "a line of a border": () => words(script),
    "the plugin named_ranges": () => plugins.named_ranges,
    "the history of a plugin": () => plugins.named_ranges?.history,
    "a command about a name": () =>
      words(String(Object.getPrototypeOf(registries.corePluginRegistry.content.named_ranges))),
    "a renamed formula": () => words(String(any.CompiledFormula.prototype.renameNamedRangeTokens)),
    "tokens of a formula": () => words(script.slice(0, 300000)),
    "the adapters of formulas": () =>
      words(script.slice(script.indexOf("function getRangeAdapterFunctions(")).slice(0, 2000)),
    statefulUIPluginRegistry: keysOf("statefulUIPluginRegistry"),
    functionRegistry: keysOf("functionRegistry"),
    sidePanelRegistry: keysOf("sidePanelRegistry"),
    chartTypeRegistry: keysOf("chartTypeRegistry"),
    chartSubtypeRegistry: keysOf("chartSubtypeRegistry"),
    topbarMenuRegistry: keysOf("topbarMenuRegistry"),
    "a registry": () => registries.statefulUIPluginRegistry,
    "the plugin evaluation": () => evaluation,
    Evaluator: () => evaluator,
    CompilationParameters: () => evaluator?.compilationParams,
    FormulaDependencyGraph: () => graph,
    IntervalTree: () => tree,
    "an interval of the tree": () => tree?.query(everything)[0],
    RangeSet: () => evaluator?.nextRangesToUpdate,
    PositionMap: () => evaluator?.evaluatedCells,
    PositionSet: () => evaluator?.blockedArrayFormulas,
    SpreadingRelation: () => evaluator?.spreadingRelations,
    getters: () => model.getters,
    "a cell of the sheet": () => cell(0),
    "a formula cell of the sheet": () => cell(1),
    "the evaluation context": () => context,
    "a pivot": () => registries.pivotRegistry.get("SPREADSHEET").ui.prototype,
    "a named range": () => model.getters.getNamedRange("named"),
    "a range": () => range,
    "a range that leads nowhere": () => ({
      ...cell(4)?.compiledFormula.rangeDependencies[0],
      ...model.getters.getRangeFromSheetXC("sheet1", "no range"),
    }),
    "a zone": () => range?.zone,
    CompiledFormula: () => cell(1)?.compiledFormula,
    "literal values of a formula": () => cell(1)?.compiledFormula.literalValues,
    "a literal of a formula": () => cell(1)?.compiledFormula.literalValues.strings[0],
    "a position": () => model.getters.getActivePosition(),
    "what a reference brings": () => ({ ...read, ...new any.EvaluationError() }),
    "an evaluated cell": () => model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 1, row: 0 }),
    "autoCompleteProviders, for an argument with choices": () =>
      "LOOK_function_cell_argument_proposals" in registries.autoCompleteProviders.content
        ? { _argument_proposals: true }
        : undefined,
    CellComposerStore: () => ({
      ...words(String(stores.CellComposerStore)),
      ...words(String(Object.getPrototypeOf(stores.CellComposerStore))),
    }),
    FindAndReplaceStore: () => words(String(stores.FindAndReplaceStore)),
    registries: () => registries,
    "a plugin": () => registries.featurePluginRegistry.content.autofill,
    autofillRulesRegistry: keysOf("autofillRulesRegistry"),
    autofillModifiersRegistry: keysOf("autofillModifiersRegistry"),
    featurePluginRegistry: keysOf("featurePluginRegistry"),
    "clipboard handlers of cells": () => registries.clipboardHandlersRegistries.cellHandlers.content,
    "the clipboard handler cell": () => words(String(registries.clipboardHandlersRegistries.cellHandlers.content.cell)),
    AbstractCellClipboardHandler: () => ({
      ...words(String(any.AbstractCellClipboardHandler)),
      ...words(String(Object.getPrototypeOf(any.AbstractCellClipboardHandler))),
    }),
    "the plugin clipboard": () => words(String(registries.statefulUIPluginRegistry.content.clipboard)),
    "the plugin evaluation_filter": () => words(String(registries.statefulUIPluginRegistry.content.evaluation_filter)),
    "the plugin sort": () => words(String(registries.featurePluginRegistry.content.sort)),
    "what a handler is told of pasting": () =>
      words(String(registries.clipboardHandlersRegistries.cellHandlers.get("cell"))),
    "the plugin autofill": () => words(String(registries.featurePluginRegistry.content.autofill)),
    "what useStoreProvider adds to the environment": () => words(String(stores.useStoreProvider)),
    ComposerFocusStore: () => words(String(stores.ComposerFocusStore)),
    "the plugin cell_computed_style": () => registries.statefulUIPluginRegistry.content.cell_computed_style,
    "instances of the plugin cell_computed_style": () => plugins.cell_computed_style,
    "the style of a cell": () => model.getters.getCellComputedStyle({ sheetId: "sheet1", col: 1, row: 0 }),
    "what formatValue is told of the width": () => words(script),
    "components of Spreadsheet": () => any.Spreadsheet.components,
    "components of BottomBar": () => any.Spreadsheet.components?.BottomBar?.components,
    "the component BottomBarStatistic": () => bottomBarStatistic,
    "instances of BottomBarStatistic": () => bottomBarStatistic?.prototype,
    "the component TableSidePanel": () => tablePanel,
    "components of TableSidePanel": () => tablePanel?.components,
    "components of TableStylePicker": () => tablePanel?.components?.TableStylePicker?.components,
    "the component TableStylePreview": () =>
      tablePanel?.components?.TableStylePicker?.components?.TableStylePreview?.prototype,
    "the type of a line chart": () => registries.chartTypeRegistry.content.line,
    "the type of a bar chart": () =>
      Object.fromEntries(
        registries.chartTypeRegistry.content.bar.allowedDefinitionKeys.map((key: string) => [key, true]),
      ),
    "the kind of lines": () => registries.chartSubtypeRegistry.content.line,
    "a chart's definition": () => keysBelow(model.getters.getChartDefinition("chart")),
    figureRegistry: keysOf("figureRegistry"),
    "the figure of a chart": () => registries.figureRegistry.content.chart,
    chartHelpers: () => any.chartHelpers,
    "the runtime of a chart": () => runtime,
    "a series of a chart": () => runtime?.customizableSeries?.[0],
    "what a chart reads its cells with": () => extractors,
    "the cells of a chart": () => keysBelow(extractors?.extractData()),
    "what a chart hands to Chart.js": () => keysBelow(runtime?.chartJsConfig),
    Model: () => model,
    "the session of a model": () => model.session,
    "entries of menus": () => menus,
    "an entry of a menu": () => Object.assign({}, ...Object.values(menus)),
    "o_spreadsheet.xml": () => words(vendored("o_spreadsheet.xml")),
    "the component Spreadsheet": () => words(String(any.Spreadsheet)),
    "owl.iife.js": () => words(vendored("owl.iife.js")),
    // Whatever a script gives its page stands in its last lines.
    "the page, as a script": () => ({
      ...words(vendored("o_spreadsheet.iife.js").slice(-300)),
      ...words(vendored("owl.iife.js").slice(0, 300)),
    }),
    "a dispatched command": () => model.dispatch("EVALUATE_CELLS"),
    commands: () => Object.fromEntries([...script.matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g)].map(([, name]) => [name, true])),
    "kinds of tokens": () =>
      Object.fromEntries([...script.matchAll(/type: "([A-Z_]+)"/g)].map(([, name]) => [name, true])),
  };
}

export const has = (place: Any, name: string): boolean =>
  place !== undefined && place !== null && name in Object(place);
