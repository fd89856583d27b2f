/** A workbook while it is open: kept a moment after each change, and never over what another page has saved. */

import { freeName } from "../../cells/freeName";
import type { Model } from "../../engine/library/library";
import type { KeptWorkbook } from "../../kept/keptWorkbook";
import { writeWorkbookFile } from "../../workbook/grid/ownFile";
import { autosave, type SaveState } from "./autosave";
import { isSameCopy } from "./refuge";
import { amend, createWorkbook, present, type ShelfState, saveWorkbook } from "./shelf";
import type { KeepingDependencies } from "./surroundings";
import { viewOf, watchModel } from "./watchModel";
import { cleanName } from "./workbookFile";

export interface OpenWorkbook {
  readonly model: Model;
  readonly name: string;
  /** undefined until the first change: what nobody touched is not worth keeping. */
  readonly kept: KeptWorkbook | undefined;
  readonly saveState: SaveState;
  /** Resolves when what has changed until now is saved or could not be; `always` also when nothing has. */
  save(always?: boolean): Promise<void>;
  /** From now on the workbook is kept as a new one; what was kept before stays as it is. */
  saveAs(name: string): Promise<void>;
  rename(name: string): Promise<void>;
  /** What another page made of its name. */
  renamedElsewhere(workbook: KeptWorkbook): void;
  /** What was saved here went into the folder as this workbook. */
  becomes(workbook: KeptWorkbook): void;
  /** With the series that its formulas read. */
  asFile(): Promise<string>;
  close(): void;
}

export interface Opening {
  readonly model: Model;
  readonly name: string;
  readonly kept?: KeptWorkbook | undefined;
  /** Another page saved first: this one's changes went into a workbook of their own. */
  overtaken(other: KeptWorkbook, own: KeptWorkbook): void;
}

const viewPause = 500;

export function openWorkbook(
  { stage, storage, neighbours, messages }: KeepingDependencies,
  { model, overtaken, ...initial }: Opening,
): OpenWorkbook {
  let { name, kept } = initial;
  let viewTimer: ReturnType<typeof setTimeout> | undefined;

  const presentState = () => ({ name, workbook: model._exportData(false), view: viewOf(model) });
  /** Milliseconds that writing out took last time, in which the page stands still. */
  let standstill = 0;

  function state(): ShelfState {
    const started = performance.now();
    const text = writeWorkbookFile(presentState());
    standstill = performance.now() - started;
    return { text, view: viewOf(model) };
  }

  function keptAs(workbook: KeptWorkbook): KeptWorkbook {
    kept = workbook;
    name = workbook.name;
    neighbours.tell(workbook.id);
    stage.refresh();
    return workbook;
  }

  async function saveAs(wanted: string): Promise<KeptWorkbook> {
    const taken = new Set((await present(storage)).map((each) => each.name.toLowerCase()));
    name = freeName(wanted, (each) => taken.has(each.toLowerCase()), " ");
    return keptAs(await createWorkbook(storage, name, state()));
  }

  async function save(): Promise<number> {
    if (!kept) {
      await saveAs(name);
      return standstill;
    }
    const result = await saveWorkbook(storage, kept, state());
    if (result.outcome === "overtaken") {
      overtaken(result.workbook, await saveAs(result.workbook.name));
    } else {
      keptAs(result.workbook);
      if (result.restored) messages.restored(name);
    }
    return standstill;
  }

  const saving = autosave(save, (saveState, reason) => {
    if (saveState === "failed") messages.saveFailed(reason, () => void saving.saveNow());
    else if (saveState === "saved") messages.saved();
    stage.refresh();
  });

  const unwatch = watchModel(model, saving.changed, () => {
    clearTimeout(viewTimer);
    viewTimer = setTimeout(() => {
      // Where one was is worth no message: the next save says when the browser keeps nothing.
      if (kept && saving.state === "saved") amend(storage, kept.id, { view: viewOf(model) }).catch(() => {});
    }, viewPause);
  });

  return {
    model,
    get name() {
      return name;
    },
    get kept() {
      return kept;
    },
    get saveState() {
      return saving.state;
    },
    async save(always = false) {
      if (always) saving.changed();
      await saving.saveNow();
    },
    async saveAs(wanted) {
      await saving.saveNow();
      await saveAs(wanted);
    },
    async rename(wanted) {
      const cleaned = cleanName(wanted);
      if (cleaned === "" || cleaned === name) return;
      const renamed = kept && (await amend(storage, kept.id, { name: cleaned }));
      if (renamed) {
        // Only the name: what else another page has done to it is not seen here.
        keptAs({ ...renamed, revision: kept?.revision ?? renamed.revision, copies: kept?.copies ?? renamed.copies });
      } else {
        name = cleaned;
        saving.changed();
        await saving.saveNow();
      }
    },
    renamedElsewhere(workbook) {
      if (!kept || !isSameCopy(workbook.copies[0], kept.copies[0])) return;
      kept = workbook;
      name = workbook.name;
      stage.refresh();
    },
    becomes(workbook) {
      kept = workbook;
      name = workbook.name;
      stage.refresh();
    },
    asFile: async () => writeWorkbookFile({ ...presentState(), series: await stage.seriesOf(model) }),
    close() {
      unwatch();
      clearTimeout(viewTimer);
      saving.stop();
    },
  };
}
