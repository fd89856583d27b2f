import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Folder, folderAt } from "../../../src/gateway/folder/folder";
import { checksum } from "../../../src/kept/checksum";
import type { WorkbookChange } from "../../../src/kept/folderRoutes";

const day = 24 * 60 * 60_000;
const id = "0a1b2c3d-1111-4222-8333-444455556666";
const other = "9f8e7d6c-1111-4222-8333-444455556666";

let home: string;
let now: number;
let warnings: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "folder-"));
  now = Date.UTC(2026, 0, 5, 9, 0);
  warnings = [];
});
afterEach(() => {
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true, force: true });
});

/** A program of its own on the folder. */
const open = (): Folder =>
  folderAt(
    home,
    () => now,
    (sentence) => warnings.push(sentence),
  );

const copy = (revision: number, text: string) => ({ revision, saved: now, text, checksum: checksum(text) });

const change = (more: Partial<WorkbookChange> = {}): WorkbookChange => ({
  name: "Silver book",
  opened: now,
  added: [],
  ...more,
});

async function save(folder: Folder, text: string, more: Partial<WorkbookChange> = {}, which = id) {
  const there = await folder.workbooks.find(which);
  const revision = (there?.workbook.revision ?? 0) + 1;
  const put = await folder.workbooks.put(
    which,
    change({ expected: there?.stamp, added: [copy(revision, text)], ...more }),
  );
  if (!put.done) throw new Error("overtaken");
  return put.present;
}

const newestText = async (folder: Folder, which = id) =>
  folder.workbooks.read(which, (await folder.workbooks.find(which))?.workbook.revision ?? 0);

const shown = (under = ".") =>
  readdirSync(join(home, "workbooks", under))
    .filter((name) => name.endsWith(".marketbook.json"))
    .sort();

const versions = () => join(home, "workbooks/versions", id);

const series = (name: string, ...values: number[]) => ({
  name,
  title: name,
  unit: "USD",
  scale: 1,
  frequency: "D" as const,
  source: "a file",
  retrieved: 46_000,
  observations: values.map((value, index) => ({ date: 46_000 + index, value })),
});

