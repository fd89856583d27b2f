/** The store that the environment names: a PostgreSQL server, or a file in the user's own folder. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { postgres, sqlite } from "./database";
import { openStore, type Store } from "./store";
import { StoreFault } from "./storeFault";

const isPostgres = /^postgres(ql)?:\/\//;

/** The store, or why there is none. */
export async function storeOf(address: string | undefined, home: string): Promise<Store | StoreFault> {
  try {
    if (address && !isPostgres.test(address))
      throw new StoreFault("other", "MARKETBOOK_STORE: postgres://user@host/database");
    if (address) return await openStore(await postgres(address));
    mkdirSync(home, { recursive: true, mode: 0o700 });
    return await openStore(await sqlite(join(home, "series.sqlite")));
  } catch (thrown) {
    if (thrown instanceof StoreFault) return thrown;
    throw thrown;
  }
}
