/** The user's own analyses between the browser's database and the folder, which others write to as well. */
import type { OwnAnalysis } from "../../src/kept/ownAnalysis";
import type { Database } from "../../src/workbench/database";
import { type AnalysisStorage, analysisStorage, analysisStore } from "../../src/workbench/own/analysisStorage";
import { openTestFolder, type TestFolder } from "./folderOfTest";

let folder: TestFolder;
beforeEach(() => {
  folder = openTestFolder();
});
afterEach(() => folder.close());

/** As much of IndexedDB as is asked for: answers come in a later turn, what comes out is a copy. */
function memoryDatabase(): Database {
  const records = new Map<string, { readonly key: string }>();
  const asked = (result: unknown) => {
    const request = Object.assign(new EventTarget(), { result: structuredClone(result) });
    queueMicrotask(() => request.dispatchEvent(new Event("success")));
    return request as unknown as IDBRequest;
  };
  const store = {
    getAll: () => asked([...records.values()]),
    get: (key: string) => asked(records.get(key)),
    put: (record: { readonly key: string }) => records.set(record.key, structuredClone(record)),
    delete: (key: string) => records.delete(key),
  } as unknown as IDBObjectStore;
  return {
    read: async (name, ask) => {
      expect(name).toBe(analysisStore);
      return ask(store).result;
    },
    async write(names, act) {
      expect(names).toEqual([analysisStore]);
      act({ objectStore: () => store } as unknown as IDBTransaction);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

/** A browser, and how often it has asked the folder for its list and handed something over. */
function browser(): AnalysisStorage & { readonly asked: { lists: number; puts: number } } {
  const asked = { lists: 0, puts: 0 };
  const { client } = folder;
  const storage = analysisStorage(memoryDatabase(), {
    ...client,
    analyses: () => {
      asked.lists++;
      return client.analyses();
    },
    putAnalysis: (title, change) => {
      asked.puts++;
      return client.putAnalysis(title, change);
    },
  });
  return { ...storage, asked };
}

const analysis = (title: string, text = "claims: []"): OwnAnalysis => ({ title, text, saved: 1_700_000_000_000 });
const told = (list: readonly OwnAnalysis[]) => list.map(({ title, text }) => `${title}: ${text}`).sort();
const everywhere = async () => told(await browser().load());

test("what is saved is in the folder, and in every other browser", async () => {
  const here = browser();
  expect(told(await here.save(analysis("Silver", "one")))).toEqual(["Silver: one"]);
  expect(await everywhere()).toEqual(["Silver: one"]);
  expect(told(await here.save(analysis("SILVER", "two")))).toEqual(["SILVER: two"]);
  expect(await everywhere()).toEqual(["SILVER: two"]);
  expect(await here.remove("silver")).toEqual([]);
  expect(await everywhere()).toEqual([]);
});

test("the folder is asked once for each action", async () => {
  const here = browser();
  await here.load();
  expect(here.asked).toEqual({ lists: 1, puts: 0 });
  await here.save(analysis("Silver"));
  expect(here.asked).toEqual({ lists: 2, puts: 1 });
  await here.load();
  expect(here.asked).toEqual({ lists: 3, puts: 1 });
  await here.remove("Silver");
  expect(here.asked).toEqual({ lists: 4, puts: 2 });
});

test("with the folder away it stays here, and goes over when it is back", async () => {
  const here = browser();
  folder.leave();
  expect(told(await here.save(analysis("Silver")))).toEqual(["Silver: claims: []"]);
  folder.comeBack();
  expect(await everywhere()).toEqual([]);
  await here.load();
  expect(await everywhere()).toEqual(["Silver: claims: []"]);
});

test("two browsers that save one title while the folder is away: both stay, the second under its own title", async () => {
  const [here, there] = [browser(), browser()];
  folder.leave();
  await here.save(analysis("Silver", "ours"));
  await there.save(analysis("Silver", "theirs"));
  folder.comeBack();
  await here.load();
  expect(told(await there.load())).toEqual(["Silver 2: theirs", "Silver: ours"]);
  expect(told(await here.load())).toEqual(["Silver 2: theirs", "Silver: ours"]);
});

test("one that was changed elsewhere is not removed by whoever has not seen that", async () => {
  const [here, there] = [browser(), browser()];
  await here.save(analysis("Silver", "old"));
  await there.load();
  await here.save(analysis("Silver", "new"));
  expect(told(await there.remove("Silver"))).toEqual(["Silver: new"]);
  expect(await everywhere()).toEqual(["Silver: new"]);
});

test("one that was removed elsewhere goes here as well, but comes back where it was changed meanwhile", async () => {
  const [here, there] = [browser(), browser()];
  await here.save(analysis("Silver"));
  await here.save(analysis("Gold", "old"));
  await there.load();
  folder.leave();
  await there.save(analysis("Gold", "changed"));
  folder.comeBack();
  await here.remove("Silver");
  await here.remove("Gold");
  expect(told(await there.load())).toEqual(["Gold: changed"]);
  expect(await everywhere()).toEqual(["Gold: changed"]);
});

test("one that the folder refuses stays here and waits; the list is still answered", async () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { client } = folder;
  const { client: refusing } = folder;
  let refuses = true;
  const here = analysisStorage(memoryDatabase(), {
    ...client,
    putAnalysis: async (title, change) => {
      if (refuses && title === "Silver") {
        folder.refuse(413, "too large");
        return refusing.putAnalysis(title, change).finally(() => folder.comeBack());
      }
      return client.putAnalysis(title, change);
    },
  });
  expect(told(await here.save(analysis("Silver")))).toEqual(["Silver: claims: []"]);
  expect(told(await here.save(analysis("Gold")))).toEqual(["Gold: claims: []", "Silver: claims: []"]);
  expect(warn).toHaveBeenCalledTimes(2);
  expect(await everywhere()).toEqual(["Gold: claims: []"]);
  refuses = false;
  await here.load();
  expect(await everywhere()).toEqual(["Gold: claims: []", "Silver: claims: []"]);
  warn.mockRestore();
});
