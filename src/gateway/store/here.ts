/** The store that the environment names: a PostgreSQL server, or a file in the user's own folder. */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { serverAddress } from "./address";
import { type Database, postgres, sqlite } from "./database";
import type { Place } from "./reopening";
import { openStore } from "./store";
import { StoreFault } from "./storeFault";

/** The file in the user's folder; with it stand series.sqlite-wal and series.sqlite-shm while it is open. */
export const storeFile = (home: string): string => join(home, "series.sqlite");

/** The user's folder, made where there is none. */
export function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  } catch (thrown) {
    throw new StoreFault("noFolder", home, { cause: thrown });
  }
}

export async function databaseOf(address: string | undefined, home: string): Promise<Database> {
  if (address) return postgres(address);
  makeHome(home);
  return sqlite(storeFile(home));
}

/** Without a password, and without anything of an address that cannot be read. */
function serverNamed(address: string): string {
  try {
    return `PostgreSQL ${serverAddress(address).shown}`;
  } catch {
    return "PostgreSQL";
  }
}

export function placeOf(address: string | undefined, home: string): Place {
  const file = storeFile(home);
  /** The file's number on its disk, which it keeps when it is moved. */
  let mine: string | undefined;
  const numberOf = () => {
    const found = statSync(file, { throwIfNoEntry: false, bigint: true });
    return found && `${found.dev} ${found.ino}`;
  };
  return {
    where: address ? serverNamed(address) : file,
    async open() {
      // Once it was there, its place is not filled with an empty one: the disk may be away.
      if (!address && mine !== undefined && numberOf() === undefined) throw new StoreFault("gone", file);
      const store = await openStore(await databaseOf(address, home));
      if (!address) mine = numberOf();
      return store;
    },
    standing() {
      if (address) return "here";
      const found = numberOf();
      if (found === undefined) return "away";
      return found === mine ? "here" : "other";
    },
    away: () => new StoreFault("gone", file),
  };
}
