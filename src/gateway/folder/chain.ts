/**
 * A record of which several programs change one copy each without a lock (optimistic concurrency): every state is a file of
 * its own with the next number, made by a hard link, which fails when the number is taken. Who has not seen the newest state
 * therefore cannot follow it, and a program that is killed leaves either a whole state or none.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checksum } from "../../kept/checksum";
import { makeFolder, namesIn, newNonce, placeNew, removeName } from "./durable";
import { codeOf } from "./folderFault";

export interface State<Value> {
  readonly value: Value;
  /** Of this state and no other, ever. */
  readonly stamp: string;
}

/** What stood in the folder of a record at one moment. */
export interface Seen<Value> {
  readonly state: State<Value> | undefined;
  /** The highest number there, be it of a damaged state; 0 where there is none. */
  readonly top: number;
}

/** For damage of the newest; who was stopped for longer than these took finds out all the same (`stands`). */
const keptStates = 16;

const ending = ".state.json";
const nameOf = (number: number) => `${String(number).padStart(9, "0")}${ending}`;
const fileFormat = "marketbook kept";

async function numbersIn(folder: string): Promise<readonly number[]> {
  const names = (await namesIn(folder)).filter((name) => /^\d{9,}\.state\.json$/.test(name));
  return names.map((name) => Number(name.slice(0, -ending.length))).sort((one, other) => other - one);
}

interface Written {
  readonly stamp: string;
  readonly parent: string;
  readonly value: unknown;
}

/** Undefined when it is not what was written. */
function readState(text: string): Written | undefined {
  try {
    const { format, stamp, parent, checksum: noted, value } = JSON.parse(text);
    const sound = format === fileFormat && typeof stamp === "string" && noted === checksum(JSON.stringify(value));
    return sound ? { stamp, parent, value } : undefined;
  } catch {
    // Not JSON: damaged, which the caller says.
    return undefined;
  }
}

async function stateAt(folder: string, number: number): Promise<Written | "gone" | undefined> {
  try {
    return readState(await readFile(join(folder, nameOf(number)), "utf8"));
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return "gone";
    if (codeOf(thrown) === "EIO") return undefined;
    throw thrown;
  }
}

/** The newest sound state; `check` throws on a value of another shape. `damaged` hears of each file that is passed over. */
export async function look<Value>(
  folder: string,
  check: (value: unknown) => Value,
  damaged: (path: string) => Promise<void>,
): Promise<Seen<Value>> {
  for (;;) {
    const numbers = await numbersIn(folder);
    const seen = await lookAmong(folder, numbers, check, damaged);
    if (seen) return seen;
  }
}

/** Undefined when another program has tidied up in between. */
async function lookAmong<Value>(
  folder: string,
  numbers: readonly number[],
  check: (value: unknown) => Value,
  damaged: (path: string) => Promise<void>,
): Promise<Seen<Value> | undefined> {
  const top = numbers[0] ?? 0;
  for (const number of numbers) {
    const written = await stateAt(folder, number);
    if (written === "gone") return undefined;
    const value = written && soundValue(written.value, check);
    if (written && value) return { state: { value: value.value, stamp: written.stamp }, top };
    await damaged(join(folder, nameOf(number)));
  }
  return { state: undefined, top };
}

function soundValue<Value>(value: unknown, check: (value: unknown) => Value): { readonly value: Value } | undefined {
  try {
    return { value: check(value) };
  } catch {
    // Another shape than this program writes: as good as damaged, and named as that.
    return undefined;
  }
}

/** The new state, which is on the disk; undefined when another program was first, and then nothing has changed. */
export async function follow<Value>(
  folder: string,
  seen: Seen<Value>,
  value: Value,
): Promise<State<Value> | undefined> {
  await makeFolder(folder);
  const number = seen.top + 1;
  const stamp = `${number}-${newNonce()}`;
  const body = JSON.stringify(value);
  const parent = seen.state?.stamp ?? "";
  const head = JSON.stringify({ format: fileFormat, stamp, parent, checksum: checksum(body) });
  if (!(await placeNew(folder, nameOf(number), `${head.slice(0, -1)},"value":${body}}\n`))) return undefined;
  if (!(await stands(folder, number, stamp))) {
    await removeName(join(folder, nameOf(number)));
    return undefined;
  }
  await forget(folder, number);
  return { value, stamp };
}

/**
 * A program that slept between look and step while others took more steps than are kept may find its number free again, below
 * all that is there: then nothing follows its state, and it was not first.
 */
async function stands(folder: string, number: number, stamp: string): Promise<boolean> {
  const [newest = number] = await numbersIn(folder);
  if (newest === number) return true;
  const next = await stateAt(folder, number + 1);
  return next !== undefined && next !== "gone" && next.parent === stamp;
}

async function forget(folder: string, newest: number): Promise<void> {
  for (const number of await numbersIn(folder))
    if (number <= newest - keptStates) await removeName(join(folder, nameOf(number)));
}

export const pathOfState = (folder: string, stamp: string): string =>
  join(folder, nameOf(Number(stamp.slice(0, stamp.indexOf("-")))));
