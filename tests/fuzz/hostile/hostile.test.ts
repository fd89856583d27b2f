/** Mutated workbook files: each is refused with a sentence or can be worked with, in bounded time and memory. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { templates } from "../../../src/generated/templates";
import { mutated, seeded } from "./mutate";

jest.setTimeout(180_000);

/** MARKETBOOK_HOSTILE=500 is a longer run. */
const files = Number(process.env.MARKETBOOK_HOSTILE ?? 250);
const firstSeed = 20_261;

/** Of work. What is most that a file may ask for, a sheet of a million rows, takes three on a slow machine. */
const slowest = 8_000;

interface Told {
  readonly seed: number;
  readonly begins?: string;
  readonly sentence?: string;
  readonly fault?: string;
  readonly milliseconds?: number;
  readonly ended?: true;
  readonly unmutated?: readonly string[];
}

/** All that the child says; it ends early where it is silent for a minute or its memory of 1.5 GB is full. */
function judged(from: number, to: number): Promise<readonly Told[]> {
  const child = fork(join(__dirname, "../../../scripts/fuzz/hostileFiles.mjs"), {
    execArgv: ["--max-old-space-size=1500"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const told: Told[] = [];
  return new Promise((resolve) => {
    const stop = () => child.kill("SIGKILL");
    let patience = setTimeout(stop, 60_000);
    child.on("message", (message: Told) => {
      told.push(message);
      clearTimeout(patience);
      patience = setTimeout(stop, 60_000);
      if (message.ended) child.disconnect();
    });
    child.on("exit", () => {
      clearTimeout(patience);
      resolve(told);
    });
    child.send({ from, to });
  });
}

test(`${files} mutated files are refused with a sentence or usable`, async () => {
  const told = await judged(firstSeed, firstSeed + files);
  const end = told.at(-1);
  // Where it did not end, the last that began is the one.
  expect(end).toEqual({ ended: true, unmutated: Array.from({ length: 1 + templates.length }, () => "usable") });
  const outcomes = told.filter(({ begins, ended }) => begins === undefined && !ended);
  expect(outcomes).toHaveLength(files);
  const workOf = new Map(told.filter(({ begins }) => begins !== undefined).map(({ seed, begins }) => [seed, begins]));
  const wrong = outcomes.filter(({ fault, milliseconds = 0 }) => fault !== undefined || milliseconds > slowest);
  expect(wrong.map((each) => ({ ...each, done: workOf.get(each.seed) }))).toEqual([]);
  // A mutator whose files are all refused, or none, would try nothing.
  const refused = outcomes.filter(({ sentence }) => sentence !== undefined);
  expect(refused.length).toBeGreaterThan(files / 4);
  expect(refused.length).toBeLessThan((files * 9) / 10);
  expect(new Set(refused.map(({ sentence }) => sentence)).size).toBeGreaterThan(20);
});

test("the same seed makes the same file, another one another", () => {
  const text = JSON.stringify({ workbook: { sheets: [{ id: "s", name: "S", cells: { A1: "1" } }] }, version: 1 });
  expect(mutated(text, 5)).toEqual(mutated(text, 5));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => mutated(text, seed).text)).size).toBeGreaterThan(25);
  expect([seeded(1)(), seeded(2)()]).not.toEqual([seeded(2)(), seeded(1)()]);
});
