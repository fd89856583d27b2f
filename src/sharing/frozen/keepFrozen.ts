/** A workbook whose frozen formulas are written down beside the cells, for a file: values in the cells, names, one custom part. */
import { type Area, absoluteArea, areaOf, areasOf } from "../formulaText/references";
import { type Cell, type CellFormula, columnOf, placeOf, rowOf, type Sheet, type Workbook } from "../model";
import { type FrozenEntry, isFrozenName, type KeptValue, keptValue, numberingAfter, writtenFrozen } from "./frozenPart";

/** What the cells of an area hold, by rows; blank ones, and empty texts, which some programs do not keep, are no content. */
export function valuesIn(cells: Sheet["cells"], { top, bottom, left, right }: Area): KeptValue[] {
  const values: KeptValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = cells.get(placeOf(row, column))?.value ?? null;
      if (value !== null && value !== "") values.push(keptValue(value));
    }
  return values;
}

function filledArea(place: number, { range }: CellFormula): Area {
  const own = { top: rowOf(place), bottom: rowOf(place), left: columnOf(place), right: columnOf(place) };
  return (range === undefined ? undefined : areaOf(range)) ?? own;
}

/** What a formula on a sheet speaks of, each area with its sheet. */
export const referencesOf = (text: string, sheet: string): string[] =>
  areasOf(text.slice(1)).map((area) => absoluteArea(area, area.sheet ?? sheet));

/** @param isKept Which of the frozen formulas; the others stay where they are. */
export function keepFrozen(workbook: Workbook, isKept: (formula: CellFormula) => boolean): Workbook {
  const numbering = numberingAfter([]);
  const entries: FrozenEntry[] = [];
  const named = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => {
    const kept = [...sheet.cells].filter(([, { formula }]) => formula?.frozen && isKept(formula));
    if (kept.length === 0) return sheet;
    const cells = new Map<number, Cell>(sheet.cells);
    for (const [place, { formula, ...value }] of kept) {
      const { text, fills, since, formats } = formula as CellFormula;
      const area = filledArea(place, formula as CellFormula);
      const anchor = numbering.anchor();
      named.set(anchor, absoluteArea(area, sheet.name));
      const references = referencesOf(text, sheet.name).map((each) => [numbering.reference(each), each] as const);
      for (const [name, each] of references) named.set(name, each);
      const values = valuesIn(sheet.cells, area);
      entries.push({
        anchor,
        text,
        ...(fills && { fills }),
        ...(since && { since }),
        ...(formats && { formats }),
        values,
        references,
      });
      cells.set(place, value);
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const member = cells.get(placeOf(row, column));
          // A constant now: as a result it would be written as one of a formula.
          if (member?.spilled) cells.set(placeOf(row, column), withoutSpill(member));
        }
    }
    return { ...sheet, cells };
  });
  if (entries.length === 0) return workbook;
  const names = [...named].map(([name, area]) => ({ name, formula: `=${area}`, hidden: true as const }));
  return {
    ...workbook,
    sheets,
    names: [...workbook.names.filter(({ name }) => !isFrozenName(name)), ...names],
    parts: [...workbook.parts, writtenFrozen(entries)],
  };
}

function withoutSpill({ spilled: _, ...cell }: Cell): Cell {
  return cell;
}
