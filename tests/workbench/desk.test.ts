import { createModel } from "../../src/engine/engine";
import type { Model } from "../../src/engine/library/library";
import { idOf } from "../../src/series/own/ownSeries";
import { createDesk } from "../../src/workbench/keeping/desk";
import { present, saveWorkbook } from "../../src/workbench/keeping/shelf";
import type { KeepingDependencies, Messages } from "../../src/workbench/keeping/surroundings";
import { type CarriedSeries, writtenSeries } from "../../src/workbook/carriedSeries";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { testSheet } from "../engine/sheet";
import { demoSeries } from "../fixtures/series/demo";
import { type MemoryStorage, memoryStorage } from "./memoryStorage";

const library = nodeEngine();

/** Pages of one browser: each tells all the others. */
function browser(storage: MemoryStorage = memoryStorage()) {
  const pages: ((id: string) => void)[] = [];
  const newPage = () => {
    const told: [string, ...unknown[]][] = [];
    const taken: CarriedSeries[] = [];
    let refuseToShow: ((model: Model) => boolean) | undefined;
    let shown: Model | undefined;
    let leaves = true;
    let caughtUp = 0;
    let listener: (id: string) => void = () => {};
    pages.push((id) => listener(id));
    const self = pages.length - 1;
    const messages = new Proxy({} as Messages, {
      get:
        (_, name: string) =>
        (...details: unknown[]) => {
          told.push([name, ...details]);
          return Promise.resolve(leaves);
        },
    });
    const surroundings: KeepingDependencies = {
      storage,
      messages,
      neighbours: {
        tell(id) {
          for (const [index, page] of pages.entries()) if (index !== self) page(id);
        },
        onTold(each) {
          listener = each;
        },
      },
      stage: {
        async catchUp() {
          caughtUp++;
        },
        createModel: (workbook) => (workbook ? new library.Model(workbook as never) : createModel(library)),
        openingBook: async () => ({ model: createModel(library, "Opening"), name: "Silver book" }),
        async show(model) {
          if (refuseToShow?.(model)) throw new Error("The grid cannot draw it.");
          shown = model;
        },
        seriesOf: async () => ({ own: [], fetched: [] }),
        async takeSeries(series) {
          taken.push(series);
          return series.own.map(idOf);
        },
        refresh() {},
      },
    };
    const desk = createDesk(surroundings);
    const sheet = () => testSheet(desk.open?.model as Model);
    return {
      desk,
      told,
      taken,
      sheet,
      names: () => told.map(([name]) => name),
      shown: () => shown,
      caughtUp: () => caughtUp,
      stay() {
        leaves = false;
      },
      refuse(when: (model: Model) => boolean) {
        refuseToShow = when;
      },
      /** Answers the last message of this name by its button. */
      async answer(name: string) {
        const [button] = told
          .filter(([each]) => each === name)
          .map((details) => details.at(-1) as () => void)
          .slice(-1);
        button?.();
        await settle();
      },
      async enter(cells: Record<string, string>) {
        sheet().set(cells);
        await desk.open?.save();
      },
    };
  };
  return { storage, newPage };
}

