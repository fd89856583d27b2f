/**
 * What the ranges of a file cover. The engine keeps a record of each cell that has content, a format, a style or a border, and of
 * each place that is merged or validated, however few letters a file needs to ask for a million of them: here they are counted
 * before the engine sees any.
 */
import type { Fields } from "./shapes";
import { most, placeOf } from "./workbookShapes";

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Of all sheets together. What is most takes some seconds to open; a sheet as Excel's largest has 17 thousand million cells. */
const mostTogether = {
  rows: 2 * most.rows,
  columns: 400_000,
  cells: 1_000_000,
  /** Characters of formulas. */
  formulas: 10_000_000,
  /** Places with a style, a format or a border, each counted. */
  dressed: 2_000_000,
  merged: 500_000,
  /** Places that rules ask, each counted as often as it is asked. */
  validated: 2_000_000,
  conditional: 5_000_000,
  tables: 4_000_000,
};

type Counted = keyof typeof mostTogether;

/** Of a range without fixed ends that has been found to be one; ends in any order. */
function areaOf(range: string): Area {
  const [first, last = first] = range.split(":").map((address) => placeOf(address) ?? { col: 0, row: 0 });
  return {
    left: Math.min(first.col, last.col),
    right: Math.max(first.col, last.col),
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
  };
}

const places = ({ left, right, top, bottom }: Area) => (right - left + 1) * (bottom - top + 1);

const isWithin = ({ right, bottom }: Area, { columns, rows }: Size) => right < columns && bottom < rows;

/** Place by place: there are no more of them than may be merged. */
function mergesOverlap(merges: readonly Area[]): boolean {
  const taken = new Set<number>();
  for (const { left, right, top, bottom } of merges)
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) {
        const place = row * most.columns + col;
        if (taken.has(place)) return true;
        taken.add(place);
      }
  return false;
}

const tablesOverlap = (tables: readonly Area[]): boolean =>
  tables.some((one, index) =>
    tables
      .slice(0, index)
      .some(
        (other) =>
          one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom,
      ),
  );

/** As many places as a rule can ask on the sheet, of whole columns and rows too. */
function asked(range: string, { columns, rows }: Size): number {
  const ends = range.replace(/\$/g, "").split(":");
  const [first, last = first] = ends;
  const limit = (pattern: RegExp, whole: number, at: (letters: string) => number) => {
    const [one, other] = [pattern.exec(first)?.[0], pattern.exec(last)?.[0]];
    if (one === undefined || other === undefined) return whole;
    return Math.max(0, Math.min(whole, Math.max(at(one), at(other)) + 1) - Math.min(at(one), at(other)));
  };
  const column = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return limit(/^[A-Z]+/, columns, column) * limit(/\d+$/, rows, (digits) => Number(digits) - 1);
}

/** The engine makes a sheet as large as its last cell needs. */
function sizeOf({ colNumber, rowNumber, cells = {} }: Fields): Size {
  let [columns, rows] = [colNumber as number, rowNumber as number];
  for (const address of Object.keys(cells as object)) {
    const place = placeOf(address);
    if (!place) continue;
    if (place.col >= columns) columns = place.col + 1;
    if (place.row >= rows) rows = place.row + 1;
  }
  return { columns, rows };
}

const rangesOf = (part: unknown) => Object.keys((part ?? {}) as object);
const listed = (part: unknown) => (part ?? []) as readonly Fields[];

/** Rows or columns that are hidden, one by one or folded away; a sheet without any to see cannot be shown. */
function allHidden(headers: unknown, groups: unknown, count: number): boolean {
  const hidden = new Set<number>();
  for (const [at, header] of Object.entries((headers ?? {}) as Record<string, Fields>))
    if (header.isHidden === true && Number(at) < count) hidden.add(Number(at));
  for (const { start, end, isFolded } of listed(groups))
    if (isFolded === true) for (let at = start as number; at <= (end as number) && at < count; at++) hidden.add(at);
  return hidden.size >= count;
}

/** Groups one inside another; the margin that shows them would cover the sheet. */
const deepestGroups = 16;

function groupsFit(groups: unknown, count: number): boolean {
  const list = listed(groups) as readonly { start: number; end: number }[];
  if (!list.every(({ start, end }) => start <= end && end < count)) return false;
  const ends = list.flatMap(({ start, end }): [number, number][] => [
    [start, 1],
    [end + 1, -1],
  ]);
  let depth = 0;
  return ends
    .sort(([one, up], [other, down]) => one - other || up - down)
    .every(([, step]) => {
      depth += step;
      return depth <= deepestGroups;
    });
}

/** The name of a part whose ranges do not fit the sheet, if there is one. */
function misfit(sheet: Fields, size: Size): string | undefined {
  for (const part of ["styles", "formats", "borders"])
    if (!rangesOf(sheet[part]).every((range) => isWithin(areaOf(range), size))) return part;
  const merges = ((sheet.merges ?? []) as string[]).map(areaOf);
  if (!merges.every((area) => isWithin(area, size)) || mergesOverlap(merges)) return "merges";
  const tables = listed(sheet.tables).map(({ range }) => areaOf(range as string));
  if (!tables.every((area) => isWithin(area, size)) || tablesOverlap(tables)) return "tables";
  const { xSplit = 0, ySplit = 0 } = (sheet.panes ?? {}) as { xSplit?: number; ySplit?: number };
  if (xSplit > size.columns || ySplit > size.rows) return "panes";
  const { ROW, COL } = (sheet.headerGroups ?? {}) as Fields;
  if (!groupsFit(ROW, size.rows) || !groupsFit(COL, size.columns)) return "headerGroups";
  if (allHidden(sheet.rows, ROW, size.rows)) return "rows";
  return allHidden(sheet.cols, COL, size.columns) ? "cols" : undefined;
}

function count(sheet: Fields, size: Size, add: (part: Counted, number: number) => void): void {
  add("rows", size.rows);
  add("columns", size.columns);
  for (const content of Object.values((sheet.cells ?? {}) as Record<string, string>)) {
    add("cells", 1);
    if (content.startsWith("=")) add("formulas", content.length);
  }
  for (const part of ["styles", "formats", "borders"])
    for (const range of rangesOf(sheet[part])) add("dressed", places(areaOf(range)));
  for (const range of (sheet.merges ?? []) as string[]) add("merged", places(areaOf(range)));
  for (const { range } of listed(sheet.tables)) add("tables", places(areaOf(range as string)));
  for (const [part, counted] of [
    ["conditionalFormats", "conditional"],
    ["dataValidationRules", "validated"],
  ] as const)
    for (const { ranges } of listed(sheet[part]))
      for (const range of ranges as string[]) add(counted, asked(range, size));
}

export interface Excess {
  readonly part: Counted;
  readonly most: number;
}

/** Of sheets whose parts have been found sound: what does not fit, or what of all of them is too much. */
export function checkExtents(sheets: readonly Fields[]): { readonly place: string } | Excess | undefined {
  const sums = new Map<Counted, number>();
  const add = (part: Counted, number: number) => sums.set(part, (sums.get(part) ?? 0) + number);
  const sizes = sheets.map(sizeOf);
  for (const [index, sheet] of sheets.entries()) {
    count(sheet, sizes[index], add);
    for (const [part, sum] of sums) if (sum > mostTogether[part]) return { part, most: mostTogether[part] };
  }
  for (const [index, sheet] of sheets.entries()) {
    const part = misfit(sheet, sizes[index]);
    if (part !== undefined) return { place: `sheets[${index}].${part}` };
  }
  return undefined;
}
