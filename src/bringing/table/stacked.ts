/** Several tables below one another in one sheet: each by itself, so that no value falls under the heading of another. */
import type { Grid, GridRow } from "../grid";
import { dateHeading } from "./headings";
import { dateKind, isBlank, isNumber, isTotal, textOf } from "./kinds";
import { tellsDates } from "./told";

export interface Stacked {
  readonly grid: Grid;
  /** What stands directly above its headings, or to the left of dates that run across. */
  readonly title?: string | undefined;
}

/** A table's headings: where they stand, and in which column its days are; undefined where those run across. */
interface Start {
  readonly at: number;
  readonly column?: number;
}

const startsWithLetter = (text: unknown): boolean => typeof text === "string" && /^[<\p{L}]/u.test(text);

/** Headings directly above dated values, such as "Date,Silver". */
function tallStart(rows: readonly GridRow[], at: number): Start | undefined {
  const { cells } = rows[at];
  if (!cells.some(startsWithLetter)) return undefined;
  // The first column may go without a heading.
  const isBare = isBlank(cells[0]) && cells.length > 2 && cells.slice(1).every(startsWithLetter);
  const column = isBare
    ? 0
    : cells.findIndex((cell) => startsWithLetter(cell) && dateHeading.test(textOf(cell).trim()));
  if (column < 0 || cells.some((cell) => isNumber(cell))) return undefined;
  // A row of units may stand between.
  const isAbove = rows.slice(at + 1, at + 3).some((row) => dateKind(row.cells[column]) !== undefined);
  return isAbove ? { at, column } : undefined;
}

/** The same days run across once more; `first` is the row in which they did. */
function wideStart(rows: readonly GridRow[], at: number, days: readonly number[], first: GridRow): Start | undefined {
  const { cells } = rows[at];
  if (tellsDates(textOf(cells[0]))) return undefined;
  const isSame = days.every((column) => textOf(cells[column]) === textOf(first.cells[column]));
  const isWritten = !isSame && days.every((column) => dateKind(cells[column]) === "written");
  return (isSame || isWritten) && at + 1 < rows.length ? { at } : undefined;
}

function daysAcross({ cells }: GridRow): readonly number[] {
  if (tellsDates(textOf(cells[0]))) return [];
  const kinds = cells.map((cell) => dateKind(cell));
  const first = kinds.findIndex((kind, column) => column > 0 && kind !== undefined);
  if (first < 1 || cells.slice(0, first).some((cell) => isNumber(cell) || dateKind(cell) !== undefined)) return [];
  const columns = kinds.flatMap((kind, column) => (column > 0 && kind === kinds[first] ? [column] : []));
  return columns.length > 1 ? columns : [];
}

const texts = ({ cells }: GridRow) => cells.map((cell) => textOf(cell).trim()).join("\n");

/** A row that is nothing but a text: a title, a note. */
function wordsOf(row: GridRow | undefined): string | undefined {
  const filled = row?.cells.filter((cell) => !isBlank(cell)) ?? [];
  const [only] = filled;
  return filled.length === 1 && startsWithLetter(only) && !isTotal(only) && dateKind(only) === undefined
    ? textOf(only).trim()
    : undefined;
}

const isContinued = /continued|cont\.|續|续|^page\b|^第.*[頁页]$/i;

function titleAbove(rows: readonly GridRow[], at: number): string | undefined {
  const above = rows[at - 1];
  return above && rows[at].line - above.line === 1 ? wordsOf(above) : undefined;
}

/** Where tables begin, the first of them included; empty where there is one. */
function startsOf(rows: readonly GridRow[]): readonly Start[] {
  const starts: Start[] = [];
  let across: { readonly days: readonly number[]; readonly row: GridRow } | undefined;
  for (let at = 0; at < rows.length; at++) {
    const last = starts.at(-1);
    if (across) {
      const found = wideStart(rows, at, across.days, across.row);
      if (found) starts.push(found);
      continue;
    }
    const found = tallStart(rows, at);
    if (!found) {
      const days = starts.length === 0 && at < 60 ? daysAcross(rows[at]) : [];
      if (days.length > 0) {
        across = { days, row: rows[at] };
        starts.push({ at });
      }
      continue;
    }
    if (!last || last.at === at - 1) {
      if (!last) starts.push(found);
      continue;
    }
    const isNew = texts(rows[at]) !== texts(rows[last.at]);
    const title = titleAbove(rows, at);
    const isTitled = title !== undefined && title !== titleAbove(rows, last.at) && !isContinued.test(title);
    if (isNew || isTitled) starts.push(found);
  }
  return starts;
}

/** Titles directly above days without any headings. */
function sections(rows: readonly GridRow[]): readonly Start[] {
  const first = rows.findIndex(({ cells }) => dateKind(cells[0]) === "written" && cells.slice(1).some(isNumber));
  if (first < 1 || wordsOf(rows[first - 1]) === undefined || rows[first].line - rows[first - 1].line > 1) return [];
  const starts: Start[] = [{ at: first - 1 }];
  for (let at = first + 1; at + 1 < rows.length; at++) {
    if (!startsWithLetter(rows[at].cells[0]) || wordsOf(rows[at]) === undefined) continue;
    const below = rows[at + 1];
    if (below.line - rows[at].line === 1 && dateKind(below.cells[0]) === "written") starts.push({ at });
  }
  return starts;
}

/** The grid itself where it holds one table. */
export function stackedTables(grid: Grid): readonly Stacked[] {
  const { rows } = grid;
  const headed = startsOf(rows);
  if (headed.length > 1) {
    return headed.map(({ at, column }, index) => {
      const next = headed[index + 1]?.at ?? rows.length;
      const title = column === undefined ? acrossTitle(rows[at]) : titleAbove(rows, at);
      const from = index === 0 ? 0 : title !== undefined && column !== undefined ? at - 1 : at;
      const end = headed[index + 1]?.column !== undefined && titleAbove(rows, next) !== undefined ? next - 1 : next;
      return { grid: { ...grid, rows: rows.slice(from, end) }, title };
    });
  }
  const titled = headed.length === 0 ? sections(rows) : [];
  if (titled.length < 2) return [{ grid }];
  return titled.map(({ at }, index) => ({
    grid: { ...grid, rows: rows.slice(at + 1, titled[index + 1]?.at ?? rows.length) },
    title: wordsOf(rows[at]),
  }));
}

function acrossTitle({ cells }: GridRow): string | undefined {
  const text = textOf(cells[0]).trim();
  return text === "" || dateHeading.test(text) ? undefined : text;
}
