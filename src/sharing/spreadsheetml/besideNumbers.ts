/**
 * Room between a number and the text at its right, its unit mostly: files know no room inside a cell, so that "17.50" and "USD"
 * would touch. An indent of one is written there, and taken off again where a file has it there: what is saved anew has it too.
 */
import { type Cell, columnOf, placeOf, rowOf, type Sheet, type Style } from "../model";
import { columnWidth, plainSize, textWidth } from "../textWidth";

type Placed = Pick<Sheet, "cells" | "columns">;

/** Pixels of an indent. */
const indentWidth = 9;

/** Whether what a cell shows ends at its right edge; a number that is not there yet has a format. */
function standsRight(cell: Cell | undefined, styles: readonly Style[]): boolean {
  if (!cell) return false;
  const { align, format } = styles[cell.style ?? 0] ?? {};
  if (align !== undefined) return align === "right" && (cell.value !== null || cell.formula !== undefined);
  return typeof cell.value === "number" || (cell.value === "" && format !== undefined && format !== "@");
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.value !== null && cell.value !== "";

/** Where a text would be cut by what stands behind it, it stays as far to the left as it can. */
function isBesideNumber(sheet: Placed, place: number, { value, style }: Cell, styles: readonly Style[]): boolean {
  if (typeof value !== "string" || value === "") return false;
  const [row, column] = [rowOf(place), columnOf(place)];
  if (column === 0 || !standsRight(sheet.cells.get(placeOf(row, column - 1)), styles)) return false;
  const { size = plainSize, wrap } = styles[style ?? 0] ?? {};
  const room = columnWidth(sheet, column) - indentWidth;
  return wrap === true || textWidth(value, size) <= room || !isFilled(sheet.cells.get(placeOf(row, column + 1)));
}

/**
 * The texts that get room: those beside numbers, and so that a column keeps its edge the texts right above and below them that
 * have nothing at their left.
 * @param isFree By the number of a style: whether it says nothing of where a text stands.
 */
function roomyPlaces(sheet: Placed, styles: readonly Style[], isFree: readonly boolean[]): ReadonlySet<number> {
  const places = new Set<number>();
  const isText = (cell: Cell | undefined): cell is Cell =>
    typeof cell?.value === "string" && cell.value !== "" && (isFree[cell.style ?? 0] ?? true);
  for (const [place, cell] of sheet.cells)
    if (isText(cell) && isBesideNumber(sheet, place, cell, styles)) places.add(place);
  for (const place of [...places])
    for (const step of [-1, 1]) {
      const column = columnOf(place);
      for (let row = rowOf(place) + step; row >= 0; row += step) {
        const next = placeOf(row, column);
        if (places.has(next) || !isText(sheet.cells.get(next))) break;
        if (!isFilled(sheet.cells.get(placeOf(row, column - 1)))) places.add(next);
      }
    }
  return places;
}

const isAtLeft = ({ align }: Style): boolean => align === undefined || align === "left";

/** Numbers of styles that are made of others, behind those that there are. */
function derived(styles: readonly Style[], derive: (style: Style) => Style) {
  const all = [...styles];
  const made = new Map<number, number>();
  const place = (style: Style): number => {
    const same = all.findIndex((each) => JSON.stringify(each) === JSON.stringify(style));
    return same < 0 ? all.push(style) - 1 : same;
  };
  return {
    of(style: number): number {
      const known = made.get(style) ?? place(derive(all[style] ?? {}));
      made.set(style, known);
      return known;
    },
    all: (): readonly Style[] => all,
  };
}

interface Dressed {
  readonly sheets: readonly Sheet[];
  readonly styles: readonly Style[];
}

export function withRoomBesideNumbers<Book extends Dressed>(book: Book): Book {
  const { styles } = book;
  const roomy = derived(styles, (style) => ({ ...style, align: "left", indent: 1 }));
  const isFree = styles.map((style) => isAtLeft(style) && !style.indent && !style.rotation);
  const sheets = book.sheets.map((sheet) => {
    const places = sheet.state === "veryHidden" ? new Set<number>() : roomyPlaces(sheet, styles, isFree);
    if (places.size === 0) return sheet;
    const cells = new Map<number, Cell>(sheet.cells);
    for (const place of places) {
      const cell = sheet.cells.get(place) as Cell;
      cells.set(place, { ...cell, style: roomy.of(cell.style ?? 0) });
    }
    return { ...sheet, cells };
  });
  return { ...book, sheets, styles: roomy.all() };
}

interface ReadSheet {
  /** Changed in place. */
  readonly cells: Map<number, Cell>;
  readonly columns: Sheet["columns"];
}

/** @returns The styles that there are then; those that nothing has any more have no indent either. */
export function takeRoomBesideNumbers(sheets: readonly ReadSheet[], styles: readonly Style[]): readonly Style[] {
  const withoutIndent = ({ indent: _, align: __, ...style }: Style): Style => style;
  const plain = derived(styles, withoutIndent);
  const isRoomy = styles.map((style) => isAtLeft(style) && style.indent === 1);
  if (!isRoomy.includes(true)) return styles;
  const isFree = styles.map((style, index) => isRoomy[index] || (isAtLeft(style) && !style.indent && !style.rotation));
  const staying = new Set<number>();
  for (const sheet of sheets) {
    const { cells, columns } = sheet;
    for (const { style } of columns) if (style !== undefined) staying.add(style);
    const places = roomyPlaces(sheet, styles, isFree);
    for (const [place, cell] of cells) {
      const style = cell.style ?? 0;
      if (!isRoomy[style]) continue;
      if (places.has(place)) cells.set(place, { ...cell, style: plain.of(style) });
      else staying.add(style);
    }
  }
  return plain.all().map((style, index) => (isRoomy[index] && !staying.has(index) ? withoutIndent(style) : style));
}
