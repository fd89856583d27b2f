/** Each step takes the schema one version further; steps are only ever added at the end. */
import { type Kysely, sql, type Transaction } from "kysely";
import type { DatabaseKind } from "./database";
import { emptyDigest } from "./digest";
import { resum } from "./resum";
import type { Tables } from "./schema";
import { StoreFault } from "./storeFault";

type Step = (database: Transaction<Tables>, kind: DatabaseKind) => Promise<void>;

/** Rows of a table with several key columns lie in the key's order in SQLite only when it keeps no row number of its own. */
const inKeyOrder = (kind: DatabaseKind) => (kind === "sqlite" ? sql`without rowid` : sql``);

const first: Step = async (database, kind) => {
  const { schema } = database;
  await schema
    .createTable("series")
    .addColumn("key", kind === "sqlite" ? "integer" : "serial", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("provider", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("frequency", "text", (column) => column.notNull())
    .addColumn("aggregation", "text", (column) => column.notNull())
    .addColumn("time_zone", "text", (column) => column.notNull())
    .addColumn("updated", "text")
    .addColumn("licence", "text")
    .addColumn("warnings", "text", (column) => column.notNull())
    .addColumn("failure", "text")
    .addColumn("first_seen", "double precision", (column) => column.notNull())
    .addColumn("retrieved", "double precision", (column) => column.notNull())
    .addColumn("checked", "double precision", (column) => column.notNull())
    .addColumn("last_known", "double precision", (column) => column.notNull())
    .addColumn("history_until", "integer")
    .execute();
  await schema
    .createTable("units")
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("known_from", "double precision", (column) => column.notNull())
    .addColumn("published", "integer", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("scale", "double precision", (column) => column.notNull())
    .addPrimaryKeyConstraint("units_key", ["series", "known_from", "published"])
    .modifyEnd(inKeyOrder(kind))
    .execute();
  await schema
    .createTable("versions")
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("observed", "integer", (column) => column.notNull())
    .addColumn("known_from", "double precision", (column) => column.notNull())
    .addColumn("published", "integer", (column) => column.notNull())
    .addColumn("value", "double precision")
    .addPrimaryKeyConstraint("versions_key", ["series", "observed", "known_from", "published"])
    .modifyEnd(inKeyOrder(kind))
    .execute();
  await schema
    .createTable("vintages")
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("day", "integer", (column) => column.notNull())
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("scale", "double precision", (column) => column.notNull())
    .addColumn("retrieved", "double precision", (column) => column.notNull())
    .addPrimaryKeyConstraint("vintages_key", ["series", "day"])
    .modifyEnd(inKeyOrder(kind))
    .execute();
  await schema
    .createTable("vintage_values")
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("day", "integer", (column) => column.notNull())
    .addColumn("observed", "integer", (column) => column.notNull())
    .addColumn("value", "double precision", (column) => column.notNull())
    .addPrimaryKeyConstraint("vintage_values_key", ["series", "day", "observed"])
    .modifyEnd(inKeyOrder(kind))
    .execute();
};

/** Checksums; what is there when they are first made is taken as it is. */
const second: Step = async (database) => {
  const { schema } = database;
  for (const column of ["own_digest", "published_digest", "vintages_digest", "facts_digest"])
    await schema
      .alterTable("series")
      .addColumn(column, "text", (text) => text.notNull().defaultTo(emptyDigest))
      .execute();
  await schema
    .alterTable("vintages")
    .addColumn("digest", "text", (text) => text.notNull().defaultTo(emptyDigest))
    .execute();
  for (const { id } of await database.selectFrom("series").select("id").execute()) await resum(database, id);
};

const steps: readonly Step[] = [first, second];

const versionOf = async (asked: Pick<Kysely<Tables>, "selectFrom">): Promise<number> => {
  const { version } = await asked
    .selectFrom("schema_version")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirstOrThrow();
  if (version > steps.length) throw new StoreFault("newer");
  return version;
};

/** Takes the schema to this program's version, all steps or none; refuses one that a later program has made. */
export async function migrate(database: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const tables = await database.introspection.getTables();
  // Nothing is written where nothing is to be done: the store may be held, or may only be read.
  if (tables.some(({ name }) => name === "schema_version") && (await versionOf(database)) === steps.length) return;
  await database.schema
    .createTable("schema_version")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .execute();
  await database.transaction().execute(async (transaction) => {
    // A write comes first: two programs that start at the same time take their turns here.
    await transaction
      .insertInto("schema_version")
      .values({ version: 0 })
      .onConflict((conflict) => conflict.column("version").doUpdateSet({ version: 0 }))
      .execute();
    const version = await versionOf(transaction);
    for (let next = version; next < steps.length; next++) {
      await steps[next](transaction, kind);
      await transaction
        .insertInto("schema_version")
        .values({ version: next + 1 })
        .execute();
    }
  });
}
