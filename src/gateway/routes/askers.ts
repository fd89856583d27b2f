/**
 * Middleware against cross-site requests (CORS, CSRF), who may ask the gateway: its own pages, and the add-in's own https
 * origin. No other site's page, whatever it sends.
 */
import type { MiddlewareHandler } from "hono";
import { isOwnHost } from "../hosts";
import { refusal } from "./refusal";

const ownSites = new Set(["same-origin", "none"]);

function hostOfOrigin(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return "";
  }
}

export function onlyOwnPages(allowed: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const [host, origin, site] = ["host", "origin", "sec-fetch-site"].map((name) => context.req.header(name));
    if (!isOwnHost(host)) return refusal(context, 403, otherMachine);
    if (origin !== undefined && allowed.has(origin)) {
      context.header("Access-Control-Allow-Origin", origin);
      context.header("Vary", "Origin");
      if (context.req.method !== "OPTIONS") return next();
      context.header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
      context.header("Access-Control-Allow-Headers", "authorization, content-type");
      context.header("Access-Control-Allow-Private-Network", "true");
      return context.body(null, 204);
    }
    const foreign =
      (origin !== undefined && hostOfOrigin(origin) !== host) || (site !== undefined && !ownSites.has(site));
    // Browsers say where every writing request comes from; one that does not say is not from a page of ours.
    const unsaid = origin === undefined && site === undefined && context.req.method !== "GET";
    if (foreign || unsaid) return refusal(context, 403, otherSite);
    return next();
  };
}

const otherMachine = {
  en: "The gateway answers only its own machine.",
  tw: "閘道只回應本機。",
  cn: "网关只响应本机。",
};

const otherSite = {
  en: "The gateway answers only its own pages.",
  tw: "閘道只回應自己的頁面。",
  cn: "网关只响应自己的页面。",
};
