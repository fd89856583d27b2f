/** The local server of `npm start`: the built pages and the gateway behind them, one origin, for this machine alone. */
import { Hono } from "hono";
import { addInOrigin } from "../series/servedAt";
import { type Gateway, openGateway, type World } from "./gateway";
import type { Environment } from "./keys/home";
import { type Listening, listen } from "./listen";
import { onlyThisUser } from "./otherUsers";
import { pages } from "./pages";
import { pageCookie } from "./routes/admission";
import { api } from "./routes/api";

/** Origins besides our own whose pages may ask: where the add-in is served from when that is not here. */
function originsOf({ MARKETBOOK_ORIGINS = addInOrigin }: Environment): ReadonlySet<string> {
  const origins = MARKETBOOK_ORIGINS.split(",").map((origin) => origin.trim().replace(/\/$/, ""));
  return new Set(origins.filter((origin) => origin.startsWith("https://")));
}

export interface Serving {
  readonly app: Hono;
  readonly gateway: Gateway;
  /** What lets a page in that another server gives out, over https if `isSecure`. */
  pageCookie(isSecure: boolean): string;
}

/** The routes of the gateway alone, for a server that has pages of its own. */
export async function openApi(environment: Environment = process.env, world?: World): Promise<Serving> {
  const gateway = await openGateway(environment, world);
  return {
    app: api(gateway, originsOf(environment)),
    gateway,
    pageCookie: (isSecure) => pageCookie(gateway.token, isSecure),
  };
}

export interface Server extends Listening {
  /** Where data and keys are kept, or why nothing can be. */
  readonly sentence: string;
  /** The routes of the gateway, for a further port of it. */
  readonly api: Hono;
  readonly gateway: Gateway;
}

export async function startServer(
  folder: string,
  port: number,
  environment: Environment = process.env,
  world?: World,
): Promise<Server> {
  const { app: routes, gateway } = await openApi(environment, world);
  const files = pages({ folder, token: gateway.token });
  const app = new Hono();
  app.use(onlyThisUser());
  app.all("/v1/*", (context) => routes.fetch(context.req.raw, context.env));
  app.all("*", (context) => files.fetch(context.req.raw, context.env));
  const listening = await listen(app, port).catch(async (fault) => {
    await gateway.close();
    throw fault;
  });
  return {
    ...listening,
    sentence: gateway.sentence,
    api: routes,
    gateway,
    close: async () => {
      await listening.close();
      await gateway.close();
    },
  };
}
