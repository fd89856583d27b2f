/**
 * Room between a number and the text at its right, its unit mostly: files know no room inside a cell, so that "17.50" and "USD"
 * would touch. An indent of one is written there, in a named style of the file, by which the reader knows it from an indent of the
 * user's and takes it off again.
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
  return {
    of(style: number): number {
      const known = made.get(style) ?? all.push(derive(all[style] ?? {})) - 1;
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
  const roomy = derived(styles, (style) => ({
    ...style,
    align: "left",
    indent: 1,
    roomFor: style.align === "left" ? "left" : "unaligned",
  }));
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

/** What of a style the file says is our room goes; an indent that somebody has changed since is theirs. */
export function withoutRoom(style: Style): Style {
  const { roomFor, ...rest } = style;
  if (roomFor === undefined) return style;
  if (rest.align !== "left" || rest.indent !== 1) return rest;
  const { indent: _, align: __, ...plain } = rest;
  return roomFor === "left" ? { ...plain, align: "left" } : plain;
}

/** The named styles of a file by which its cells say that their indent is ours: programs keep them when they save the file. */
export const roomStyles = { unaligned: "MKT beside a number", left: "MKT beside a number, left" } as const;
