/** The user's own series as files (repository), one for each: a chain of states by name, of which the last is shown. */
import { createHash } from "node:crypto";
import type { SeriesChange, SeriesStamp, StampedSeries } from "../../kept/folderRoutes";
import { fieldsOf, momentOf, optional, seriesNameOf, seriesOf } from "../../kept/shapes";
import type { OwnSeries } from "../../series/own/ownSeries";
import { follow, look, pathOfState, type Seen, type State } from "./chain";
import { sweep } from "./durable";
import type { Place, Shown } from "./place";
import { binnedFor, type Put } from "./workbooks";

/** What was deleted keeps its numbers, for who wants them back. */
interface FiledSeries {
  readonly deleted?: number | undefined;
  readonly series: OwnSeries;
}

export interface OwnSeriesFiles {
  stamps(): Promise<readonly SeriesStamp[]>;
  find(name: string): Promise<StampedSeries | undefined>;
  /** Not done when another state than `expected` stands there. */
  put(name: string, change: SeriesChange): Promise<Put<StampedSeries | undefined>>;
}

/** Names are compared without regard to case, and may be longer than a file's. */
const idOf = (name: string): string =>
  createHash("sha256").update(name.normalize("NFC").toLowerCase()).digest("hex").slice(0, 32);

function filedOf(value: unknown): FiledSeries {
  const { deleted, series } = fieldsOf(value, "own");
  return { deleted: optional(deleted, "deleted", momentOf), series: seriesOf(series, "series") };
}

const toldOf = (state: State<FiledSeries> | undefined): StampedSeries | undefined =>
  state && state.value.deleted === undefined ? { stamp: state.stamp, series: state.value.series } : undefined;

export function ownSeriesIn(place: Place, now: () => number, warn: (sentence: string) => void): OwnSeriesFiles {
  const lookAt = (folder: string) => look(folder, filedOf, place.setAside);
  const lookFor = (id: string) => lookAt(place.versionsOf(id));
  const shownOf = (id: string, { deleted, series }: FiledSeries): Shown => ({
    id,
    name: series.name,
    deleted: deleted !== undefined,
  });

  async function show(id: string, before: FiledSeries | undefined): Promise<void> {
    try {
      for (let { state } = await lookFor(id); state; ) {
        const { stamp, value } = state;
        await place.show(pathOfState(place.versionsOf(id), stamp), shownOf(id, value), before && shownOf(id, before));
        ({ state } = await lookFor(id));
        if (state?.stamp === stamp) return;
      }
    } catch (thrown) {
      warn(`${place.root}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  /** Undefined when there is nothing to do: it is not there, and is to go. */
  function next({ state }: Seen<FiledSeries>, { series }: SeriesChange): FiledSeries | undefined {
    if (series) return { series };
    return toldOf(state) && state && { ...state.value, deleted: now() };
  }

  async function empty(id: string, value: FiledSeries): Promise<void> {
    const isOld = ({ deleted }: FiledSeries) => deleted !== undefined && deleted < now() - binnedFor;
    if (!isOld(value)) return;
    const removed = await place.remove(id, async (versions) => {
      const { state } = await lookAt(versions);
      return state !== undefined && isOld(state.value);
    });
    if (removed) await place.hide(shownOf(id, value));
  }

  return {
    async stamps() {
      const found: SeriesStamp[] = [];
      for (const id of await place.ids()) {
        const { state } = await lookFor(id);
        const told = toldOf(state);
        if (told) found.push({ name: told.series.name, stamp: told.stamp });
        else if (state) await empty(id, state.value).catch((thrown) => warn(String(thrown)));
      }
      return found;
    },
    find: async (name) => toldOf((await lookFor(idOf(name))).state),
    async put(name, change) {
      seriesNameOf(name, "name");
      const id = idOf(name);
      const seen = await lookFor(id);
      const present = toldOf(seen.state);
      if (present?.stamp !== change.expected) return { done: false, present };
      const value = next(seen, change);
      if (!value) return { done: true, present: undefined };
      const state = await follow(place.versionsOf(id), seen, value);
      if (!state) return { done: false, present: toldOf((await lookFor(id)).state) };
      await sweep(place.versionsOf(id)).catch((thrown) => warn(String(thrown)));
      await show(id, seen.state?.value);
      return { done: true, present: toldOf(state) };
    },
  };
}
