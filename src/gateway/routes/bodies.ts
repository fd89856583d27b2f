/**
 * Request validation: what pages send, checked before it is believed. Each of these gives the value, or the sentence that
 * says what is wrong.
 */
import type { Context } from "hono";
import { lastSerial } from "../../cells/serialDates";
import type { Text } from "../../language/language";
import type { SeriesAsk, SeriesRequest, SeriesSummary, Upstream } from "../../series/delivery";

const mostAsks = 20_000;
const longestId = 300;
const longestKey = 500;
const upstreams: readonly unknown[] = ["never", "missing", "always"] satisfies readonly Upstream[];

export class BodyFault extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

export async function jsonOf(context: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(context.req.header("content-type") ?? "")) throw new BodyFault(notJson);
  try {
    return await context.req.json();
  } catch {
    throw new BodyFault(notJson);
  }
}

const notJson = {
  en: "The body must be JSON, with the content type application/json.",
  tw: "內容必須是 JSON，且內容類型為 application/json。",
  cn: "正文必须是 JSON，且内容类型为 application/json。",
};

function fault(name: string, came: unknown, expected: Text): BodyFault {
  const shown = JSON.stringify(came)?.slice(0, 60) ?? "nothing";
  return new BodyFault({
    en: `${name}: ${shown} came; expected ${expected.en}.`,
    tw: `${name}：收到 ${shown}；應為${expected.tw}。`,
    cn: `${name}：收到 ${shown}；应为${expected.cn}。`,
  });
}

const field = (body: unknown, name: string): unknown => (Object(body) as Record<string, unknown>)[name];

export function seriesRequest(body: unknown): SeriesRequest {
  const [asks, upstream] = [field(body, "asks"), field(body, "upstream")];
  if (!Array.isArray(asks) || asks.length > mostAsks) {
    const came = Array.isArray(asks) ? asks.length : asks;
    throw fault("asks", came, {
      en: `a list of at most ${mostAsks} asks`,
      tw: `至多 ${mostAsks} 項的清單`,
      cn: `至多 ${mostAsks} 项的列表`,
    });
  }
  if (!upstreams.includes(upstream))
    throw fault("upstream", upstream, {
      en: "never, missing or always",
      tw: " never、missing 或 always",
      cn: " never、missing 或 always",
    });
  return { asks: asks.map((ask, index) => askOf(ask, index, upstream as Upstream)), upstream: upstream as Upstream };
}

function askOf(ask: unknown, index: number, upstream: Upstream): SeriesAsk {
  const [id, asOf, accept] = ["id", "asOf", "accept"].map((name) => field(ask, name));
  if (typeof id !== "string" || id.trim() === "" || id.length > longestId)
    throw fault(`asks[${index}].id`, id, { en: "PROVIDER:CODE", tw: "「來源：代碼」", cn: "“来源：代码”" });
  if (accept !== undefined && accept !== null) {
    const isAllowed = upstream === "always" && (asOf === undefined || asOf === null);
    if (isAllowed && isStanding(accept)) return { id, accept };
    throw fault(`asks[${index}].accept`, accept, {
      en: "unit, scale, count and last of a series, with upstream always and without asOf",
      tw: "數列的 unit、scale、count 與 last，且 upstream 為 always、沒有 asOf",
      cn: "序列的 unit、scale、count 与 last，且 upstream 为 always、没有 asOf",
    });
  }
  if (asOf === undefined || asOf === null) return { id };
  if (typeof asOf !== "number" || !Number.isInteger(asOf) || asOf < 1 || asOf > lastSerial)
    throw fault(`asks[${index}].asOf`, asOf, {
      en: "the whole serial number of a day",
      tw: "日期的整數序號",
      cn: "日期的整数序号",
    });
  return { id, asOf };
}

function isStanding(accept: unknown): accept is SeriesSummary {
  const [unit, scale, count, last] = ["unit", "scale", "count", "last"].map((name) => field(accept, name));
  const numbers = [scale, count, field(last, "date"), field(last, "value")];
  return typeof unit === "string" && numbers.every(Number.isFinite);
}

/** A key stands in headers and addresses: printable ASCII. The sentence does not repeat what came. */
export function keyOf(body: unknown): string {
  const key = field(body, "key");
  const text = typeof key === "string" ? key.trim() : "";
  if (/^[\x20-\x7e]+$/.test(text) && text.length <= longestKey) return text;
  throw new BodyFault({
    en: `key: expected 1 to ${longestKey} letters, digits and signs without accents.`,
    tw: `key：應為 1 至 ${longestKey} 個半形字母、數字或符號。`,
    cn: `key：应为 1 至 ${longestKey} 个半角字母、数字或符号。`,
  });
}

export function onOf(body: unknown): boolean {
  const on = field(body, "on");
  if (typeof on === "boolean") return on;
  throw fault("on", on, { en: "true or false", tw: " true 或 false", cn: " true 或 false" });
}
