/** Whether a database's file is sound in its form, which checksums of rows cannot say: SQLite's own check of its pages. */
import { sql } from "kysely";
import type { Database } from "./database";

const longest = 300;

/**
 * What is wrong, in SQLite's words; undefined when nothing is. "quick" leaves out whether indexes agree with their tables.
 * A PostgreSQL server looks after its own files.
 */
export async function structureFault({ kind, query }: Database, how: "quick" | "whole"): Promise<string | undefined> {
  if (kind !== "sqlite") return undefined;
  const pragma = sql.raw<Readonly<Record<string, string>>>(
    `pragma ${how === "quick" ? "quick_check" : "integrity_check"}(5)`,
  );
  try {
    const { rows } = await pragma.execute(query);
    const said = rows.flatMap((row) => Object.values(row)).join("; ");
    return said === "ok" ? undefined : said.slice(0, longest);
  } catch (thrown) {
    return (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, longest);
  }
}
