import { checksum } from "../../src/kept/checksum";
import { amend, createWorkbook, present, readNewest, saveWorkbook } from "../../src/workbench/keeping/shelf";
import { memoryStorage } from "./memoryStorage";

const minute = 60_000;
const read = (text: string) => text;

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 0, 5, 9, 0) }));
afterEach(() => jest.useRealTimers());

async function saved(storage = memoryStorage(), states = ["one", "two", "three"]) {
  let workbook = await createWorkbook(storage, "Silver", { text: states[0] });
  for (const text of states.slice(1)) {
    const result = await saveWorkbook(storage, workbook, { text });
    expect(result.outcome).toBe("saved");
    workbook = result.workbook;
  }
  return { storage, workbook };
}

test("the checksum is CRC-32 of the UTF-16 bytes", () => {
  // zlib.crc32("123456789".encode("utf-16-le")) and zlib.crc32("殖利率".encode("utf-16-le")) in Python
  expect(checksum("123456789")).toBe(2727405687);
  expect(checksum("殖利率")).toBe(2614306497);
  expect(checksum("")).toBe(0);
});

test("what was saved last is read", async () => {
  const { storage, workbook } = await saved();
  const reading = await readNewest(storage, workbook, read);
  expect(reading).toMatchObject({ opened: "three", damaged: [], copy: { revision: 3, size: 5 } });
});

test.each([
  ["a changed figure", "threE"],
  ["half a text", "th"],
  ["no text", undefined],
  ["something else", 7],
])("%s in the newest state gives the one before", async (_, text) => {
  const { storage, workbook } = await saved();
  storage.damage(workbook.id, 3, text);
  const reading = await readNewest(storage, workbook, read);
  expect(reading?.opened).toBe("two");
  expect(reading?.damaged.map(({ copy }) => copy.revision)).toEqual([3]);
});

test("a state that cannot be opened gives the one before", async () => {
  const { storage, workbook } = await saved();
  const reading = await readNewest(storage, workbook, async (text) => {
    if (text === "three") throw new Error("The engine refuses it.");
    return text;
  });
  expect(reading?.opened).toBe("two");
});

test("nothing readable is undefined, not a throw", async () => {
  const { storage, workbook } = await saved();
  for (const { revision } of workbook.copies) storage.damage(workbook.id, revision, "");
  expect(await readNewest(storage, workbook, read)).toBeUndefined();
});

test("who has not seen the newest revision writes nothing", async () => {
  const { storage, workbook } = await saved();
  const here = await saveWorkbook(storage, workbook, { text: "here" });
  const there = await saveWorkbook(storage, workbook, { text: "there" });
  expect(here.outcome).toBe("saved");
  expect(there).toMatchObject({ outcome: "overtaken", workbook: { revision: 4 } });
  expect((await readNewest(storage, there.workbook, read))?.opened).toBe("here");
});

test("of two pages that save at the same moment one is overtaken", async () => {
  const { storage, workbook } = await saved();
  const results = await Promise.all(["here", "there"].map((text) => saveWorkbook(storage, workbook, { text })));
  expect(results.map(({ outcome }) => outcome)).toEqual(["saved", "overtaken"]);
});

test("a long day keeps the newest two states and one of each of the last two periods", async () => {
  const { storage, workbook } = await saved(memoryStorage(), ["0"]);
  let seen = workbook;
  for (let save = 1; save <= 120; save++) {
    jest.advanceTimersByTime(minute);
    seen = (await saveWorkbook(storage, seen, { text: String(save) })).workbook;
    expect(storage.texts()).toBe(seen.copies.length);
  }
  const minutes = seen.copies.map((copy) => (copy.saved - Date.UTC(2026, 0, 5, 9, 0)) / minute);
  expect(minutes).toEqual([120, 119, 110]);
  expect(Math.max(...minutes) - Math.min(...minutes)).toBeGreaterThanOrEqual(10);
});

test("a deleted workbook is not listed, and can be brought back", async () => {
  const { storage, workbook } = await saved();
  await amend(storage, workbook.id, { deleted: Date.now() });
  expect(await present(storage)).toEqual([]);
  await amend(storage, workbook.id, { deleted: undefined });
  expect((await present(storage)).map(({ name }) => name)).toEqual(["Silver"]);
});

test("a state of the same number that is another one was not seen: nothing is written over it", async () => {
  const { storage, workbook } = await saved();
  const here = await saveWorkbook(storage, workbook, { text: "here" });
  const there = { ...here.workbook, copies: [{ ...here.workbook.copies[0], checksum: 7 }] };
  expect(await saveWorkbook(storage, there, { text: "there" })).toMatchObject({ outcome: "overtaken" });
});

test("saving a workbook that was deleted meanwhile brings it back", async () => {
  const { storage, workbook } = await saved();
  await amend(storage, workbook.id, { deleted: Date.now() });
  const result = await saveWorkbook(storage, workbook, { text: "still here" });
  expect(result).toMatchObject({ outcome: "saved", restored: true });
  expect((await present(storage))[0]).toMatchObject({ name: "Silver", revision: 4 });
});

test("a name given elsewhere stays when this page saves", async () => {
  const { storage, workbook } = await saved();
  await amend(storage, workbook.id, { name: "Gold" });
  const result = await saveWorkbook(storage, workbook, { text: "four" });
  expect(result.workbook.name).toBe("Gold");
});

test("the one used last comes first", async () => {
  const { storage, workbook } = await saved();
  jest.advanceTimersByTime(minute);
  await createWorkbook(storage, "Gold", { text: "" });
  jest.advanceTimersByTime(minute);
  await amend(storage, workbook.id, { opened: Date.now() });
  expect((await present(storage)).map(({ name }) => name)).toEqual(["Silver", "Gold"]);
});
