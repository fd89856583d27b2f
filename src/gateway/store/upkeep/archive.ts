/**
 * Series in a file in an open form, one JSON value a line (NDJSON), packed with gzip where the name ends in .gz. The first
 * line says what it is, each further one holds a series with every version (docs/data.md describes them), the last one how
 * many there were, so that a file that was cut short is seen.
 */
import { closeSync, createReadStream, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Text } from "../../../language/language";
import { systemReason } from "../../../language/systemReason";
import { filled } from "../../../language/told";
import type { Database } from "../database";
import type { Told } from "../sums";
import { isDamage } from "../told";
import { idsOf, isSound, readRecord, type SeriesRecord } from "./record";
import { lineFaults, texts } from "./texts";
import { UpkeepFault } from "./upkeepFault";

const form = "marketbook series";
const version = 1;

/** What was written, and what was left out because it is damaged. */
export interface Written {
  readonly file: string;
  readonly series: number;
  readonly damaged: readonly string[];
}

/** Writes all sound series, as they are at one moment; a file that is there is never written over. */
export async function writeArchive(database: Database, file: string, now: number): Promise<Written> {
  if (existsSync(file)) throw new UpkeepFault(texts.thereAlready, { file });
  const beside = `${file}.${process.pid}.new`;
  const damaged: string[] = [];
  let series = 0;
  try {
    await database.query
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (snapshot) => {
        async function* lines() {
          yield `${JSON.stringify({ form, version, made: new Date(now).toISOString() })}\n`;
          for (const id of await idsOf(snapshot)) {
            const record = await readRecord(snapshot, id).catch((thrown) => {
              if (!isDamage(thrown)) throw thrown;
              damaged.push(id);
            });
            if (!record) continue;
            series++;
            yield `${lineOf(record)}\n`;
          }
          yield `${JSON.stringify({ end: { series } })}\n`;
        }
        const handle = await open(beside, "wx", 0o600);
        const packed = /\.gz$/i.test(file) ? [createGzip()] : [];
        await pipeline([Readable.from(lines()), ...packed, handle.createWriteStream()]);
      });
    const handle = openSync(beside, "r+");
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return { file, series, damaged };
}

const toldLine = ({ states, versions }: Told) => ({
  units: states.map(({ known_from, unit, scale }) => [known_from, unit, scale]),
  versions: versions.map(({ observed, known_from, value }) => [observed, known_from, value]),
});

const lineOf = ({ series, own, published, vintages }: SeriesRecord): string =>
  JSON.stringify({
    series,
    own: toldLine(own),
    published: toldLine(published),
    vintages: vintages.map(({ values, ...head }) => ({
      ...head,
      values: values.map(({ observed, value }) => [observed, value]),
    })),
  });

type Line = Readonly<Record<string, unknown>>;

interface ToldLine {
  readonly units: readonly [number, string, number][];
  readonly versions: readonly [number, number, number | null][];
}

interface VintageLine extends Omit<SeriesRecord["vintages"][number], "values"> {
  readonly values: readonly [number, number][];
}

const toldOf = ({ units, versions }: ToldLine): Told => ({
  states: units.map(([known_from, unit, scale]) => ({ known_from, unit, scale })),
  versions: versions.map(([observed, known_from, value]) => ({ observed, known_from, value })),
});

const vintageOf = ({ day, unit, scale, retrieved, digest, values }: VintageLine) => ({
  day,
  unit,
  scale,
  retrieved,
  digest,
  values: values.map(([observed, value]) => ({ observed, value })),
});

/** A line's record; undefined when it is none, or one that does not fit its checksums, which types are part of. */
function recordOf({ series, own, published, vintages }: Line): SeriesRecord | undefined {
  try {
    const record = {
      series: Object.fromEntries(columns.map((name) => [name, (series as Line)[name]])) as SeriesRecord["series"] &
        Line,
      own: toldOf(own as ToldLine),
      published: toldOf(published as ToldLine),
      vintages: (vintages as VintageLine[]).map(vintageOf),
    };
    return isSound(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

const columns: readonly (keyof SeriesRecord["series"])[] = [
  ...(["id", "provider", "title", "frequency", "aggregation", "time_zone", "updated", "licence", "warnings"] as const),
  ...(["failure", "first_seen", "retrieved", "checked", "last_known", "history_until"] as const),
  ...(["own_digest", "published_digest", "vintages_digest", "facts_digest"] as const),
];

function parsed(text: string): Line | undefined {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The series of a file, one after the other; an UpkeepFault at the first line that is not as it was written. */
export async function* readArchive(file: string): AsyncGenerator<SeriesRecord> {
  const packed = isPacked(file);
  const source = createReadStream(file);
  const text = packed ? source.pipe(createGunzip()) : source;
  // The reader of lines hears of no failure of what it reads from.
  const failed = new Promise<never>((_, reject) => {
    for (const each of new Set([source, text])) each.once("error", reject);
  });
  failed.catch(() => undefined);
  const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  let [number, series, ended] = [0, 0, false];
  const fault = (what: Text) => new UpkeepFault(texts.line, { file, number, what });
  for (;;) {
    const next = await Promise.race([lines.next(), failed]).catch(() => {
      throw fault(lineFaults.cutOff);
    });
    if (next.done) break;
    number++;
    const line = parsed(next.value);
    if (number === 1) {
      if (line?.form !== form) throw fault(lineFaults.noExport);
      if (line.version !== version) throw fault(lineFaults.later);
    } else if (line?.end) {
      const told = (line.end as { series?: unknown }).series;
      if (told !== series) throw fault(filled(lineFaults.count, { told: String(told), found: series }));
      ended = true;
    } else {
      const record = line && !ended ? recordOf(line) : undefined;
      if (!record) throw fault(lineFaults.series);
      series++;
      yield record;
    }
  }
  if (!ended) throw fault(lineFaults.noEnd);
}

function isPacked(file: string): boolean {
  const start = startOf(file);
  return start[0] === 0x1f && start[1] === 0x8b;
}

export const isSqlite = (file: string): boolean => startOf(file).toString("latin1") === "SQLite format 3\0";

function startOf(file: string): Buffer {
  const start = Buffer.alloc(16);
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch (thrown) {
    throw new UpkeepFault(texts.notOpened, { file, reason: systemReason(thrown) });
  }
  try {
    readSync(handle, start, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return start;
}
