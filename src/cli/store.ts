/** `marketbook store`: checks, mends, backs up, restores and moves the series that publishers gave. */
import { basename } from "node:path";
import { type Environment, homeOf } from "../gateway/keys/home";
import { isoOf } from "../gateway/moments";
import type { Database } from "../gateway/store/database";
import { databaseOf, storeFile } from "../gateway/store/here";
import { findMomentsAhead, mendMoments } from "../gateway/store/mendMoments";
import { type Written, writeArchive } from "../gateway/store/upkeep/archive";
import { backUp, backupFile } from "../gateway/store/upkeep/backup";
import { checkStore, mendPostgres, mendSqlite } from "../gateway/store/upkeep/check";
import { opened } from "../gateway/store/upkeep/copies";
import { importSeries, restorePostgres, restoreSqlite } from "../gateway/store/upkeep/restore";
import { UpkeepFault } from "../gateway/store/upkeep/upkeepFault";
import type { Text } from "../language/language";

export const storeUsage = `
  marketbook store check [--mend]       reads every series that is kept against its checksums, and mends what is damaged
  marketbook store backup [FILE]        a whole copy, also while npm start runs; into the folder backups when no file is named
  marketbook store restore FILE         a backup or an export in the place of what is there, which is kept beside it;
                                        [--force] also when what is there is newer
  marketbook store export FILE          every version of every series as FILE.ndjson or FILE.ndjson.gz
  marketbook store import FILE          adds the series of an export or a backup that are not there
                                        all with [--json]; they end with 1 where something is damaged or left out
`;

const storeTexts = {
  expected: {
    en: "“{came}” came, expected one of the following; nothing was done.\n{usage}",
    tw: "收到「{came}」，未執行任何動作；應為下列之一：\n{usage}",
    cn: "收到“{came}”，未执行任何动作；应为以下之一：\n{usage}",
  },
  exportName: {
    en: "The name of an export ends in .ndjson or .ndjson.gz, but {file} came; nothing was written.",
    tw: "匯出檔的名稱應以 .ndjson 或 .ndjson.gz 結尾，但收到 {file}；未寫入任何內容。",
    cn: "导出文件的名称应以 .ndjson 或 .ndjson.gz 结尾，但收到 {file}；未写入任何内容。",
  },
} satisfies Record<string, Text>;

interface Options {
  readonly json?: boolean;
  readonly mend?: boolean;
  readonly force?: boolean;
}

/** One finding: a line for people, or the same as JSON for programs. */
interface Line {
  readonly finding: string;
  readonly sentence: string;
  readonly [more: string]: unknown;
}

interface Result {
  readonly lines: readonly Line[];
  /** Something is damaged, was left out or refused. */
  readonly amiss: boolean;
}

const commands = ["check", "backup", "restore", "export", "import"] as const;
const needFile: readonly string[] = ["restore", "export", "import"];

/** Prints what was found with `print`; the exit code. */
export async function runStore(
  words: readonly string[],
  options: Options,
  environment: Environment,
  print: (line: string) => void,
): Promise<number> {
  const [command, file, ...more] = words;
  const wanted = commands.find((each) => each === command);
  if (!wanted || more.length > 0 || (needFile.includes(wanted) && file === undefined) || (wanted === "check" && file))
    throw new UpkeepFault(storeTexts.expected, { came: `store ${words.join(" ")}`, usage: storeUsage });
  const { lines, amiss } = await run(wanted, file, options, environment);
  for (const line of lines) print(options.json ? JSON.stringify(line) : line.sentence);
  return amiss ? 1 : 0;
}

async function run(
  command: (typeof commands)[number],
  file: string | undefined,
  options: Options,
  environment: Environment,
): Promise<Result> {
  const home = homeOf(environment);
  const address = environment.MARKETBOOK_STORE;
  const now = Date.now();
  if (command === "restore") return restore(file as string, address, home, options.force === true, now);
  const database = await opened(databaseOf(address, home));
  try {
    if (command === "check") return await check(database, home, options.mend === true, now);
    if (command === "backup") return written(await backUp(database, file ?? backupFile(database, home, now), now));
    if (command === "export") return written(await writeArchive(database, exportName(file as string), now));
    return await bring(database, file as string, home);
  } finally {
    await database.query.destroy();
  }
}

function exportName(file: string): string {
  if (/\.ndjson(\.gz)?$/i.test(file)) return file;
  throw new UpkeepFault(storeTexts.exportName, { file: basename(file) });
}

