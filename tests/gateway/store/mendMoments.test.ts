import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, sqlite } from "../../../src/gateway/store/database";
import { openStore, type Store } from "../../../src/gateway/store/store";
import { mendContract } from "./mendContract";

const folder = mkdtempSync(join(tmpdir(), "mend-"));
let store: Store;
let database: Database;
beforeAll(async () => {
  database = await sqlite(join(folder, "series.sqlite"));
  store = await openStore(database);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

mendContract(() => ({ store, database }));
