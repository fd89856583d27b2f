/**
 * Files that are on the disk when they are said to be, whole or not at all (write beside, fsync, link or rename, fsync of the
 * folder), whenever the program is killed.
 */
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, rename, rm, stat, unlink } from "node:fs/promises";
import { platform } from "node:os";
import { dirname, join } from "node:path";
import { codeOf, FolderFault } from "./folderFault";

const onlyMine = { file: 0o600, folder: 0o700 };
const unfinished = ".new";
/** Nobody is still writing a file that was begun so long ago; milliseconds. */
export const abandonedAfter = 60 * 60_000;

export const newNonce = (): string => randomBytes(12).toString("hex");

/** That names in a folder have changed is on the disk only then. Windows has no such thing, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (platform() === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: onlyMine.folder });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function writeBeside(folder: string, text: string): Promise<string> {
  const path = join(folder, `${newNonce()}${unfinished}`);
  const handle = await open(path, "wx", onlyMine.file);
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } catch (thrown) {
    await rm(path, { force: true });
    throw thrown;
  } finally {
    await handle.close();
  }
  return path;
}

/** False when the name is taken: of any number of programs that place the same name, one gets true (compare-and-swap). */
export async function placeNew(folder: string, name: string, text: string): Promise<boolean> {
  const beside = await writeBeside(folder, text);
  try {
    await link(beside, join(folder, name));
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    if (["ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(codeOf(thrown))) throw new FolderFault("noLinks", folder);
    throw thrown;
  } finally {
    await rm(beside, { force: true });
  }
  await syncFolder(folder);
  return true;
}

/** Makes `path` another name of the file, in place of whatever had it. */
export async function nameAlso(file: string, path: string): Promise<void> {
  const beside = join(dirname(path), `${newNonce()}${unfinished}`);
  await link(file, beside);
  await rename(beside, path);
  // A file renamed to another of its own names stays where it was, as POSIX has it.
  await rm(beside, { force: true });
}

export async function removeName(path: string): Promise<void> {
  await unlink(path).catch((thrown: unknown) => {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
  });
}

/** None where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return [];
    throw thrown;
  }
}

/** What a program that was killed had begun and not finished. */
export async function sweep(folder: string): Promise<void> {
  for (const name of (await namesIn(folder)).filter((each) => each.endsWith(unfinished))) {
    const path = join(folder, name);
    const begun = await stat(path).catch(() => undefined);
    if (begun && Date.now() - begun.mtimeMs > abandonedAfter) await removeName(path);
  }
}
