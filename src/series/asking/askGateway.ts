/**
 * The gateway's HTTP client, the one file of the pages that asks the gateway for series: one request, its answer checked,
 * nothing kept.
 */
import { type Delivery, type Estimate, type Failure, routes, type SeriesRequest } from "../delivery";
import { GatewayFailure, noGateway, notUnderstood, tooSlow } from "./gatewayFailure";
import { seriesFault } from "./seriesFault";

export interface GatewayClient {
  /** The deliveries in the order of the asks; rejects with a GatewayFailure. */
  series(request: SeriesRequest, signal?: AbortSignal): Promise<readonly Delivery[]>;
  estimate(request: SeriesRequest): Promise<Estimate>;
}

/** What the store has comes at once; a publisher may need to be waited for. */
const seconds = { never: 20, missing: 90, always: 120 } as const;

/**
 * `base` is the address of the pages, or undefined where there is none. Pages are let in by their cookie; a program shows the
 * gateway's token.
 */
export function gatewayAt(
  base: () => string | undefined,
  ask: typeof fetch = (...args) => fetch(...args),
  token: () => Promise<string | undefined> = async () => undefined,
): GatewayClient {
  async function post(route: string, request: SeriesRequest, given?: AbortSignal): Promise<unknown> {
    const address = base();
    if (!address) throw noGateway("localhost", "MARKETBOOK_GATEWAY");
    const url = new URL(route, address).href;
    const limit = seconds[request.upstream];
    const timeout = AbortSignal.timeout(limit * 1000);
    try {
      const shown = await token();
      const response = await ask(url, {
        method: "POST",
        // Browsers put the origin there themselves and let no page do it; the command line must say it.
        headers: {
          "content-type": "application/json",
          origin: new URL(address).origin,
          ...(shown ? { authorization: `Bearer ${shown}` } : {}),
        },
        body: JSON.stringify(request),
        credentials: "same-origin",
        redirect: "error",
        signal: given ? AbortSignal.any([given, timeout]) : timeout,
      });
      return await bodyOf(response, address);
    } catch (thrown) {
      if (thrown instanceof GatewayFailure) throw thrown;
      if (timeout.aborted) throw tooSlow(limit);
      throw noGateway(address, thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  return {
    async series(request, signal) {
      const answer = (await post(routes.series, request, signal)) as { deliveries?: unknown } | null;
      const deliveries = answer?.deliveries;
      if (!Array.isArray(deliveries) || deliveries.length !== request.asks.length)
        throw notUnderstood(`${Array.isArray(deliveries) ? deliveries.length : 0} / ${request.asks.length}`);
      return deliveries.map(checked);
    },
    async estimate(request) {
      const answer = (await post(routes.estimate, request)) as Partial<Estimate> | null;
      if (typeof answer?.requests !== "number" || typeof answer.providers !== "object") throw notUnderstood("estimate");
      return answer as Estimate;
    },
  };
}

async function bodyOf(response: Response, address: string): Promise<unknown> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // A server of pages alone answers 404 with a page.
    throw noGateway(address, `HTTP ${response.status}`);
  }
  if (response.ok) return body;
  const failure = (body as { failure?: Failure } | null)?.failure;
  if (failure?.text?.en) throw new GatewayFailure(failure);
  throw noGateway(address, `HTTP ${response.status}`);
}

/** A series that a function could not calculate with is none: its failure says so. */
function checked(delivery: Delivery): Delivery {
  const { series, failure } = delivery ?? {};
  if (!series) return { failure: failure ?? notUnderstood("∅").failure };
  const fault = seriesFault(series);
  if (fault) return { failure: failure ?? notUnderstood(`${series.id}: ${fault}`).failure };
  return delivery;
}
