/** What the functions hold of publishers' series, for the pane's tests: it keeps what it was asked. */
import type { FetchedSeam, FunctionsSeam } from "../../src/functions/host/seam";
import type { Delivery, FetchedSeries, SeriesAsk, Upstream } from "../../src/series/delivery";
import type { RefreshOptions } from "../../src/series/refreshOutcome";
import { fakeFetched } from "./fakeFetched";

export const walclFetched: FetchedSeries = {
  id: "FRED:WALCL",
  title: "Assets of the Federal Reserve",
  unit: "USD",
  scale: 1e6,
  frequency: "W",
  aggregation: "last",
  timeZone: "America/New_York",
  source: "Publisher FRED",
  url: "https://fred.example/WALCL",
  licence: { en: "terms en", tw: "terms tw", cn: "terms cn" },
  retrieved: "2026-11-27T09:00:00Z",
  checked: "2026-11-28T09:00:00Z",
  observations: [
    { date: 46341, value: 6_500_000 },
    { date: 46348, value: 6_587_034 },
  ],
  warnings: [],
};

type Outcome = Awaited<ReturnType<FetchedSeam["refresh"]>>;

export interface RecordingFetched extends FetchedSeam {
  remembered: ReturnType<FetchedSeam["all"]>;
  answers: Readonly<Record<string, Delivery>>;
  reads: Readonly<Record<string, readonly string[]>>;
  stale: readonly string[];
  readonly asked: (readonly [asks: readonly SeriesAsk[], upstream: Upstream])[];
  readonly refreshed: (readonly string[])[];
  /** What the refreshes were to accept. */
  readonly accepted: RefreshOptions["accept"][];
  outcome: Omit<Outcome, "undo">;
  undone: number;
  /** When set, the gateway is asked in vain. */
  refusal: unknown;
  /** Holds a refresh until it is called. */
  hold?: ((options: RefreshOptions | undefined) => Promise<void>) | undefined;
}

export function recordingFetched(): RecordingFetched {
  const fetched: RecordingFetched = {
    ...fakeFetched(),
    remembered: [],
    answers: {},
    reads: {},
    stale: [],
    asked: [],
    refreshed: [],
    accepted: [],
    outcome: { changed: [], unchanged: [], failed: [], skipped: [] },
    undone: 0,
    refusal: undefined,
    all: () => fetched.remembered,
    find: ({ id, asOf }) => fetched.remembered.find(({ ask }) => ask.id === id && ask.asOf === asOf),
    ask: async (asks, upstream) => {
      fetched.asked.push([asks, upstream]);
      if (fetched.refusal) throw fetched.refusal;
      return asks.map(({ id }) => fetched.answers[id]);
    },
    readAt: (address) => fetched.reads[address] ?? [],
    isStale: (id) => fetched.stale.includes(id),
    estimate: async (ids) => {
      if (fetched.refusal) throw fetched.refusal;
      const providers: Record<string, number> = {};
      for (const id of ids) providers[id.split(":")[0]] = (providers[id.split(":")[0]] ?? 0) + 2;
      return { requests: 2 * ids.length, providers };
    },
    refresh: async (ids, options) => {
      fetched.refreshed.push(ids);
      if (options?.accept) fetched.accepted.push(options.accept);
      await fetched.hold?.(options);
      return {
        ...fetched.outcome,
        undo: () => {
          fetched.undone += 1;
        },
      };
    },
  };
  return fetched;
}

/** Puts it where the pane looks for the functions. */
export function asFunctions(fetched: FetchedSeam): FunctionsSeam {
  return {
    leftOutAt: () => [],
    sentenceAt: () => undefined,
    setLimits: () => false,
    ownSeries: () => [],
    setOwnSeries: () => undefined,
    fetched,
  };
}
