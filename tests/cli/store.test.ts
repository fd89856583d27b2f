/** What `marketbook store` does on the user's file: what it says, what it leaves, and how it ends. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { runStore } from "../../src/cli/store";
import { sqlite } from "../../src/gateway/store/database";
import { openStore, type Store } from "../../src/gateway/store/store";
import { day, series } from "../gateway/store/contract";
import { answersOf, filledIds, fillStore } from "../gateway/store/filled";

let home: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "upkeep-"));
  await withStore(fillStore);
});
afterEach(() => rmSync(home, { recursive: true }));

const file = () => join(home, "series.sqlite");

async function withStore<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openStore(await sqlite(file()));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const allAnswers = () =>
  withStore(async (store) => {
    const answers = [];
    for (const id of filledIds) answers.push(await answersOf(store, id));
    return answers;
  });

interface Line {
  readonly finding: string;
  readonly id?: string;
  readonly aside?: string;
  readonly file?: string;
}

/** The exit code and the lines; the sentence of a refusal is thrown. */
async function run(...words: string[]) {
  const options = { json: true, mend: words.includes("--mend"), force: words.includes("--force") };
  const lines: Line[] = [];
  const plain = words.filter((word) => !word.startsWith("--"));
  const code = await runStore(plain, options, { MARKETBOOK_HOME: home }, (line) => lines.push(JSON.parse(line)));
  return { code, lines };
}

/** The value 34.95 of TRIAL:S0 becomes 69.9. */
function damage(): void {
  const bytes = readFileSync(file());
  const [value, doubled] = [Buffer.alloc(8), Buffer.alloc(8)];
  value.writeDoubleBE(34.95);
  doubled.writeDoubleBE(69.9);
  doubled.copy(bytes, bytes.indexOf(value));
  writeFileSync(file(), bytes);
}

const keepMore = (value: number) =>
  withStore((store) =>
    store.keep(
      { id: "TRIAL:S2", provider: "TRIAL", series: series({ [day]: value }), now: 2e12 + value },
      () => undefined,
    ),
  );

test("a sound store is said to be sound, and ends with 0", async () =>
  expect(await run("check")).toMatchObject({ code: 0, lines: [{ finding: "sound", series: filledIds.length }] }));

test("a damaged series is named, mending keeps the others and the file that was there", async () => {
  const before = await allAnswers();
  damage();
  expect(await run("check")).toMatchObject({ code: 1, lines: [{ finding: "damaged", id: "TRIAL:S0" }, {}, {}] });
  const { code, lines } = await run("check", "--mend");
  expect([code, lines.at(-1)]).toMatchObject([0, { finding: "mended", left: ["TRIAL:S0"] }]);
  expect(existsSync(String(lines.at(-1)?.aside))).toBe(true);
  expect(await run("check")).toMatchObject({ code: 0, lines: [{ series: filledIds.length - 1 }] });
  expect((await allAnswers()).slice(1)).toEqual(before.slice(1));
  expect(await withStore((store) => store.facts("TRIAL:S0"))).toBeUndefined();
});

test("moments ahead of the clock are told with the clock's own, and mended only when told to", async () => {
  // The fixture's days are those of March 2026; twice 10^12 is the year 2033.
  const checked = () => withStore(async (store) => (await store.facts("TRIAL:S2"))?.checked ?? 0);
  await keepMore(9);
  const ahead = await run("check");
  expect(ahead.code).toBe(1);
  expect(ahead.lines).toContainEqual(expect.objectContaining({ finding: "ahead", id: "TRIAL:S2" }));
  expect(await checked()).toBe(2e12 + 9);
  expect((await run("check", "--mend")).code).toBe(0);
  expect(await checked()).toBeLessThanOrEqual(Date.now());
  expect(await run("check")).toMatchObject({ code: 0, lines: [{ finding: "sound", series: filledIds.length }] });
});

test("a backup is made while the store is written to, is whole, and comes back", async () => {
  const before = await allAnswers();
  const store = await openStore(await sqlite(file()));
  let [going, kept] = [true, 0];
  const writing = (async () => {
    while (going) {
      const brought = { id: `BUSY:S${kept++}`, provider: "BUSY", series: series({ [day]: kept }), now: 1e12 };
      await store.keep(brought, () => undefined);
      await new Promise((turn) => setImmediate(turn));
    }
  })();
  const { code, lines } = await run("backup");
  going = false;
  await writing;
  await store.close();
  expect([code, lines[0].finding]).toEqual([0, "written"]);
  await keepMore(9);
  await expect(run("restore", String(lines[0].file))).rejects.toThrow(/newer/);
  const restored = await run("restore", String(lines[0].file), "--force");
  expect(restored.code).toBe(0);
  expect(await allAnswers()).toEqual(before);
  // What was newer stands beside it, and can itself be restored.
  await run("restore", String(restored.lines[0].aside));
  expect(await withStore(async (again) => (await again.facts("TRIAL:S2"))?.checked)).toBe(2e12 + 9);
});

