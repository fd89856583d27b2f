/** What the store asks of SQLite: better-sqlite3, or where that is not there, Node's own. */
import { nodeSqlite } from "./nodeSqlite";
import { StoreFault } from "./storeFault";

export interface SqliteOptions {
  readonly readonly?: boolean;
  readonly fileMustExist?: boolean;
  /** Milliseconds. */
  readonly timeout?: number;
}

export interface SqliteFile {
  readonly inTransaction: boolean;
  prepare(sql: string): {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): {
      readonly changes: number | bigint;
      readonly lastInsertRowid: number | bigint;
    };
    iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
  };
  pragma(text: string, options?: { readonly simple?: boolean }): unknown;
  /** A copy as it is at one moment (SQLite's online backup). */
  backup(to: string): Promise<unknown>;
  close(): void;
}

export type SqliteModule = new (file: string, options?: SqliteOptions) => SqliteFile;

/** Undefined where it could not be installed, or was not compiled for this machine, which it says only when it is used. */
async function betterSqlite(): Promise<SqliteModule | { readonly missing: unknown }> {
  try {
    const { default: Sqlite } = await import("better-sqlite3");
    new Sqlite(":memory:").close();
    return class extends Sqlite {
      // All pages in one step: another program's writes would make it begin again.
      override backup(to: string) {
        return super.backup(to, { progress: ({ remainingPages }) => Math.max(remainingPages, 1) });
      }
    };
  } catch (thrown) {
    return { missing: thrown };
  }
}

let found: SqliteModule | undefined;

export async function sqliteModule(): Promise<SqliteModule> {
  if (found) return found;
  const better = await betterSqlite();
  found = "missing" in better ? nodeSqlite() : better;
  if (!found) throw new StoreFault("missing", "", { cause: "missing" in better ? better.missing : undefined });
  return found;
}
