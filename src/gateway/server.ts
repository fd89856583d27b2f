/** The local server of `npm start`: the built pages and the gateway behind them, one origin, for this machine alone. */
import { Hono } from "hono";
import { type Gateway, openGateway, type World } from "./gateway";
import type { Environment } from "./keys/home";
import { type Listening, listen } from "./listen";
import { pages } from "./pages";
import { api } from "./routes/api";
import { closeOnSignals } from "./signals";

const addInOrigin = "https://localhost:3000";

/** Origins besides our own whose pages may ask: where the add-in is served from when that is not here. */
function originsOf({ MARKETBOOK_ORIGINS = addInOrigin }: Environment): ReadonlySet<string> {
  const origins = MARKETBOOK_ORIGINS.split(",").map((origin) => origin.trim().replace(/\/$/, ""));
  return new Set(origins.filter((origin) => origin.startsWith("https://")));
}

export interface Serving {
  readonly app: Hono;
  readonly gateway: Gateway;
}

/** The routes of the gateway alone, for a server that has pages of its own. */
export async function openApi(environment: Environment = process.env, world?: World): Promise<Serving> {
  const gateway = await openGateway(environment, world);
  return { app: api(gateway, originsOf(environment)), gateway };
}

export interface Server extends Listening {
  /** Where data and keys are kept, or why nothing can be. */
  readonly sentence: string;
  /** From now on Ctrl+C, and whoever ends the process with a signal, closes it first. */
  closeOnSignals(): void;
}

export async function startServer(
  folder: string,
  port: number,
  environment: Environment = process.env,
  world?: World,
): Promise<Server> {
  const { app: routes, gateway } = await openApi(environment, world);
  const server = pages(folder);
  const app = new Hono();
  app.all("/v1/*", (context) => routes.fetch(context.req.raw, context.env));
  app.all("*", (context) => server.fetch(context.req.raw, context.env));
  const listening = await listen(app, port).catch(async (fault) => {
    await gateway.close();
    throw fault;
  });
  const close = async () => {
    await listening.close();
    await gateway.close();
  };
  return { ...listening, sentence: gateway.sentence, close, closeOnSignals: () => closeOnSignals(close) };
}
