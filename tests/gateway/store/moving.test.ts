/** PostgreSQL beside SQLite: what moves from one to the other and back, what is damaged there, and a server that goes and returns. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { runStore } from "../../../src/cli/store";
import { type Database, postgres, sqlite } from "../../../src/gateway/store/database";
import { openStore } from "../../../src/gateway/store/store";
import { openTrial, own, type Trial } from "../trial";
import { day, series } from "./contract";
import { answersOf, filledIds, fillStore } from "./filled";
import { type PostgresServer, postgresBinaries, startPostgres } from "./postgresServer";

const binaries = postgresBinaries();

/** Every row of every table by its series' id, as text in one order. */
async function everyRow({ query }: Database): Promise<readonly string[]> {
  const rows: string[] = [];
  const { rows: all } = await sql<Record<string, unknown>>`select * from series`.execute(query);
  for (const { key: _, ...row } of all) rows.push(JSON.stringify(["series", row]));
  for (const table of ["units", "versions", "vintages", "vintage_values"]) {
    const joined = sql<
      Record<string, unknown>
    >`select s.id as of, t.* from ${sql.table(table)} t join series s on s.key = t.series`;
    for (const { series: __, ...row } of (await joined.execute(query)).rows) rows.push(JSON.stringify([table, row]));
  }
  return rows.sort();
}

async function rowsOf(opening: Promise<Database>): Promise<readonly string[]> {
  const database = await opening;
  try {
    return await everyRow(database);
  } finally {
    await database.query.destroy();
  }
}

if (!binaries)
  test.skip("PostgreSQL is not installed here (no /usr/lib/postgresql/*/bin): moving to it is not tested", () => {});