describe("workbooks", () => {
  test("a saved state is read again by another program, byte for byte", async () => {
    const text = 'ö 殖利率 💶 \\ud800 {"a":1}';
    await save(open(), text);
    const there = open();
    expect(await newestText(there)).toBe(text);
    const [found] = await there.workbooks.list();
    expect(found?.workbook).toMatchObject({ id, name: "Silver book", revision: 1, copies: [{ size: text.length }] });
  });

  test("a person finds it under its name: the newest state, renamed with it, in the bin when it is deleted", async () => {
    const folder = open();
    await save(folder, "one");
    const { stamp } = await save(folder, "two");
    expect(shown()).toEqual(["Silver book 0a1b2c3d.marketbook.json"]);
    expect(readFileSync(join(home, "workbooks", shown()[0] as string), "utf8")).toBe("two");
    const renamed = await folder.workbooks.put(id, change({ expected: stamp, name: "A/B: <Gold>?" }));
    expect(shown()).toEqual(["A-B- -Gold-- 0a1b2c3d.marketbook.json"]);
    const gone = change({ expected: renamed.present?.stamp, name: "Gold", deleted: 1 });
    await folder.workbooks.put(id, gone);
    expect([shown(), shown("bin")]).toEqual([[], ["Gold 0a1b2c3d.marketbook.json"]]);
    expect(warnings).toEqual([]);
  });

  test("who has not seen the newest state changes nothing, and is told what stands there", async () => {
    const [here, there] = [open(), open()];
    const { stamp } = await save(here, "common");
    const mine = await here.workbooks.put(id, change({ expected: stamp, added: [copy(2, "here")] }));
    const late = await there.workbooks.put(id, change({ expected: stamp, added: [copy(2, "there")] }));
    expect(mine.done).toBe(true);
    expect(late).toMatchObject({ done: false, present: { stamp: mine.present?.stamp, workbook: { revision: 2 } } });
    expect(await newestText(there)).toBe("here");
  });

  test("of twenty that save at the same moment one is first, again and again", async () => {
    const folders = Array.from({ length: 20 }, open);
    let stamp: string | undefined;
    for (let revision = 1; revision <= 5; revision++) {
      const puts = folders.map((folder, index) =>
        folder.workbooks.put(id, change({ expected: stamp, added: [copy(revision, `${revision} of ${index}`)] })),
      );
      const done = (await Promise.all(puts)).filter((put) => put.done);
      expect(done).toHaveLength(1);
      stamp = done[0]?.present?.stamp;
    }
    expect(await newestText(open())).toMatch(/^5 of /);
  });

  test("who slept while more was saved than is remembered is told so, and overwrites nothing", async () => {
    const folder = open();
    const { stamp } = await save(folder, "1");
    for (let revision = 2; revision <= 90; revision++) await save(folder, String(revision));
    const late = await open().workbooks.put(id, change({ expected: stamp, added: [copy(2, "late")] }));
    expect(late).toMatchObject({ done: false, present: { workbook: { revision: 90 } } });
    expect(await newestText(folder)).toBe("90");
    expect(readdirSync(versions()).filter((name) => name.endsWith(".state.json")).length).toBeLessThanOrEqual(16);
  });

  test("a damaged saved state is set aside and named; the one before is there, and so is every other workbook", async () => {
    const folder = open();
    await save(folder, "good");
    await save(folder, "better");
    await save(folder, "elsewhere", {}, other);
    const newest = readdirSync(versions()).find((name) => name.startsWith("000002 ")) as string;
    writeFileSync(join(versions(), newest), "bettEr");
    const after = open();
    expect(await after.workbooks.read(id, 2)).toBeUndefined();
    expect(await after.workbooks.read(id, 1)).toBe("good");
    expect(await newestText(after, other)).toBe("elsewhere");
    expect(await after.damaged()).toEqual([join(home, "workbooks/damaged", `${id} ${newest}`)]);
  });

  test.each([
    ["half a state", (text: string) => text.slice(0, 40)],
    ["a flipped bit", (text: string) => text.replace("Silver", "Silvar")],
    ["nothing", () => ""],
    ["another shape", () => '{"format":"marketbook kept","stamp":"2-a","parent":"","checksum":0,"value":{}}'],
  ])("%s in the newest record loses no saved text: it is found by its name", async (_, damage) => {
    const folder = open();
    await save(folder, "first");
    await save(folder, "second");
    const path = join(versions(), "000000002.state.json");
    const text = damage(readFileSync(path, "utf8"));
    rmSync(path);
    writeFileSync(path, text);
    const after = open();
    const found = await after.workbooks.find(id);
    expect(found?.workbook).toMatchObject({ name: "Silver book", revision: 2 });
    expect(await newestText(after)).toBe("second");
    expect(await after.damaged()).toHaveLength(1);
    await save(after, "third");
    expect(await newestText(open())).toBe("third");
  });

  test("a text that its checksum is not of, or an old revision, is refused", async () => {
    const folder = open();
    const { stamp } = await save(folder, "one");
    const wrong = { ...copy(2, "two"), checksum: 7 };
    await expect(folder.workbooks.put(id, change({ expected: stamp, added: [wrong] }))).rejects.toThrow("checksum");
    const old = change({ expected: stamp, added: [copy(1, "two")] });
    await expect(folder.workbooks.put(id, old)).rejects.toThrow("revision");
    expect(await newestText(folder)).toBe("one");
  });

  test("a long day leaves the newest states, firsts of periods and of days, and no text without a record", async () => {
    const folder = open();
    for (let save_ = 0; save_ < 60; save_++) {
      await save(folder, `state ${save_}`);
      now += 3 * 60_000;
    }
    const copies = (await folder.workbooks.find(id))?.workbook.copies ?? [];
    const minutes = copies.map((each) => (each.saved - Date.UTC(2026, 0, 5, 9, 0)) / 60_000);
    expect(minutes).toEqual([177, 174, 171, 162, 150, 0]);
    for (const { revision } of copies) expect(await folder.workbooks.read(id, revision)).toBeDefined();
    expect(readdirSync(versions()).filter((name) => name.endsWith(".text.json")).length).toBeLessThanOrEqual(
      copies.length + 2,
    );
  });

  test("what is deleted can be brought back for thirty days, and then goes with its files", async () => {
    const folder = open();
    const { stamp } = await save(folder, "one");
    await folder.workbooks.put(id, change({ expected: stamp, deleted: now }));
    now += 29 * day;
    const [binned] = await folder.workbooks.list();
    const back = await folder.workbooks.put(id, change({ expected: binned?.stamp }));
    expect([back.done, shown()]).toEqual([true, ["Silver book 0a1b2c3d.marketbook.json"]]);
    await folder.workbooks.put(id, change({ expected: back.present?.stamp, deleted: now }));
    now += 31 * day;
    expect(await folder.workbooks.list()).toEqual([]);
    expect([existsSync(versions()), shown("bin")]).toEqual([false, []]);
  });

  test("what a program that was killed had begun to take away comes back, and is then judged anew", async () => {
    const folder = open();
    await save(folder, "one");
    const left = `${id}.0123456789abcdef01234567.leaving`;
    renameSync(versions(), join(home, "workbooks", left));
    // It may still be at work.
    expect(await folder.workbooks.list()).toEqual([]);
    const later = Date.now() + 2 * 60 * 60_000;
    jest.spyOn(Date, "now").mockReturnValue(later);
    try {
      expect(await folder.workbooks.list()).toHaveLength(1);
    } finally {
      jest.restoreAllMocks();
    }
    expect([await newestText(folder), existsSync(join(home, "workbooks", left))]).toEqual(["one", false]);
  });

  test("what a killed program had begun is swept away later, and is nothing until then", async () => {
    const folder = open();
    await save(folder, "one");
    writeFileSync(join(versions(), "abc.new"), "begun");
    await save(folder, "two");
    expect(await newestText(folder)).toBe("two");
    expect(existsSync(join(versions(), "abc.new"))).toBe(true);
  });
});

