/**
 * Bulk insert, many rows in few statements: built as text, since the query builder takes longer for them than the database
 * does.
 */
import { CompiledQuery, type Transaction } from "kysely";
import type { DatabaseKind } from "./database";
import type { Tables } from "./schema";

/** Databases take only so many values in one statement. */
const mostRows = 1_000;

type Row = Readonly<Record<string, number | string | null>>;

/** Rows that are there already are refused. */
export type AddRows = (
  transaction: Transaction<Tables>,
  table: "versions" | "units" | "vintage_values",
  rows: readonly Row[],
) => Promise<void>;

function statement(kind: DatabaseKind, table: string, columns: readonly string[], rows: number): string {
  let place = 0;
  const mark = () => (kind === "sqlite" ? "?" : `$${++place}`);
  const row = () => `(${columns.map(mark).join(",")})`;
  return `insert into ${table} (${columns.join(",")}) values ${Array.from({ length: rows }, row).join(",")}`;
}

export function addingRows(kind: DatabaseKind): AddRows {
  return async (transaction, table, rows) => {
    for (let from = 0; from < rows.length; from += mostRows) {
      const part = rows.slice(from, from + mostRows);
      const columns = Object.keys(part[0]);
      const values = part.flatMap((row) => columns.map((column) => row[column]));
      await transaction.executeQuery(CompiledQuery.raw(statement(kind, table, columns, part.length), values));
    }
  };
}
