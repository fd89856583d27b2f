import { spawn } from "node:child_process";
import type { Environment } from "./keys/home";

/** The system's way to open an address, or undefined where there is no screen to open it on. */
function opener(url: string, environment: Environment): readonly [string, readonly string[]] | undefined {
  if (environment.CI || environment.BROWSER === "none") return undefined;
  if (process.platform === "darwin") return ["open", [url]];
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", url]];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ["xdg-open", [url]] : undefined;
}

export function openBrowser(url: string, environment: Environment): void {
  const command = opener(url, environment);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened from here; please open the address above."));
  child.unref();
}
