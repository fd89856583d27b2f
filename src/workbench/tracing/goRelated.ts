/** Direct precedents and dependents of the selected cells: Ctrl+[ and Ctrl+]. */
import type { Model } from "../../engine/library/library";
import { showZones, type Zone } from "../keys/selection";
import { formulasIn, type Place, readers, readersOf } from "./related";

const within = (inner: Zone, outer: Zone) =>
  outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;

function selected({ getters }: Model): Place[] {
  const sheetId = getters.getActiveSheetId();
  return getters.getSelectedZones().map((zone) => ({ sheetId, zone }));
}

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

export function showPrecedents(model: Model): boolean {
  const all = readers(model);
  const places = selected(model).flatMap((place) => formulasIn(model, all, place).flatMap(({ reads }) => reads));
  return show(model, places);
}

export function showDependents(model: Model): boolean {
  const all = readers(model);
  return show(
    model,
    selected(model).flatMap((place) => readersOf(all, place)),
  );
}
