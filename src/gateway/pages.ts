import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { isOwnHost } from "./hosts";
import { policy } from "./policy";

/** Static files. The server's own scripts and the command line are built into the same folder; no page needs them. */
const notPages = /^\/(gateway|cli)(\/|$)/;

/** Answers with the built pages under a folder, and with nothing else. */
export function pages(folder: string): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      // A loopback server must not pin https for every other server that a developer runs on localhost.
      strictTransportSecurity: false,
      xFrameOptions: "DENY",
    }),
  );
  app.use(async (context, next) => {
    context.header("Content-Security-Policy", policy);
    if (!isOwnHost(context.req.header("host"))) return context.text("This server answers only its own machine.", 403);
    if (context.req.header("sec-fetch-site") === "cross-site" && context.req.header("sec-fetch-mode") !== "navigate")
      return context.text("This server answers only its own pages.", 403);
    if (context.req.method !== "GET" && context.req.method !== "HEAD")
      return context.text("Only reading is possible here.", 405, { Allow: "GET, HEAD" });
    if (notPages.test(context.req.path)) return context.notFound();
    context.header("Cache-Control", "no-cache");
    return next();
  });
  app.use(serveStatic({ root: folder }));
  app.notFound((context) => context.text("There is no such page.", 404));
  return app;
}
