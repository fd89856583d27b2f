/** The store on Node's own SQLite, as where better-sqlite3 could not be installed. Node 20 has none: there nothing of this runs. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { sqlite } from "../../../src/gateway/store/database";
import { nodeSqlite } from "../../../src/gateway/store/nodeSqlite";
import { openStore, type Store } from "../../../src/gateway/store/store";
import { copySqlite } from "../../../src/gateway/store/upkeep/copies";
import { day, pairs, series, storeContract } from "./contract";

jest.mock("better-sqlite3", () => {
  throw new Error("Cannot find module 'better-sqlite3'");
});

const [major, minor] = process.versions.node.split(".").map(Number);
const isThere = major > 22 || (major === 22 && minor >= 16);
const only = isThere ? describe : describe.skip;

test(`Node ${process.versions.node} has ${isThere ? "a" : "no"} SQLite of its own that suffices`, () => {
  expect(nodeSqlite() !== undefined).toBe(isThere);
});

only("with Node's own SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const open = async (name: string) => openStore(await sqlite(join(folder, name)));
  const keep = (store: Store, id: string, values: Record<number, number>, now = 1e12) =>
    store.keep({ id, provider: "TRIAL", series: series(values), now }, () => undefined);
  let store: Store;
  beforeAll(async () => {
    store = await open("contract.sqlite");
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  storeContract(() => store);

  test("what was kept is there after it was closed, and in a copy", async () => {
    const first = await open("kept.sqlite");
    await keep(first, "TRIAL:A", { [day]: 1 });
    await copySqlite(join(folder, "kept.sqlite"), join(folder, "copy.sqlite"));
    await first.close();
    for (const name of ["kept.sqlite", "copy.sqlite"]) {
      const again = await open(name);
      const facts = await again.facts("TRIAL:A");
      expect(facts && pairs(await again.view(facts))).toEqual([[day, 1]]);
      await again.close();
    }
  });

  test("what is wrong has the same words", async () => {
    writeFileSync(join(folder, "letter.sqlite"), "Dear reader, ".repeat(1000));
    await expect(open("letter.sqlite")).rejects.toMatchObject({ name: "StoreFault", kind: "damaged" });
    const database = await sqlite(join(folder, "full.sqlite"));
    const full = await openStore(database);
    await keep(full, "TRIAL:A", { [day]: 1 });
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.query);
    await sql.raw(`pragma max_page_count = ${rows[0].page_count + 2}`).execute(database.query);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [day - index, index]));
    await expect(keep(full, "TRIAL:B", many)).rejects.toMatchObject({ name: "StoreFault", kind: "full" });
    const facts = await full.facts("TRIAL:A");
    expect(facts && pairs(await full.view(facts))).toEqual([[day, 1]]);
    await full.close();
  });
});
