/**
 * A workbook of a file as the grid's data: plain data, made in a worker, which the page takes for as hostile as any file of its
 * own. What the grid cannot show is kept beside the cells (`carried.ts`) or told.
 */

import { cellAddress } from "../../../cells/address";
import { fromFile } from "../../../sharing/formulaText/fromFile";
import type { FunctionNames } from "../../../sharing/formulaText/functionNames";
import { areaOf, areasOf } from "../../../sharing/formulaText/references";
import { type Chart, columnOf, placeOf, rowOf, type Sheet, type Workbook } from "../../../sharing/model";
import type { Findings } from "../../../sharing/report";
import { layCells } from "./cells";
import { gridChart } from "./charts";
import { gridRule } from "./conditions";
import { isNumberAsText, rangesOf, type Wardrobe, wardrobeOf } from "./dressed";
import { type Extent, extentsOf } from "./extents";
import { type GridHeaders, type GridSheet, type GridWorkbook, gridVersion } from "./gridWorkbook";
import { keptMerges } from "./merges";
import { layNames, type NamesLaid } from "./names";
import { gridTable, placedTables } from "./tables";
import { gridValidation } from "./validations";

interface Laying {
  readonly workbook: Workbook;
  readonly names: NamesLaid;
  readonly wardrobe: Wardrobe;
  readonly extents: ReadonlyMap<string, Extent>;
  readonly functions: FunctionNames;
  readonly findings: Findings;
}

const pixelsOfPoint = 4 / 3;

export const sheetIdOf = (index: number): string => `sheet${index + 1}`;

export function layWorkbook(workbook: Workbook, functions: FunctionNames, findings: Findings): GridWorkbook {
  const names = layNames(workbook, findings);
  const wardrobe = wardrobeOf(workbook.styles, findings);
  const laying: Laying = { workbook, names, wardrobe, extents: extentsOf(workbook), functions, findings };
  const isAnyVisible = workbook.sheets.some(({ state }) => state === "visible");
  const { styles, formats, borders } = wardrobe;
  return {
    version: gridVersion,
    sheets: workbook.sheets.map((sheet, index) =>
      laySheet(sheet, index, sheet.state === "visible" || (!isAnyVisible && index === 0), laying),
    ),
    styles,
    formats,
    borders,
    namedRanges: names.namedRanges,
    namedFormulas: names.namedFormulas,
    uniqueFigureIds: true,
  };
}

function laySheet(sheet: Sheet, index: number, isVisible: boolean, laying: Laying): GridSheet {
  const { names, wardrobe, extents, findings } = laying;
  const { rows, columns } = extents.get(sheet.name) as Extent;
  const spelled = (formula: string) => names.spelled(formula, sheet.name);
  const fits = (range: string) => {
    const area = areaOf(range);
    return area !== undefined && area.bottom < rows && area.right < columns;
  };
  const { cells, frozen } = layCells(sheet, spelled, (link) => internalLink(link, laying), findings);
  const places = [...sheet.cells.keys()]
    .filter((place) => rowOf(place) < rows && columnOf(place) < columns)
    .sort((one, other) => one - other);
  const numbered = new Set(places.filter((place) => isNumberAsText(sheet.cells.get(place), wardrobe)));
  for (const place of numbered)
    findings.add("textFormats", `${sheet.name}!${cellAddress(columnOf(place), rowOf(place))}`);
  const dressed = (part: "style" | "format" | "border") =>
    rangesOf(places, (place) =>
      part === "format" && numbered.has(place)
        ? undefined
        : wardrobe.numbers[sheet.cells.get(place)?.style ?? 0]?.[part],
    );
  const tables = placedTables(sheet.tables, fits);
  return {
    id: sheetIdOf(index),
    name: names.sheets.get(sheet.name) as string,
    colNumber: columns,
    rowNumber: rows,
    cells,
    styles: dressed("style"),
    formats: dressed("format"),
    borders: dressed("border"),
    cols: columnHeaders(sheet, columns),
    rows: rowHeaders(sheet, rows),
    merges: keptMerges(sheet, fits, findings),
    panes: { xSplit: Math.min(sheet.frozenColumns, columns), ySplit: Math.min(sheet.frozenRows, rows) },
    conditionalFormats: conditionsOf(sheet, laying),
    dataValidationRules: validationsOf(sheet, laying),
    figures: chartsOf(sheet, index, laying),
    areGridLinesVisible: sheet.gridlines,
    isVisible,
    frozen,
    notes: Object.fromEntries(sheet.notes.filter(({ at }) => fits(at)).map(({ at, ...note }) => [at, note])),
    tables: tables.map(gridTable),
    namedTables: Object.fromEntries(
      tables.map(({ range, name, headerRows, totalsRows, columns: titles }) => [
        range,
        { name, headerRows, totalsRows, columns: titles },
      ]),
    ),
    printAreas: Object.fromEntries(sheet.printAreas.filter(fits).map((range) => [range, true as const])),
    printTitles: repeatedIn(sheet, rows, columns),
    pages: sheet.page ? { A1: sheet.page } : {},
    pageBreaks: breaksIn(sheet, rows, columns),
    filters: filtersIn(sheet, fits, findings),
  };
}

