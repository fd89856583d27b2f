/** A disk that really has no room left: a small one in memory, which only the system's administrator can make. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlite } from "../../../src/gateway/store/database";
import { openStore } from "../../../src/gateway/store/store";
import { openTrial, own } from "../trial";
import { day, pairs, series } from "./contract";

const disk = mkdtempSync(join(tmpdir(), "disk-"));

function mounted(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mounted();
afterAll(() => {
  if (isMounted) execFileSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true });
});

const long = (first: number) =>
  series(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [day - n, first + n])));

if (!isMounted)
  test.skip("no disk can be mounted here: a full one is tested with SQLite's limit of pages alone (sqlite.test.ts)", () => {});
else {
  test("it says so, keeps what was there, and goes on when there is room", async () => {
    const store = await openStore(await sqlite(join(disk, "series.sqlite")));
    const keep = (id: string, first: number) =>
      store.keep({ id, provider: "TRIAL", series: long(first), now: 1e12 }, () => undefined);
    await keep("TRIAL:A", 1);
    // Until nothing goes in any more.
    const filler = join(disk, "filler");
    for (let size = 1 << 20; size > 1_000; size /= 2)
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: "a" });
      } catch {
        // Half of it may still go in.
      }
    for (const id of ["TRIAL:A", "TRIAL:B"]) {
      const refused = keep(id, 9);
      await expect(refused).rejects.toMatchObject({ name: "StoreFault", kind: "full" });
      await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining("rollback") });
    }
    const facts = await store.facts("TRIAL:A");
    expect(facts && pairs(await store.view(facts))?.at(-1)).toEqual([day, 1]);
    rmSync(filler);
    await keep("TRIAL:B", 9);
    await store.close();
  });

  test("a folder on a full disk is a sentence at the start, and the store is there when there is room", async () => {
    const filler = join(disk, "filler");
    for (const name of ["series.sqlite", "series.sqlite-wal", "series.sqlite-shm"])
      rmSync(join(disk, name), { force: true });
    for (let size = 1 << 20; size >= 1; size /= 2)
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: "a" });
      } catch {
        // Half of it may still go in.
      }
    const trial = await openTrial({ MARKETBOOK_HOME: disk });
    expect(trial.gateway.sentence).toMatch(/disk of the data store is full|cannot be read or written/);
    expect((await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own)).status).toBe(503);
    rmSync(filler);
    trial.clock.forward(1_500);
    expect((await trial.ask(["TRIAL:X"], "missing"))[0].series?.observations).toHaveLength(3);
    await trial.close();
  });
}
