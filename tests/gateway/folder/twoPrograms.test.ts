/** Two programs on one folder, either of them killed at random: whatever was acknowledged is there. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { folderAt } from "../../../src/gateway/folder/folder";

/** MARKETBOOK_KILLS=100 is a longer run. */
const kills = Number(process.env.MARKETBOOK_KILLS ?? 40);
/** A program is left alone for up to so long before one of them is killed; milliseconds. */
const longestPeace = 400;

const home = mkdtempSync(join(tmpdir(), "folder-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  /** After its first acknowledged change: a program that is only starting loses nothing. */
  readonly writing: Promise<void>;
  readonly ended: Promise<unknown>;
}

let started = 0;

function start(): Program {
  const child = spawn(process.execPath, [join(__dirname, "keeper.mjs"), home, String(++started)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const acknowledged: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const writing = new Promise<void>((done) => {
    lines.on("line", (line) => {
      acknowledged.push(line);
      done();
    });
  });
  const ended = Promise.all([
    new Promise((done) => child.once("exit", done)),
    new Promise((done) => lines.once("close", done)),
  ]);
  return { child, acknowledged, writing, ended };
}

test(`two programs on one folder, ${kills} kills: nothing that was acknowledged is lost`, async () => {
  const running = [start(), start()];
  const acknowledged: string[] = [];
  const end = async (victim: Program) => {
    await victim.writing;
    await new Promise((done) => setTimeout(done, Math.random() * longestPeace));
    victim.child.kill("SIGKILL");
    await victim.ended;
    acknowledged.push(...victim.acknowledged);
  };
  for (let kill = 0; kill < kills; kill++) {
    const which = Math.floor(Math.random() * running.length);
    await end(running[which] as Program);
    running[which] = start();
  }
  for (const last of running) await end(last);
  expect(acknowledged.length).toBeGreaterThan(2 * kills);

  const warnings: string[] = [];
  const folder = folderAt(home, Date.now, (sentence) => warnings.push(sentence));
  const kept = new Map<string, Set<string>>();
  for (const { workbook } of await folder.workbooks.list()) {
    const text = await folder.workbooks.read(workbook.id, workbook.revision);
    const words = text?.trim().split(" ") ?? [];
    expect(new Set(words).size).toBe(words.length);
    kept.set(workbook.id, new Set(words));
  }
  for (const { name } of await folder.own.stamps()) {
    const found = await folder.own.find(name);
    kept.set(name, new Set(found?.series.observations.map(({ value }) => String(value))));
  }
  const lost = acknowledged.filter((line) => {
    const [where = "", what = ""] = line.split(" ");
    return !kept.get(where)?.has(what);
  });
  expect(lost).toEqual([]);
  expect(await folder.damaged()).toEqual([]);
  expect(
    readdirSync(join(home, "workbooks"))
      .filter((name) => name.startsWith("Book"))
      .sort(),
  ).toEqual(["Book 1 aaaaaaaa.marketbook.json", "Book 2 aaaaaaaa.marketbook.json", "Book 3 aaaaaaaa.marketbook.json"]);
}, 600_000);