/** The sheet's own and those of tables that let not all of their rows through. */
function filtersIn(sheet: Sheet, fits: (range: string) => boolean, findings: Findings): GridSheet["filters"] {
  const ofTables = sheet.tables.map(({ range, filterColumns: columns = [] }) => ({ range, columns }));
  const filtering = ofTables.filter(({ columns }) => columns.length > 0);
  const all = [...(sheet.filter ? [sheet.filter] : []), ...filtering].filter(({ range }) => fits(range));
  for (const { range, columns } of all) if (columns.length > 0) findings.add("filters", `${sheet.name}!${range}`);
  return Object.fromEntries(all.map(({ range, columns }) => [range.replaceAll("$", ""), { columns }]));
}

/** By the whole row or column with which a page begins. */
function breaksIn({ pageBreaks }: Sheet, rows: number, columns: number): GridSheet["pageBreaks"] {
  const inRow = (row: number) => [`${cellAddress(0, row)}:${cellAddress(columns - 1, row)}`, "row"] as const;
  const inColumn = (at: number) => [`${cellAddress(at, 0)}:${cellAddress(at, rows - 1)}`, "column"] as const;
  return Object.fromEntries([
    ...(pageBreaks?.rows ?? []).filter((row) => row < rows).map(inRow),
    ...(pageBreaks?.columns ?? []).filter((column) => column < columns).map(inColumn),
  ]);
}

/** Whole rows as far as the grid goes. */
function repeatedIn({ repeatedRows }: Sheet, rows: number, columns: number): Record<string, true> {
  if (!repeatedRows || repeatedRows[1] >= rows) return {};
  const [first, last] = repeatedRows;
  return { [`${cellAddress(0, first)}:${cellAddress(columns - 1, last)}`]: true };
}

