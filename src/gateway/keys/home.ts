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
import { systemReason } from "../../language/systemReason";
import { Told } from "../../language/told";

export type Environment = Readonly<Record<string, string | undefined>>;

export function homeOf(environment: Environment): string {
  if (environment.MARKETBOOK_HOME) return environment.MARKETBOOK_HOME;
  if (platform() === "win32") return join(environment.APPDATA ?? join(homedir(), "AppData", "Roaming"), "marketbook");
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "marketbook");
}

const onlyMine = 0o600;

/** A file of the user's own that cannot be read or written; what stands in it, which may be a key, is not repeated. */
export class SettingsFault extends Told {
  override readonly name = "SettingsFault";
}

/** One of these files: what must stand in it, and what goes on without it. */
export interface OwnFile<Content> {
  readonly path: string;
  readonly isSound: (content: unknown) => content is Content;
  /** Follows "expected". */
  readonly expected: Text;
  /** A clause: what is still good while the file is not. */
  readonly stillGood: Text;
}

const unsound = ({ path, expected, stillGood }: OwnFile<unknown>) =>
  new SettingsFault({
    en: `${path} cannot be read: expected ${expected.en}. Correct it or move it away; ${stillGood.en}.`,
    tw: `無法讀取 ${path}：應為${expected.tw}。請更正或移走該檔案；${stillGood.tw}。`,
    cn: `无法读取 ${path}：应为${expected.cn}。请更正或移走该文件；${stillGood.cn}。`,
  });

const barred = ({ path, stillGood }: OwnFile<unknown>, thrown: unknown) => {
  const reason = systemReason(thrown);
  return new SettingsFault(
    {
      en: `${path} cannot be opened or written: ${reason.en}. Allow this program to use it, or name another folder in MARKETBOOK_HOME; ${stillGood.en}.`,
      tw: `無法開啟或寫入 ${path}：${reason.tw}。請允許本程式使用該檔案，或在 MARKETBOOK_HOME 指定其他資料夾；${stillGood.tw}。`,
      cn: `无法打开或写入 ${path}：${reason.cn}。请允许本程序使用该文件，或在 MARKETBOOK_HOME 指定其他文件夹；${stillGood.cn}。`,
    },
    {},
    { cause: thrown },
  );
};

/** The file as JSON; undefined when there is none. One that others may read is taken from them, and `warn` is told. */
export function readOwn<Content>(file: OwnFile<Content>, warn: (sentence: string) => void): Content | undefined {
  const text = readText(file, warn);
  if (text === undefined) return undefined;
  const content = parsed(text);
  if (!file.isSound(content)) throw unsound(file);
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

function readText(file: OwnFile<unknown>, warn: (sentence: string) => void): string | undefined {
  const { path } = file;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    // Windows keeps its own lists of who may read, and shows none of them here.
    if (platform() !== "win32" && (found.mode & 0o077) !== 0) {
      chmodSync(path, onlyMine);
      warn(
        `${path} could be read by others (mode ${(found.mode & 0o777).toString(8)}); it is yours alone again (600).`,
      );
    }
    return readFileSync(path, "utf8");
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
export function writeOwn<Content>(file: OwnFile<Content>, content: Content): void {
  try {
    renameSync(writeBeside(file.path, content), file.path);
  } catch (thrown) {
    throw barred(file, thrown);
  }
}

/** As writeOwn, but a file that is already there stays: of two programs that start together one decides for both. */
export function keepOwn<Content>(file: OwnFile<Content>, content: Content): void {
  let beside: string | undefined;
  try {
    beside = writeBeside(file.path, content);
    linkSync(beside, file.path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw barred(file, thrown);
  } finally {
    if (beside) rmSync(beside, { force: true });
  }
}
