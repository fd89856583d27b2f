/** Which cells a formula reads, and which formulas read a cell. */
import type { CompiledFormula, Model } from "../../engine/library/library";
import type { NamesFormulas } from "../../engine/names/namedFormulas";
import type { Zone } from "../keys/selection";

export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A cell with a formula, and all that the formula refers to itself. */
export interface Reader extends Place {
  readonly reads: readonly Place[];
}

type Getters = Model["getters"];

export const meets = (one: Place, other: Place): boolean =>
  one.sheetId === other.sheetId &&
  one.zone.left <= other.zone.right &&
  other.zone.left <= one.zone.right &&
  one.zone.top <= other.zone.bottom &&
  other.zone.top <= one.zone.bottom;

export const cellPlaceOf = ({ sheetId, col, row }: { sheetId: string; col: number; row: number }): Place => ({
  sheetId,
  zone: { left: col, right: col, top: row, bottom: row },
});

/** All that the formula in a cell fills; the cell alone when it fills nothing else. */
function spillOf(getters: Getters, place: Place): Place {
  const { left, top } = place.zone;
  const zone = getters.getSpreadZone({ sheetId: place.sheetId, col: left, row: top });
  return zone ? { sheetId: place.sheetId, zone } : place;
}

/** By address, by A1# and by names, those of formulas too. */
function readBy(formula: CompiledFormula, getters: Getters, names: ReadonlySet<string> = new Set()): Place[] {
  const { rangeDependencies, symbols, normalizedFormula } = formula;
  // The places of references in the order of the references: "=SUM(|C|#)".
  const spilled = [...normalizedFormula.matchAll(/\|[CR]\|(#?)/g)].map(([, mark]) => mark === "#");
  const written = rangeDependencies.flatMap(({ invalidXc, sheetId, zone }, index) => {
    if (invalidXc || !getters.tryGetSheet(sheetId)) return [];
    return [spilled[index] ? spillOf(getters, { sheetId, zone }) : { sheetId, zone }];
  });
  const named = symbols.flatMap((symbol) => {
    const range = getters.getNamedRange(symbol)?.range;
    if (range) return [{ sheetId: range.sheetId, zone: range.zone }];
    const meaning = (getters as unknown as NamesFormulas).getNamedFormula(symbol)?.formula;
    return meaning && !names.has(symbol) ? readBy(meaning, getters, new Set([...names, symbol])) : [];
  });
  return [...written, ...named];
}

/** Every formula of the workbook. */
export function readers({ getters }: Model): Reader[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    Object.values(getters.getCells(sheetId)).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const { col, row } = getters.getCellPosition(cell.id);
      return [{ ...cellPlaceOf({ sheetId, col, row }), reads: readBy(cell.compiledFormula, getters) }];
    }),
  );
}

/** The formulas in a place, and those that spill over a cell of it. */
export function formulasIn({ getters }: Model, all: readonly Reader[], place: Place): Reader[] {
  return all.filter((reader) => meets(spillOf(getters, reader), place));
}

export const readersOf = (all: readonly Reader[], place: Place): Reader[] =>
  all.filter(({ reads }) => reads.some((each) => meets(each, place)));
