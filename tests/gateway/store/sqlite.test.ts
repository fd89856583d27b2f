import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Sqlite from "better-sqlite3";
import { sqlite } from "../../../src/gateway/store/database";
import { openStore, type Store } from "../../../src/gateway/store/store";
import { day, pairs, series, storeContract } from "./contract";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (name: string) => openStore(await sqlite(join(folder, name)));
const keep = (store: Store, id: string, values: Record<number, number>, now = 1e12) =>
  store.keep({ id, provider: "TRIAL", series: series(values), now }, () => undefined);

let store: Store;
beforeAll(async () => {
  store = await open("contract.sqlite");
});
afterAll(() => store.close());

storeContract(() => store);

test("what was kept is there after it was closed", async () => {
  const first = await open("reopened.sqlite");
  await keep(first, "TRIAL:A", { [day]: 1 });
  await first.close();
  const second = await open("reopened.sqlite");
  const facts = await second.facts("TRIAL:A");
  expect(facts && pairs(await second.view(facts))).toEqual([[day, 1]]);
  await second.close();
});

test("a file of a later version is refused in words", async () => {
  await (await open("later.sqlite")).close();
  const raw = new Sqlite(join(folder, "later.sqlite"));
  raw.prepare("insert into schema_version values (99)").run();
  raw.close();
  await expect(open("later.sqlite")).rejects.toMatchObject({ name: "StoreFault", kind: "newer" });
});

test("a file that is no database is refused in words, and left as it is", async () => {
  writeFileSync(join(folder, "letter.sqlite"), "Dear reader, ".repeat(1000));
  await expect(open("letter.sqlite")).rejects.toMatchObject({ name: "StoreFault", kind: "damaged" });
});

test("a full disk loses nothing that was there, and says what is wrong", async () => {
  const database = await sqlite(join(folder, "full.sqlite"));
  const full = await openStore(database);
  await keep(full, "TRIAL:A", { [day]: 1 });
  const { sql } = await import("kysely");
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.query);
  await sql.raw(`pragma max_page_count = ${rows[0].page_count + 2}`).execute(database.query);
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [day - index, index]));
  await expect(keep(full, "TRIAL:B", many)).rejects.toMatchObject({ name: "StoreFault", kind: "full" });
  await expect(keep(full, "TRIAL:A", { ...many, [day]: 2 })).rejects.toMatchObject({ kind: "full" });
  const facts = await full.facts("TRIAL:A");
  expect(facts && pairs(await full.view(facts))).toEqual([[day, 1]]);
  expect(await full.facts("TRIAL:B")).toBeUndefined();
  await sql.raw("pragma max_page_count = 1000000").execute(database.query);
  await keep(full, "TRIAL:B", { [day]: 3 });
  expect(await full.facts("TRIAL:B")).toBeDefined();
  await full.close();
});

test("while another program holds the store it can be read, and a write says why it waits in vain", async () => {
  const mine = await open("locked.sqlite");
  await keep(mine, "TRIAL:A", { [day]: 1 });
  const other = new Sqlite(join(folder, "locked.sqlite"));
  other.exec("begin immediate");
  await expect(keep(mine, "TRIAL:A", { [day]: 2 })).rejects.toMatchObject({ name: "StoreFault", kind: "locked" });
  const facts = await mine.facts("TRIAL:A");
  expect(facts && pairs(await mine.view(facts))).toEqual([[day, 1]]);
  other.exec("rollback");
  other.close();
  await keep(mine, "TRIAL:A", { [day]: 2 });
  await mine.close();
});

/** A program of its own that keeps one series after the other, and says so after each. */
function writer(file: string, provider: string) {
  const child = spawn(process.execPath, [join(__dirname, "writer.mjs"), file, provider], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    child,
    lines: createInterface({ input: child.stdout }),
    ended: new Promise((done) => child.once("exit", done)),
  };
}

test("a program killed while it writes loses nothing that it answered", async () => {
  const file = join(folder, "killed.sqlite");
  const { child, lines, ended } = writer(file, "KILLED");
  const answered: string[] = [];
  for await (const line of lines) {
    answered.push(line);
    if (answered.length === 40) child.kill("SIGKILL");
  }
  await ended;
  expect(answered.length).toBeGreaterThanOrEqual(40);
  const after = await open("killed.sqlite");
  for (const line of answered) {
    const [id, value] = line.split(" ");
    const facts = await after.facts(id);
    const view = facts && pairs(await after.view(facts));
    expect(view).toHaveLength(300);
    // Later rounds may have been kept without our having heard of them.
    expect(Number(view?.[0][1])).toBeGreaterThanOrEqual(Number(value));
  }
  await after.close();
}, 30_000);

test("two programs keep in one store, and both are there", async () => {
  const file = join(folder, "shared.sqlite");
  await (await open("shared.sqlite")).close();
  const both = ["ONE", "TWO"].map((name) => writer(file, name));
  await Promise.all(
    both.map(async ({ child, lines, ended }) => {
      let count = 0;
      for await (const _ of lines) if (++count === 15) child.kill("SIGKILL");
      await ended;
      expect(count).toBeGreaterThanOrEqual(15);
    }),
  );
  const after = await open("shared.sqlite");
  expect(await after.counts()).toEqual({ ONE: 5, TWO: 5 });
  await after.close();
}, 30_000);
