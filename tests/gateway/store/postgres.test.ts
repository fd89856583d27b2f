import { type Database, postgres } from "../../../src/gateway/store/database";
import { openStore, type Store } from "../../../src/gateway/store/store";
import { storeFault } from "../../../src/gateway/store/storeFault";
import { day, series, storeContract } from "./contract";
import { mendContract } from "./mendContract";
import { type PostgresServer, postgresBinaries, startPostgres } from "./postgresServer";

const binaries = postgresBinaries();

if (!binaries)
  test.skip("PostgreSQL is not installed here (no /usr/lib/postgresql/*/bin): its store is not tested", () => {});
else
  describe("on PostgreSQL", () => {
    let server: PostgresServer;
    let store: Store;
    let database: Database;
    beforeAll(async () => {
      server = await startPostgres(binaries);
      database = await postgres(server.address);
      store = await openStore(database);
    }, 60_000);
    afterAll(async () => {
      await store?.close();
      await server?.stop();
    });

    storeContract(() => store);
    describe("mending moments", () => mendContract(() => ({ store, database })));

    test("two gateways open it at the same time, and see what the other keeps", async () => {
      const opened = await Promise.all([1, 2].map(async () => openStore(await postgres(server.address))));
      const brought = { id: "TRIAL:SHARED", provider: "TRIAL", series: series({ [day]: 1 }), now: 1e12 };
      await opened[0].keep(brought, () => undefined);
      expect(await opened[1].facts("TRIAL:SHARED")).toMatchObject({ lastKnown: 1e12 });
      await Promise.all(opened.map((each) => each.close()));
    });

    test("a connection that is cut in the middle of a query is a failure in words, and the store goes on", async () => {
      const { query } = await postgres(server.address);
      const { sql } = await import("kysely");
      const asked = (text: string) =>
        sql
          .raw(text)
          .execute(query)
          .catch((fault) => storeFault(fault));
      const cut = await asked("select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)");
      expect(cut).toMatchObject({ name: "StoreFault", kind: "unreachable" });
      // The next one may still be given the same connection; the one after it is not.
      await asked("select 1 as one");
      expect(await asked("select 1 as one")).toMatchObject({ rows: [{ one: 1 }] });
      await query.destroy();
    });

    test("where it is is said without the password", async () => {
      const database = await postgres("postgres://me:hidden@db.example:5433/book?sslmode=disable");
      expect(database.where).toBe("PostgreSQL db.example:5433/book");
      await database.query.destroy();
    });
  });

test("a server that is not there is named as the reason", async () => {
  const fault = openStore(await postgres("postgres://me:hidden@127.0.0.1:1/book"));
  await expect(fault).rejects.toMatchObject({ name: "StoreFault", kind: "unreachable" });
  await expect(fault).rejects.not.toMatchObject({ message: expect.stringContaining("hidden") });
});
