/**
 * What a source of series is (an adapter): facts about it, a pure request and a pure parse. Types alone, which pages may name;
 * whoever asks the network builds on them.
 */
import type { Text } from "../language/language";
import type { Frequency, Observation } from "./observation";

/** One series of one provider, as it is asked for. Dates are Excel serials. */
export interface SeriesQuery {
  /** In the provider's own spelling, without the field; `spelled` makes it from what a user wrote. */
  readonly code: string;
  /** One of the provider's fields; its first one when left out. */
  readonly field?: string | undefined;
  /** First day asked for; everything there is when left out. */
  readonly start?: number | undefined;
  /** Last day asked for; when left out, today, or all forecasts where the provider has them. */
  readonly end?: number | undefined;
  /** The day on which the question is asked: a provider has no clock of its own. */
  readonly today: number;
  /** The data as known on a day, or every version there was; only where the provider keeps vintages. */
  readonly vintage?: number | "all" | undefined;
}

/** Always a GET. The key is not in it: `withKey` puts it in, so this is what a log may show. */
export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where a key goes: a query parameter, a header, or the place in the path that is marked {key}. */
type KeySlot =
  | { readonly place: "query" | "header"; readonly name: string }
  | { readonly place: "path"; readonly name: "{key}" };

interface Key {
  readonly slot: KeySlot;
  readonly required: boolean;
  /** False for what identifies the asker but is no credential, such as an address to write to. */
  readonly secret: boolean;
  /** Where to get one. */
  readonly register: string;
  readonly unlocks: Text;
}

/** One version of one observation. */
export interface Revision {
  readonly date: number;
  /** null from the day on which the observation was withdrawn. */
  readonly value: number | null;
  /** The day from which this value was known. */
  readonly knownFrom: number;
  /** The unit that was published with this version, since publishers change it. */
  readonly unit: string;
  readonly scale: number;
}

export interface ParsedSeries {
  /** As published. */
  readonly title: string;
  readonly unit: string;
  /** How many units one value stands for: 1e6 when the numbers are millions. */
  readonly scale: number;
  readonly frequency: Frequency;
  /** How several observations make one of a coarser frequency. */
  readonly aggregation: "last" | "avg" | "sum";
  /** Whose calendar the dates are in, as an IANA name. */
  readonly timeZone: string;
  /** When the publisher last changed the series, in the publisher's words. */
  readonly updated?: string | undefined;
  /** Where this series has terms of its own. */
  readonly licence?: Text | undefined;
  /** Ascending by date, no date twice, at least one, all finite: as published, never inverted or rounded. */
  readonly observations: readonly Observation[];
  /** Every version that is known, by date and then by knownFrom; only where the publisher tells. */
  readonly revisions?: readonly Revision[] | undefined;
  readonly warnings: readonly Text[];
}

interface Described {
  /** What stands before the colon of a series id. */
  readonly id: string;
  readonly name: string;
  readonly home: string;
  /** A code that works, with its field where that helps. */
  readonly example: string;
  readonly purpose: Text;
  readonly licence: { readonly terms: Text; readonly url: string };
  readonly timeZone: string;
  readonly codeCase: "upper" | "lower";
  /** What may follow a code after its last dot; the first one is meant when there is none. */
  readonly fields: readonly string[];
  /**
   * Calendar days from the end of the period that an observation describes until it is published: of all series, or by code.
   * Only where it is known and later than the day itself.
   */
  readonly publishedAfter?: number | Readonly<Record<string, number>>;
  /** Where a person can see the series. */
  page(query: SeriesQuery): string;
}

export interface RemoteProvider extends Described {
  /** The only hosts that may be asked. */
  readonly hosts: readonly string[];
  /** So many requests in so many seconds, at most. */
  readonly limit: { readonly requests: number; readonly seconds: number };
  readonly key?: Key;
  /** Answers `vintage`. */
  readonly vintages?: true;
  /**
   * An observation is out by the end of its day and is never revised: a market's price. What is dated before a day was
   * known on that day, whenever it was fetched.
   */
  readonly final?: true;
  /** Serves its whole history in one body: the range asked for is in no request. */
  readonly wholeHistory?: true;
  /** Not meant by its owner for this use: off until the user switches it on. */
  readonly unofficial?: true;
  /** What to ask first; every answer's body goes to `parse` in this order. */
  request(query: SeriesQuery): readonly HttpRequest[];
  /** What to ask next, given all bodies so far; nothing when they are complete. */
  follow?(query: SeriesQuery, bodies: readonly string[]): readonly HttpRequest[];
  /** Why an answer that is readable JSON holds no data, whatever its HTTP status; undefined when it does. */
  refusal?(answer: unknown): Error | undefined;
  /** The series, or a SourceFault. */
  parse(query: SeriesQuery, bodies: readonly string[]): ParsedSeries;
}

/** What an id is read with. */
export type KnownProvider = Pick<Described, "id" | "example" | "codeCase" | "fields" | "publishedAfter">;
