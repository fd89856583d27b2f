/**
 * Who is at the other end of a connection on this machine. A loopback port is open to every user; Linux tells whose each
 * connection is (/proc/net/tcp), and others are not answered. Elsewhere nobody tells, and the token alone has to do.
 */
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";

/** An address as these tables write it: the four bytes of IPv4, or the last four, in the machine's order. */
function tail(address: string): string {
  if (address.endsWith("::1")) return "01000000";
  const bytes = address.replace(/^.*:/, "").split(".").map(Number);
  return Buffer.from(bytes.reverse()).toString("hex").toUpperCase();
}

const port = (number: number) => number.toString(16).toUpperCase().padStart(4, "0");

function table(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Not Linux, or not shown here.
    return "";
  }
}

type End = Pick<Socket, "remoteAddress" | "remotePort" | "localPort">;

/** The user number that holds the other end; undefined where it is not told. */
export function userAtOtherEnd(
  { remoteAddress = "", remotePort = 0, localPort = 0 }: End,
  read: (file: string) => string = table,
): number | undefined {
  const [theirs, ours] = [`${tail(remoteAddress)}:${port(remotePort)}`, `:${port(localPort)}`];
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => read(file).split("\n").slice(1));
  for (const line of lines) {
    const [, local = "", remote = "", , , , , user] = line.trim().split(/\s+/);
    if (local.endsWith(theirs) && remote.endsWith(ours)) return Number(user);
  }
  return undefined;
}

const administrator = 0;

/** Lets in this user and the machine's administrator, who may do everything anyway. */
export function onlyThisUser(me = process.getuid?.()): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }> {
  const known = new WeakMap<Socket, boolean>();
  return async (context, next) => {
    const socket = context.env?.incoming?.socket;
    if (!socket || me === undefined) return next();
    let isForeign = known.get(socket);
    if (isForeign === undefined) {
      const user = userAtOtherEnd(socket);
      isForeign = user !== undefined && user !== me && user !== administrator;
      known.set(socket, isForeign);
    }
    return isForeign ? context.text("This Marketbook is another user's of this machine.", 403) : next();
  };
}
