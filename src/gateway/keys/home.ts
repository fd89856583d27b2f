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
import type { Text } from "../../language/language";

export type Environment = Readonly<Record<string, string | undefined>>;

export function homeOf(environment: Environment): string {
  if (environment.MARKETBOOK_HOME) return environment.MARKETBOOK_HOME;
  if (platform() === "win32") return join(environment.APPDATA ?? join(homedir(), "AppData", "Roaming"), "marketbook");
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "marketbook");
}

const onlyMine = 0o600;

/** A file of the user's own that cannot be read or written; what stands in it, which may be a key, is not repeated. */
export class SettingsFault extends Error {
  override readonly name = "SettingsFault";

  constructor(readonly text: Text) {
    super(text.en);
  }
}

const unsound = (file: string, expected: Text) =>
  new SettingsFault({
    en: `${file} cannot be read: expected ${expected.en}. Correct it or move it away; sources that need nothing from it go on.`,
    tw: `無法讀取 ${file}：應為${expected.tw}。請更正或移走該檔案；不需要它的資料來源照常運作。`,
    cn: `无法读取 ${file}：应为${expected.cn}。请更正或移走该文件；不需要它的数据来源照常运作。`,
  });

const barred = (file: string, thrown: unknown) => {
  const { code = "" } = Object(thrown) as NodeJS.ErrnoException;
  return new SettingsFault({
    en: `${file} cannot be opened or written (${code}); sources that need nothing from it go on.`,
    tw: `無法開啟或寫入 ${file}（${code}）；不需要它的資料來源照常運作。`,
    cn: `无法打开或写入 ${file}（${code}）；不需要它的数据来源照常运作。`,
  });
};

/** The file as JSON; undefined when there is none. One that others may read is taken from them, and `warn` is told. */
export function readOwn<Content>(
  file: string,
  isSound: (content: unknown) => content is Content,
  expected: Text,
  warn: (sentence: string) => void,
): Content | undefined {
  const text = readText(file, warn);
  if (text === undefined) return undefined;
  const content = parsed(text);
  if (!isSound(content)) throw unsound(file, expected);
  return content;
}

/** The parser would quote what it found, which may be a key. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(file: string, warn: (sentence: string) => void): string | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return undefined;
    // Windows keeps its own lists of who may read, and shows none of them here.
    if (platform() !== "win32" && (found.mode & 0o077) !== 0) {
      chmodSync(file, onlyMine);
      warn(
        `${file} could be read by others (mode ${(found.mode & 0o777).toString(8)}); it is yours alone again (600).`,
      );
    }
    return readFileSync(file, "utf8");
  } catch (thrown) {
    // A folder above it that is a file: there is none of ours.
    if ((thrown as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw barred(file, thrown);
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
  try {
    renameSync(writeBeside(file, content), file);
  } catch (thrown) {
    throw barred(file, thrown);
  }
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