describe("own series", () => {
  test("one file each, found by name in any case; changed only by who has seen it", async () => {
    const [here, there] = [open(), open()];
    const aaa = await here.own.put("AAA", { series: series("AAA", 1) });
    await there.own.put("BBB", { series: series("BBB", 2) });
    expect((await here.own.stamps()).map(({ name }) => name).sort()).toEqual(["AAA", "BBB"]);
    expect((await there.own.find("aaa"))?.series.observations).toEqual([{ date: 46_000, value: 1 }]);
    expect(await there.own.put("AAA", { series: series("AAA", 9) })).toMatchObject({
      done: false,
      present: { stamp: aaa.present?.stamp },
    });
    const names = readdirSync(join(home, "own series")).filter((name) => name.endsWith(".json"));
    expect(names.map((name) => name.slice(0, 4)).sort()).toEqual(["AAA ", "BBB "]);
  });

  test("deleted it is gone from the list, can be brought again, and its file is in the bin", async () => {
    const folder = open();
    const put = await folder.own.put("AAA", { series: series("AAA", 1) });
    await folder.own.put("AAA", { expected: put.present?.stamp });
    expect([await folder.own.stamps(), await folder.own.find("AAA")]).toEqual([[], undefined]);
    expect(readdirSync(join(home, "own series/bin"))).toHaveLength(1);
    expect((await folder.own.put("AAA", { series: series("AAA", 2) })).done).toBe(true);
    expect(readdirSync(join(home, "own series/bin"))).toEqual([]);
  });

  test("a damaged one gives its last sound state, and the others are untouched", async () => {
    const folder = open();
    const put = await folder.own.put("AAA", { series: series("AAA", 1) });
    await folder.own.put("AAA", { expected: put.present?.stamp, series: series("AAA", 1, 2) });
    await folder.own.put("BBB", { series: series("BBB", 3) });
    const root = join(home, "own series/versions");
    const path = readdirSync(root)
      .map((each) => join(root, each, "000000002.state.json"))
      .find(existsSync) as string;
    writeFileSync(path, readFileSync(path, "utf8").replace('"value":2', '"value":3'));
    const after = open();
    expect((await after.own.find("AAA"))?.series.observations).toEqual([{ date: 46_000, value: 1 }]);
    expect((await after.own.find("BBB"))?.series.observations).toEqual([{ date: 46_000, value: 3 }]);
    expect(await after.damaged()).toHaveLength(1);
  });
});

