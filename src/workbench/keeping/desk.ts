/** Which workbook lies open, and what the File menu does with the others. */

import type { Model } from "../../engine/library/library";
import type { KeptWorkbook, SheetView } from "../../kept/keptWorkbook";
import { say } from "../../language/language";
import { checkedWorkbook } from "./checkWorkbook";
import type { Moved } from "./handOver";
import { type OpenWorkbook, openWorkbook } from "./openWorkbook";
import { isSameCopy } from "./refuge";
import { amend, present, readNewest } from "./shelf";
import type { KeepingDependencies } from "./surroundings";
import { texts } from "./texts";
import { applyView } from "./watchModel";
import { cleanName, readWorkbookFile } from "./workbookFile";

export interface Desk {
  /** undefined only before the first workbook is shown. */
  readonly open: OpenWorkbook | undefined;
  /** The workbook of the first visit, still as it was laid. */
  isOpeningBook(): boolean;
  layOpeningBook(): Promise<void>;
  newWorkbook(): Promise<void>;
  /** False when the user stays with the present one, or nothing of the other can be read. */
  openKept(id: string): Promise<boolean>;
  openFile(fileName: string, text: string): Promise<void>;
  /** A workbook that was made of another program's file; undefined when the user stays. Throws an UnreadableWorkbook. */
  openData(name: string, data: object, activeSheet: string): Promise<Model | undefined>;
  duplicate(): Promise<void>;
  /** Whether another page or program has changed the open workbook. */
  lookAgain(): Promise<void>;
  /** What was saved in this browser alone is a workbook of its own now. */
  moved(moved: Moved): void;
  /** Deletes the open workbook, shows another one, and offers to bring it back. */
  discard(): Promise<void>;
}

export function createDesk(surroundings: KeepingDependencies): Desk {
  const { stage, storage, neighbours, messages } = surroundings;
  let current: OpenWorkbook | undefined;
  let openingModel: Model | undefined;

  function here(): OpenWorkbook {
    if (!current) throw new Error("No workbook is open.");
    return current;
  }

  /** The model is shown first: what cannot be drawn must not take the place of what is open. */
  async function put(model: Model, name: string, view?: SheetView, kept?: KeptWorkbook): Promise<OpenWorkbook> {
    const before = current;
    applyView(model, view);
    try {
      await stage.show(model);
    } catch (thrown) {
      if (before) await stage.show(before.model);
      throw thrown;
    }
    before?.close();
    const overtaken = (other: KeptWorkbook, own: KeptWorkbook) =>
      messages.overtaken(other.name, own.name, () => void keepOnly(other.id, own));
    current = openWorkbook(surroundings, { model, name, kept, overtaken });
    messages.workbookChanged();
    stage.refresh();
    return current;
  }

  async function layOpeningBook(): Promise<void> {
    const { model, name } = await stage.openingBook();
    openingModel = model;
    await put(model, name);
  }

  async function keepOnly(id: string, own: KeptWorkbook): Promise<void> {
    if (await desk.openKept(id)) await remove(own);
  }

  async function remove({ id, name }: KeptWorkbook): Promise<void> {
    await amend(storage, id, { deleted: Date.now() });
    messages.deleted(name, async () => {
      await amend(storage, id, { deleted: undefined });
      await desk.openKept(id);
    });
  }

  /** False when changes would be lost and the user rather stays. */
  async function mayLeave(): Promise<boolean> {
    if (!current) return true;
    await current.save();
    if (current.saveState === "failed" && !(await messages.askToLeave(current.name))) return false;
    messages.anotherAsked();
    return true;
  }

  async function bring(workbook: KeptWorkbook): Promise<boolean> {
    await stage.catchUp();
    const reading = await readNewest(storage, workbook, (text) => {
      const file = readWorkbookFile(text);
      const model = stage.createModel(file.workbook);
      return put(model, workbook.name, workbook.view ?? file.view, workbook);
    });
    if (!reading) {
      messages.unreadable(workbook.name);
      return false;
    }
    const [newest] = reading.damaged;
    if (newest) messages.olderOpened(workbook.name, newest.copy.saved, reading.copy.saved);
    await amend(storage, workbook.id, { opened: Date.now() });
    return true;
  }

  const desk: Desk = {
    async lookAgain() {
      const id = current?.kept?.id;
      if (id !== undefined && current?.saveState === "saved") await changedElsewhere(id);
    },
    moved({ from, workbook }) {
      neighbours.tell(from);
      messages.movedBeside(current?.kept?.id === from ? current.name : workbook.name, workbook.name);
      if (current?.kept?.id === from) current.becomes(workbook);
    },
    get open() {
      return current;
    },
    isOpeningBook: () => here().model === openingModel && !here().kept && !here().model.getters.canUndo(),
    layOpeningBook,
    async newWorkbook() {
      if (await mayLeave()) await put(stage.createModel(), say(texts.untitled));
    },
    async openKept(id) {
      const workbook = await storage.find(id);
      return workbook !== undefined && (await mayLeave()) && bring(workbook);
    },
    async openFile(fileName, text) {
      if (!(await mayLeave())) return;
      let differing: readonly string[];
      try {
        const file = readWorkbookFile(text);
        // Before the first calculation, which then finds them.
        differing = await stage.takeSeries(file.series);
        await put(
          stage.createModel(file.workbook),
          file.name || fileName.replace(/(\.marketbook)?\.json$/i, ""),
          file.view,
        );
      } catch (thrown) {
        messages.fileRefused(fileName, thrown);
        return;
      }
      if (differing.length > 0) messages.ownSeriesStay(differing);
      await here().save(true);
    },
    async openData(name, data, activeSheet) {
      if (!(await mayLeave())) return undefined;
      const view = { sheetId: activeSheet, col: 0, row: 0, scrollX: 0, scrollY: 0 };
      const model = stage.createModel(checkedWorkbook(data));
      await put(model, cleanName(name), view);
      await here().save(true);
      return model;
    },
    async duplicate() {
      await here().saveAs(say(texts.copyName, { name: here().name }));
    },
    async discard() {
      await here().save();
      const own = here().kept;
      if (!own) return;
      messages.anotherAsked();
      const [next] = (await present(storage)).filter((each) => each.id !== own.id);
      if (!next || !(await bring(next))) await layOpeningBook();
      await remove(own);
    },
  };

  async function changedElsewhere(id: string): Promise<void> {
    if (current?.kept?.id !== id) return;
    const workbook = await storage.find(id);
    const seen = current.kept?.id === id ? current.kept : undefined;
    if (!workbook || workbook.deleted !== undefined || !seen) return;
    if (isSameCopy(workbook.copies[0], seen.copies[0])) current.renamedElsewhere(workbook);
    else if (workbook.revision >= seen.revision) messages.newerElsewhere(workbook.name, () => void desk.openKept(id));
  }

  neighbours.onTold(changedElsewhere);
  return desk;
}