/** To a sheet, as the library links to one. */
function internalLink(location: string, { workbook }: Laying): string | undefined {
  const [area] = areasOf(location.replace(/^#/, ""));
  const index = workbook.sheets.findIndex(({ name }) => name.toLowerCase() === area?.sheet?.toLowerCase());
  return index < 0 ? undefined : `o-spreadsheet://${sheetIdOf(index)}`;
}

/** Where all were hidden there would be nothing to see. */
function someShown(headers: GridHeaders, count: number): GridHeaders {
  const hidden = Object.values(headers).filter(({ isHidden }) => isHidden).length;
  if (hidden < count) return headers;
  return Object.fromEntries(Object.entries(headers).map(([at, { isHidden: _, ...rest }]) => [at, rest]));
}

function columnHeaders({ columns: spans }: Sheet, columns: number): GridHeaders {
  const headers: GridHeaders = {};
  for (const { first, last, width, hidden } of spans)
    for (let column = first; column <= Math.min(last, columns - 1); column++)
      if (hidden || width) headers[column] = { ...(width && { size: width }), ...(hidden && { isHidden: true }) };
  return someShown(headers, columns);
}

function rowHeaders({ rows: looks }: Sheet, rows: number): GridHeaders {
  const headers: GridHeaders = {};
  for (const [row, { height, hidden }] of looks)
    if (row < rows && (hidden || height))
      headers[row] = {
        ...(height && { size: Math.round(height * pixelsOfPoint) }),
        ...(hidden && { isHidden: true }),
      };
  return someShown(headers, rows);
}

/** A formula of a rule, which the reader leaves as the file writes it; its functions may be none that are here. */
function ruleFormula(sheet: Sheet, { names, functions }: Laying): (formula: string) => string {
  return (formula) => names.spelled(fromFile(formula, functions).text.slice(1), sheet.name);
}

function conditionsOf(sheet: Sheet, laying: Laying): object[] {
  const shown = ruleFormula(sheet, laying);
  const rules = sheet.conditionalFormats.flatMap(({ ranges, rules: each }) => each.map((rule) => ({ ranges, rule })));
  rules.sort((one, other) => one.rule.priority - other.rule.priority);
  return rules.flatMap(({ ranges, rule }, index) => {
    const made = gridRule(rule, shown);
    if (!made) laying.findings.add("conditions", `${sheet.name}!${ranges[0]}: ${rule.kind}`);
    const stop = rule.stopIfTrue && { stopIfTrue: true };
    return made ? [{ id: `condition${index + 1}`, ranges, rule: made, ...stop }] : [];
  });
}

function validationsOf(sheet: Sheet, laying: Laying): object[] {
  const { workbook, findings } = laying;
  const shown = ruleFormula(sheet, laying);
  const rangeOf = (formula: string) => {
    const named = workbook.names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
    const reference = named ? named.formula.slice(1) : formula;
    const area = areaOf(reference);
    if (!area) return undefined;
    const range = `${cellAddress(area.left, area.top)}:${cellAddress(area.right, area.bottom)}`;
    return area.sheet === undefined ? range : shown(reference).replaceAll("$", "");
  };
  return sheet.validations.flatMap((validation, index) => {
    const { ranges, error, prompt } = validation;
    const criterion = gridValidation({ ...validation, formulas: validation.formulas.map(shown) }, rangeOf);
    if (prompt?.text || prompt?.title) findings.add("prompts", `${sheet.name}!${ranges[0]}`);
    if (!criterion) {
      if (validation.kind !== "any") findings.add("validations", `${sheet.name}!${ranges[0]}`);
      return [];
    }
    const isBlocking = error !== undefined && error.style !== "warning" && error.style !== "information";
    return [{ id: `validation${index + 1}`, ranges, criterion, isBlocking }];
  });
}

function chartsOf(sheet: Sheet, index: number, { workbook, names, extents, findings }: Laying): object[] {
  const textAt = (reference: string) => {
    const area = areaOf(reference);
    const named = workbook.sheets.find(({ name }) => name.toLowerCase() === (area?.sheet ?? sheet.name).toLowerCase());
    const value = area && named?.cells.get(placeOf(area.top, area.left))?.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const spelled = (reference: string) => names.spelled(reference, sheet.name);
  const { rows, columns } = extents.get(sheet.name) as Extent;
  const fits = ({ at }: Chart) => {
    const area = areaOf(at);
    return area !== undefined && area.bottom < rows && area.right < columns;
  };
  return sheet.charts.flatMap((chart, number) => {
    const figure = fits(chart) ? gridChart(chart, `chart${index + 1}.${number + 1}`, { spelled, textAt }) : undefined;
    if (!figure) findings.add("charts", `${sheet.name}!${chart.at}`);
    return figure ? [figure] : [];
  });
}
