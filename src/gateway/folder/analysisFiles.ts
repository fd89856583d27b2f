/** The user's own analyses as files (repository), one for each: a chain of states by title, of which the last is shown. */
import { createHash } from "node:crypto";
import type { AnalysisChange, StampedAnalysis } from "../../kept/folderRoutes";
import { analysisOf, type OwnAnalysis } from "../../kept/ownAnalysis";
import { fieldsOf, momentOf, optional } from "../../kept/shapes";
import { follow, look, pathOfState, type State } from "./chain";
import { sweep } from "./durable";
import type { Place, Shown } from "./place";
import { binnedFor, type Put } from "./workbooks";

interface FiledAnalysis {
  readonly deleted?: number | undefined;
  readonly analysis: OwnAnalysis;
}

export interface AnalysisFiles {
  list(): Promise<readonly StampedAnalysis[]>;
  /** Not done when another state than `expected` stands there. */
  put(title: string, change: AnalysisChange): Promise<Put<StampedAnalysis | undefined>>;
}

/** Titles are compared without regard to case, and may be longer than a file's name. */
const idOf = (title: string): string =>
  createHash("sha256").update(title.normalize("NFC").toLowerCase()).digest("hex").slice(0, 32);

function filedOf(value: unknown): FiledAnalysis {
  const { deleted, analysis } = fieldsOf(value, "filed");
  return { deleted: optional(deleted, "deleted", momentOf), analysis: analysisOf(analysis, "analysis") };
}

const toldOf = (state: State<FiledAnalysis> | undefined): StampedAnalysis | undefined =>
  state && state.value.deleted === undefined ? { stamp: state.stamp, analysis: state.value.analysis } : undefined;

export function analysesIn(place: Place, now: () => number, warn: (sentence: string) => void): AnalysisFiles {
  const lookFor = (id: string) => look(place.versionsOf(id), filedOf, place.setAside);
  const shownOf = (id: string, { deleted, analysis }: FiledAnalysis): Shown => ({
    id,
    name: analysis.title,
    deleted: deleted !== undefined,
  });
  const isOld = ({ deleted }: FiledAnalysis) => deleted !== undefined && deleted < now() - binnedFor;

  async function empty(id: string, value: FiledAnalysis): Promise<void> {
    if (!isOld(value)) return;
    const removed = await place.remove(id, async (versions) => {
      const { state } = await look(versions, filedOf, place.setAside);
      return state !== undefined && isOld(state.value);
    });
    if (removed) await place.hide(shownOf(id, value));
  }

  return {
    async list() {
      const found: StampedAnalysis[] = [];
      for (const id of await place.ids()) {
        const { state } = await lookFor(id);
        const told = toldOf(state);
        if (told) found.push(told);
        else if (state) await empty(id, state.value).catch((thrown) => warn(String(thrown)));
      }
      return found;
    },
    async put(title, { expected, analysis }) {
      const id = idOf(title);
      const seen = await lookFor(id);
      const present = toldOf(seen.state);
      if (present?.stamp !== expected) return { done: false, present };
      const value = analysis ? { analysis } : present && { analysis: present.analysis, deleted: now() };
      if (!value) return { done: true, present: undefined };
      const state = await follow(place.versionsOf(id), seen, value);
      if (!state) return { done: false, present: toldOf((await lookFor(id)).state) };
      await sweep(place.versionsOf(id)).catch((thrown) => warn(String(thrown)));
      const before = seen.state && shownOf(id, seen.state.value);
      await place
        .show(pathOfState(place.versionsOf(id), state.stamp), shownOf(id, value), before)
        .catch((thrown) => warn(`${place.root}: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
      return { done: true, present: toldOf(state) };
    },
  };
}
