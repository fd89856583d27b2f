/** Ended by a signal, the program closes its store: one file with everything in it, which can be moved or copied. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlite } from "../../src/gateway/store/database";
import { openStore } from "../../src/gateway/store/store";

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s leaves one file, nothing beside it, and exit code 0",
  async (signal) => {
    const home = mkdtempSync(join(tmpdir(), "signals-"));
    const child = spawn(process.execPath, [join(__dirname, "store/server.mjs"), home], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    expect(readdirSync(home)).toContain("series.sqlite-wal");
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(readdirSync(home).filter((name) => name !== "gateway.json")).toEqual(["series.sqlite"]);
    const store = await openStore(await sqlite(join(home, "series.sqlite")));
    const facts = await store.facts("TRIAL:X");
    expect(facts && (await store.view(facts))?.observations).toHaveLength(300);
    await store.close();
    rmSync(home, { recursive: true });
  },
  30_000,
);
