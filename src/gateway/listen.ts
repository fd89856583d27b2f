import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { originAt } from "../series/servedAt";

/** Both, because "localhost" is ::1 for some programs: a stranger there would answer in our place. */
const loopbacks = ["127.0.0.1", "::1"];

/** A machine without IPv6 has no ::1; that is no reason not to serve. */
const absentAddress = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function listenAt(app: Hono, address: string, port: number): Promise<Server | undefined> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (address !== loopbacks[0] && absentAddress.has(error.code ?? "")) resolve(undefined);
      else reject(error);
    });
    server.listen(port, address, () => resolve(server));
  });
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface Listening {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

const mostTries = 20;

/**
 * Listens on the wanted port, 0 takes any. One that is taken is an error (EADDRINUSE), never a reason to go to another: the
 * address is where browsers keep what belongs to the pages.
 */
export async function listen(app: Hono, wantedPort: number): Promise<Listening> {
  for (let tried = 1; ; tried++) {
    try {
      return await listenOn(app, wantedPort);
    } catch (error) {
      // The port that one address was free to give may be somebody's at the other one.
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (wantedPort !== 0 || !isTaken || tried === mostTries) throw error;
    }
  }
}

async function listenOn(app: Hono, wantedPort: number): Promise<Listening> {
  const servers: Server[] = [];
  let port = wantedPort;
  try {
    for (const address of loopbacks) {
      const server = await listenAt(app, address, port);
      if (!server) continue;
      servers.push(server);
      port = portOf(server);
    }
  } catch (error) {
    await Promise.all(servers.map(close));
    throw error;
  }
  return {
    port,
    url: `${originAt(port)}/`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
