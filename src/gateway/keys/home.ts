/** The user's own folder, and small files in it that only the user may read. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { homedir, platform } from "node:os";
import { dirname, join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

export function homeOf(environment: Environment): string {
  if (environment.MARKETBOOK_HOME) return environment.MARKETBOOK_HOME;
  if (platform() === "win32") return join(environment.APPDATA ?? join(homedir(), "AppData", "Roaming"), "marketbook");
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "marketbook");
}

const onlyMine = 0o600;

/** The file as JSON; undefined when there is none. One that others may read is taken from them, and `warn` is told. */
export function readOwn(file: string, warn: (sentence: string) => void): unknown {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  // Windows keeps its own lists of who may read, and shows none of them here.
  if (platform() !== "win32" && (found.mode & 0o077) !== 0) {
    chmodSync(file, onlyMine);
    warn(`${file} could be read by others (mode ${(found.mode & 0o777).toString(8)}); it is yours alone again (600).`);
  }
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    // The parser would quote what it found, which may be a key.
    throw new Error(`${file} is not JSON; correct it or move it away.`);
  }
}

/** The content in a file beside, on the disk. */
function writeBeside(file: string, content: unknown): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}.new`;
  rmSync(beside, { force: true });
  const handle = openSync(beside, "wx", onlyMine);
  try {
    writeSync(handle, `${JSON.stringify(content, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return beside;
}

/** Writes beside the file and then puts it in its place, so that it is whole at every moment. */
export function writeOwn(file: string, content: unknown): void {
  renameSync(writeBeside(file, content), file);
}

/** As writeOwn, but a file that is already there stays: of two programs that start together one decides for both. */
export function keepOwn(file: string, content: unknown): void {
  const beside = writeBeside(file, content);
  try {
    linkSync(beside, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    rmSync(beside, { force: true });
  }
}
