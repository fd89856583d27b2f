/**
 * What we rely on of the library beyond what its types declare, so that a newer version can be judged: the places that
 * patches/ changes, and the members that are no part of its interface. tests/engine/library/reliedOn.test.ts looks for each of
 * them in the library as it is loaded, and for casts and keys in our sources that are not listed here. What the types do
 * declare, tsc finds.
 */

export interface Hunk {
  /** Its heading in the patch: the function, constant or template of the library that it changes. */
  readonly heading: string;
  /** Files of the library's dist folder. */
  readonly files: readonly string[];
  readonly purpose: string;
  /** What of ours the changed place asks, if anything; the file that sets it is among those below. */
  readonly hooks?: readonly string[];
  readonly neededBy: readonly string[];
}

export interface Members {
  /** Where they are; tests/engine/library/places.ts finds each place. */
  readonly of: string;
  readonly names: readonly string[];
  readonly neededBy: readonly string[];
}

const builds = ["o_spreadsheet.cjs", "o_spreadsheet.iife.js"];
const spellings = {
  files: builds,
  purpose: "a text that is spelled as an error value stays text",
  neededBy: ["src/engine/library/errorSpellings.ts"],
};

const entry = "src/engine/entry/entryInCells.ts";
const clipboard = "src/engine/clipboard/clipboardInCells.ts";

