// npm start: builds the pages when they are missing or older than their sources, serves them and opens the browser.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenOld } from "./steps/built.mjs";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const wantedPort = Number(process.env.PORT ?? 3000);

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

if (!(await buildWhenOld())) {
  console.error("The pages could not be built; the lines above say why.");
  process.exit(1);
}

const { startServer } = require(join(dist, "gateway/server.js"));
const server = await startServer(dist, wantedPort);
server.closeOnSignals();
if (server.port !== wantedPort) console.log(`Port ${wantedPort} is taken; using ${server.port}.`);
console.log(`Marketbook is open at ${server.url}  (Ctrl+C stops it)`);
console.log(server.sentence);
openBrowser(server.url);
