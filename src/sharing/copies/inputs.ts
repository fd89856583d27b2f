/**
 * The cells that guarded formulas start from: what stands there when a copy is made is kept beside it, so that the copy can say
 * when one of them was changed and the figures of the snapshot no longer follow from it.
 */
import { columnLetters } from "../../cells/address";
import { type Area, areasOf } from "../formulaText/references";
import { wordsOf } from "../formulaText/words";
import { type Cell, columnOf, placeOf, rowOf, type Sheet, type Workbook } from "../model";

/** Ranges without a sheet, absolute; together they hold each input once. */
export type InputRanges = ReadonlyMap<Sheet, readonly string[]>;

interface Place {
  readonly sheet: Sheet;
  readonly formula: string;
}

/** They find cells that their text does not name. */
const reachesAnywhere = new Set(["INDIRECT", "OFFSET"]);

interface SheetReading {
  readonly read: Set<number>;
  readonly rows: number;
  readonly columns: number;
  /** Of spilled cells, the place of their formula. */
  readonly origins: ReadonlyMap<number, number>;
}

function originsOf(sheet: Sheet): Map<number, number> {
  const origins = new Map<number, number>();
  for (const [place, { formula }] of sheet.cells) {
    if (!formula?.range?.includes(":")) continue;
    for (const { top, bottom, left, right } of areasOf(formula.range))
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) origins.set(placeOf(row, column), place);
  }
  return origins;
}

function readingOf(sheet: Sheet): SheetReading {
  let [rows, columns] = [0, 0];
  for (const place of sheet.cells.keys()) {
    rows = Math.max(rows, rowOf(place) + 1);
    columns = Math.max(columns, columnOf(place) + 1);
  }
  return { read: new Set(), rows, columns, origins: originsOf(sheet) };
}

/** @param guarded The formulas whose figures are kept. */
export function inputsOf({ sheets, names }: Workbook, guarded: readonly Place[]): InputRanges {
  const readings = new Map(sheets.map((sheet) => [sheet, readingOf(sheet)]));
  const sheetNamed = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const formulaNamed = new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  const seen = new Set<string>();
  const waiting: Place[] = [...guarded];
  let anywhere = false;

  function readArea({ top, bottom, left, right }: Area, sheet: Sheet): void {
    const reading = readings.get(sheet) as SheetReading;
    for (let row = top; row <= Math.min(bottom, reading.rows - 1); row++)
      for (let column = left; column <= Math.min(right, reading.columns - 1); column++) {
        const place = placeOf(row, column);
        if (reading.read.has(place)) continue;
        reading.read.add(place);
        const formula = sheet.cells.get(reading.origins.get(place) ?? place)?.formula;
        if (formula) waiting.push({ sheet, formula: formula.text });
      }
  }

  function follow({ sheet, formula }: Place): void {
    const key = `${sheet.name} ${formula}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const area of areasOf(formula.slice(1))) {
      const read = area.sheet === undefined ? sheet : sheetNamed.get(area.sheet.toLowerCase());
      if (read) readArea(area, read);
    }
    const { calls, operands } = wordsOf(formula);
    if ([...calls].some((call) => reachesAnywhere.has(call))) anywhere = true;
    for (const word of [...calls, ...operands]) {
      const named = formulaNamed.get(word);
      if (named) waiting.push({ sheet, formula: named });
    }
  }

  for (let next = waiting.pop(); next; next = waiting.pop()) follow(next);
  return new Map(
    sheets.map((sheet) => {
      const { read, origins } = readings.get(sheet) as SheetReading;
      const places = anywhere ? new Set([...read, ...sheet.cells.keys()]) : read;
      return [sheet, rangesOf([...places].filter((place) => !origins.has(place) && isInput(sheet.cells.get(place))))];
    }),
  );
}

/** A constant, or a blank that may become one. An error that was typed in compares with nothing. */
const isInput = (cell: Cell | undefined): boolean =>
  cell === undefined || (!cell.formula && !cell.spilled && (typeof cell.value !== "object" || cell.value === null));

/** As few rectangles as whole columns of cells make. */
function rangesOf(places: readonly number[]): string[] {
  const columns = new Map<number, number[]>();
  for (const place of [...places].sort((one, other) => one - other)) {
    const rows = columns.get(columnOf(place)) ?? [];
    columns.set(columnOf(place), rows);
    rows.push(rowOf(place));
  }
  const open = new Map<string, { first: number; last: number; top: number; bottom: number }>();
  const all: { first: number; last: number; top: number; bottom: number }[] = [];
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    for (let from = 0; from < rows.length; ) {
      let to = from;
      while (rows[to + 1] === rows[to] + 1) to++;
      const key = `${rows[from]}:${rows[to]}`;
      const beside = open.get(key);
      if (beside?.last === column - 1) beside.last = column;
      else {
        const range = { first: column, last: column, top: rows[from], bottom: rows[to] };
        open.set(key, range);
        all.push(range);
      }
      from = to + 1;
    }
  }
  return all.map(({ first, last, top, bottom }) => {
    const [one, other] = [`$${columnLetters(first)}$${top + 1}`, `$${columnLetters(last)}$${bottom + 1}`];
    return one === other ? one : `${one}:${other}`;
  });
}
