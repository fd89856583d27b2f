/** Direct precedents and dependents of the selected cells: Ctrl+[ and Ctrl+]. */
import type { CompiledFormula, Model } from "../../engine/library/library";
import { showZones, type Zone } from "./selection";

interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Getters = Model["getters"];

const meets = (one: Zone, other: Zone) =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

const within = (inner: Zone, outer: Zone) =>
  outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;

/** What a formula refers to itself, by address or by the name of a range. */
function references({ rangeDependencies, symbols }: CompiledFormula, getters: Getters): Place[] {
  const named = symbols.flatMap((symbol) => getters.getNamedRange(symbol)?.range ?? []);
  return [...rangeDependencies, ...named].filter(
    ({ invalidXc, sheetId }) => !invalidXc && getters.tryGetSheet(sheetId),
  );
}

/** The formula in a cell, or the one that spills over it. */
function formulaOf(
  getters: Getters,
  position: { sheetId: string; col: number; row: number },
): CompiledFormula | undefined {
  const cell = getters.getCell(position);
  if (cell?.isFormula) return cell.compiledFormula;
  const origin = getters.getArrayFormulaSpreadingOn(position);
  const spilling = origin && getters.getCell(origin);
  return spilling?.isFormula ? spilling.compiledFormula : undefined;
}

function precedents({ getters }: Model): Place[] {
  const sheetId = getters.getActiveSheetId();
  const found: Place[] = [];
  for (const { left, right, top, bottom } of getters.getSelectedZones())
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) {
        const formula = formulaOf(getters, { sheetId, col, row });
        if (formula) found.push(...references(formula, getters));
      }
  return found;
}

/** A spilling formula's cell stands for all that it fills, as A1# does. */
function dependents({ getters }: Model): Place[] {
  const active = getters.getActiveSheetId();
  const selected = getters.getSelectedZones();
  const origins = selected.flatMap(({ left, top }) => {
    const origin = getters.getArrayFormulaSpreadingOn({ sheetId: active, col: left, row: top });
    return origin ? [{ left: origin.col, right: origin.col, top: origin.row, bottom: origin.row }] : [];
  });
  const places = (sheetId: string) => Object.values(getters.getCells(sheetId));
  return getters.getSheetIds().flatMap((sheetId) =>
    places(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const depends = references(cell.compiledFormula, getters).some(
        (place) =>
          place.sheetId === active &&
          (selected.some((zone) => meets(place.zone, zone)) || origins.some((origin) => sameZone(origin, place.zone))),
      );
      const { col, row } = getters.getCellPosition(cell.id);
      return depends ? [{ sheetId, zone: { left: col, right: col, top: row, bottom: row } }] : [];
    }),
  );
}

const sameZone = (one: Zone, other: Zone) => within(one, other) && within(other, one);

/** Those of the active sheet when there are any, else of the first sheet that has some, each once; false when there is none. */
function show(model: Model, places: readonly Place[]): boolean {
  const { getters } = model;
  const visible = places.filter(({ sheetId }) => getters.isSheetVisible(sheetId));
  const active = getters.getActiveSheetId();
  const sheetId = visible.some((place) => place.sheetId === active) ? active : visible[0]?.sheetId;
  if (sheetId === undefined) return false;
  const zones = visible.filter((place) => place.sheetId === sheetId).map(({ zone }) => zone);
  const outermost = zones.filter(
    (zone, index) =>
      !zones.some((other, at) => at !== index && within(zone, other) && (at < index || !within(other, zone))),
  );
  showZones(model, sheetId, outermost);
  return true;
}

export const showPrecedents = (model: Model): boolean => show(model, precedents(model));

export const showDependents = (model: Model): boolean => show(model, dependents(model));
