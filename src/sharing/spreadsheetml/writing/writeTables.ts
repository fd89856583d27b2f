/** Tables of a sheet, where its cells are what Excel asks of one: a heading of different texts, and a row below it. */

import { cellAddress } from "../../../cells/address";
import { areaOf } from "../../formulaText/references";
import type { Losses } from "../../losses";
import { columnOf, placeOf, rowOf, type Sheet, type Table, type Workbook } from "../../model";
import { isNameOfExcel } from "../nameForm";
import { filterXml } from "./writeFilter";
import { attributes, attributeText, declaration, namespaces } from "./xml";

/** By sheet those that can be written, with the names that formulas may call them by, in capitals. */
export interface WritableTables {
  readonly of: ReadonlyMap<Sheet, readonly Table[]>;
  readonly names: ReadonlySet<string>;
}

type Zone = NonNullable<ReturnType<typeof areaOf>>;

const meet = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

/** The names of its columns as its heading says them; undefined where Excel would refuse it. */
function headingOf({ range, headerRows, columns }: Table, { cells }: Sheet): readonly string[] | undefined {
  const area = areaOf(range) as Zone;
  const width = area.right - area.left + 1;
  if (headerRows === 0) return columns.length === width ? columns : undefined;
  const texts = Array.from({ length: width }, (_, index) => {
    const cell = cells.get(placeOf(area.top, area.left + index));
    const isText = typeof cell?.value === "string" && !cell.formula && !cell.spilled && cell.value !== "";
    return isText ? (cell.value as string) : undefined;
  });
  const known = new Set(texts.map((text) => text?.toLowerCase()));
  return known.has(undefined) || known.size < width ? undefined : (texts as string[]);
}

/** Excel lets nothing spill into a table. */
function spillsInto(area: Zone, { cells }: Sheet): boolean {
  for (const [place, { spilled, formula }] of cells) {
    if (!spilled && !formula?.range?.includes(":")) continue;
    const [row, column] = [rowOf(place), columnOf(place)];
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return true;
  }
  return false;
}

export function writableTables({ sheets, names }: Workbook, losses: Losses): WritableTables {
  const taken = new Set(names.map(({ name }) => name.toUpperCase()));
  const called = new Set<string>();
  const of = new Map<Sheet, readonly Table[]>();
  for (const sheet of sheets) {
    const merged = sheet.merges.flatMap((range) => areaOf(range) ?? []);
    const placed: Zone[] = [];
    const kept = sheet.tables.flatMap((table): Table[] => {
      const area = areaOf(table.range);
      const columns = area && headingOf(table, sheet);
      const isSized = area && table.headerRows <= 1 && table.totalsRows <= 1 && !spillsInto(area, sheet);
      const hasRows = area && area.bottom - area.top + 1 > table.headerRows + table.totalsRows;
      const name = table.name.toUpperCase();
      const isFree = isNameOfExcel(table.name) && !taken.has(name) && !called.has(name);
      if (!columns || !isSized || !hasRows || !isFree || [...placed, ...merged].some((each) => meet(each, area))) {
        losses.add("tables", `${sheet.name}!${table.range}`);
        return [];
      }
      placed.push(area);
      called.add(name);
      return [{ ...table, columns }];
    });
    of.set(sheet, kept);
  }
  return { of, names: called };
}

/** @param id A number of its own in the file. */
export function tableXml(
  { name, range, headerRows, totalsRows, columns, totals, style, filter, filterColumns }: Table,
  id: number,
): string {
  const area = areaOf(range) as Zone;
  const filtered = `${cellAddress(area.left, area.top)}:${cellAddress(area.right, area.bottom - totalsRows)}`;
  const listed = columns.map((column, index) => {
    const { total, label } = (totalsRows > 0 && totals?.[index]) || {};
    const said = label === undefined ? "" : ` totalsRowLabel="${attributeText(label)}"`;
    // A sum of the user's own would have to be said again here; the cell has it.
    const sum = attributes({ totalsRowFunction: total === "custom" ? undefined : total });
    return `<tableColumn id="${index + 1}" name="${attributeText(column)}"${said}${sum}/>`;
  });
  const given = attributes({
    id,
    name,
    displayName: name,
    ref: range.replaceAll("$", ""),
    headerRowCount: headerRows === 1 ? undefined : 0,
    totalsRowCount: totalsRows === 0 ? undefined : totalsRows,
    totalsRowShown: totalsRows === 0 ? 0 : undefined,
  });
  const flag = (on: true | undefined) => (on ? 1 : 0);
  const look = style
    ? `<tableStyleInfo${attributes({
        name: style.name,
        showFirstColumn: flag(style.firstColumn),
        showLastColumn: flag(style.lastColumn),
        showRowStripes: flag(style.rowStripes),
        showColumnStripes: flag(style.columnStripes),
      })}/>`
    : "";
  return [
    `${declaration}<table xmlns="${namespaces.main}"${given}>`,
    filter && headerRows > 0 ? filterXml(filtered, filterColumns) : "",
    `<tableColumns count="${columns.length}">${listed.join("")}</tableColumns>${look}</table>`,
  ].join("");
}
