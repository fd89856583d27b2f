/** Keeps the page's workbooks, and puts File, name and state of saving into the title bar. */
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { fileEnding } from "../../workbook/grid/ownFile";
import type { Way } from "../opening/askHow";
import { askAgain } from "./askAgain";
import { askToStay } from "./browserStorage";
import { createDesk, type Desk } from "./desk";
import { type MenuEntry, mountFileMenu } from "./fileMenu";
import { chooseFile, downloadFile, fileNameOf } from "./files";
import { openFirst } from "./firstWorkbook";
import type { FolderStorage } from "./folderStorage";
import { hasKept, rememberForTab, rememberKeeping } from "./lastOpened";
import { pageMessages } from "./messages";
import { mountNameField } from "./nameField";
import { pageNeighbours } from "./neighbours";
import { showOpenDialog } from "./openDialog";
import { amend, present } from "./shelf";
import type { KeepingDependencies, Stage } from "./surroundings";
import { texts } from "./texts";
import { assertReadableSize } from "./workbookFile";

export interface Keeping {
  readonly desk: Desk;
  /** Opens the first workbook. */
  start(): Promise<void>;
  save(): Promise<void>;
  chooseWorkbook(): Promise<void>;
  /** Ours, or another program's, which may be known to be a sheet. */
  openFile(file: File, way?: Way): Promise<void>;
  /** Shows the words of the bar in the current language. */
  refresh(): void;
}

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

/** Files that are none of ours. */
export interface OtherFiles {
  /** Their endings, for the browser's dialog. */
  readonly endings: string;
  /** Throws an UnreadableWorkbook. */
  open(file: File, desk: Desk, way?: Way): Promise<void>;
}

/** `more` follows in the menu; `isTyping` says whether a cell is being edited, whose text nothing has yet. */
export function createKeeping(
  page: Omit<Stage, "refresh"> & { saveAsExcel(model: Model, name: string): Promise<void>; focusCells(): void },
  more: readonly MenuEntry[],
  isTyping: () => boolean,
  storage: FolderStorage,
  others: OtherFiles,
): Keeping {
  const messages = pageMessages(download);
  const surroundings: KeepingDependencies = {
    stage: { ...page, refresh },
    storage,
    neighbours: pageNeighbours(),
    messages,
  };
  const desk = createDesk(surroundings);

  function download(): void {
    const { open } = desk;
    if (open)
      act(open.asFile().then((text) => downloadFile(fileNameOf(open.name, fileEnding), text, "application/json")));
  }

  async function openFile(file: File, way?: Way): Promise<void> {
    try {
      if (!/\.json$/i.test(file.name)) {
        await others.open(file, desk, way);
        return;
      }
      assertReadableSize(file.size);
      await desk.openFile(file.name, await file.text());
    } catch (thrown) {
      messages.fileRefused(file.name, thrown);
    }
  }

  const chooseFromDisk = () => chooseFile(`${fileEnding},.json,${others.endings}`, (file) => void openFile(file));

  async function chooseWorkbook(): Promise<void> {
    await desk.open?.save();
    const workbooks = await present(storage).catch(() => []);
    showOpenDialog(workbooks, {
      openId: desk.open?.kept?.id,
      folder: storage.away() ? undefined : storage.folderPath(),
      damaged: storage.damaged(),
      open: ({ id }) => act(desk.openKept(id)),
      discard: async ({ id }) => void (await amend(storage, id, { deleted: Date.now() })),
      bringBack: async ({ id }) => void (await amend(storage, id, { deleted: undefined })),
      chooseFile: chooseFromDisk,
    });
  }

  /** Says itself what went wrong: nothing of it is about keeping the workbook here. */
  async function saveAsExcel(): Promise<void> {
    const { open } = desk;
    messages.fileAsked();
    if (open) await page.saveAsExcel(open.model, open.name).catch(messages.excelFailed);
  }

  async function save(): Promise<void> {
    await desk.open?.save(true);
  }

  /** What the menu starts fails as saving does: the browser keeps nothing, or has no room. */
  function act(action: Promise<unknown>): void {
    action.catch((reason: unknown) => messages.saveFailed(reason, () => act(save())));
  }

  const isKept = () => desk.open?.kept !== undefined;
  const name = mountNameField(find("workbook-name"), (wanted) => act(desk.open?.rename(wanted) ?? Promise.resolve()));
  const menu = mountFileMenu(
    find("file"),
    [
      { text: texts.newWorkbook, choose: () => act(desk.newWorkbook()) },
      { text: texts.open, keys: "Ctrl+O", choose: () => act(chooseWorkbook()) },
      { text: texts.save, keys: "Ctrl+S", apart: true, choose: () => act(save()) },
      { text: texts.download, choose: download },
      { text: texts.saveAsExcel, choose: () => void saveAsExcel() },
      { text: texts.duplicate, choose: () => act(desk.duplicate()) },
      { text: texts.rename, choose: name.edit },
      { text: texts.delete, apart: true, enabled: isKept, choose: () => act(desk.discard()) },
      ...more,
    ],
    page.focusCells,
  );

  function refresh(): void {
    menu.refresh();
    const { open } = desk;
    if (!open) return;
    rememberForTab(open.kept?.id);
    const button = find("workbook-name");
    button.textContent = open.name;
    button.title = say(texts.renameHint);
    document.title = `${open.name} – Marketbook`;
    const state = find("save-state");
    state.textContent = open.kept || open.saveState !== "saved" ? say(texts[stateTexts[open.saveState]]) : "";
    state.classList.toggle("failed", open.saveState === "failed");
    const place = find("kept-where");
    const isOnlyHere = open.kept !== undefined && storage.isOnlyHere(open.kept.id);
    place.textContent = open.kept ? say(isOnlyHere ? texts.onlyHere : texts.inFolder) : "";
    place.title = storage.folderPath() ?? "";
    place.classList.toggle("failed", isOnlyHere);
    if (open.kept) rememberKeeping();
    if (open.kept) askToStay();
  }

  let shownAway: string | undefined;

  /** Once for each reason: who has closed the line has read it. */
  function showAway(): void {
    const reason = storage.away();
    if (reason?.en !== shownAway) messages.away(reason);
    shownAway = reason?.en;
    if (reason) comeBack();
  }

  const comeBack = askAgain(async () => {
    await storage.handOver();
    // With nothing to hand over somebody has to ask whether it is back.
    if (storage.away()) await storage.list();
    return storage.away() === undefined;
  });

  async function start(): Promise<void> {
    saveOnLeaving();
    await openFirst(desk, surroundings);
    storage.onStanding((moved) => {
      for (const each of moved) desk.moved(each);
      showAway();
      refresh();
    });
    showAway();
    refresh();
    if (!desk.open?.kept && hasKept() && (await present(storage).catch(() => [])).length === 0)
      messages.nothingFound(storage.away() ? undefined : storage.folderPath());
    // A message that nobody sees yet must not be there only for those who come back.
    addEventListener("focus", () => void desk.lookAgain().catch(() => {}));
  }

  /** From the beginning: the sheet takes what is typed before all that is asked at the start has been answered. */
  function saveOnLeaving(): void {
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) void desk.open?.save();
    });
    addEventListener("pagehide", () => void desk.open?.save());
    addEventListener("beforeunload", (event) => {
      if ((desk.open?.saveState ?? "saved") === "saved" && !isTyping()) return;
      void desk.open?.save();
      event.preventDefault();
    });
  }

  return { desk, start, save, chooseWorkbook, openFile, refresh };
}

const stateTexts = { saved: "saved", unsaved: "saving", saving: "saving", failed: "unsaved" } as const;
