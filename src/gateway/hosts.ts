/**
 * Against DNS rebinding: names under which a browser on this machine reaches a loopback server; any other Host is a page
 * rebinding its own name.
 */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function isOwnHost(host: string | undefined): boolean {
  return ownNames.has((host ?? "").replace(/:\d+$/, "").toLowerCase());
}
