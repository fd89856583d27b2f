/** The grid's workbook as data for files: formulas with what they spill, looks, names, charts; what has no place there is told. */
import { cellPlace, quotedSheetName, splitAddress } from "../../../cells/address";
import { freeName } from "../../../cells/freeName";
import type { Model } from "../../../engine/library/library";
import type { NamesFormulas } from "../../../engine/names/namedFormulas";
import type { NameMeanings } from "../../../sharing/formulaText/plainForm";
import { type LossLine, losses } from "../../../sharing/losses";
import type { Chart, DefinedName, Sheet, Workbook } from "../../../sharing/model";
import { isNameOfExcel } from "../../../sharing/spreadsheetml/nameForm";
import { type Renaming, renamed } from "../../references";
import { filtersOf } from "../filtered";
import { notesOf } from "../notes/notesInCells";
import { cellsOf } from "./cells";
import { chartsOf } from "./charts";
import { cellStyles, columnsOf, rowsOf } from "./looks";
import { printedOf } from "./printed";
import { type Absolute, rangeText } from "./ranges";
import { conditionalFormatsOf } from "./rules";
import { tableNames, tablesOf } from "./tables";
import { validationsOf } from "./validations";

export interface GridWorkbook {
  readonly workbook: Workbook;
  readonly losses: readonly LossLine[];
  /** What a figure of the grid became; undefined for one that files do not hold. */
  chartOf(figureId: string): Chart | undefined;
}

const longestSheetName = 31;

/** What Excel accepts as a sheet's name. */
function sheetNameOfExcel(name: string, taken: ReadonlySet<string>): string {
  const sound = name
    .replace(/[\\/?*:[\]]/g, "-")
    .replace(/^'|'$/g, "-")
    .slice(0, longestSheetName);
  return freeName(sound, (each) => taken.has(each.toLowerCase()), " ").slice(0, longestSheetName);
}

/** Sheets by their ids, renamed where Excel would refuse their names. */
export function sheetNames({ getters }: Model): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const sheetId of getters.getSheetIds()) {
    const name = sheetNameOfExcel(getters.getSheetName(sheetId), taken);
    taken.add(name.toLowerCase());
    names.set(sheetId, name);
  }
  return names;
}

function renamingOf({ getters }: Model, names: ReadonlyMap<string, string>): Renaming | undefined {
  const sheets = [...names].flatMap(([sheetId, name]): [string, string][] => {
    const present = getters.getSheetName(sheetId);
    return present === name ? [] : [[present.toLowerCase(), name]];
  });
  return sheets.length > 0 ? { sheets: new Map(sheets), names: new Map() } : undefined;
}

function absoluteIn({ getters }: Model, names: ReadonlyMap<string, string>): Absolute {
  return (text, sheetId) => {
    const range = getters.getRangeFromSheetXC(sheetId, text);
    const name = names.get(range.sheetId);
    if (name === undefined || range.invalidXc || range.invalidSheetName) return undefined;
    return `${quotedSheetName(name)}!${rangeText(range.zone, "$")}`;
  };
}

/** A cell that says where a line of a chart stands, as a file names it: a name that Excel refuses by its cell. */
function amountIn({ getters }: Model, absolute: Absolute, refused: ReadonlySet<string>) {
  return (formula: string, sheetId: string): string => {
    const text = formula.slice(1).trim();
    if (cellPlace(splitAddress(text).range)) return `=${absolute(text, sheetId) ?? "#REF!"}`;
    const range = refused.has(text.toUpperCase()) ? getters.getNamedRange(text)?.range : undefined;
    return range ? `=${absolute(getters.getRangeString(range, ""), sheetId) ?? "#REF!"}` : formula;
  };
}

/** @param changed Formulas as they are to be written, where sheets have other names in a file. */
function definedNames(model: Model, absolute: Absolute, changed: (formula: string) => string): DefinedName[] {
  const { getters } = model;
  const [home] = getters.getSheetIds();
  const ranges = getters.getNamedRanges().flatMap(({ name, range }) => {
    const text = absolute(getters.getRangeString(range, ""), home);
    return text === undefined ? [] : [{ name, formula: `=${text}` }];
  });
  const formulas = (getters as unknown as NamesFormulas).getNamedFormulas();
  return [...ranges, ...formulas.map(([name, formula]) => ({ name, formula: changed(formula) }))];
}

