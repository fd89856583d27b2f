/** One bit of the file is another one: what is answered is right, or a sentence says what is damaged; never a wrong number. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlite } from "../../../src/gateway/store/database";
import { openStore, type Store } from "../../../src/gateway/store/store";
import { StoreFault } from "../../../src/gateway/store/storeFault";
import { openTrial } from "../trial";
import { day, pairs, series } from "./contract";
import { answersOf, filledIds, fillStore } from "./filled";

const folder = mkdtempSync(join(tmpdir(), "bits-"));
const whole = join(folder, "whole.sqlite");
const file = join(folder, "flipped.sqlite");
const right = new Map<string, Readonly<Record<string, unknown>>>();

beforeAll(async () => {
  const store = await openStore(await sqlite(whole));
  await fillStore(store);
  for (const id of filledIds) right.set(id, await answersOf(store, id));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The store in a copy of the file that is changed, or why it cannot be opened. */
async function openedWith(change: (bytes: Buffer) => void): Promise<Store | StoreFault> {
  const bytes = readFileSync(whole);
  change(bytes);
  for (const end of ["-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  writeFileSync(file, bytes);
  return sqlite(file)
    .then(openStore)
    .catch((fault) => {
      if (fault instanceof StoreFault) return fault;
      throw fault;
    });
}

/** What differs from what was kept and is no fault: there must be none. */
function wrongAnswers(id: string, answers: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(answers)
    .filter(([name, answer]) => {
      const isFault = typeof answer === "object" && answer !== null && "fault" in answer;
      // One that is not found is fetched anew, and nothing is told of its past.
      const isAbsent = name === "facts" && answer === undefined;
      return !isFault && !isAbsent && JSON.stringify(answer) !== JSON.stringify(right.get(id)?.[name]);
    })
    .map(([name, answer]) => `${id} ${name}: ${JSON.stringify(answer)}`);
}

/** Mulberry32, so that every run flips the same bits. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const flips = Number(process.env.MARKETBOOK_FLIPS ?? 60);

test(`of ${flips} files with one flipped bit each none gives a wrong number, and most series of each stand`, async () => {
  const next = numbersFrom(20_260_302);
  const size = readFileSync(whole).length;
  const wrong: string[] = [];
  let [sound, faulty, unopened] = [0, 0, 0];
  for (let flip = 0; flip < flips; flip++) {
    const [offset, bit] = [next(size), next(8)];
    const store = await openedWith((bytes) => {
      bytes[offset] ^= 1 << bit;
    });
    if (store instanceof StoreFault) {
      expect(store.kind).not.toBe("other");
      unopened++;
      continue;
    }
    for (const id of filledIds) {
      const answers = await answersOf(store, id);
      const isFaulty = JSON.stringify(answers).includes('"fault"');
      if (isFaulty) faulty++;
      else sound++;
      wrong.push(...wrongAnswers(id, answers).map((answer) => `byte ${offset} bit ${bit}: ${answer}`));
    }
    await store.close();
  }
  expect(wrong).toEqual([]);
  expect(faulty).toBeGreaterThan(flips / 4);
  expect(sound).toBeGreaterThan(faulty * 4);
  expect(unopened).toBeLessThan(flips / 20);
}, 120_000);

test("34.95 with one bit flipped is 69.9, and is not answered", async () => {
  const [value, doubled] = [Buffer.alloc(8), Buffer.alloc(8)];
  value.writeDoubleBE(34.95);
  doubled.writeDoubleBE(69.9);
  const store = (await openedWith((bytes) => {
    const place = bytes.indexOf(value);
    expect(place).toBeGreaterThan(0);
    doubled.copy(bytes, place);
  })) as Store;
  const facts = await store.facts("TRIAL:S0");
  const view = facts && store.view(facts);
  await expect(view).rejects.toMatchObject({ name: "StoreFault", kind: "damagedSeries" });
  await expect(view).rejects.toMatchObject({ message: expect.stringMatching(/TRIAL:S0.*store check --mend/) });
  // Nothing is kept on top of it, and nothing of the others suffers.
  const brought = { provider: "TRIAL", now: 2e12, series: series({ [day]: 1 }) };
  await expect(store.keep({ ...brought, id: "TRIAL:S0" }, () => undefined)).rejects.toMatchObject({
    kind: "damagedSeries",
  });
  expect(await answersOf(store, "TRIAL:S1")).toEqual(right.get("TRIAL:S1"));
  await store.keep({ ...brought, id: "TRIAL:S1" }, () => undefined);
  const other = await store.facts("TRIAL:S1");
  expect(other && pairs(await store.view(other))?.[0]).toEqual([day, 1]);
  await store.close();
});

test("a store from before there were checksums gets them, and answers the same", async () => {
  const { default: Sqlite } = await import("better-sqlite3");
  copyFileSync(whole, file);
  const raw = new Sqlite(file);
  for (const column of ["own_digest", "published_digest", "vintages_digest", "facts_digest"])
    raw.exec(`alter table series drop column ${column}`);
  raw.exec("alter table vintages drop column digest; delete from schema_version where version = 2");
  raw.close();
  const store = await openStore(await sqlite(file));
  for (const id of filledIds) expect(await answersOf(store, id)).toEqual(right.get(id));
  await store.close();
});

test("a file whose pages are damaged is said at the start with what to do, and sound series are answered", async () => {
  const trial = await openTrial();
  await trial.gateway.close();
  // Pages of the file's middle, where rows lie; what comes first is needed to open it at all.
  const bytes = readFileSync(whole);
  bytes.fill(0xa5, Math.floor(bytes.length / 8192) * 4096, Math.floor(bytes.length / 8192) * 4096 + 4096);
  writeFileSync(join(trial.folder, "series.sqlite"), bytes);
  const again = await openTrial({ MARKETBOOK_HOME: trial.folder });
  expect(again.gateway.sentence).toMatch(/The file of the data is damaged\. .*store check --mend/s);
  const answers = await again.ask(filledIds, "never");
  expect(answers.some(({ failure }) => /is damaged/.test(failure?.text.en ?? ""))).toBe(true);
  expect(answers.some(({ series: found }) => found)).toBe(true);
  await again.close();
  await trial.close();
});
