/**
 * The folder of one kind of work, such as workbooks: `versions/ID/` holds the states of each record, beside it stands each
 * under a name that a person can read, in `bin/` those that were deleted, in `damaged/` what could not be read.
 */
import { rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { abandonedAfter, makeFolder, nameAlso, namesIn, newNonce, removeName } from "./durable";
import { codeOf } from "./folderFault";

export interface Place {
  readonly root: string;
  versionsOf(id: string): string;
  ids(): Promise<readonly string[]>;
  /** Moves a damaged file away, or leaves it where it may not be moved; it is named in `damaged()` either way. */
  setAside(path: string): Promise<void>;
  damaged(): Promise<readonly string[]>;
  /** Shows a record's present file under its name, in the bin when it is deleted; `before` is how it was shown. */
  show(file: string, now: Shown, before: Shown | undefined): Promise<void>;
  hide(shown: Shown): Promise<void>;
  /** Takes all states of a record away; `sure` looks once more when nobody can add to them. */
  remove(id: string, sure: (versions: string) => Promise<boolean>): Promise<boolean>;
}

export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly deleted: boolean;
}

const mostBytes = 160;

/** A name that every system accepts as a file's, with so much of the id that no two are the same. */
function fileNameOf({ id, name }: Shown, ending: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what file names may not hold
  let plain = name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, "-").replace(/^[. ]+|[. ]+$/g, "");
  while (Buffer.byteLength(plain) > mostBytes) plain = [...plain].slice(0, -1).join("");
  return `${plain ? `${plain} ` : ""}${id.slice(0, 8)}${ending}`;
}

export function placeAt(root: string, ending: string): Place {
  const versions = join(root, "versions");
  const aside = join(root, "damaged");
  const immovable = new Set<string>();
  const pathOf = (shown: Shown) => join(root, shown.deleted ? "bin" : "", fileNameOf(shown, ending));

  /** A program that was killed while it took a record away has left it under a name of no record; whether it is to go is asked anew. */
  async function bringBack(): Promise<void> {
    for (const name of await namesIn(root)) {
      const [, id] = /^([a-z0-9-]{8,64})\.[0-9a-f]+\.leaving$/.exec(name) ?? [];
      if (!id) continue;
      const left = await stat(join(root, name)).catch(() => undefined);
      if (left && Date.now() - left.ctimeMs > abandonedAfter)
        await rename(join(root, name), join(versions, id)).catch(() => immovable.add(name));
    }
  }

  return {
    root,
    versionsOf: (id) => join(versions, id),
    async ids() {
      await bringBack();
      return (await namesIn(versions)).filter((name) => /^[a-z0-9-]{8,64}$/.test(name));
    },
    async setAside(path) {
      try {
        await makeFolder(aside);
        await rename(path, join(aside, relative(versions, path).replaceAll(/[\\/]/g, " ")));
      } catch (thrown) {
        if (codeOf(thrown) !== "ENOENT") immovable.add(relative(root, path));
      }
    },
    damaged: async () => [...(await namesIn(aside)).map((name) => join("damaged", name)), ...immovable],
    async show(file, now, before) {
      const path = pathOf(now);
      await makeFolder(join(root, now.deleted ? "bin" : ""));
      await nameAlso(file, path);
      if (before && pathOf(before) !== path) await removeName(pathOf(before));
    },
    hide: (shown) => removeName(pathOf(shown)),
    async remove(id, sure) {
      // Under a name of no record nobody can follow its states any more.
      const leaving = join(root, `${id}.${newNonce()}.leaving`);
      try {
        await rename(join(versions, id), leaving);
      } catch (thrown) {
        if (codeOf(thrown) === "ENOENT") return false;
        throw thrown;
      }
      if (await sure(leaving)) {
        await rm(leaving, { recursive: true, force: true });
        return true;
      }
      await rename(leaving, join(versions, id));
      return false;
    },
  };
}
