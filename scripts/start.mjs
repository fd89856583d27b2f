// npm start: builds the pages when they are missing or older than their sources, serves them and opens the browser.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const wantedPort = Number(process.env.PORT ?? 3000);

const stamps = ["gateway/pages.built", "gateway/programs.built"].map((name) => join(dist, name));
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

function build() {
  console.log("Building the pages …");
  // The shell is for Windows, where npm is a .cmd file.
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The pages could not be built; the lines above say why.");
    process.exit(1);
  }
}

/** The system's way to open an address, or undefined where there is no screen to open it on. */
function opener(url) {
  if (process.env.CI || process.env.BROWSER === "none") return undefined;
  if (process.platform === "darwin") return ["open", [url]];
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", url]];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", [url]] : undefined;
}

function openBrowser(url) {
  const command = opener(url);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened from here; please open the address above."));
  child.unref();
}

if (!isBuilt()) build();

const { startServer } = require(join(dist, "gateway/server.js"));
const server = await startServer(dist, wantedPort);
if (server.port !== wantedPort) console.log(`Port ${wantedPort} is taken; using ${server.port}.`);
console.log(`Marketbook is open at ${server.url}  (Ctrl+C stops it)`);
console.log(server.sentence);
openBrowser(server.url);
