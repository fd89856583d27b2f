import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptWorkbook } from "../../src/kept/keptWorkbook";
import { folderStorage } from "../../src/workbench/keeping/folderStorage";
import type { Moved } from "../../src/workbench/keeping/handOver";
import { amend, createWorkbook, present, readNewest, saveWorkbook } from "../../src/workbench/keeping/shelf";
import { openTestFolder, type TestFolder } from "./folderOfTest";
import { memoryStorage } from "./memoryStorage";

let folder: TestFolder;
beforeEach(() => {
  folder = openTestFolder();
});
afterEach(() => folder.close());

/** A browser with a database of its own. */
function browser(database = memoryStorage()) {
  const storage = folderStorage(database, folder.client);
  const moved: Moved[] = [];
  storage.onStanding((each) => moved.push(...each));
  return { storage, database, moved };
}

type Storage = ReturnType<typeof browser>["storage"];

async function save(storage: Storage, seen: KeptWorkbook, text: string): Promise<KeptWorkbook> {
  const result = await saveWorkbook(storage, seen, { text });
  if (result.outcome !== "saved") throw new Error("overtaken");
  return result.workbook;
}

/** Name and text of each workbook, as a browser that has never been here finds them. */
async function inFolder(): Promise<string[]> {
  const { storage } = browser();
  const all = await present(storage);
  const texts = all.map(async (each) => {
    const reading = await readNewest(storage, each, (text) => text);
    return `${each.name}: ${reading?.opened}`;
  });
  return (await Promise.all(texts)).sort();
}

test("what one browser saves another one opens", async () => {
  const { storage } = browser();
  const workbook = await createWorkbook(storage, "Silver", { text: "one" });
  await save(storage, workbook, "two");
  expect(await inFolder()).toEqual(["Silver: two"]);
  expect([storage.isOnlyHere(workbook.id), storage.away()]).toEqual([false, undefined]);
  expect(storage.folderPath()).toBeUndefined();
  await storage.list();
  expect(storage.folderPath()).toBe(join(folder.home, "workbooks"));
});

test("two browsers that save the same workbook: the second one is told, and nothing is overwritten", async () => {
  const [here, there] = [browser(), browser()];
  const workbook = await createWorkbook(here.storage, "Silver", { text: "one" });
  const seenThere = (await there.storage.find(workbook.id)) as KeptWorkbook;
  await save(here.storage, workbook, "here");
  expect(await saveWorkbook(there.storage, seenThere, { text: "there" })).toMatchObject({ outcome: "overtaken" });
  expect(await inFolder()).toEqual(["Silver: here"]);
});

test("two changes of one page at once are made one after the other, and neither is refused", async () => {
  const refused: string[] = [];
  const { client } = folder;
  const watched = {
    ...client,
    put: async (...given: Parameters<typeof client.put>) => {
      const answer = await client.put(...given);
      if (!answer.done) refused.push(given[0]);
      return answer;
    },
  };
  const storage = folderStorage(memoryStorage(), watched);
  const workbook = await createWorkbook(storage, "Silver", { text: "one" });
  const [saved] = await Promise.all([
    saveWorkbook(storage, workbook, { text: "two" }),
    amend(storage, workbook.id, { name: "Gold" }),
    amend(storage, workbook.id, { opened: 5 }),
  ]);
  expect([saved.outcome, refused]).toEqual(["saved", []]);
  expect(await inFolder()).toEqual(["Gold: two"]);
});