else
  describe("with a PostgreSQL server", () => {
    let server: PostgresServer;
    let home: string;
    const made: string[] = [];
    beforeAll(async () => {
      server = await startPostgres(binaries);
    }, 60_000);
    afterAll(() => server?.stop());
    beforeEach(() => {
      home = mkdtempSync(join(tmpdir(), "moving-"));
    });
    afterEach(() => rmSync(home, { recursive: true, force: true }));

    /** A database of its own. */
    async function newAddress(): Promise<string> {
      const name = `book${made.push("") - 1}`;
      const { query } = await postgres(server.address);
      await sql.raw(`create database ${name}`).execute(query);
      await query.destroy();
      return server.address.replace(/postgres$/, name);
    }

    async function run(address: string | undefined, ...words: string[]) {
      const lines: Record<string, unknown>[] = [];
      const plain = words.filter((word) => !word.startsWith("--"));
      const options = { json: true, mend: words.includes("--mend"), force: words.includes("--force") };
      const environment = { MARKETBOOK_HOME: home, MARKETBOOK_STORE: address };
      const code = await runStore(plain, options, environment, (line) => lines.push(JSON.parse(line)));
      return { code, lines };
    }

    async function filled(opening: Promise<Database>): Promise<void> {
      const store = await openStore(await opening);
      await fillStore(store);
      await store.close();
    }

    test("from SQLite to PostgreSQL and back every row of every table is the same, also by a backup's file", async () => {
      const [file, address, second] = [join(home, "series.sqlite"), await newAddress(), await newAddress()];
      await filled(sqlite(file));
      const before = await rowsOf(sqlite(file));
      expect(before.length).toBeGreaterThan(1_000);
      const [there, back, backup] = ["there.ndjson.gz", "back.ndjson", "backup.sqlite"].map((name) => join(home, name));
      await run(undefined, "export", there);
      await run(undefined, "backup", backup);
      expect(await run(address, "import", there)).toMatchObject({ code: 0, lines: [{ added: filledIds.length }] });
      expect(await run(second, "import", backup)).toMatchObject({ code: 0, lines: [{ added: filledIds.length }] });
      expect(await rowsOf(postgres(address))).toEqual(before);
      expect(await rowsOf(postgres(second))).toEqual(before);
      await run(address, "export", back);
      rmSync(file);
      expect(await run(undefined, "import", back)).toMatchObject({ code: 0, lines: [{ added: filledIds.length }] });
      expect(await rowsOf(sqlite(file))).toEqual(before);
    }, 60_000);

    test("PostgreSQL's own store is backed up while it is written to, restored, and keeps what was there", async () => {
      const address = await newAddress();
      await filled(postgres(address));
      const before = await rowsOf(postgres(address));
      const store = await openStore(await postgres(address));
      let [going, kept] = [true, 0];
      const writing = (async () => {
        while (going) {
          const brought = { id: `BUSY:S${kept++}`, provider: "BUSY", series: series({ [day]: kept }), now: 1e12 };
          await store.keep(brought, () => undefined);
        }
      })();
      const { code, lines } = await run(address, "backup");
      going = false;
      await writing;
      const brought = { id: "TRIAL:S2", provider: "TRIAL", series: series({ [day]: 9 }), now: 2e12 };
      await store.keep(brought, () => undefined);
      await store.close();
      expect([code, lines[0].finding]).toEqual([0, "written"]);
      const newer = await rowsOf(postgres(address));
      await expect(run(address, "restore", String(lines[0].file))).rejects.toThrow(/newer/);
      expect(await rowsOf(postgres(address))).toEqual(newer);
      const restored = await run(address, "restore", String(lines[0].file), "--force");
      const settled = (await rowsOf(postgres(address))).filter((row) => !row.includes("BUSY:"));
      expect(settled).toEqual(before);
      await run(address, "restore", String(restored.lines[0].aside));
      expect(await rowsOf(postgres(address))).toEqual(newer);
    }, 60_000);

    test("a changed value there is not answered; the series fails alone, and mending keeps its rows in a file", async () => {
      const address = await newAddress();
      await filled(postgres(address));
      const database = await postgres(address);
      await sql`update versions set value = 69.9 where value = 34.95`.execute(database.query);
      const store = await openStore(database);
      const facts = await store.facts("TRIAL:S0");
      await expect(facts && store.view(facts)).rejects.toMatchObject({ kind: "damagedSeries" });
      const other = await answersOf(store, "TRIAL:S1");
      expect(JSON.stringify(other)).not.toContain('"fault"');
      expect(await run(address, "check")).toMatchObject({
        code: 1,
        lines: [{ finding: "damaged", id: "TRIAL:S0" }, {}, {}],
      });
      const { code, lines } = await run(address, "check", "--mend");
      expect([code, lines.at(-1)]).toMatchObject([0, { finding: "mended", left: ["TRIAL:S0"] }]);
      expect(readFileSync(String(lines.at(-1)?.aside), "utf8")).toContain("69.9");
      expect(await store.facts("TRIAL:S0")).toBeUndefined();
      expect(await answersOf(store, "TRIAL:S1")).toEqual(other);
      await store.close();
    }, 60_000);

    const refused = async (trial: Trial) => {
      const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own);
      expect(await response.text()).toMatch(/cannot be reached/);
      expect((await trial.call("GET", "v1/sources")).status).toBe(200);
      return response.status;
    };

    test("a gateway that starts while the server is away works when it is there, also after it went in the middle of writing", async () => {
      const address = await newAddress();
      await server.halt();
      const trial = await openTrial({ MARKETBOOK_STORE: address });
      try {
        expect(trial.gateway.sentence).toMatch(/cannot be reached.*tried again/s);
        expect(await refused(trial)).toBe(503);
        await server.resume();
        trial.clock.forward(1_500);
        const acknowledged: string[] = [];
        let going = true;
        const writing = (async () => {
          for (let index = 0; going; index++) {
            const id = `TRIAL:W${index}`;
            const [answer] = await trial.ask([id], "missing").catch(() => []);
            if (answer?.series) acknowledged.push(id);
          }
        })();
        while (acknowledged.length < 20) await new Promise((later) => setTimeout(later, 5));
        await server.halt();
        expect(await refused(trial)).toBe(503);
        going = false;
        await writing;
        await server.resume();
        trial.clock.forward(1_500);
        const answers = await trial.ask(acknowledged, "never");
        expect(answers.map(({ series: found }) => found?.id)).toEqual(acknowledged);
        expect((await trial.ask(["TRIAL:AFTER"], "missing"))[0].series).toBeDefined();
      } finally {
        await trial.close();
      }
    }, 60_000);
  });
