/** Middleware of authentication: whoever asks shows the gateway's token, pages as a cookie, programs in a header (keys/token.ts). */
import type { Handler, MiddlewareHandler } from "hono";
import { generateCookie, getCookie } from "hono/cookie";
import { version } from "../../../package.json";
import { cookieName, isSame, proofOf } from "../keys/token";
import { refusal } from "./refusal";

export function onlyAdmitted(token: string): MiddlewareHandler {
  const name = cookieName(token);
  return async (context, next) => {
    const bearer = /^Bearer (\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const shown = bearer ?? getCookie(context, name);
    if (shown !== undefined && isSame(shown, token)) return next();
    return refusal(context, 401, notAdmitted);
  };
}

/**
 * What gives a page the token with its file. Not readable by scripts, not sent to other sites, and under /v1 alone: browsers
 * send cookies of localhost to every port of it. Over https the page may stand in a frame of Excel on the web, another site,
 * where Strict would leave it without; there the check of origins alone keeps other sites out.
 */
export function pageCookie(token: string, isSecure = false): string {
  const reach = isSecure
    ? ({ sameSite: "None", secure: true, partitioned: true } as const)
    : ({ sameSite: "Strict" } as const);
  return generateCookie(cookieName(token), token, { httpOnly: true, path: "/v1", ...reach });
}

export function admitsPages(token: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (/^text\/html\b/.test(context.res.headers.get("content-type") ?? ""))
      context.header("Set-Cookie", pageCookie(token), { append: true });
  };
}

/** Says that this is Marketbook, and shows the token by a proof that does not tell it. */
export function introduction(token: string): Handler {
  return (context) => {
    const challenge = context.req.query("challenge") ?? "";
    return context.json({ program: "marketbook", version, proof: proofOf(token, challenge.slice(0, 100)) });
  };
}

const notAdmitted = {
  en: "The gateway answers only pages that it has given out itself: load this page again. The command line needs the same MARKETBOOK_HOME as the gateway.",
  tw: "閘道只回應由它送出的頁面：請重新載入此頁面。命令列的 MARKETBOOK_HOME 必須與閘道相同。",
  cn: "网关只响应由它送出的页面：请重新加载此页面。命令行的 MARKETBOOK_HOME 必须与网关相同。",
};
