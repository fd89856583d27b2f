/** The cells of a sheet: what they show, the formulas behind it, and what spills from them. */
import { cellAddress, cellPlace, quotedSheetName } from "../../../cells/address";
import { errorCodes } from "../../../cells/cell";
import { cellOf } from "../../../engine/cellOf";
import type { CellPosition, Model } from "../../../engine/library/library";
import { isPlain, type NameMeanings } from "../../../sharing/formulaText/plainForm";
import { treeOf } from "../../../sharing/formulaText/tree";
import { wordsOf } from "../../../sharing/formulaText/words";
import type { Losses } from "../../../sharing/losses";
import { type Cell, type CellFormula, type CellValue, type Link, placeOf } from "../../../sharing/model";
import { carriedOf, type FrozenFormula } from "../carried";
import type { CellStyles, GridSheet } from "./looks";
import { rangeText, type Zone } from "./ranges";

interface CellContext {
  /** As the file will call it. */
  readonly sheet: string;
  readonly styles: CellStyles;
  readonly meanings: NameMeanings;
  /** Names that Excel would take for something else, in capitals: what speaks of them keeps its value alone. */
  readonly refused: ReadonlySet<string>;
  readonly changed: (formula: string) => string;
  /** By the number that zones of the sheet name. */
  readonly formats: Readonly<Record<number, string>>;
  readonly losses: Losses;
}

const isKnown = (code: string): boolean => errorCodes.some((each) => each === code);

function shownValue({ getters }: Model, position: CellPosition): CellValue {
  const { type, value } = getters.getEvaluatedCell(position);
  // The library has errors of its own for what cannot be read as a formula.
  if (type === "error") return { error: isKnown(String(value)) ? String(value) : "#NAME?" };
  const plain = cellOf(value);
  return typeof plain === "object" && plain !== null ? { error: plain.code } : plain;
}

type FormulaCell = Extract<NonNullable<ReturnType<Model["getters"]["getCell"]>>, { isFormula: true }>;

/** undefined where no file can hold it. */
function formulaOf(
  model: Model,
  cell: FormulaCell,
  position: CellPosition,
  context: CellContext,
): CellFormula | undefined {
  const { getters } = model;
  const shown = cell.compiledFormula.toFormulaString(getters);
  const isOdd = cell.compiledFormula.isBadExpression || !treeOf(shown.slice(1));
  const words = context.refused.size > 0 ? wordsOf(shown) : undefined;
  const isRefused = words && [...words.calls, ...words.operands].some((word) => context.refused.has(word));
  if (isOdd || isRefused) {
    context.losses.add("formulas", `${context.sheet}!${cellAddress(position.col, position.row)}`);
    return undefined;
  }
  const text = context.changed(shown);
  const zone = getters.getSpreadZone(position);
  const spills = zone !== undefined && (zone.bottom > zone.top || zone.right > zone.left);
  if (!spills && isPlain(text, context.meanings)) return { text };
  const range = spills ? rangeText(zone) : cellAddress(position.col, position.row);
  return { text, fills: "dynamic", range };
}

/** Frozen formulas by the place of their first cell, and the places that they filled beside it. */
function frozenIn(model: Model, { id }: GridSheet, { changed }: CellContext) {
  const formulas = new Map<number, CellFormula>();
  const spilled = new Set<number>();
  for (const { range, data } of carriedOf(model).getCarried("frozen", id)) {
    const { text, fills, since, formats } = data as FrozenFormula;
    const { zone } = range;
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let column = zone.left; column <= zone.right; column++) spilled.add(placeOf(row, column));
    const origin = placeOf(zone.top, zone.left);
    spilled.delete(origin);
    const filled = fills && { fills, range: rangeText(zone) };
    formulas.set(origin, {
      text: changed(text),
      frozen: true,
      ...(since && { since }),
      ...(formats && { formats }),
      ...filled,
    });
  }
  return { formulas, spilled };
}

