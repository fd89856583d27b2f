import type { OwnSeries } from "../../src/series/own/ownSeries";
import type { OwnRecord } from "../../src/workbench/own/ownRecord";
import type { OwnRecords } from "../../src/workbench/own/ownRecords";
import { ownSeriesStorage } from "../../src/workbench/own/ownSeriesStorage";
import { openTestFolder, type TestFolder } from "./folderOfTest";

let folder: TestFolder;
beforeEach(() => {
  folder = openTestFolder();
});
afterEach(() => folder.close());

function memoryRecords(): OwnRecords {
  const records = new Map<string, OwnRecord>();
  return {
    all: async () => structuredClone([...records.values()]),
    async change(key, decide) {
      await Promise.resolve();
      const record = decide(structuredClone(records.get(key)));
      if (record === false) return;
      if (record) records.set(key, structuredClone(record));
      else records.delete(key);
    },
  };
}

/** Tabs of one browser, which share its database and tell each other. */
function browser() {
  const records = memoryRecords();
  const channels: { readonly target: EventTarget }[] = [];
  const newTab = () => {
    const target = new EventTarget();
    channels.push({ target });
    let told = 0;
    const channel = Object.assign(target, {
      postMessage() {
        for (const each of channels) if (each.target !== target) each.target.dispatchEvent(new Event("message"));
      },
    });
    const storage = ownSeriesStorage(records, folder.client, () => channel as unknown as BroadcastChannel);
    storage.onChanged(() => told++);
    return { storage, told: () => told };
  };
  return { newTab };
}

const series = (name: string, ...values: number[]): OwnSeries => ({
  name,
  title: name,
  unit: "USD",
  scale: 1,
  frequency: "D",
  source: "a file",
  retrieved: 46_000,
  observations: values.map((value, index) => ({ date: 46_000 + index, value })),
});

const names = (list: readonly OwnSeries[]) => list.map(({ name }) => name).sort();
const everywhere = async () => browser().newTab().storage.load();

test("two tabs that bring AAA and BBB: both are there, in each tab and in every browser", async () => {
  const { newTab } = browser();
  const [one, two] = [newTab(), newTab()];
  await one.storage.load();
  await two.storage.load();
  await one.storage.save([series("AAA", 1)]);
  expect(two.told()).toBe(1);
  expect(names(await two.storage.save([series("BBB", 2)]))).toEqual(["AAA", "BBB"]);
  expect(names(await one.storage.load())).toEqual(["AAA", "BBB"]);
  expect(names(await everywhere())).toEqual(["AAA", "BBB"]);
});

test("two tabs that bring one name with other numbers: both stay, the second under its own name", async () => {
  const { newTab } = browser();
  const [one, two] = [newTab(), newTab()];
  await one.storage.save([series("AAA", 1)]);
  await two.storage.save([series("AAA", 2)]);
  const kept = await everywhere();
  expect(kept.map(({ name, observations }) => `${name} ${observations[0]?.value}`).sort()).toEqual([
    "AAA 1",
    "AAA_2 2",
  ]);
});

test("a replacement and a deletion of what was seen are done; of what was not seen they are not", async () => {
  const { newTab } = browser();
  const [one, two] = [newTab(), newTab()];
  await one.storage.save([series("AAA", 1), series("BBB", 1)]);
  await two.storage.load();
  await one.storage.save([series("AAA", 2), series("BBB", 1)]);
  // Deletes AAA, of which it knows the old numbers, and BBB.
  await two.storage.save([]);
  expect((await everywhere()).map(({ name, observations }) => `${name} ${observations[0]?.value}`)).toEqual(["AAA 2"]);
});

test("with the folder away they stay here, and go over when it is back", async () => {
  const here = browser().newTab();
  folder.leave();
  await here.storage.save([series("AAA", 1)]);
  expect(names(await here.storage.load())).toEqual(["AAA"]);
  folder.comeBack();
  await here.storage.isBehind();
  expect(names(await everywhere())).toEqual(["AAA"]);
});

test("two browsers that bring one name while the folder is away: both stay, and both see both", async () => {
  const [here, there] = [browser().newTab(), browser().newTab()];
  folder.leave();
  await here.storage.save([series("AAA", 1)]);
  await there.storage.save([series("AAA", 2)]);
  folder.comeBack();
  await here.storage.load();
  expect(await there.storage.isBehind()).toBe(true);
  await there.storage.load();
  const lists = [await here.storage.load(), await there.storage.load(), await everywhere()];
  for (const list of lists)
    expect(list.map(({ name, observations }) => `${name} ${observations[0]?.value}`).sort()).toEqual([
      "AAA 1",
      "AAA_2 2",
    ]);
});

test("deleted while the folder was away it is gone there too; changed elsewhere meanwhile it stays", async () => {
  const [here, there] = [browser().newTab(), browser().newTab()];
  await here.storage.save([series("AAA", 1), series("BBB", 1)]);
  await there.storage.load();
  folder.leave();
  await here.storage.save([]);
  folder.comeBack();
  await there.storage.save([series("AAA", 1), series("BBB", 2)]);
  await here.storage.load();
  expect(names(await everywhere())).toEqual(["BBB"]);
  expect(names(await here.storage.load())).toEqual(["BBB"]);
});

test("another browser's change makes this one behind, once", async () => {
  const [here, there] = [browser().newTab(), browser().newTab()];
  await here.storage.load();
  expect(await here.storage.isBehind()).toBe(false);
  await there.storage.save([series("AAA", 1)]);
  expect(await here.storage.isBehind()).toBe(true);
  await here.storage.load();
  expect(await here.storage.isBehind()).toBe(false);
});
