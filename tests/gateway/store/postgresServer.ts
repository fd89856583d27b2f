/** A PostgreSQL server of the test's own, from the system's binaries: its data in a folder that goes away with it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const packaged = "/usr/lib/postgresql";

/** Where initdb and postgres are; undefined where there is no server to start. */
export function postgresBinaries(): string | undefined {
  const versions = existsSync(packaged) ? readdirSync(packaged) : [];
  return versions.map((version) => join(packaged, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

const idOf = (option: string, user: string) => Number(execFileSync("id", [option, user], { encoding: "utf8" }));

/** PostgreSQL refuses to run for root. */
function someoneElse(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"])
    try {
      return { uid: idOf("-u", user), gid: idOf("-g", user) };
    } catch {
      // There is no such user here; the next one may be there.
    }
  throw new Error("PostgreSQL does not run for root, and there is neither a user postgres nor nobody.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export interface PostgresServer {
  readonly address: string;
  /** Ends the server, all connections cut; its data stay. */
  halt(): Promise<void>;
  /** Starts it again. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

async function untilReady(bin: string, port: number, server: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error("PostgreSQL did not come up within ten seconds.");
}

export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const user = someoneElse();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, stdio: "ignore" } as const;
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "marketbook", "--auth=trust", "-N", "-E", "UTF8"], options);
  const port = await freePort();
  const settings = ["-F", "-h", "127.0.0.1", "-p", String(port), "-k", folder, "-D", data];
  let running: { readonly server: ChildProcess; readonly ended: Promise<unknown> } | undefined;
  const resume = async () => {
    const server = spawn(join(bin, "postgres"), settings, options);
    running = { server, ended: new Promise((done) => server.once("exit", done)) };
    await untilReady(bin, port, server);
  };
  const halt = async () => {
    running?.server.kill("SIGINT");
    await running?.ended;
    running = undefined;
  };
  const stop = async () => {
    await halt();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await resume();
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { address: `postgres://marketbook@127.0.0.1:${port}/postgres`, halt, resume, stop };
}