async function settle() {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

async function oneWorkbook(cells: Record<string, string> = { A1: "1" }) {
  const { storage, newPage } = browser();
  const page = newPage();
  await page.desk.layOpeningBook();
  await page.enter(cells);
  const id = page.desk.open?.kept?.id as string;
  return { storage, newPage, page, id };
}

test("the opening book is kept from its first change on, under its name", async () => {
  const { storage, newPage } = browser();
  const page = newPage();
  await page.desk.layOpeningBook();
  await page.desk.open?.save();
  expect([await present(storage), page.desk.isOpeningBook()]).toEqual([[], true]);
  await page.enter({ A1: "=1+1" });
  expect((await present(storage)).map(({ name }) => name)).toEqual(["Silver book"]);
  expect(page.desk.isOpeningBook()).toBe(false);
});

test("a change that is undone is saved as undone", async () => {
  const { page, newPage, id } = await oneWorkbook();
  page.sheet().undo();
  await page.desk.open?.save();
  const after = newPage();
  await after.desk.openKept(id);
  expect(after.caughtUp()).toBe(1);
  expect(after.sheet().value("A1")).toBeNull();
});

test("another page opens what was kept: contents, sheet and place", async () => {
  const { page, newPage, id } = await oneWorkbook();
  page.sheet().addSheet("Second");
  page.sheet().run("ACTIVATE_SHEET", { sheetIdFrom: "sheet1", sheetIdTo: "Second" });
  page.desk.open?.model.selection.selectCell(3, 4);
  await page.enter({ "Second!A1": "=SEQUENCE(2)" });
  const after = newPage();
  expect(await after.desk.openKept(id)).toBe(true);
  expect(after.sheet().column("A1", 2)).toEqual([1, 2]);
  expect(after.desk.open?.model.getters.getActivePosition()).toEqual({ sheetId: "Second", col: 3, row: 4 });
  expect(after.told).toEqual([["workbookChanged"]]);
});

test("two pages that change the same workbook end with both versions", async () => {
  const { storage, page, newPage, id } = await oneWorkbook();
  const other = newPage();
  await other.desk.openKept(id);
  await page.enter({ A1: "here" });
  await settle();
  expect(other.names()).toContain("newerElsewhere");
  await other.enter({ A1: "there" });
  expect(other.told).toContainEqual(["overtaken", "Silver book", "Silver book 2", expect.any(Function)]);
  expect((await present(storage)).map(({ name }) => name).sort()).toEqual(["Silver book", "Silver book 2"]);
  const fresh = newPage();
  await fresh.desk.openKept(id);
  expect([fresh.sheet().value("A1"), other.sheet().value("A1")]).toEqual(["here", "there"]);
  await page.enter({ A2: "again" });
  await other.enter({ A2: "again" });
  expect(other.names().filter((name) => name === "overtaken")).toHaveLength(1);
});

test("of two versions only the other one is kept when asked, and the own one can come back", async () => {
  const { storage, page, newPage, id } = await oneWorkbook();
  const other = newPage();
  await other.desk.openKept(id);
  await page.enter({ A1: "here" });
  await other.enter({ A1: "there" });
  await other.answer("overtaken");
  expect(other.sheet().value("A1")).toBe("here");
  expect((await present(storage)).map(({ name }) => name)).toEqual(["Silver book"]);
  await other.answer("deleted");
  expect(other.sheet().value("A1")).toBe("there");
});

test("what was saved here while the folder was away, and is a workbook of its own now, is worked on under its new name", async () => {
  const { storage, page, id } = await oneWorkbook();
  const kept = page.desk.open?.kept;
  const workbook = { ...(kept as NonNullable<typeof kept>), id: "beside", name: "Silver book 2" };
  await storage.change("beside", () => ({ workbook, added: { revision: workbook.revision, text: "" } }));
  page.desk.moved({ from: id, workbook });
  expect(page.told.at(-1)).toEqual(["movedBeside", "Silver book", "Silver book 2"]);
  await page.enter({ A1: "2" });
  expect([page.desk.open?.name, page.desk.open?.kept?.id]).toEqual(["Silver book 2", "beside"]);
  expect((await storage.find(id))?.revision).toBe(kept?.revision);
});

test("a page that is looked at again says what another browser has saved meanwhile", async () => {
  const { storage, page, id } = await oneWorkbook();
  await page.desk.lookAgain();
  expect(page.names()).not.toContain("newerElsewhere");
  const seen = (await storage.find(id)) as NonNullable<Awaited<ReturnType<typeof storage.find>>>;
  await saveWorkbook(storage, seen, { text: "{}" });
  await page.desk.lookAgain();
  expect(page.names()).toContain("newerElsewhere");
});

test("the newer version of another page is shown when asked", async () => {
  const { page, newPage, id } = await oneWorkbook();
  const other = newPage();
  await other.desk.openKept(id);
  await page.enter({ A1: "newer" });
  await settle();
  await other.answer("newerElsewhere");
  expect(other.sheet().value("A1")).toBe("newer");
});

test("a name given in another page shows here", async () => {
  const { page, newPage, id } = await oneWorkbook();
  const other = newPage();
  await other.desk.openKept(id);
  await page.desk.open?.rename("Silver 2026");
  await settle();
  expect(other.desk.open?.name).toBe("Silver 2026");
});

test("a workbook that another page deleted comes back when it is changed here", async () => {
  const { storage, page, newPage, id } = await oneWorkbook();
  const other = newPage();
  await other.desk.openKept(id);
  await page.desk.discard();
  await settle();
  await other.enter({ A1: "still here" });
  expect(other.names()).toContain("restored");
  expect((await present(storage)).map((each) => each.id)).toEqual([id]);
});

test("a damaged newest state opens the one before and says so", async () => {
  const { storage, page, newPage, id } = await oneWorkbook();
  await page.enter({ A1: "2" });
  storage.damage(id, 2, "{");
  const after = newPage();
  expect(await after.desk.openKept(id)).toBe(true);
  expect(after.sheet().value("A1")).toBe(1);
  expect(after.names()).toContain("olderOpened");
  await after.enter({ A1: "3" });
  const last = newPage();
  await last.desk.openKept(id);
  expect([last.sheet().value("A1"), last.names()]).toEqual([3, ["workbookChanged"]]);
});

test("a state that the grid cannot draw opens the one before", async () => {
  const { page, newPage, id } = await oneWorkbook();
  await page.enter({ B1: "draws badly" });
  const after = newPage();
  after.refuse((model) => testSheet(model).value("B1") === "draws badly");
  expect(await after.desk.openKept(id)).toBe(true);
  expect(after.sheet().value("A1")).toBe(1);
});

test("a workbook that cannot be read at all leaves the present one open", async () => {
  const { storage, page, id } = await oneWorkbook();
  storage.damage(id, 1, undefined);
  await page.desk.newWorkbook();
  const blank = page.desk.open?.model;
  expect(await page.desk.openKept(id)).toBe(false);
  expect(page.names()).toContain("unreadable");
  expect([page.desk.open?.model, page.shown()]).toEqual([blank, blank]);
});

test("a full disk is told, keeps nothing half, and is over when there is room", async () => {
  const { storage, page, newPage, id } = await oneWorkbook();
  const full = new Error("QuotaExceededError");
  storage.failWith(full);
  await page.enter({ A1: "2" });
  expect([page.desk.open?.saveState, page.told.at(-1)?.[1]]).toEqual(["failed", full]);
  storage.failWith(undefined);
  await page.answer("saveFailed");
  expect(page.desk.open?.saveState).toBe("saved");
  const after = newPage();
  await after.desk.openKept(id);
  expect(after.sheet().value("A1")).toBe(2);
});

test("unsaved changes are left only by who says so", async () => {
  const { storage, page } = await oneWorkbook();
  storage.failWith(new Error("full"));
  await page.enter({ A1: "2" });
  page.stay();
  await page.desk.newWorkbook();
  expect([page.names(), page.sheet().value("A1")]).toEqual([expect.arrayContaining(["askToLeave"]), 2]);
});

test("new, duplicate, rename: each name is free", async () => {
  const { storage, page } = await oneWorkbook();
  await page.desk.duplicate();
  await page.enter({ A1: "in the copy" });
  await page.desk.newWorkbook();
  await page.enter({ A1: "x" });
  await page.desk.newWorkbook();
  await page.enter({ A1: "y" });
  await page.desk.open?.rename("  Rates \n");
  expect((await present(storage)).map(({ name }) => name).sort()).toEqual([
    "Rates",
    "Silver book",
    "Silver book – copy",
    "Workbook",
  ]);
});

test("deleting shows the workbook used before, and undo brings the deleted one back", async () => {
  const { storage, page, id } = await oneWorkbook();
  await page.desk.newWorkbook();
  await page.enter({ A1: "second" });
  await page.desk.discard();
  expect(page.desk.open?.kept?.id).toBe(id);
  await page.answer("deleted");
  expect(page.sheet().value("A1")).toBe("second");
  await page.desk.discard();
  await page.desk.discard();
  expect([page.desk.isOpeningBook(), await present(storage)]).toEqual([true, []]);
});

test("a file opens as a workbook of its own; a bad one changes nothing", async () => {
  const { storage, page, id } = await oneWorkbook();
  const text = (await page.desk.open?.asFile()) as string;
  await page.desk.openFile("silver", text);
  expect(page.desk.open?.kept?.id).not.toBe(id);
  expect((await present(storage)).map(({ name }) => name).sort()).toEqual(["Silver book", "Silver book 2"]);
  const before = page.desk.open;
  await page.desk.openFile("bad", text.slice(0, -10));
  expect([page.names().at(-1), page.desk.open]).toEqual(["fileRefused", before]);
});

test("the series of a file are taken before it is shown, and own ones that stay as they are here are named", async () => {
  const { page } = await oneWorkbook();
  const file = JSON.parse((await page.desk.open?.asFile()) as string);
  const own = demoSeries.slice(0, 1);
  await page.desk.openFile("silver", JSON.stringify({ ...file, series: writtenSeries({ own, fetched: [] }) }));
  expect(page.taken).toEqual([{ own, fetched: [] }]);
  expect(page.told).toContainEqual(["ownSeriesStay", ["FILE:DEMO"]]);
  await page.desk.openFile("silver", JSON.stringify(file));
  expect(page.taken.at(-1)).toEqual({ own: [], fetched: [] });
});