/** By place, which number of a style, border or format a cell has. */
function numbered(zones: Readonly<Record<string, number>>, { rowNumber, colNumber }: GridSheet): Map<number, number> {
  const found = new Map<number, number>();
  for (const [text, number] of Object.entries(zones)) {
    const zone = zoneOf(text);
    if (!zone) continue;
    for (let row = zone.top; row <= Math.min(zone.bottom, rowNumber - 1); row++)
      for (let column = zone.left; column <= Math.min(zone.right, colNumber - 1); column++)
        found.set(placeOf(row, column), number);
  }
  return found;
}

function zoneOf(text: string): Zone | undefined {
  const [first, last = first] = text.split(":").map(cellPlace);
  return first && last && { top: first.row, left: first.col, bottom: last.row, right: last.col };
}

const schemes = /^(?:https?:\/\/|mailto:)/i;

/** Dates of formulas without a format are shown as the present locale writes them; files say the same in every locale. */
const formatInFiles = (format: string | undefined, { dateFormat }: { readonly dateFormat: string }) =>
  format === dateFormat ? "m/d/yyyy" : format;

function linkOf({ getters }: Model, url: string, range: string): Link | undefined {
  if (schemes.test(url)) return { range, target: url };
  const sheetId = /^o-spreadsheet:\/\/(.+)$/.exec(url)?.[1];
  const name = sheetId && getters.tryGetSheetName(sheetId);
  return name ? { range, location: `${quotedSheetName(name)}!A1` } : undefined;
}

export function cellsOf(
  model: Model,
  sheet: GridSheet,
  context: CellContext,
): { readonly cells: ReadonlyMap<number, Cell>; readonly links: readonly Link[] } {
  const { getters } = model;
  const cells = new Map<number, Cell>();
  const links: Link[] = [];
  const [styles, borders, formats] = [sheet.styles, sheet.borders, sheet.formats].map((zones) =>
    numbered(zones, sheet),
  );
  const lookOf = (place: number, format: string | undefined, quoted: boolean) =>
    context.styles.idOf(styles.get(place), borders.get(place), format, quoted);

  const frozen = frozenIn(model, sheet, context);
  const filled = getters.getEvaluatedCellsPositions(sheet.id);
  for (const position of filled) {
    const place = placeOf(position.row, position.col);
    const written = getters.getCell(position);
    const shown = getters.getEvaluatedCell(position);
    const formula = written?.isFormula ? formulaOf(model, written, position, context) : frozen.formulas.get(place);
    const spilling = formula ? undefined : getters.getArrayFormulaSpreadingOn(position);
    const isSpilled =
      frozen.spilled.has(place) ||
      (spilling !== undefined && (spilling.col !== position.col || spilling.row !== position.row));
    let value = shownValue(model, position);
    // A formula that answers no text is an empty cell to the library, and so is a cell with nothing but a look.
    if (value === null && (written?.isFormula || isSpilled)) value = "";
    const isQuoted = written?.isFormula === false && written.content.startsWith("'");
    const style = lookOf(place, written?.format ?? formatInFiles(shown.format, getters.getLocale()), isQuoted);
    if (value === null && style === 0) continue;
    const isPending = typeof value === "object" && value?.error === "#BUSY!";
    cells.set(place, {
      value,
      ...(formula && { formula }),
      ...(style > 0 && { style }),
      ...(isSpilled && { spilled: true as const }),
      ...(isPending && { pending: true as const }),
    });
    const link = written?.isFormula ? undefined : shown.link;
    const target = link && linkOf(model, link.url, cellAddress(position.col, position.row));
    if (target) links.push(target);
  }
  for (const [place, formula] of frozen.formulas) if (!cells.has(place)) cells.set(place, { value: null, formula });
  for (const place of new Set([...styles.keys(), ...borders.keys(), ...formats.keys()])) {
    if (cells.has(place)) continue;
    const format = formats.get(place);
    const style = lookOf(place, format === undefined ? undefined : context.formats[format], false);
    if (style > 0) cells.set(place, { value: null, style });
  }
  return { cells, links };
}
