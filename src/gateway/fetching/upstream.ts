/**
 * The client of publishers, with rate limit, retry and backoff, timeout and circuit breaker: in their pace, with few
 * retries, within a time, and not at all while they are to be left alone.
 */
import type { Text } from "../../language/language";
import { type Ask, fetchSeries } from "../../publishers/fetchSeries";
import type { ParsedSeries, RemoteProvider, SeriesQuery } from "../../publishers/provider";
import { SourceFault } from "../../publishers/sourceFault";
import type { Failure } from "../../series/delivery";
import { failure, needsKey, paused, switchedOff } from "../failures";
import type { ProviderSettings } from "../keys/settings";
import type { Log } from "../log";
import type { Time } from "../moments";
import { atOnce } from "./atOnce";
import { type Circuit, circuitOf } from "./circuit";
import { unsound } from "./judge";
import { type Pace, paceOf } from "./pace";
import { QueueFull } from "./queueFull";
import { retryAfter } from "./retryAfter";
import { type ClockFault, type Witness, witnessOf } from "./witness";

const tries = 3;
const firstBackOff = 500;
/** A longer Retry-After is no wait but a pause: the asker gets an answer now. */
const patience = 5_000;
/** For one series, with its pages, its place in the queue and its retries. */
const wholeMilliseconds = 90_000;

interface Wanted {
  readonly provider: RemoteProvider;
  readonly id: string;
  readonly query: SeriesQuery;
}

export interface UpstreamClient {
  /** Why the provider may not be asked now; undefined when it may. */
  barrier(provider: RemoteProvider): Failure | undefined;
  /** The series, or a SourceFault; a QueueFull where our own pace does not allow it in time, a ClockFault where the publisher's own time speaks against this computer's clock. */
  fetch(wanted: Wanted): Promise<ParsedSeries>;
  /** One request after the other without retries, for a user who wants to know what happens. */
  once(wanted: Wanted): Promise<ParsedSeries>;
  readonly pace: Pace;
  readonly circuit: Circuit;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly witness: Witness;
  /** An answer that came as it should, and was not taken. */
  refuse(provider: RemoteProvider, failure: Failure): void;
}

interface Outcome {
  readonly lastFailure?: Failure;
  readonly lastSuccess?: number;
}

export interface UpstreamOptions {
  readonly settings: ProviderSettings;
  readonly log: Log;
  readonly time: Time;
  readonly ask?: Ask;
}

const mayPass = new Set(["outage", "rateLimited", "hostNotFound", "connectionRefused", "timedOut", "reset"]);

export function upstreamOf({ settings, log, time, ask }: UpstreamOptions): UpstreamClient {
  const pace = paceOf(time);
  const circuit = circuitOf(time);
  const together = atOnce();
  const outcomes = new Map<string, Outcome>();
  const witness = witnessOf(time);

  async function turn(provider: RemoteProvider, deadline: number): Promise<void> {
    const wait = await pace.turn(provider, deadline - time.ticks());
    if (wait !== undefined) throw new QueueFull(provider, wait);
  }

  /** When pace and the requests under way allow it. */
  async function enter(provider: RemoteProvider, deadline: number): Promise<void> {
    await turn(provider, deadline);
    if (!(await together.enter(provider.id))) return;
    // Those that waited behind slow answers would otherwise go out all at once.
    await turn(provider, deadline).catch((thrown) => {
      together.leave(provider.id);
      throw thrown;
    });
  }

  async function attempt({ provider, id, query }: Wanted, deadline: number): Promise<ParsedSeries> {
    let clockFault: ClockFault | undefined;
    const fetching = fetchSeries(provider, query, {
      key: provider.key && settings.key(provider).key,
      ask,
      before: () => enter(provider, deadline),
      after(request, { fault, date, age, ...answered }) {
        together.leave(provider.id);
        clockFault = witness.hear(provider.id, { date, age });
        log.add(time.now(), { provider: provider.id, series: id, url: request.url, ...answered, failure: fault?.text });
      },
    });
    const series = await fetching.catch((thrown) => {
      // By a clock that runs behind, today's numbers lie in the future.
      throw thrown instanceof SourceFault && thrown.kind === "malformed" && clockFault ? clockFault : thrown;
    });
    if (clockFault) throw clockFault;
    const fault = unsound(provider.id, series);
    if (fault) throw fault;
    return series;
  }

  async function persist(wanted: Wanted, most: number): Promise<ParsedSeries> {
    const { id } = wanted.provider;
    const deadline = time.ticks() + wholeMilliseconds;
    for (let tried = 1; ; tried++) {
      try {
        const series = await attempt(wanted, deadline);
        circuit.succeeded(id);
        outcomes.set(id, { lastFailure: outcomes.get(id)?.lastFailure, lastSuccess: time.now() });
        return series;
      } catch (thrown) {
        if (!(thrown instanceof SourceFault)) throw thrown;
        const wait = waitAfter(id, thrown, tried, most);
        if (wait === undefined || time.ticks() + wait > deadline) {
          outcomes.set(id, { ...outcomes.get(id), lastFailure: failure(thrown.kind, thrown.text, time.now()) });
          throw thrown;
        }
        await time.sleep(wait);
      }
    }
  }

  /** How long until it may be tried again; undefined when it may not. */
  function waitAfter(id: string, fault: SourceFault, tried: number, most: number): number | undefined {
    if (!mayPass.has(fault.kind)) return undefined;
    const wished = retryAfter(fault.retryAfter, time.now());
    if (wished !== undefined && wished > patience) {
      circuit.pause(id, wished);
      return undefined;
    }
    if (tried >= most) {
      circuit.failed(id);
      return undefined;
    }
    // Between half of it and all of it, so that many who failed together do not come back together.
    const backOff = firstBackOff * 2 ** (tried - 1) * (0.5 + time.random() / 2);
    return Math.max(wished ?? 0, backOff);
  }

  return {
    barrier(provider) {
      const barred = (kind: Failure["kind"], text: Text) => failure(kind, text, time.now());
      if (!settings.isOn(provider)) return barred("switchedOff", switchedOff(provider));
      const { key, fault } = provider.key?.required ? settings.key(provider) : { key: "none needed" };
      if (!key) return fault ? barred("gateway", fault) : barred("needsKey", needsKey(provider));
      const until = circuit.pausedUntil(provider.id);
      return until === undefined ? undefined : barred("paused", paused(provider.id, until));
    },
    fetch: (wanted) => persist(wanted, tries),
    once: (wanted) => persist(wanted, 1),
    pace,
    circuit,
    outcomes,
    witness,
    refuse({ id }, refusal) {
      outcomes.set(id, { ...outcomes.get(id), lastFailure: refusal });
    },
  };
}
