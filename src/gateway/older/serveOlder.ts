/**
 * The addresses of earlier versions, served once more: a browser lets only a page of the same address read what it keeps
 * there, and localhost and 127.0.0.1 are two of them. The page (workbench/handover) hands all of it to this process and goes
 * on to the next address; nothing is deleted there. When both have been read, later starts leave the port alone.
 */
import { join } from "node:path";
import { Hono } from "hono";
import { terminalLanguage } from "../../language/terminal";
import { SettingsFault } from "../keys/home";
import { whoAnswers } from "../keys/whoAnswers";
import { type Listening, listen } from "../listen";
import { onlyThisUser } from "../otherUsers";
import { pages } from "../pages";
import { onlyAdmitted } from "../routes/admission";
import { onlyOwnPages } from "../routes/askers";
import type { Server } from "../server";
import { addToMark, broughtOf, type Mark, readMark, sum } from "./mark";

/** Where earlier versions were served when nobody else was there. */
const olderPort = 3000;

/** What the page tells when it has read its address to the end; it hears which is next, and what was brought in all. */
const route = "/v1/older";

const warn = (sentence: string) => console.warn(sentence);

export interface Older {
  /** The first address to open: from there the pages lead on to the new one. */
  readonly url?: string;
  readonly sentence?: string;
  close(): Promise<void>;
}

const nothing: Older = { close: async () => undefined };

const originsAt = (port: number) => [`http://127.0.0.1:${port}`, `http://localhost:${port}`];

function appOf(server: Server, folder: string): Hono {
  const { token, settings } = server.gateway;
  const files = pages({ folder: join(folder, "handover"), token, isOld: true });
  const app = new Hono();
  app.use(onlyThisUser());
  app.use(route, onlyOwnPages(new Set()), onlyAdmitted(token));
  app.post(route, async (context) => {
    const host = context.req.header("host") ?? "";
    const mark = addToMark(settings.home, `http://${host}`, broughtOf(await context.req.json()), warn);
    const origins = originsAt(Number(new URL(`http://${host}`).port));
    return context.json({
      home: server.url,
      remaining: origins.filter((each) => !(each in mark)),
      brought: sum(Object.values(mark)),
    });
  });
  app.all("/v1/handover", (context) => server.api.fetch(context.req.raw, context.env));
  app.all("/v1/*", (context) => context.notFound());
  app.all("*", (context) => files.fetch(context.req.raw, context.env));
  return app;
}

/** `again` serves them although all has been read: another browser may keep something there too. */
export async function serveOlder(server: Server, folder: string, again = false, port = olderPort): Promise<Older> {
  let mark: Mark;
  try {
    mark = again ? {} : readMark(server.gateway.settings.home, warn);
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    return { ...nothing, sentence: fault.text[terminalLanguage(process.env)] };
  }
  const first = originsAt(port).find((origin) => !(origin in mark));
  if (first === undefined || server.port === port) return nothing;
  let listening: Listening;
  try {
    listening = await listen(appOf(server, folder), port);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EADDRINUSE") throw fault;
    return { ...nothing, sentence: await taken(port, server.gateway.token) };
  }
  return { url: `${first}/`, close: listening.close };
}

async function taken(port: number, token: string): Promise<string> {
  const occupant = await whoAnswers(port, token);
  const name = occupant.kind === "stranger" && occupant.name ? `, which calls itself "${occupant.name}"` : "";
  const who = occupant.kind === "ours" || occupant.kind === "another" ? "another Marketbook" : `another program${name}`;
  return (
    `Earlier versions let the browser keep workbooks under http://localhost:${port}. That port is taken by ${who}, so they ` +
    "cannot be brought over now. Nothing is lost: stop it and start Marketbook again. If there are none, all is well."
  );
}
