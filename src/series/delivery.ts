/**
 * The API contract (wire format): what pages ask of the gateway and what it answers, over POST /v1/series and its
 * neighbours. Pages never ask a publisher: they ask the gateway, which holds the keys and the store. All of it is JSON; no
 * answer ever holds a key.
 */
import type { Text } from "../language/language";
import type { FaultKind } from "../publishers/faultKind";
import type { Frequency, Observation } from "../publishers/observation";

/** One series as a cell asks for it. */
export interface SeriesAsk {
  /** PROVIDER:CODE[.FIELD], in any case. */
  readonly id: string;
  /** The data as known at the end of this day (Excel serial), which is midnight UTC; as known now when left out. */
  readonly asOf?: number;
  /** The publisher's change that the user has seen and takes: only in a refresh of the data as known now. */
  readonly accept?: SeriesSummary;
}

/** What a series is measured in, how much of it there is and where it ends: enough for a person to see a change. */
export interface SeriesSummary {
  readonly unit: string;
  readonly scale: number;
  readonly count: number;
  readonly last: Observation;
}

/** What came is sound in itself but at odds with what is kept, such as another unit: the user may accept it. */
export interface Difference {
  readonly kept: SeriesSummary;
  readonly came: SeriesSummary;
}

/**
 * Whether a publisher may be asked. "never": what the store has, and nothing else. "missing": only for what the store has
 * never had. "always": a refresh, which the user asked for.
 */
export type Upstream = "never" | "missing" | "always";

/** Why a number is not newer, or not there. */
export interface Failure {
  readonly kind:
    | FaultKind
    | "absent"
    | "unknownProvider"
    | "switchedOff"
    | "needsKey"
    | "noVintage"
    | "paused"
    /** Our own queue, not the publisher's wish. */
    | "queued"
    | "gateway";
  readonly text: Text;
  /** When it happened, ISO 8601 in UTC. */
  readonly at: string;
  /** Where the user can accept what the publisher sent. */
  readonly differs?: Difference;
}

/** A series as the store has it. */
export interface FetchedSeries {
  /** In its one spelling, such as FRED:WALCL or DERIBIT:BTC.DVOL. */
  readonly id: string;
  /** As asked. */
  readonly asOf?: number;
  readonly title: string;
  readonly unit: string;
  /** How many units one value stands for: 1e6 when the numbers are millions. */
  readonly scale: number;
  readonly frequency: Frequency;
  readonly aggregation: "last" | "avg" | "sum";
  /** Whose calendar the dates are in, as an IANA name. */
  readonly timeZone: string;
  /** The publisher's name. */
  readonly source: string;
  /** Where a person can see the series. */
  readonly url: string;
  readonly licence: Text;
  /** When the publisher last changed the series, in the publisher's words. */
  readonly updated?: string;
  /** When these values came from the publisher, and when it was last asked with success; ISO 8601 in UTC. */
  readonly retrieved: string;
  readonly checked: string;
  /** Ascending by date, no date twice, at least one, all finite. */
  readonly observations: readonly Observation[];
  readonly warnings: readonly Text[];
}

/** The answer to one ask: the series, the reason why it is not newer or not there, or both. Never neither. */
export interface Delivery {
  readonly series?: FetchedSeries;
  readonly failure?: Failure;
}

/**
 * POST /v1/series; answered line by line (NDJSON), each series when it is there, so that none waits for a slower one. The last
 * line is {"end": asks}: without it the answer is cut off.
 */
export interface SeriesRequest {
  readonly asks: readonly SeriesAsk[];
  readonly upstream: Upstream;
}

/** One line of the answer. */
export type DeliveryLine =
  /** A delivery, for all asks that stand at these places of the request. */
  | ({ readonly places: readonly number[] } & Delivery)
  /** Sent while nothing else is: the gateway is still at it. */
  | { readonly waiting: true }
  | { readonly end: number };

/**
 * How long the gateway says nothing, and how long a page waits for the next word before it takes the gateway for dead. How long a
 * publisher may take is the gateway's to decide, and no page gives up before it has.
 */
export const silence = { gateway: 5_000, page: 30_000 } as const;

/** POST /v1/estimate, with a SeriesRequest: how many requests a publisher would get at least, by provider. */
export interface Estimate {
  readonly requests: number;
  readonly providers: Readonly<Record<string, number>>;
}

/** GET /v1/sources: a SourceState for each remote provider, in the list's order. */
export interface SourceState {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly purpose: Text;
  readonly licence: { readonly terms: Text; readonly url: string };
  readonly example: string;
  /** Undefined where no key is of any use. */
  readonly key?: {
    readonly required: boolean;
    /** False for what identifies the asker but is no credential, such as an address to write to. */
    readonly secret: boolean;
    readonly present: boolean;
    /** True when it comes from the environment, where the pane cannot change it. */
    readonly fixed: boolean;
    readonly register: string;
    readonly unlocks: Text;
  };
  /** Not meant by its owner for this use: off until the user switches it on. */
  readonly unofficial: boolean;
  readonly on: boolean;
  readonly limit: { readonly requests: number; readonly seconds: number };
  /** Requests within the present window of the limit, and since midnight UTC. */
  readonly used: { readonly window: number; readonly today: number };
  /** Series of it in the store; undefined while the store is away. */
  readonly kept?: number;
  /** Until when it is left alone after repeated failures or at its own wish; ISO 8601. */
  readonly pausedUntil?: string;
  readonly lastFailure?: Failure;
  readonly lastSuccess?: string;
}

/** POST /v1/sources/ID/test: asks for the example once. */
export interface SourceTest {
  readonly works: boolean;
  readonly text: Text;
  readonly rows: number;
  /** Date of the last observation, ISO; "" when there is none. */
  readonly last: string;
}

/** GET /v1/log: the requests that publishers got, newest first. */
export interface LogEntry {
  readonly at: string;
  readonly provider: string;
  readonly series: string;
  /** Without its key. */
  readonly url: string;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly failure?: Text;
}

/**
 * The routes. PUT key takes {"key": "…"}, DELETE key takes it out, PUT on takes {"on": true}; each answers the SourceState.
 * A refusal of the gateway itself is a status of 400 and above with {"failure": Failure}.
 */
export const routes = {
  series: "v1/series",
  estimate: "v1/estimate",
  sources: "v1/sources",
  log: "v1/log",
  key: (id: string) => `v1/sources/${id}/key`,
  on: (id: string) => `v1/sources/${id}/on`,
  test: (id: string) => `v1/sources/${id}/test`,
} as const;
