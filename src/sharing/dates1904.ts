/** Workbooks that count days from 1904 (Excel on old Macs, Google): the same day in the 1900 system is 1,462 later. */
import { cellAddress } from "../cells/address";
import { tokensOf } from "./formulaText/tokens";
import { type Cell, columnOf, rowOf, type Style } from "./model";
import type { Findings } from "./report";
import { formatMoment } from "./spreadsheetml/dateFormat";

const daysBetween = 1_462;

/** Numbers that can be days of a century around now, in the 1904 system. */
const looksLikeDay = (number: number): boolean => number >= 14_000 && number <= 60_000;

/** @param isoDates Places of values that stood in the file as days of the calendar: they are of no system. */
export function toSystem1900(
  cells: Map<number, Cell>,
  sheet: string,
  styles: readonly Style[],
  findings: Findings,
  isoDates: ReadonlySet<number>,
): void {
  for (const [place, cell] of cells) {
    if (isoDates.has(place)) continue;
    const at = `${sheet}!${cellAddress(columnOf(place), rowOf(place))}`;
    const numbers = cell.formula ? tokensOf(cell.formula.text).filter(({ kind }) => kind === "number") : [];
    if (numbers.some(({ text }) => looksLikeDay(Number(text)))) findings.add("serials1904", at);
    if (typeof cell.value !== "number" || formatMoment(styles[cell.style ?? 0]?.format) !== "day") continue;
    cells.set(place, { ...cell, value: cell.value + daysBetween });
    findings.add("dates1904", at);
  }
}