describe("what another address had kept", () => {
  const bundle = () => ({
    origin: "http://localhost:3000",
    workbooks: [
      { id, name: "Silver book", opened: now, copies: [copy(3, "newest"), copy(2, "before")] },
      { id: other, name: "Binned", opened: now, deleted: 1, copies: [copy(1, "old")] },
    ],
    series: [series("AAA", 1), series("BBB", 2)],
  });

  test("comes in once, with its kept states; a second time nothing changes", async () => {
    const folder = open();
    expect(await folder.takeHandover(bundle())).toEqual({ workbooks: 2, series: 2, renamed: [] });
    expect([await folder.workbooks.read(id, 3), await folder.workbooks.read(id, 2)]).toEqual(["newest", "before"]);
    const before = [await folder.workbooks.list(), await folder.own.stamps()];
    expect(await open().takeHandover(bundle())).toEqual({ workbooks: 0, series: 0, renamed: [] });
    expect([await folder.workbooks.list(), await folder.own.stamps()]).toEqual(before);
    // Deleted long ago there, it is in the bin from today on.
    expect(before[0]?.find((each) => "workbook" in each && each.workbook.id === other)).toMatchObject({
      workbook: { deleted: now },
    });
  });

  test("what the user deletes afterwards does not come back with the same bundle", async () => {
    const folder = open();
    await folder.takeHandover(bundle());
    const put = await folder.own.find("AAA");
    await folder.own.put("AAA", { expected: put?.stamp });
    expect(await folder.takeHandover(bundle())).toMatchObject({ series: 0 });
    expect((await folder.own.stamps()).map(({ name }) => name)).toEqual(["BBB"]);
  });

  test("names that are taken by something else get a number, and nothing is overwritten", async () => {
    const folder = open();
    await save(folder, "mine", {}, "cccccccc-1111");
    await folder.own.put("AAA", { series: series("AAA", 7) });
    expect(await folder.takeHandover(bundle())).toEqual({
      workbooks: 2,
      series: 2,
      renamed: [
        { from: "Silver book", to: "Silver book 2" },
        { from: "AAA", to: "AAA_2" },
      ],
    });
    expect(await newestText(folder, "cccccccc-1111")).toBe("mine");
    expect((await folder.own.find("AAA"))?.series.observations[0]?.value).toBe(7);
    expect((await folder.own.find("AAA_2"))?.series.observations[0]?.value).toBe(1);
  });

  test("worked on at both places, both are there, and the second hand-over adds no third", async () => {
    const folder = open();
    await folder.takeHandover(bundle());
    await save(folder, "here");
    const later = { ...bundle(), workbooks: [{ id, name: "Silver book", opened: now, copies: [copy(4, "there")] }] };
    expect(await folder.takeHandover(later)).toMatchObject({ workbooks: 1 });
    expect(await folder.takeHandover(later)).toMatchObject({ workbooks: 0 });
    const texts = [];
    for (const { workbook } of await folder.workbooks.list())
      texts.push(await folder.workbooks.read(workbook.id, workbook.revision));
    expect(texts.sort()).toEqual(["here", "old", "there"]);
  });

  test("a damaged copy is kept aside, and the sound one before it is taken", async () => {
    const folder = open();
    const copies = [{ ...copy(3, "newest"), checksum: 1 }, copy(2, "before")];
    await folder.takeHandover({
      origin: "",
      series: [],
      workbooks: [{ id, name: "Silver", opened: now, copies }],
    });
    expect(await newestText(folder)).toBe("before");
    const aside = join(home, "workbooks/handed over/damaged");
    expect(readFileSync(join(aside, readdirSync(aside)[0] as string), "utf8")).toContain('"newest"');
  });
});

test("a folder that cannot be written says so, and serves what it has", async () => {
  if (process.getuid?.() === 0) {
    // The system lets its administrator write anywhere: a file in the way is refused to everyone.
    const blocked = join(home, "blocked");
    writeFileSync(blocked, "a file");
    home = blocked;
    await expect(open().workbooks.put(id, change({ added: [copy(1, "x")] }))).rejects.toMatchObject({
      code: "ENOTDIR",
    });
    home = join(blocked, "..");
    return;
  }
  const folder = open();
  await save(folder, "kept");
  for (const path of [versions(), join(home, "workbooks/versions")]) chmodSync(path, 0o500);
  await expect(save(folder, "refused")).rejects.toMatchObject({ code: "EACCES" });
  expect(await newestText(open())).toBe("kept");
  mkdirSync(join(home, "other"));
  for (const path of [join(home, "workbooks/versions"), versions()]) chmodSync(path, 0o700);
});
