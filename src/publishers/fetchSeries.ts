/**
 * The HTTP client, the one file that asks the network: the requests of a provider, one after the other, within its hosts,
 * a time limit and a size limit. It keeps nothing and asks nothing twice; what it throws is a SourceFault that holds no
 * key.
 */
import type { FaultKind } from "./faultKind";
import { networkKind } from "./networkKind";
import type { HttpRequest, ParsedSeries, RemoteProvider, SeriesQuery } from "./provider";
import { redact } from "./redact";
import { SourceFault } from "./sourceFault";
import { withKey } from "./withKey";

export type Ask = (url: string, options: RequestInit) => Promise<Response>;

/** What became of one request. */
interface Answered {
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** The headers Date and Age: when the publisher's clock says it answered, and how many seconds ago a cache got that. */
  readonly date?: string | undefined;
  readonly age?: string | undefined;
  readonly fault?: SourceFault;
}

export interface Asking {
  readonly key?: string | undefined;
  /** For one request and its body. */
  readonly milliseconds?: number;
  readonly ask?: Ask;
  /** Called before each request, which goes out when it resolves; its time does not count. */
  before?(): Promise<void>;
  /** Called after each request, which is shown without its key. */
  after?(request: HttpRequest, answered: Answered): void;
}

const largestBody = 50_000_000;
const defaultMilliseconds = 20_000;
/** A provider whose pages never end would otherwise be asked for ever. */
const mostRequests = 200;

/** Asks for the series and parses it. */
export async function fetchSeries(
  provider: RemoteProvider,
  query: SeriesQuery,
  asking: Asking = {},
): Promise<ParsedSeries> {
  const bodies: string[] = [];
  let next = provider.request(query);
  while (next.length > 0) {
    for (const request of next) {
      if (bodies.length >= mostRequests)
        throw new SourceFault(provider.id, "malformed", `${mostRequests} pages and more`);
      bodies.push(await bodyOf(provider, request, asking));
    }
    next = redacting(provider, asking.key, () => provider.follow?.(query, bodies) ?? []);
  }
  return redacting(provider, asking.key, () => provider.parse(query, bodies));
}

async function bodyOf(provider: RemoteProvider, request: HttpRequest, asking: Asking): Promise<string> {
  const { key, milliseconds = defaultMilliseconds, ask = fetch, before, after } = asking;
  const { protocol, hostname } = new URL(request.url);
  if (protocol !== "https:" || !provider.hosts.includes(hostname))
    throw new SourceFault(provider.id, "refused", `${protocol}//${hostname} is not among its hosts`);
  const { url, headers } = key ? withKey(provider, request, key) : request;
  await before?.();
  const signal = AbortSignal.timeout(milliseconds);
  const started = performance.now();
  const heard: { -readonly [Field in keyof Answered]: Answered[Field] } = { status: 0, bytes: 0, milliseconds: 0 };
  const answered = (fault?: SourceFault) =>
    after?.(request, { ...heard, milliseconds: Math.round(performance.now() - started), fault });
  try {
    const response = await ask(url, { headers, signal, redirect: "error", credentials: "omit" });
    heard.status = response.status;
    heard.date = response.headers.get("date") ?? undefined;
    heard.age = response.headers.get("age") ?? undefined;
    const body = await textOf(provider, response, (size) => {
      heard.bytes = size;
    });
    refuseIfRefused(provider, response, body);
    answered();
    return body;
  } catch (thrown) {
    const fault = thrown instanceof SourceFault ? thrown : withoutAnswer(provider, thrown, signal, milliseconds, key);
    const clean = redacted(provider, fault, key);
    answered(clean);
    throw clean;
  }
}

/** The body, up to the largest size: a source that sends without end is cut off rather than kept in memory. */
async function textOf(provider: RemoteProvider, response: Response, read: (size: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    read(size);
    if (size > largestBody) throw new SourceFault(provider.id, "malformed", `more than ${largestBody} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

const kinds: Readonly<Record<number, FaultKind>> = { 401: "rejectedKey", 404: "notFound", 429: "rateLimited" };

/** Sources say no by status, and some by a readable answer with status 200. */
function refuseIfRefused(provider: RemoteProvider, { status, headers }: Response, body: string): void {
  const retryAfter = headers.get("retry-after") ?? undefined;
  const refusal = provider.refusal?.(readable(body));
  if (refusal instanceof SourceFault && retryAfter)
    throw new SourceFault(provider.id, refusal.kind, refusal.detail, retryAfter);
  if (refusal) throw refusal;
  if (status >= 200 && status < 300) return;
  const kind = kinds[status] ?? (status >= 500 ? "outage" : "refused");
  throw new SourceFault(provider.id, kind, `HTTP ${status}`, retryAfter);
}

/** The answer as data where it is JSON; undefined where it is something else, which parsing judges. */
function readable(body: string): unknown {
  const first = body.trimStart()[0];
  if (first !== "{" && first !== "[") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Programmers' words, for the console alone; they may quote what was sent. */
function tellConsole(provider: RemoteProvider, thrown: unknown, key: string | undefined): void {
  const { message = String(thrown), cause } = Object(thrown) as Partial<Error>;
  const { code = "", message: deeper = "" } = Object(cause) as { code?: string; message?: string };
  const words = [message, code, deeper].filter(Boolean).join(" · ");
  console.warn(`${provider.id}: ${key ? redact(words, key) : words}`);
}

function withoutAnswer(
  provider: RemoteProvider,
  thrown: unknown,
  { aborted }: AbortSignal,
  milliseconds: number,
  key: string | undefined,
): SourceFault {
  if (aborted) return new SourceFault(provider.id, "timedOut", `${milliseconds / 1000} s`);
  tellConsole(provider, thrown, key);
  return new SourceFault(provider.id, networkKind(thrown));
}

function redacting<Result>(provider: RemoteProvider, key: string | undefined, act: () => Result): Result {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof SourceFault) throw redacted(provider, thrown, key);
    // An answer of a shape that nobody foresaw trips the parser up.
    tellConsole(provider, thrown, key);
    throw new SourceFault(provider.id, "malformed");
  }
}

/** A publisher may quote the whole request back, key and all. */
function redacted(provider: RemoteProvider, fault: SourceFault, key: string | undefined): SourceFault {
  if (!key || provider.key?.secret === false) return fault;
  return new SourceFault(fault.provider, fault.kind, redact(fault.detail, key), fault.retryAfter);
}
