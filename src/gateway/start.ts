/** What `npm start` does once the pages are built: serves them at one address, or says who has it. */
import type { Text } from "../language/language";
import { terminalLanguage } from "../language/terminal";
import { filled } from "../language/told";
import { defaultPort, originAt } from "../series/servedAt";
import { type Environment, homeOf } from "./keys/home";
import { readToken } from "./keys/token";
import { type Occupant, whoAnswers } from "./keys/whoAnswers";
import { serveOlder } from "./older/serveOlder";
import { openBrowser } from "./openBrowser";
import { type Server, startServer } from "./server";
import { closeOnSignals } from "./signals";
import { startTexts as texts } from "./startTexts";

/** The port asked for; undefined for what is none. */
function portIn({ PORT = "" }: Environment): number | undefined {
  if (PORT.trim() === "") return defaultPort;
  const port = Number(PORT);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

function howToTakeAnother(port: number): string {
  const other = port === defaultPort ? port + 1 : defaultPort;
  return process.platform === "win32"
    ? `set PORT=${other}&& npm start   (in PowerShell: $env:PORT=${other}; npm start)`
    : `PORT=${other} npm start`;
}

function whoseIs(port: number, occupant: Occupant): Text {
  if (occupant.kind === "another") return filled(texts.another, { version: occupant.version });
  if (occupant.kind === "stranger" && occupant.name) return filled(texts.stranger, { name: occupant.name });
  const tool = process.platform === "win32" ? `netstat -ano | findstr :${port}` : `lsof -i :${port}`;
  return filled(texts.unnamed, { tool });
}

/** On the console, in the language of the terminal. */
function tell(environment: Environment, ...sentences: readonly Text[]): undefined {
  for (const sentence of sentences) console.error(sentence[terminalLanguage(environment)]);
  return undefined;
}

/**
 * Opens what serves there already when it is this user's own; else says whose the port is and how to take another one. Never
 * takes another by itself: at another address a browser shows nothing of what it keeps at this one.
 */
function leave(port: number, occupant: Occupant, environment: Environment): undefined {
  const url = `${originAt(port)}/`;
  if (occupant.kind === "ours") {
    console.log(`Marketbook is running already, at ${url}`);
    openBrowser(url, environment);
    return undefined;
  }
  process.exitCode = 1;
  return tell(
    environment,
    filled(texts.taken, { port, whose: whoseIs(port, occupant) }),
    filled(texts.takeAnother, { command: howToTakeAnother(port) }),
    texts.unharmed,
  );
}

const isTaken = (fault: unknown) => (fault as NodeJS.ErrnoException).code === "EADDRINUSE";
const isForbidden = (fault: unknown) => (fault as NodeJS.ErrnoException).code === "EACCES";

/** The server, which goes on until it is closed; undefined when there is none, with the process's exit code set. */
export async function start(folder: string, environment: Environment = process.env): Promise<Server | undefined> {
  try {
    return await serve(folder, environment);
  } catch (thrown) {
    process.exitCode = 1;
    tell(environment, texts.unforeseen, texts.unharmed, texts.technical);
    console.error(thrown);
    return undefined;
  }
}

async function serve(folder: string, environment: Environment): Promise<Server | undefined> {
  const port = portIn(environment);
  if (port === undefined) {
    process.exitCode = 2;
    return tell(environment, filled(texts.notAPort, { came: environment.PORT ?? "" }), texts.nothingChanged);
  }
  // Before the store is opened: it may belong to a program of another version.
  const before = port === 0 ? undefined : await whoAnswers(port, tokenOf(environment));
  if (before && before.kind !== "nobody") return leave(port, before, environment);
  let server: Server;
  try {
    server = await startServer(folder, port, environment);
  } catch (fault) {
    if (isTaken(fault)) return leave(port, await whoAnswers(port, tokenOf(environment)), environment);
    if (!isForbidden(fault)) throw fault;
    process.exitCode = 1;
    return tell(environment, filled(texts.forbidden, { port, command: howToTakeAnother(port) }), texts.unharmed);
  }
  const older = await serveOlder(server, folder, environment.MARKETBOOK_HANDOVER === "again");
  console.log(`Marketbook is open at ${server.url}  (Ctrl+C stops it)`);
  console.log(server.sentence);
  if (older.sentence) console.log(older.sentence);
  if (older.url)
    console.log(`Workbooks of earlier versions, in this browser's keeping, are brought over at ${older.url}`);
  openBrowser(older.url ?? server.url, environment);
  const close = async () => {
    await older.close();
    await server.close();
  };
  closeOnSignals(close);
  return { ...server, close };
}

/** A damaged file is said by the gateway that reads it; here it only means that nobody can prove to be ours. */
function tokenOf(environment: Environment): string | undefined {
  try {
    return readToken(homeOf(environment));
  } catch {
    return undefined;
  }
}
