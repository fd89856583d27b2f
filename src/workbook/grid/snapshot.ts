/**
 * The snapshot of a workbook of the grid: its series are kept among the workbook's own data by a plugin of ours, and a defined name
 * says whether it computes from them (`snapshotName.ts`).
 */
import { arrivals } from "../../engine/functions/arrivals";
import type { Library, Model } from "../../engine/library/library";
import type { NamesFormulas } from "../../engine/names/namedFormulas";
import { calculated } from "../../engine/recalculation/calculating";
import { Told } from "../../language/told";
import { isMoment, type Snapshot } from "../../series/snapshot";
import { type CarriedSeries, checkedSeries, Damaged, writtenSeries } from "../carriedSeries";
import {
  hasSeries,
  type SnapshotState,
  type SnapshotSwitch,
  snapshotFormula,
  snapshotName,
  snapshotTexts,
  takenIn,
} from "../snapshotName";
import { seriesOf } from "./seriesOf";

/** As the workbook's data hold it. */
export interface WrittenSnapshot {
  readonly taken: string;
  readonly own: readonly object[];
  readonly fetched: readonly object[];
}

interface Kept {
  readonly written: WrittenSnapshot;
  readonly snapshot: Snapshot;
}

interface Saved {
  snapshot?: unknown;
  readonly namedFormulas?: Readonly<Record<string, string>>;
}

interface SnapshotGetters {
  /** As the workbook's data hold it. */
  getKeptSnapshot(): object | undefined;
}

type CorePlugin = Parameters<Library["registries"]["corePluginRegistry"]["add"]>[1];

export const writtenSnapshot = (taken: string, series: CarriedSeries): WrittenSnapshot => ({
  ...(writtenSeries(series) as Omit<WrittenSnapshot, "taken">),
  taken,
});

/** A snapshot is the same object as long as its data are. */
const known = new WeakMap<object, Kept>();

/** undefined where the data hold none that is sound. */
function readSnapshot(value: unknown): Kept | undefined {
  const before = known.get(Object(value));
  if (before) return before;
  const written = value as WrittenSnapshot | undefined;
  if (!isMoment(written?.taken)) return undefined;
  try {
    const { own, fetched } = checkedSeries(written);
    const kept = { written, snapshot: { taken: written.taken, own, fetched } };
    known.set(written, kept);
    return kept;
  } catch (thrown) {
    if (!(thrown instanceof Damaged)) throw thrown;
    console.warn(`The snapshot of this workbook cannot be read: ${thrown.place}`);
    return undefined;
  }
}

/** From which a workbook computes that is still data: before its first calculation. */
export function snapshotIn(workbook: object): Snapshot | undefined {
  const { snapshot, namedFormulas } = workbook as Saved;
  const isOn = takenIn(namedFormulas?.[snapshotName]) !== undefined;
  return isOn ? readSnapshot(snapshot)?.snapshot : undefined;
}

export function snapshotPlugin(library: Library): CorePlugin {
  class SnapshotPlugin extends library.CorePlugin {
    static override getters = ["getKeptSnapshot"];
    private kept: Kept | undefined;

    /** The commands for names also take a `snapshot`. */
    override handle(command: object): void {
      const { type, snapshot } = command as { type: string; snapshot?: unknown };
      if (!/^(?:CREATE|UPDATE)_NAMED_RANGE$/.test(type) || snapshot === undefined) return;
      const { history } = this as unknown as { history: { update(property: string, value: unknown): void } };
      history.update("kept", readSnapshot(snapshot));
    }

    override import(data: object): void {
      this.kept = readSnapshot((data as Saved).snapshot);
    }

    override export(data: object): void {
      if (this.kept) (data as Saved).snapshot = this.kept.written;
    }

    getKeptSnapshot(): object | undefined {
      return this.kept?.written;
    }
  }
  return SnapshotPlugin as unknown as CorePlugin;
}

const keptOf = (model: Model) => readSnapshot((model.getters as unknown as SnapshotGetters).getKeptSnapshot());

function takenNow({ getters }: Model): string | undefined {
  const named = (getters as unknown as NamesFormulas).getNamedFormulas();
  return takenIn(named.find(([name]) => name.toUpperCase() === snapshotName)?.[1]);
}

const nothing = new Map<string, Snapshot>();

/** From which the workbook computes: the same object as long as it is the same snapshot. */
function snapshotOf(model: Model): Snapshot | undefined {
  const taken = takenNow(model);
  if (taken === undefined) return undefined;
  const kept = keptOf(model)?.snapshot;
  if (kept) return kept;
  // The name without its data: nothing is asked for all the same.
  const empty = nothing.get(taken) ?? { taken, own: [], fetched: [] };
  nothing.set(taken, empty);
  return empty;
}

export function snapshotState(model: Model): SnapshotState | undefined {
  const on = takenNow(model);
  const taken = on ?? keptOf(model)?.snapshot.taken;
  return taken === undefined ? undefined : { taken, on: on !== undefined };
}

/** Of the snapshot that it holds, whether or not it computes from it. */
export const keptSeries = (model: Model): CarriedSeries | undefined => keptOf(model)?.snapshot;

/** What a copy of the workbook carries: of one that computes from a snapshot the snapshot. */
export async function seriesOfCopy(model: Model): Promise<CarriedSeries> {
  const snapshot = snapshotOf(model);
  return snapshot ? { own: snapshot.own, fetched: snapshot.fetched } : seriesOf(model);
}

/** The functions read what the workbook says; cells are calculated when that is another. */
export function followSnapshot(model: Model): boolean {
  return globalThis.marketbook?.fetched.setSnapshot(snapshotOf(model)) ?? false;
}

/** One step of undo. Rejects where there is nothing to take. */
export async function switchSnapshot(model: Model, to: SnapshotSwitch): Promise<void> {
  await calculated(model);
  const dispatch = model.dispatch as unknown as (type: string, payload?: object) => void;
  const isOn = takenNow(model) !== undefined;
  if (to === "live") dispatch("DELETE_NAMED_RANGE", { name: snapshotName });
  else {
    const given = to === "take" ? await taken(model) : { formula: snapshotFormula(snapshotState(model)?.taken ?? "") };
    if (isOn) dispatch("UPDATE_NAMED_RANGE", { oldRangeName: snapshotName, newRangeName: snapshotName, ...given });
    else dispatch("CREATE_NAMED_RANGE", { name: snapshotName, ...given });
  }
  if (followSnapshot(model)) dispatch("EVALUATE_CELLS");
  await calculated(model);
}

async function taken(model: Model): Promise<object> {
  if (arrivals()) throw new Told(snapshotTexts.coming);
  const series = await seriesOfCopy(model);
  if (!hasSeries(series)) throw new Told(snapshotTexts.none);
  const now = new Date().toISOString();
  return { formula: snapshotFormula(now), snapshot: writtenSnapshot(now, series) };
}
