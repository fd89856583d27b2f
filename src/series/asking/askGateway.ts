/**
 * The gateway's HTTP client, the one file of the pages that asks the gateway for series: one request, its answer checked line
 * by line as it comes, nothing kept.
 */
import {
  type Delivery,
  type DeliveryLine,
  type Estimate,
  type Failure,
  routes,
  type SeriesRequest,
  silence,
} from "../delivery";
import { GatewayFailure, noGateway, notUnderstood, tooSlow } from "./gatewayFailure";
import { readLines } from "./readLines";
import { seriesFault } from "./seriesFault";

/** The delivery for the ask at this place of the request. */
export interface Arrival {
  readonly place: number;
  readonly delivery: Delivery;
}

interface Listening {
  /** Hears of deliveries as they come, those that come together at once; no place twice. */
  readonly arrived?: (arrivals: readonly Arrival[]) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface GatewayClient {
  /** The deliveries in the order of the asks; rejects with a GatewayFailure, also after some have arrived. */
  series(request: SeriesRequest, listening?: Listening): Promise<readonly Delivery[]>;
  estimate(request: SeriesRequest): Promise<Estimate>;
}

/**
 * `base` is the address of the pages, or undefined where there is none. Pages are let in by their cookie; a program shows the
 * gateway's token.
 */
export function gatewayAt(
  base: () => string | undefined,
  ask: typeof fetch = (...args) => fetch(...args),
  token: () => Promise<string | undefined> = async () => undefined,
  /** Milliseconds without a word from the gateway after which it counts as dead. */
  longestSilence: number = silence.page,
): GatewayClient {
  async function post<Answer>(
    route: string,
    request: SeriesRequest,
    given: AbortSignal | undefined,
    read: (response: Response, address: string, heard: () => void) => Promise<Answer>,
  ): Promise<Answer> {
    const address = base();
    if (!address) throw noGateway("localhost", "MARKETBOOK_GATEWAY");
    const dead = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => dead.abort(), longestSilence);
    };
    heard();
    try {
      const shown = await token();
      const response = await ask(new URL(route, address).href, {
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
        signal: given ? AbortSignal.any([given, dead.signal]) : dead.signal,
      });
      heard();
      if (!response.ok) throw await refusalOf(response, address);
      return await read(response, address, heard);
    } catch (thrown) {
      if (thrown instanceof GatewayFailure) throw thrown;
      if (dead.signal.aborted) throw tooSlow(longestSilence / 1000);
      // What browsers and Node say of it is made for programmers, and they write it to the console themselves.
      throw noGateway(address);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    series: (request, { arrived, signal } = {}) =>
      post(routes.series, request, signal, async (response, address, heard) => {
        const deliveries: Delivery[] = [];
        let missing = request.asks.length;
        let ended = false;
        const take = (lines: readonly string[]) => {
          heard();
          const arrivals = lines
            .map((text) => lineOf(text, address, response.status))
            .flatMap((line) => {
              if ("end" in line) ended = true;
              return "places" in line ? arrivalsOf(line, request.asks.length) : [];
            });
          for (const { place, delivery } of arrivals) {
            if (deliveries[place]) throw notUnderstood(`${place} × 2`);
            deliveries[place] = delivery;
            missing--;
          }
          if (arrivals.length > 0) arrived?.(arrivals);
        };
        if (response.body) await readLines(response.body, take);
        if (missing > 0 || !ended) throw notUnderstood(`${request.asks.length - missing} / ${request.asks.length}`);
        return deliveries;
      }),
    estimate: (request) =>
      post(routes.estimate, request, undefined, async (response, address) => {
        const answer = jsonOf(await response.text(), address, response.status) as Partial<Estimate> | null;
        if (typeof answer?.requests !== "number" || typeof answer.providers !== "object")
          throw notUnderstood("estimate");
        return answer as Estimate;
      }),
  };
}

/** A server of pages alone answers with a page. */
function jsonOf(text: string, address: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noGateway(address, `HTTP ${status}`);
  }
}

async function refusalOf(response: Response, address: string): Promise<GatewayFailure> {
  const body = jsonOf(await response.text(), address, response.status) as { failure?: Failure } | null;
  return body?.failure?.text?.en ? new GatewayFailure(body.failure) : noGateway(address, `HTTP ${response.status}`);
}

function lineOf(text: string, address: string, status: number): DeliveryLine {
  // Some servers of pages answer whatever they are asked with a page.
  const line = text.startsWith("<") ? jsonOf(text, address, status) : jsonOrCut(text);
  if (typeof line !== "object" || line === null) throw notUnderstood(text.slice(0, 40));
  return line as DeliveryLine;
}

function jsonOrCut(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notUnderstood(text.slice(0, 40));
  }
}

function arrivalsOf({ places, ...delivery }: Extract<DeliveryLine, { places: unknown }>, asks: number): Arrival[] {
  const isPlace = (place: unknown) => Number.isInteger(place) && (place as number) >= 0 && (place as number) < asks;
  if (!Array.isArray(places) || !places.every(isPlace)) throw notUnderstood("places");
  const sound = checked(delivery);
  return places.map((place) => ({ place, delivery: sound }));
}

/** A series that a function could not calculate with is none: its failure says so. */
function checked(delivery: Delivery): Delivery {
  const { series, failure } = delivery;
  if (!series) return { failure: failure ?? notUnderstood("∅").failure };
  const fault = seriesFault(series);
  if (fault) return { failure: failure ?? notUnderstood(`${series.id}: ${fault}`).failure };
  return delivery;
}
