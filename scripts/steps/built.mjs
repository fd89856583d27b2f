// Whether the pages in dist/ are those of the sources.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./step.mjs";

const stamps = ["gateway/pages.built", "gateway/programs.built"].map((name) => join(root, "dist", name));
const sources = ["assets", "patches", "scripts", "src", "manifest.xml", "package.json", "webpack.config.js"].map(
  (name) => join(root, name),
);

function lastChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isBuilt() {
  const built = Math.min(...stamps.map(lastChange));
  return built > Math.max(...sources.map(lastChange));
}

/** Builds the pages when they are missing or older than their sources; false when they could not be built. */
export async function buildWhenOld() {
  if (isBuilt()) return true;
  console.log("Building the pages …");
  // The shell is for Windows, where npm is a .cmd file.
  const child = spawn("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  // A build that nobody waits for any more ends as well.
  const pass = (signal) => child.kill(signal);
  for (const signal of endings) process.on(signal, pass);
  try {
    const [status] = await once(child, "exit");
    return status === 0;
  } finally {
    for (const signal of endings) process.off(signal, pass);
  }
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"];