function meaningsOf({ getters }: Model): NameMeanings {
  const formulas = new Set(
    (getters as unknown as NamesFormulas).getNamedFormulas().map(([name]) => name.toUpperCase()),
  );
  const ranges = new Set(
    getters
      .getNamedRanges()
      .filter(({ range: { zone } }) => zone.top !== zone.bottom || zone.left !== zone.right)
      .map(({ name }) => name.toUpperCase()),
  );
  return {
    isFormula: (name) => formulas.has(name.toUpperCase()),
    isRange: (name) => ranges.has(name.toUpperCase()),
  };
}

/** Only these sheets: a book is laid out behind the empty sheet that a grid begins with. */
export function onlySheets({ workbook, ...rest }: GridWorkbook, wanted: ReadonlySet<string>): GridWorkbook {
  const shown = workbook.sheets[workbook.active];
  const sheets = workbook.sheets.filter(({ name }) => wanted.has(name));
  return { workbook: { ...workbook, sheets, active: Math.max(0, sheets.indexOf(shown)) }, ...rest };
}

/** A sheet has one over cells that are no table. */
function sheetFilter(
  model: Model,
  { id, tables }: { readonly id: string; readonly tables: readonly { range: string }[] },
) {
  const filter = filtersOf(model, id).find(({ range }) => !tables.some((table) => table.range === range));
  return filter && { filter };
}

/** Once everything is calculated; what is not is marked as pending. */
export function toWorkbook(model: Model, title: string): GridWorkbook {
  const { getters } = model;
  const lost = losses();
  const names = sheetNames(model);
  const renaming = renamingOf(model, names);
  const changed = (formula: string) => (renaming ? renamed(formula, renaming) : formula);
  const absolute = absoluteIn(model, names);
  const data = model._exportData(false);
  const styles = cellStyles(data);
  const meanings = meaningsOf(model);
  if (Object.keys(data.pivots).length > 0) for (const pivot of Object.keys(data.pivots)) lost.add("pivots", pivot);
  const defined = definedNames(model, absolute, changed);
  const refused = new Set(defined.filter(({ name }) => !isNameOfExcel(name)).map(({ name }) => name.toUpperCase()));

  const amountOf = amountIn(model, absolute, refused);
  const charts = new Map<string, Chart>();
  const freeTableName = tableNames(defined.map(({ name }) => name));
  const sheets = data.sheets.map((sheet): Sheet => {
    const name = names.get(sheet.id) as string;
    const { cells, links } = cellsOf(model, sheet, {
      styles,
      formats: data.formats,
      meanings,
      refused,
      changed,
      sheet: name,
      losses: lost,
    });
    for (const group of [...(sheet.headerGroups?.ROW ?? []), ...(sheet.headerGroups?.COL ?? [])])
      lost.add("groups", `${name} ${group.start + 1}`);
    return {
      name,
      state: sheet.isVisible ? "visible" : "hidden",
      cells,
      columns: columnsOf(sheet),
      rows: rowsOf(sheet),
      rowHeight: defaultRowHeight,
      merges: sheet.merges,
      frozenRows: sheet.panes?.ySplit ?? 0,
      frozenColumns: sheet.panes?.xSplit ?? 0,
      gridlines: sheet.areGridLinesVisible ?? true,
      validations: validationsOf(sheet, name, lost),
      conditionalFormats: conditionalFormatsOf(sheet, name, lost),
      notes: notesOf(model, sheet.id),
      links,
      ...printedOf(model, sheet.id),
      charts: chartsOf(sheet, name, absolute, amountOf, lost, charts),
      tables: tablesOf(model, sheet, freeTableName),
      ...sheetFilter(model, sheet),
    };
  });
  const shown = getters.getSheetIds().indexOf(getters.getActiveSheetId());
  const active = sheets[shown]?.state === "visible" ? shown : sheets.findIndex(({ state }) => state === "visible");
  return {
    workbook: {
      title,
      sheets,
      active: Math.max(0, active),
      names: defined,
      styles: styles.all(),
      parts: [],
      was1904: false,
    },
    losses: lost.lines(),
    chartOf: (figureId) => charts.get(figureId),
  };
}

/** The grid's 23 pixels, in points. */
const defaultRowHeight = 17.25;
