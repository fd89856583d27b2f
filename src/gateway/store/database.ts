/** The two databases that can hold the store, behind one query layer. */
import { type DatabaseConnection, Kysely, PostgresDialect, SqliteDialect, SqliteDriver } from "kysely";
import { serverAddress } from "./address";
import type { Tables } from "./schema";
import { type SqliteFile, sqliteModule } from "./sqliteFile";
import { storeFault } from "./storeFault";

export type DatabaseKind = "sqlite" | "postgres";

export interface Database {
  readonly kind: DatabaseKind;
  readonly query: Kysely<Tables>;
  /** Where the data are, without a password. */
  readonly where: string;
}

/**
 * On a full disk SQLite ends a transaction by itself; to roll it back once more is an error, which would be told in the place
 * of the one that happened.
 */
class Driver extends SqliteDriver {
  constructor(private readonly database: SqliteFile) {
    super({ database });
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class Dialect extends SqliteDialect {
  constructor(private readonly database: SqliteFile) {
    super({ database });
  }

  override createDriver(): Driver {
    return new Driver(this.database);
  }
}

/** Waiting for another program holds up the whole gateway, so it is short; a file on a busy disk needs no longer. */
const lockMilliseconds = 1_500;

/** A file; every answered write is on the disk, so a program that is killed loses nothing. */
export async function sqlite(file: string): Promise<Database> {
  const Sqlite = await sqliteModule();
  let database: SqliteFile | undefined;
  try {
    database = new Sqlite(file, { timeout: lockMilliseconds });
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    return { kind: "sqlite", query: new Kysely({ dialect: new Dialect(database) }), where: file };
  } catch (thrown) {
    database?.close();
    throw storeFault(thrown);
  }
}

const connections = 10;
/** Waiting for one of our own connections counts too. */
const connectMilliseconds = 30_000;
const statementMilliseconds = 30_000;

export async function postgres(address: string): Promise<Database> {
  const { connection, shown } = serverAddress(address);
  const { Pool } = await import("pg");
  const pool = new Pool({
    connectionString: connection,
    max: connections,
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: statementMilliseconds,
  });
  // A connection that breaks, idle or in use, is no reason to end the program: the query under way or the next one says so.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    kind: "postgres",
    query: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    where: `PostgreSQL ${shown}`,
  };
}