async function check(database: Database, home: string, mend: boolean, now: number): Promise<Result> {
  const { sound, damaged, structure } = await checkStore(database);
  const findings: Line[] = damaged.map((id) => ({
    finding: "damaged",
    id,
    sentence: `${id} is damaged: none of it is shown.`,
  }));
  if (structure)
    findings.push({ finding: "structure", detail: structure, sentence: "The form of the file itself is damaged." });
  const isDamaged = findings.length > 0;
  const ahead = await findMomentsAhead(database.query, now);
  for (const { id, farthest } of ahead)
    findings.push({
      finding: "ahead",
      id,
      farthest: isoOf(farthest),
      sentence: `${id} has moments up to ${isoOf(farthest)}, ahead of this computer's clock.`,
    });
  const amiss = findings.length > 0;
  findings.push({ finding: "sound", series: sound, sentence: `${sound} series are sound in ${database.where}.` });
  if (!amiss) return { lines: findings, amiss };
  if (!mend) return { lines: [...findings, ...advice(isDamaged, ahead.length > 0, now)], amiss };
  // First the moments, in the store as it stands: a mended file is made from what is there.
  const mended = ahead.length > 0 ? await mendMoments(database.query, now) : [];
  if (mended.length > 0) findings.push(momentsMended(mended, now));
  if (isDamaged) findings.push(await mendDamage(database, sound, damaged, home, now));
  return { lines: findings, amiss: false };
}

const momentsMended = (mended: readonly { readonly id: string }[], now: number): Line => ({
  finding: "mendedMoments",
  ids: mended.map(({ id }) => id),
  sentence: `Mended: what ${mended.length} series had from moments ahead of the clock counts as known from ${isoOf(now)} on.`,
});

function advice(isDamaged: boolean, isAhead: boolean, now: number): readonly Line[] {
  const sentences = [
    isDamaged &&
      "Bring a backup back with: marketbook store restore FILE. Or: marketbook store check --mend, which keeps the sound series; the others are fetched anew, and their past is gone.",
    isAhead &&
      `This computer's clock says ${isoOf(now)}. If that is right, marketbook store check --mend puts the moments right; if it is behind, set it first.`,
  ];
  return sentences.filter((each) => each !== false).map((sentence) => ({ finding: "advice", sentence }));
}

async function mendDamage(
  database: Database,
  sound: number,
  damaged: readonly string[],
  home: string,
  now: number,
): Promise<Line> {
  const { left, aside } =
    database.kind === "sqlite"
      ? await mendSqlite(database, storeFile(home), now)
      : await mendPostgres(database, damaged, home, now);
  const lost = left.length === 0 ? "None was lost" : `Left out: ${left.join(", ")}`;
  const sentence = `Mended: ${sound} series are kept. ${lost}. What was there is in ${aside}.`;
  return { finding: "mended", left, aside, sentence };
}

function written({ file, series, damaged }: Written): Result {
  const lines = damaged.map((id) => ({
    finding: "damaged",
    id,
    sentence: `${id} is damaged and cannot be brought back.`,
  }));
  const sentence = `${series} series, every version of them, are in ${file}. Keys are not in it.`;
  return { lines: [...lines, { finding: "written", file, series, sentence }], amiss: damaged.length > 0 };
}

async function restore(
  file: string,
  address: string | undefined,
  home: string,
  force: boolean,
  now: number,
): Promise<Result> {
  const { series, aside } = address
    ? await restorePostgres(file, address, home, force, now)
    : await restoreSqlite(file, home, force, now);
  const before = aside ? ` What was there is in ${aside}.` : "";
  const sentence = `${series} series are back from ${file}.${before}`;
  return { lines: [{ finding: "restored", series, aside: aside ?? null, sentence }], amiss: false };
}

async function bring(database: Database, file: string, home: string): Promise<Result> {
  const { added, same, differing } = await importSeries(database, file, home);
  const lines: Line[] = differing.map((id) => ({
    finding: "differs",
    id,
    sentence: `${id} is there already with other versions, and is left as it is.`,
  }));
  const sentence = `${added.length} series were added; ${same.length} were there already, every version alike.`;
  lines.push({ finding: "imported", added: added.length, same: same.length, differing: differing.length, sentence });
  return { lines, amiss: differing.length > 0 };
}
