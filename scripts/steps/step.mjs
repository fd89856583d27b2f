// One step of a build or check as a process of its own: what it said, how it ended, how long it took.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const running = new Set();

/** A package's command as a script of Node, so that no shell and no .cmd file is in between. Packages need not export their package.json. */
export function commandOf(packageName, name = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}

/** Runs a script; `hear` gets what it prints, as it comes. Seconds are of the clock: other steps may share the cores. */
export function step({ name, script, args = [], env = {}, niceness }, hear) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, ...env } });
    // Before it starts workers of its own, which inherit it.
    if (niceness && child.pid) setPriority(child.pid, niceness);
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", hear);
    child.on("error", (fault) => hear(`${name} cannot start: ${fault.message}\n`));
    child.on("close", (status) => {
      running.delete(child);
      resolve({ name, passed: status === 0, seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** Ends the steps that still run, after one without which they are in vain. */
export function stopSteps() {
  for (const child of running) child.kill();
}
