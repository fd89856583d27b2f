/** The browser's database as far as the shelf needs it, in memory; what comes out is a copy, as from a database. */
import type { KeptWorkbook } from "../../src/kept/keptWorkbook";
import type { WorkbookStorage } from "../../src/workbench/keeping/kept";

export interface MemoryStorage extends WorkbookStorage {
  /** Overwrites a kept text, as a damaged disk would. */
  damage(id: string, revision: number, text: unknown): void;
  /** Every change fails with this from now on. */
  failWith(reason: Error | undefined): void;
  texts(): number;
}

export function memoryStorage(): MemoryStorage {
  const workbooks = new Map<string, KeptWorkbook>();
  const copies = new Map<string, unknown>();
  let failure: Error | undefined;
  const key = (id: string, revision: number) => `${id} ${revision}`;
  return {
    list: async () => structuredClone([...workbooks.values()]),
    find: async (id) => structuredClone(workbooks.get(id)),
    readCopy: async (id, revision) => copies.get(key(id, revision)),
    async change(id, decide) {
      await Promise.resolve();
      if (failure) throw failure;
      const change = decide(structuredClone(workbooks.get(id)));
      if (!change) return;
      if (change.workbook) workbooks.set(id, structuredClone(change.workbook));
      else workbooks.delete(id);
      if (change.added) copies.set(key(id, change.added.revision), change.added.text);
      for (const revision of change.removed ?? []) copies.delete(key(id, revision));
    },
    damage: (id, revision, text) => copies.set(key(id, revision), text),
    failWith(reason) {
      failure = reason;
    },
    texts: () => copies.size,
  };
}
