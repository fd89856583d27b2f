/**
 * The one file that asks the network: the requests of a provider, one after the other, within its hosts, a time limit and a
 * size limit. It keeps nothing and asks nothing twice; what it throws is a SourceFault that holds no key.
 */
import { type HttpRequest, type ParsedSeries, type RemoteProvider, type SeriesQuery, withKey } from "./provider";
import { type FaultKind, SourceFault } from "./sourceFault";

type Ask = (url: string, options: RequestInit) => Promise<Response>;

export interface Asking {
  readonly key?: string | undefined;
  /** For one request and its body. */
  readonly milliseconds?: number;
  readonly ask?: Ask;
}

const largestBody = 50_000_000;
const defaultMilliseconds = 20_000;
/** A provider whose pages never end would otherwise be asked for ever. */
const mostRequests = 200;

/** Asks for the series and parses it. */
export async function fetchSeries(
  provider: RemoteProvider,
  query: SeriesQuery,
  { key, milliseconds = defaultMilliseconds, ask = fetch }: Asking = {},
): Promise<ParsedSeries> {
  const bodies: string[] = [];
  let next = provider.request(query);
  while (next.length > 0) {
    for (const request of next) {
      if (bodies.length >= mostRequests)
        throw new SourceFault(provider.id, "malformed", `${mostRequests} pages and more`);
      bodies.push(await bodyOf(provider, request, key, milliseconds, ask));
    }
    next = provider.follow?.(query, bodies) ?? [];
  }
  return redacting(provider, key, () => provider.parse(query, bodies));
}

async function bodyOf(
  provider: RemoteProvider,
  request: HttpRequest,
  key: string | undefined,
  milliseconds: number,
  ask: Ask,
): Promise<string> {
  const { protocol, hostname } = new URL(request.url);
  if (protocol !== "https:" || !provider.hosts.includes(hostname))
    throw new SourceFault(provider.id, "refused", `${protocol}//${hostname} is not among its hosts`);
  const { url, headers } = key ? withKey(provider, request, key) : request;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await ask(url, { headers, signal, redirect: "error", credentials: "omit" });
    const body = await textOf(provider, response);
    refuseIfRefused(provider, response.status, body);
    return body;
  } catch (thrown) {
    if (thrown instanceof SourceFault) throw redacted(provider, thrown, key);
    const reason = signal.aborted ? `no answer within ${milliseconds} ms` : reasonOf(thrown);
    throw redacted(provider, new SourceFault(provider.id, "outage", reason), key);
  }
}

/** The body, up to the largest size: a source that sends without end is cut off rather than kept in memory. */
async function textOf(provider: RemoteProvider, response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > largestBody) throw new SourceFault(provider.id, "malformed", `more than ${largestBody} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

const kinds: Readonly<Record<number, FaultKind>> = { 401: "rejectedKey", 404: "notFound", 429: "rateLimited" };

/** Sources say no by status, and some by a readable answer with status 200. */
function refuseIfRefused(provider: RemoteProvider, status: number, body: string): void {
  const refusal = provider.refusal?.(readable(body));
  if (refusal) throw refusal;
  if (status >= 200 && status < 300) return;
  const kind = kinds[status] ?? (status >= 500 ? "outage" : "refused");
  throw new SourceFault(provider.id, kind, `HTTP ${status}`);
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

/** Node hides what happened behind "fetch failed". */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  return cause instanceof Error && cause.message ? cause.message : thrown.message;
}

function redacting<Result>(provider: RemoteProvider, key: string | undefined, act: () => Result): Result {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof SourceFault ? redacted(provider, thrown, key) : thrown;
  }
}

/** A publisher may quote the whole request back, key and all. */
function redacted(provider: RemoteProvider, fault: SourceFault, key: string | undefined): SourceFault {
  if (!key || provider.key?.secret === false) return fault;
  const clean = fault.detail.replaceAll(key, "…").replaceAll(encodeURIComponent(key), "…");
  return new SourceFault(fault.provider, fault.kind, clean);
}