describe("with the folder away", () => {
  test("what is saved stays in the browser, says so, and goes over when it is back", async () => {
    const { storage } = browser();
    const workbook = await createWorkbook(storage, "Silver", { text: "one" });
    folder.leave();
    const away = await save(storage, workbook, "two");
    const other = await createWorkbook(storage, "Gold", { text: "new" });
    expect([storage.isOnlyHere(workbook.id), storage.isOnlyHere(other.id)]).toEqual([true, true]);
    expect(storage.away()?.en).toContain("does not answer");
    expect((await present(storage)).map(({ name }) => name).sort()).toEqual(["Gold", "Silver"]);
    expect((await readNewest(storage, away, (text) => text))?.opened).toBe("two");
    folder.comeBack();
    await storage.handOver();
    expect(await inFolder()).toEqual(["Gold: new", "Silver: two"]);
    expect([storage.isOnlyHere(workbook.id), storage.away()]).toEqual([false, undefined]);
    // The same tab goes on where it was.
    await save(storage, away, "three");
    expect(await inFolder()).toEqual(["Gold: new", "Silver: three"]);
  });

  test("a save goes over with the next one, without anyone asking", async () => {
    const { storage } = browser();
    const workbook = await createWorkbook(storage, "Silver", { text: "one" });
    folder.leave();
    const away = await save(storage, workbook, "two");
    folder.comeBack();
    await save(storage, away, "three");
    expect(await inFolder()).toEqual(["Silver: three"]);
    expect(storage.isOnlyHere(workbook.id)).toBe(false);
  });

  test("changed at both places, both are there: this one's is a second workbook, once", async () => {
    const [here, there] = [browser(), browser()];
    const workbook = await createWorkbook(here.storage, "Silver", { text: "one" });
    const seenThere = (await there.storage.find(workbook.id)) as KeptWorkbook;
    folder.leave();
    const away = await save(here.storage, workbook, "here");
    folder.comeBack();
    await save(there.storage, seenThere, "there");
    await here.storage.handOver();
    await here.storage.handOver();
    expect(await inFolder()).toEqual(["Silver 2: here", "Silver: there"]);
    expect(here.moved).toMatchObject([{ from: workbook.id, workbook: { name: "Silver 2" } }]);
    // Who still shows it under its old number has not seen the other state of that number.
    expect(await saveWorkbook(here.storage, away, { text: "blind" })).toMatchObject({ outcome: "overtaken" });
    await save(here.storage, here.moved[0]?.workbook as KeptWorkbook, "here on");
    expect(await inFolder()).toEqual(["Silver 2: here on", "Silver: there"]);
  });

  test("a page that is closed between the two steps of a conflict makes no third workbook", async () => {
    const [here, there] = [browser(), browser()];
    const workbook = await createWorkbook(here.storage, "Silver", { text: "one" });
    const seenThere = (await there.storage.find(workbook.id)) as KeptWorkbook;
    folder.leave();
    await save(here.storage, workbook, "here");
    folder.comeBack();
    await save(there.storage, seenThere, "there");
    folder.loseNextAnswer("PUT");
    await here.storage.handOver();
    folder.comeBack();
    await browser(here.database).storage.handOver();
    expect(await inFolder()).toEqual(["Silver 2: here", "Silver: there"]);
  });

  test("a save whose answer is lost is no conflict", async () => {
    const { storage, moved } = browser();
    const workbook = await createWorkbook(storage, "Silver", { text: "one" });
    folder.loseNextAnswer("PUT");
    const away = await save(storage, workbook, "two");
    expect(storage.isOnlyHere(workbook.id)).toBe(true);
    folder.comeBack();
    await storage.handOver();
    await save(storage, away, "three");
    expect([await inFolder(), moved]).toEqual([["Silver: three"], []]);
  });

  test("a name, a deletion and a new look alone are no conflict with what was saved elsewhere", async () => {
    const [here, there] = [browser(), browser()];
    const silver = await createWorkbook(here.storage, "Silver", { text: "one" });
    const gold = await createWorkbook(here.storage, "Gold", { text: "one" });
    const seen = (await there.storage.find(silver.id)) as KeptWorkbook;
    const seenGold = (await there.storage.find(gold.id)) as KeptWorkbook;
    folder.leave();
    await amend(here.storage, silver.id, { name: "Silver, mine" });
    await amend(here.storage, gold.id, { deleted: 1 });
    folder.comeBack();
    await save(there.storage, seen, "there");
    await save(there.storage, seenGold, "still used");
    await here.storage.handOver();
    expect(await inFolder()).toEqual(["Gold: still used", "Silver, mine: there"]);
  });

  test("a full disk is said in the folder's words, and the work waits here", async () => {
    const { storage } = browser();
    const workbook = await createWorkbook(storage, "Silver", { text: "one" });
    folder.refuse(507, "The disk of your folder is full.");
    await save(storage, workbook, "two");
    expect([storage.away()?.en, storage.isOnlyHere(workbook.id)]).toEqual(["The disk of your folder is full.", true]);
    folder.comeBack();
    await storage.handOver();
    expect(await inFolder()).toEqual(["Silver: two"]);
  });

  test("what the folder refuses stays here with its sentence, and the others go over", async () => {
    const { storage } = browser();
    const workbook = await createWorkbook(storage, "Silver", { text: "one" });
    folder.refuse(400, "name is not in the form it should have.");
    await save(storage, workbook, "two");
    expect(storage.away()?.en).toContain("name is not");
    expect((await readNewest(storage, (await present(storage))[0] as KeptWorkbook, (text) => text))?.opened).toBe(
      "two",
    );
    folder.comeBack();
    await storage.handOver();
    expect(await inFolder()).toEqual(["Silver: two"]);
  });

  test("a server of pages alone is no folder", async () => {
    folder.refuse(404, "");
    const { storage } = browser();
    await createWorkbook(storage, "Silver", { text: "one" });
    expect((await present(storage)).map(({ name }) => name)).toEqual(["Silver"]);
  });
});

test("what a browser had kept before there was a folder goes into it once, with its earlier states", async () => {
  const database = memoryStorage();
  let workbook = await createWorkbook(database, "Silver", { text: "one" });
  for (const text of ["two", "three"]) workbook = (await saveWorkbook(database, workbook, { text })).workbook;
  const gone = await createWorkbook(database, "Gone", { text: "bin" });
  await amend(database, gone.id, { deleted: 5 });
  const mine = await createWorkbook(browser().storage, "silver", { text: "taken" });
  const { storage } = browser(database);
  await storage.list();
  await storage.list();
  expect(await inFolder()).toEqual(["Silver 2: three", "silver: taken"]);
  const there = (await folder.client.list()).workbooks.map((each) => each.workbook);
  expect(there.find(({ id }) => id === workbook.id)?.copies.map(({ revision }) => revision)).toEqual([3, 2, 1]);
  expect(there.find(({ id }) => id === gone.id)?.deleted).toBeDefined();
  expect(there).toHaveLength(3);
  expect(there.some(({ id }) => id === mine.id)).toBe(true);
});

test("a browser without any room is no reason not to keep: the folder has it", async () => {
  const { storage, database } = browser();
  database.failWith(new Error("QuotaExceededError"));
  const workbook = await createWorkbook(storage, "Silver", { text: "one" });
  await save(storage, workbook, "two");
  expect(await inFolder()).toEqual(["Silver: two"]);
  folder.leave();
  await expect(saveWorkbook(storage, workbook, { text: "three" })).rejects.toThrow("Quota");
});

test("a damaged text in the folder gives the copy of this browser", async () => {
  const { storage } = browser();
  const workbook = await createWorkbook(storage, "Silver", { text: "one" });
  const versions = join(folder.home, "workbooks/versions", workbook.id);
  const text = readdirSync(versions).find((name) => name.endsWith(".text.json")) as string;
  writeFileSync(join(versions, text), "oen");
  expect((await readNewest(storage, workbook, (each) => each))?.opened).toBe("one");
});