test("nothing is restored while another program has the store open", async () => {
  const { lines } = await run("backup");
  const store = await openStore(await sqlite(file()));
  await store.facts("TRIAL:S0");
  await expect(run("restore", String(lines[0].file), "--force")).rejects.toMatchObject({ kind: "locked" });
  await store.close();
  expect(readdirSync(home).sort()).toEqual(["backups", "series.sqlite"]);
});

test.each(["all.ndjson", "all.ndjson.gz"])(
  "an export to %s goes into an empty store, every version of it",
  async (name) => {
    const before = await allAnswers();
    const path = join(home, name);
    expect(await run("export", path)).toMatchObject({ code: 0, lines: [{ series: filledIds.length }] });
    await expect(run("export", path)).rejects.toThrow(/there already/);
    expect(await run("import", path)).toMatchObject({ code: 0, lines: [{ added: 0, same: filledIds.length }] });
    rmSync(file());
    expect(await run("import", path)).toMatchObject({ code: 0, lines: [{ added: filledIds.length, same: 0 }] });
    expect(await allAnswers()).toEqual(before);
  },
);

test("what is there with other versions is not touched by an import, and the exit code says so", async () => {
  const path = join(home, "all.ndjson");
  await run("export", path);
  await keepMore(9);
  const { code, lines } = await run("import", path);
  expect([code, lines[0]]).toMatchObject([1, { finding: "differs", id: "TRIAL:S2" }]);
  expect(await withStore(async (store) => (await store.facts("TRIAL:S2"))?.checked)).toBe(2e12 + 9);
});

describe("an export that is not as it was written is refused with its line, and nothing is taken from it", () => {
  const changed: Record<string, (text: string) => string> = {
    "another digit": (text) => text.replace("34.95", "34.96"),
    "another unit": (text) => text.replace('"USD"', '"EUR"'),
    "a line that is gone": (text) => text.split("\n").toSpliced(3, 1).join("\n"),
    "no end": (text) => text.slice(0, text.lastIndexOf('{"end"')),
    "cut in the middle": (text) => text.slice(0, text.length / 2),
    "no export": () => "date,value\n2026-01-01,1\n",
    empty: () => "",
  };
  test.each(Object.keys(changed))("%s", async (how) => {
    const path = join(home, "all.ndjson");
    await run("export", path);
    writeFileSync(path, changed[how](readFileSync(path, "utf8")));
    rmSync(file());
    await expect(run("import", path)).rejects.toThrow(/line \d+/);
    expect(await withStore((store) => store.counts())).toEqual({});
  });
});

test("a packed export is the plain one in gzip, and one that is cut short is refused", async () => {
  const [plain, packed] = [join(home, "a.ndjson"), join(home, "a.ndjson.gz")];
  await run("export", plain);
  await run("export", packed);
  const lines = (text: string) => text.split("\n").slice(1);
  expect(lines(gunzipSync(readFileSync(packed)).toString())).toEqual(lines(readFileSync(plain, "utf8")));
  writeFileSync(packed, readFileSync(packed).subarray(0, 400));
  await expect(run("import", packed)).rejects.toThrow(/line \d+/);
});

test("damaged series are left out of an export, and named", async () => {
  damage();
  const { code, lines } = await run("export", join(home, "all.ndjson"));
  expect([code, lines]).toMatchObject([1, [{ finding: "damaged", id: "TRIAL:S0" }, { series: filledIds.length - 1 }]]);
});

test("a damaged backup is not restored", async () => {
  damage();
  const { code, lines } = await run("backup");
  expect(code).toBe(1);
  await expect(run("restore", String(lines.at(-1)?.file), "--force")).rejects.toThrow(/damaged itself/);
});

test("a file that is no database any more is replaced by a backup, and kept beside it", async () => {
  const before = await allAnswers();
  const { lines } = await run("backup");
  writeFileSync(file(), "Dear reader, ".repeat(1000));
  await expect(run("check")).rejects.toMatchObject({ kind: "damaged" });
  const restored = await run("restore", String(lines[0].file));
  expect(await allAnswers()).toEqual(before);
  expect(readFileSync(String(restored.lines[0].aside), "utf8")).toMatch(/^Dear reader/);
});

test.each([[[]], [["repair"]], [["restore"]], [["check", "x"]], [["export", "a.csv"]]])(
  "%j is refused with what is expected",
  async (words) => await expect(run(...words)).rejects.toThrow(/expected|ends in/),
);