export const hunks: readonly Hunk[] = [
  {
    heading: "CellErrorType",
    files: builds,
    purpose: "the error values are Excel's, all of them",
    neededBy: ["src/engine/compiler/values.ts"],
  },
  { heading: "toString", hooks: ["toString.unmarked"], ...spellings },
  { heading: "createComputeFunction", hooks: ["toString.marked"], ...spellings },
  { heading: "createLiteralCell", hooks: ["toString.marked"], ...spellings },
  { heading: "parseLiteral", hooks: ["toString.marked"], ...spellings },
  { heading: "_createEvaluatedCell", ...spellings },
  {
    heading: "parseLiteral",
    files: builds,
    purpose: "digits beyond all numbers are text",
    neededBy: ["src/workbench/keeping/checkWorkbook.ts"],
  },
  {
    heading: "parseDateTime",
    files: builds,
    purpose: "a long text is not searched for a date, which takes minutes",
    neededBy: ["src/workbench/keeping/checkWorkbook.ts"],
  },
  {
    heading: "isMarkdownLink",
    files: builds,
    purpose: "a long text is not searched for a link, which takes seconds",
    neededBy: ["src/workbench/keeping/checkWorkbook.ts"],
  },
  {
    heading: "createRange",
    files: builds,
    purpose: "A$1:A1 keeps both ends, so that a running total filled down grows",
    neededBy: ["tests/engine/engine.test.ts"],
  },
  {
    heading: "CompiledFormula.toFormulaString",
    files: builds,
    purpose: "a space that is an intersection stays in the formula that is shown and saved",
    hooks: ["CompiledFormula.intersects"],
    neededBy: ["src/engine/compiler/spaces.ts"],
  },
  {
    heading: "compilationCacheKey",
    files: builds,
    purpose: "a space that is an intersection reaches our parser",
    hooks: ["CompiledFormula.intersects"],
    neededBy: ["src/engine/compiler/spaces.ts"],
  },
  {
    heading: "parseFormat",
    files: builds,
    purpose: "formats of Excel that the library would throw at are spelled otherwise first",
    hooks: ["formatValue.spelled"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  {
    heading: "getNumberOfFormatParts",
    files: builds,
    purpose: "the same where a format that is being typed is counted",
    hooks: ["formatValue.spelled"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  {
    heading: "formatValue",
    files: builds,
    purpose: "cells show numbers as Excel does",
    hooks: ["formatValue.shown"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  {
    heading: "createEvaluatedCell",
    files: builds,
    purpose: "the address of HYPERLINK stands beside the value of its cell",
    neededBy: ["src/engine/builtins/information/links.ts"],
  },
  {
    heading: "splitTextToWidth",
    files: builds,
    purpose: "wrapped Chinese breaks between characters",
    hooks: ["computeTextWidth.lines"],
    neededBy: ["src/engine/library/lineBreaking.ts"],
  },
  {
    heading: "render",
    files: builds,
    purpose: "what a chart says of a point is a template compiled while building, as the page's policy wants",
    hooks: ["globalThis.gridWording"],
    neededBy: ["src/engine/library/wording.ts"],
  },
  {
    heading: "dateRegexp",
    files: builds,
    purpose: "1 000 and 113/1/2 are texts in a cell and in a file",
    neededBy: ["tests/engine/entry/inFormulas.test.ts"],
  },
  {
    heading: "parseNumber",
    files: builds,
    purpose: "- 5 is a number where the library says that it is one",
    neededBy: ["tests/engine/entry/inFormulas.test.ts"],
  },
  {
    heading: "toNumber",
    files: builds,
    purpose: "functions of the library read texts as our own do",
    hooks: ["toNumber.read"],
    neededBy: [entry],
  },
  {
    heading: "parseOSClipboardContent",
    files: builds,
    purpose: "tables of other programs are pasted with the values behind what they show",
    hooks: ["clipboardHandlersRegistries.read"],
    neededBy: [clipboard],
  },
  {
    heading: "o-spreadsheet-LinkDisplay",
    files: ["o_spreadsheet.xml"],
    purpose: "no icon of a linked page is asked of another host",
    neededBy: ["src/engine/library/webLinks.ts"],
  },
];

const evaluator = "src/engine/recalculation/evaluator.ts";
const recalculation = "src/engine/recalculation/recalculation.ts";
const frame = "src/engine/compiler/frame.ts";
const values = "src/engine/compiler/values.ts";
const charts = "src/engine/library/chartRuntime.ts";
const menus = "src/workbench/menus.ts";
const keys = "src/workbench/keys/gridKeys.ts";
const grid = "src/workbench/showGrid.ts";
const specialPaste = "src/engine/clipboard/specialPaste.ts";
const listening = "src/workbench/keys/listen.ts";
const figures = "src/workbench/keys/figures.ts";
const insertion = "src/workbook/grid/insertBook.ts";
const styleNames = "src/engine/library/tableStyleNames.ts";
const templates = "scripts/templates.mjs";
const replacing = "src/engine/library/replacing.ts";
const filling = "src/engine/filling/fillingInCells.ts";
const carried = "src/workbook/grid/carried.ts";
const named = "src/engine/names/namedFormulas.ts";
const renamedCalls = "src/engine/names/renameCalls.ts";
const borders = "src/engine/library/borders.ts";
const limits = "src/engine/compiler/limits.ts";
const filtered = "src/engine/filling/filteredRows.ts";

export const members: readonly Members[] = [
  { of: "the library", names: ["functionCache"], neededBy: ["src/engine/compiler/install.ts"] },
  {
    of: "coreViewsPluginRegistry",
    names: ["evaluation"],
    neededBy: [recalculation, "src/engine/library/errorSpellings.ts"],
  },
  { of: "the plugin evaluation", names: ["evaluator"], neededBy: [recalculation] },
  { of: "the plugin evaluation", names: ["getEvaluatedCell"], neededBy: ["src/engine/library/errorSpellings.ts"] },
  {
    of: "Evaluator",
    names: [
      "getters",
      "cellsBeingComputed",
      "symbolsBeingComputed",
      "compilationParams",
      "nextRangesToUpdate",
      "evaluatedCells",
      "spreadingRelations",
      "blockedArrayFormulas",
      "formulaDependencies",
      "getCellsDependingOn",
      "getArrayFormulasBlockedBy",
      "updateCompilationParameters",
      "checkCollision",
      "assertNoMergedCellsInSpreadZone",
      "computeCell",
      "computeFormulaCell",
      "computeAndSave",
      "invalidateSpreading",
      "invalidatePositionsDependingOnSpread",
      "clearEvaluatedRanges",
      "buildDependencyGraph",
      "getArrayFormulasImpactedByChangesOf",
      "evaluateAllCells",
      "evaluateCells",
    ],
    neededBy: [evaluator],
  },
  { of: "CompilationParameters", names: ["ensureRange", "evalContext"], neededBy: [evaluator] },
  {
    of: "FormulaDependencyGraph",
    names: ["forest", "getCellsDependingOn", "addDependencies", "getOrCreateIntervalTree"],
    neededBy: [evaluator],
  },
  { of: "IntervalTree", names: ["query", "insert"], neededBy: [evaluator] },
  { of: "an interval of the tree", names: ["top", "bottom", "dependents"], neededBy: [evaluator] },
  {
    of: "RangeSet",
    names: ["add", "addPosition", "addMany", "hasPosition", "difference", "clear", "isEmpty"],
    neededBy: [evaluator],
  },
  { of: "PositionMap", names: ["has", "get", "set", "delete"], neededBy: [evaluator] },
  { of: "PositionSet", names: ["add", "delete", "has"], neededBy: [evaluator] },
  {
    of: "SpreadingRelation",
    names: ["getArrayResultZone", "searchFormulaPositionsSpreadingOn", "removeNode"],
    neededBy: [evaluator],
  },
  {
    of: "getters",
    names: ["getCell", "getCells", "getCellPosition", "getSheetIds", "getSheetZone", "getPivotIds", "getPivot"],
    neededBy: [evaluator],
  },
  { of: "a pivot", names: ["markAsDirtyForEvaluation"], neededBy: [evaluator] },
  { of: "the plugin evaluation", names: ["getters", "getEvaluatedCell"], neededBy: [recalculation] },
  {
    of: "an evaluated cell",
    names: ["value", "formattedValue", "position", "type", "isAutoSummable", "defaultAlign"],
    neededBy: ["src/engine/recalculation/stopping.ts", recalculation],
  },
  { of: "a cell of the sheet", names: ["id", "isFormula", "content"], neededBy: [evaluator] },
  { of: "a formula cell of the sheet", names: ["compiledFormula"], neededBy: [evaluator] },
  { of: "CompiledFormula", names: ["normalizedFormula", "rangeDependencies"], neededBy: [evaluator] },
  { of: "the evaluation context", names: ["__originCellPosition", "getters", "addDependencies"], neededBy: [frame] },
  { of: "getters", names: ["getNamedRange", "getRangeFromZone", "getSheetZone"], neededBy: [frame] },
  { of: "a named range", names: ["range"], neededBy: [frame] },
  { of: "a range", names: ["sheetId", "zone"], neededBy: [frame] },
  { of: "a range that leads nowhere", names: ["invalidXc", "invalidSheetName"], neededBy: [frame] },
  { of: "a zone", names: ["left", "right", "top", "bottom"], neededBy: [frame] },
  { of: "CompiledFormula", names: ["literalValues", "symbols"], neededBy: [frame] },
  { of: "CompiledFormula", names: ["usesSymbol"], neededBy: ["src/engine/recalculation/totals.ts"] },
  { of: "literal values of a formula", names: ["numbers", "strings"], neededBy: [frame] },
  { of: "a literal of a formula", names: ["value"], neededBy: [frame] },
  { of: "a position", names: ["sheetId", "col", "row"], neededBy: [values] },
  { of: "what a reference brings", names: ["value", "format", "message", "position"], neededBy: [values] },
  {
    of: "an evaluated cell",
    names: ["type", "value", "formattedValue"],
    neededBy: ["src/engine/library/errorSpellings.ts"],
  },
  { of: "functionRegistry", names: ["SPILLED.RANGE"], neededBy: ["src/engine/library/repairs.ts"] },
  {
    of: "functionRegistry",
    names: ["DGET", "TEXTSPLIT", "CELL"],
    neededBy: [
      "src/engine/builtins/databases/onlyRecord.ts",
      "src/engine/builtins/text/splitting.ts",
      "src/engine/builtins/information/cell.ts",
    ],
  },
  { of: "the evaluation context", names: ["DCOUNTA"], neededBy: ["src/engine/builtins/databases/onlyRecord.ts"] },
  {
    of: "autoCompleteProviders, for an argument with choices",
    names: ["_argument_proposals"],
    neededBy: ["src/engine/functions/register.ts"],
  },
  { of: "CellComposerStore", names: ["getPrettifiedFormula", "getters"], neededBy: ["src/engine/library/repairs.ts"] },
  { of: "CompiledFormula", names: ["toFormulaString"], neededBy: ["src/engine/library/repairs.ts"] },
  { of: "a formula cell of the sheet", names: ["compiledFormula"], neededBy: ["src/engine/library/repairs.ts"] },
  { of: "statefulUIPluginRegistry", names: ["cell_computed_style"], neededBy: ["src/engine/numberFormats/inCells.ts"] },
  {
    of: "the plugin cell_computed_style",
    names: ["prototype"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  {
    of: "instances of the plugin cell_computed_style",
    names: ["computeCellStyle", "getters"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  { of: "the style of a cell", names: ["textColor"], neededBy: ["src/engine/numberFormats/inCells.ts"] },
  { of: "an evaluated cell", names: ["value", "format"], neededBy: ["src/engine/numberFormats/inCells.ts"] },
  {
    of: "what formatValue is told of the width",
    names: ["availableWidth", "measureText"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  {
    of: "getters",
    names: ["getEvaluatedCell", "getCellConditionalFormatStyle"],
    neededBy: ["src/engine/numberFormats/inCells.ts"],
  },
  { of: "a registry", names: ["content"], neededBy: ["src/engine/numberFormats/inCells.ts"] },
  { of: "sidePanelRegistry", names: ["TableSidePanel"], neededBy: [styleNames] },
  { of: "the component TableSidePanel", names: ["components", "prototype"], neededBy: [styleNames] },
  { of: "components of TableSidePanel", names: ["TableStylePicker"], neededBy: [styleNames] },
  { of: "components of TableStylePicker", names: ["TableStylePreview"], neededBy: [styleNames] },
  { of: "the component TableStylePreview", names: ["styleName"], neededBy: [styleNames] },
  { of: "chartTypeRegistry", names: ["line", "scatter", "bar"], neededBy: [charts] },
  { of: "chartSubtypeRegistry", names: ["treemap", "geo"], neededBy: [charts] },
  { of: "the type of a line chart", names: ["getRuntime"], neededBy: [charts] },
  { of: "the runtime of a chart", names: ["chartJsConfig"], neededBy: [charts] },
  {
    of: "what a chart hands to Chart.js",
    names: [
      "data",
      "datasets",
      "options",
      "scales",
      "beginAtZero",
      "grid",
      "color",
      "plugins",
      "title",
      "text",
      "display",
      "align",
      "padding",
      "font",
    ],
    neededBy: [charts],
  },
  { of: "what a chart hands to Chart.js", names: ["data"], neededBy: ["src/engine/library/emptyChart.ts"] },
  {
    of: "Model",
    names: ["status", "dispatchToHandlers", "finalize"],
    neededBy: ["src/engine/recalculation/release.ts"],
  },
  { of: "Model", names: ["session"], neededBy: ["src/workbench/keeping/watchModel.ts"] },
  { of: "the session of a model", names: ["getRevisionId"], neededBy: ["src/workbench/keeping/watchModel.ts"] },
  { of: "topbarMenuRegistry", names: ["file"], neededBy: ["src/workbench/page.ts"] },
  { of: "topbarMenuRegistry", names: ["insert", "format"], neededBy: [menus] },
  {
    of: "entries of menus",
    names: ["insert_function", "format_alignment", "format_alignment_left"],
    neededBy: [menus],
  },
  { of: "an entry of a menu", names: ["id", "name", "shortcut", "children"], neededBy: [menus] },
  { of: "topbarMenuRegistry", names: ["data"], neededBy: [keys, menus] },
  { of: "topbarMenuRegistry", names: ["insert"], neededBy: [keys] },
  { of: "entries of menus", names: ["add_remove_data_filter", "insert_table"], neededBy: [keys] },
  { of: "an entry of a menu", names: ["id", "children", "execute"], neededBy: [keys] },
  { of: "sidePanelRegistry", names: ["MoreFormats", "NamedRangesPanel"], neededBy: [keys] },
  { of: "sidePanelRegistry", names: ["Settings"], neededBy: ["src/workbench/page.ts"] },
  { of: "o_spreadsheet.xml", names: ["o-topbar-menu", "o-named-range-selector"], neededBy: [keys] },
  {
    of: "o_spreadsheet.xml",
    names: ["o-grid", "o-popover", "o-figure", "o-sidePanel", "o-sidePanelClose", "o-named-range-selector"],
    neededBy: [listening],
  },
  { of: "o_spreadsheet.xml", names: ["o-grid"], neededBy: ["src/workbench/keys/offerChoices.ts"] },
  { of: "components of Spreadsheet", names: ["BottomBar"], neededBy: [figures] },
  { of: "components of BottomBar", names: ["BottomBarStatistic"], neededBy: [figures] },
  { of: "the component BottomBarStatistic", names: ["components", "prototype"], neededBy: [figures] },
  {
    of: "instances of BottomBarStatistic",
    names: ["getSelectedStatistic", "listSelectionStatistics"],
    neededBy: [figures],
  },
  {
    of: "the component Spreadsheet",
    names: ["env", "composerFocusStore", "focusGrid", "openSidePanel", "startCellEdition", "printSpreadsheet", "model"],
    neededBy: [grid],
  },
  { of: "ComposerFocusStore", names: ["activeComposer"], neededBy: [grid] },
  { of: "CellComposerStore", names: ["editionMode", "stopEdition"], neededBy: [grid] },
  {
    of: "owl.iife.js",
    names: ["App", "scheduler", "flush", "processTasks", "mount", "destroy", "getTemplate", "props"],
    neededBy: [grid],
  },
  { of: "owl.iife.js", names: ["rawTemplates", "addTemplates", "_compileTemplate"], neededBy: [templates] },
  { of: "the page, as a script", names: ["o_spreadsheet"], neededBy: ["src/engine/library/loadInPage.ts"] },
  { of: "the page, as a script", names: ["owl"], neededBy: [grid] },
  {
    of: "CellComposerStore",
    names: [
      "getters",
      "model",
      "dispatch",
      "currentEditedCell",
      "_currentContent",
      "initialContent",
      "addHeadersForSpreadingFormula",
      "setContent",
      "getComposerContent",
      "text",
      "adjustedSelection",
      "getCurrentCanonicalContent",
      "confirmEdition",
      "stopEdition",
      "notificationStore",
      "raiseError",
    ],
    neededBy: [entry],
  },
  { of: "a dispatched command", names: ["isSuccessful"], neededBy: [entry] },
  {
    of: "FindAndReplaceStore",
    names: [
      "getters",
      "model",
      "dispatch",
      "notificationStore",
      "notifyUser",
      "type",
      "sticky",
      "text",
      "handle",
      "replaceMatch",
      "searchFormulas",
      "matchCase",
      "exactMatch",
    ],
    neededBy: [replacing],
  },
  { of: "clipboard handlers of cells", names: ["cell"], neededBy: [clipboard] },
  {
    of: "the clipboard handler cell",
    names: [
      "getters",
      "dispatch",
      "pasteCell",
      "pasteOption",
      "convertTextToClipboardData",
      "cells",
      "content",
      "format",
      "evaluatedCell",
      "formattedValue",
      "value",
    ],
    neededBy: [clipboard],
  },
  { of: "AbstractCellClipboardHandler", names: ["getters", "pasteFromCopy", "pasteZone"], neededBy: [filtered] },
  { of: "statefulUIPluginRegistry", names: ["clipboard"], neededBy: [clipboard] },
  {
    of: "the plugin clipboard",
    names: ["getters", "copiedData", "cells", "shouldShowFormulas", "getPlainTextContent", "version", "text"],
    neededBy: [clipboard],
  },
  { of: "corePluginRegistry", names: ["named_ranges"], neededBy: [named] },
  {
    of: "the plugin named_ranges",
    names: ["getters", "history", "allowDispatch", "handle", "adaptRanges", "import", "export"],
    neededBy: [named],
  },
  { of: "the history of a plugin", names: ["update"], neededBy: [named, carried] },
  { of: "the plugin named_ranges", names: ["history"], neededBy: [carried] },
  {
    of: "a command about a name",
    names: ["type", "name", "oldRangeName", "newRangeName"],
    neededBy: [named],
  },
  { of: "the adapters of formulas", names: ["adaptCompiledFormula"], neededBy: [named] },
  {
    of: "commands",
    names: ["CREATE_NAMED_RANGE", "UPDATE_NAMED_RANGE", "DELETE_NAMED_RANGE"],
    neededBy: [named, "src/workbench/names/defining.ts"],
  },
  {
    of: "CompiledFormula",
    names: ["isBadExpression", "execute"],
    neededBy: [limits],
  },
  { of: "tokens of a formula", names: ["type", "value"], neededBy: [limits] },
  { of: "literal values of a formula", names: ["numbers", "strings"], neededBy: [limits] },
  { of: "corePluginRegistry", names: ["borders"], neededBy: [borders] },
  { of: "exported data", names: ["sheets", "id", "borders"], neededBy: [borders] },
  { of: "a line of a border", names: ["style", "color"], neededBy: [borders] },
  { of: "the plugin borders", names: ["borders", "getCellBorder", "export"], neededBy: [borders] },
  { of: "CompiledFormula", names: ["tokens", "renameNamedRangeTokens"], neededBy: [renamedCalls] },
  { of: "a renamed formula", names: ["newTokens", "newSymbols", "type", "value", "SYMBOL"], neededBy: [renamedCalls] },
  { of: "tokens of a formula", names: ["LEFT_PAREN", "SPACE"], neededBy: [renamedCalls] },
  { of: "featurePluginRegistry", names: ["autofill"], neededBy: [filtered] },
  {
    of: "the plugin autofill",
    names: [
      "getters",
      "direction",
      "createGenerator",
      "computeNewCell",
      "collectBordersData",
      "autofillMerge",
      "autofillCell",
      "collectConditionalFormatsData",
      "collectDataValidationsData",
    ],
    neededBy: [filtered],
  },
  { of: "getters", names: ["isRowFiltered", "getActiveSheetId", "getNumberRows"], neededBy: [filtered] },
  { of: "a zone", names: ["left", "right", "top", "bottom"], neededBy: [filtered] },
  { of: "a plugin", names: ["prototype"], neededBy: [clipboard, filtered] },
  { of: "a registry", names: ["get"], neededBy: [clipboard, filtered] },
  { of: "a registry", names: ["add", "replace"], neededBy: [filling] },
  { of: "registries", names: ["autofillRulesRegistry", "autofillModifiersRegistry"], neededBy: [filling] },
  { of: "autofillRulesRegistry", names: ["increment_dates"], neededBy: [filling] },
  { of: "autofillModifiersRegistry", names: ["COPY_MODIFIER"], neededBy: [filling] },
  { of: "functionRegistry", names: ["SUM", "PRODUCT"], neededBy: ["src/engine/builtins/math/adding.ts"] },
  {
    of: "functionRegistry",
    names: ["POLYFIT.COEFFS", "POLYFIT.FORECAST"],
    neededBy: ["src/engine/builtins/statistics/polynomials.ts"],
  },
  { of: "a dispatched command", names: ["reasons"], neededBy: [insertion, "src/workbench/names/defining.ts"] },
  { of: "a dispatched command", names: ["isSuccessful", "reasons"], neededBy: ["src/workbook/grid/gridPort.ts"] },
  {
    of: "commands",
    names: [
      "ACTIVATE_NEXT_SHEET",
      "ACTIVATE_PREVIOUS_SHEET",
      "ACTIVATE_SHEET",
      "ADD_COLUMNS_ROWS",
      "ADD_DATA_VALIDATION_RULE",
      "AUTOFILL_TABLE_COLUMN",
      "CLEAR_FORMATTING",
      "COPY_PASTE_CELLS_ON_ZONE",
      "CREATE_CHART",
      "CREATE_NAMED_RANGE",
      "CREATE_SHEET",
      "DELETE_CONTENT",
      "DELETE_SHEET",
      "EVALUATE_CELLS",
      "FREEZE_ROWS",
      "HIDE_COLUMNS_ROWS",
      "REMOVE_COLUMNS_ROWS",
      "REPLACE_SEARCH",
      "RESIZE_COLUMNS_ROWS",
      "RESIZE_SHEETVIEW",
      "SET_FORMATTING",
      "SET_FORMATTING_WITH_PIVOT",
      "SET_FORMULA_VISIBILITY",
      "SET_GRID_LINES_VISIBILITY",
      "SET_VIEWPORT_OFFSET",
      "UNHIDE_COLUMNS_ROWS",
      "UPDATE_CELL",
    ],
    neededBy: [
      "src/workbook/grid/opening/calculateFile.ts",
      "src/engine/functions/arrivals.ts",
      "src/engine/recalculation/calculating.ts",
      "src/workbench/calculating/bar.ts",
      "src/engine/library/repairs.ts",
      clipboard,
      entry,
      filtered,
      replacing,
      "src/workbook/grid/followSettings.ts",
      "src/workbook/grid/gridPort.ts",
      "src/workbook/grid/settingCells.ts",
      insertion,
      "src/workbench/keeping/watchModel.ts",
      keys,
      specialPaste,
      "src/workbench/keys/choices.ts",
      "src/workbench/keys/going.ts",
      "src/workbench/keys/selection.ts",
      "src/workbench/layOpeningBook.ts",
      "src/workbench/openingBook.ts",
      "src/workbench/shownWorkbook.ts",
      grid,
    ],
  },
  {
    of: "kinds of tokens",
    names: ["SPACE", "SYMBOL", "REFERENCE", "INVALID_REFERENCE", "LEFT_PAREN", "RIGHT_PAREN"],
    neededBy: ["src/engine/compiler/spaces.ts"],
  },
  {
    of: "kinds of tokens",
    names: ["SYMBOL", "INVALID_REFERENCE", "LEFT_PAREN", "UNKNOWN"],
    neededBy: ["src/engine/entry/enteredFormula.ts"],
  },
];

/** Names that we ourselves give to what we put into the library: its plugins' getters, commands, options. */
export const ours: readonly string[] = [
  "copied",
  "isText",
  "MARKETBOOK_SERIES",
  "awaitArrival",
  "getFrozenFormula",
  "getCarried",
  ...["text", "fills", "rows", "columns", "part", "range", "data", "content"],
  "getNamedFormula",
  "getNamedFormulas",
  "insertBookRefusals",
  "isCircular",
  "whyStopped",
  "onlyPlaces",
  "subtitle",
  "getCopiedPlace",
  "wouldTurnFormulas",
  "MARKETBOOK_INSERT_BOOK",
  "MARKETBOOK_PASTE_SPECIAL",
  "MARKETBOOK_RENEW_SHEET",
];
