/**
 * Node's own SQLite (from 22.16 on), in the form of better-sqlite3: it opens the store where what was compiled for this machine is
 * not there.
 */
import { existsSync } from "node:fs";
import type { SqliteFile, SqliteModule, SqliteOptions } from "./sqliteFile";

/** What of node:sqlite is used; Node 20, by whose types this is checked, has no such module. */
interface Statement {
  all(...parameters: readonly unknown[]): unknown[];
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
  run(...parameters: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number };
  columns(): readonly unknown[];
}

interface NodeDatabase {
  prepare(sql: string): Statement;
  close(): void;
  readonly isTransaction: boolean;
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    file: string,
    options: { readonly readOnly?: boolean; readonly timeout?: number },
  ) => NodeDatabase;
  backup(source: NodeDatabase, to: string, options: { readonly rate: number }): Promise<number>;
}

/** SQLite's primary result codes, by the names that better-sqlite3 gives them. */
const codes: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};

/** In one step: another program's writes would make it begin again. */
const allPages = 2_147_483_647;

function named<Answer>(act: () => Answer): Answer {
  try {
    return act();
  } catch (thrown) {
    throw withCode(thrown);
  }
}

function withCode(thrown: unknown): unknown {
  const { errcode } = Object(thrown) as { readonly errcode?: number };
  const code = errcode === undefined ? undefined : codes[errcode & 0xff];
  return code === undefined ? thrown : Object.assign(new Error(String(thrown), { cause: thrown }), { code });
}

/** Undefined where this Node has none that suffices. */
export function nodeSqlite(): SqliteModule | undefined {
  // Node before 20.16 has no such question, and no such module.
  const found = process.getBuiltinModule?.("node:sqlite") as NodeSqlite | undefined;
  if (!found?.backup || !found.DatabaseSync) return undefined;
  const { DatabaseSync, backup } = found;
  const trial = new DatabaseSync(":memory:", {});
  const suffices = typeof trial.isTransaction === "boolean";
  trial.close();
  if (!suffices) return undefined;
  return class implements SqliteFile {
    private readonly database: NodeDatabase;

    constructor(file: string, { readonly = false, fileMustExist = false, timeout = 5000 }: SqliteOptions = {}) {
      if (fileMustExist && !existsSync(file))
        throw Object.assign(new Error("unable to open database file"), { code: "SQLITE_CANTOPEN" });
      this.database = named(() => new DatabaseSync(file, { readOnly: readonly, timeout }));
    }

    get inTransaction(): boolean {
      return this.database.isTransaction;
    }

    prepare(sql: string) {
      const statement = named(() => this.database.prepare(sql));
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => named(() => statement.all(...parameters)),
        run: (parameters: readonly unknown[]) => named(() => statement.run(...parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      };
    }

    pragma(text: string, { simple = false }: { readonly simple?: boolean } = {}): unknown {
      const rows = named(() => this.database.prepare(`pragma ${text}`).all());
      return simple ? Object.values(Object(rows[0]) as object)[0] : rows;
    }

    async backup(to: string): Promise<void> {
      await backup(this.database, to, { rate: allPages }).catch((thrown: unknown) => {
        throw withCode(thrown);
      });
    }

    close(): void {
      this.database.close();
    }
  };
}
