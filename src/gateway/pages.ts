import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { isOwnHost } from "./hosts";
import { policy } from "./policy";
import { admitsPages } from "./routes/admission";

/** Static files. Programs are built into the same folder, and the pages of older addresses: no page needs them. */
const notPages = /^\/(gateway|cli|handover)(\/|$)/;

const home = /^(127\.0\.0\.1|\[::1\])(?=:|$)/;

export interface PagesOptions {
  readonly folder: string;
  readonly token: string;
  /** Of an older address: under every one of its names as it is, for each name has its own shelf in the browser. */
  readonly isOld?: boolean;
}

/** Answers with the built pages under a folder, and with nothing else. */
export function pages({ folder, token, isOld = false }: PagesOptions): Hono {
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
    const host = context.req.header("host") ?? "";
    if (!isOwnHost(host)) return context.text("This server answers only its own machine.", 403);
    if (context.req.header("sec-fetch-site") === "cross-site" && context.req.header("sec-fetch-mode") !== "navigate")
      return context.text("This server answers only its own pages.", 403);
    if (context.req.method !== "GET" && context.req.method !== "HEAD")
      return context.text("Only reading is possible here.", 405, { Allow: "GET, HEAD" });
    if (!isOld && home.test(host)) {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(`http://${host.replace(home, "localhost")}${pathname}${search}`, 308);
    }
    if (notPages.test(context.req.path)) return context.notFound();
    context.header("Cache-Control", "no-cache");
    return next();
  });
  app.use(admitsPages(token));
  app.use(serveStatic({ root: folder }));
  // A bookmark of an older address may be of any page that there was.
  if (isOld) app.use(serveStatic({ root: folder, path: "index.html" }));
  app.notFound((context) => context.text("There is no such page.", 404));
  return app;
}
