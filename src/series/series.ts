/** A series as functions read it, wherever it comes from. */
import { serialToIso } from "../cells/serialDates";
import type { Text } from "../language/language";
import type { Frequency, Observation } from "../publishers/observation";
import type { Failure, FetchedSeries } from "./delivery";
import { publicationLag } from "./ids/publicationLag";
import { knownBy, type Timed } from "./knowledge";
import { serialOfMoment } from "./moment";
import { idOf, type OwnSeries } from "./own/ownSeries";

export interface Series extends Timed {
  /** In its one spelling, such as FILE:WALCL or DERIBIT:BTC.DVOL. */
  readonly id: string;
  /**
   * Whether it is the user's own, history that Marketbook carries, made by us to try things out, or a
   * publisher's.
   */
  readonly kind: "own" | "archived" | "made" | "fetched";
  readonly title: string;
  readonly unit: string;
  readonly scale: number;
  readonly frequency: Frequency;
  readonly aggregation: "last" | "avg" | "sum";
  readonly source: string;
  /** Empty where there is none. */
  readonly url: string;
  readonly licence?: Text | undefined;
  /** When the source last changed it: a serial, or the publisher's words. */
  readonly updated?: number | string | undefined;
  /** Serial of the day on which the values came here, of publishers' series with the time of day in UTC. */
  readonly retrieved?: number | undefined;
  /** When the publisher was last asked with success, ISO 8601. */
  readonly checked?: string | undefined;
  readonly failure?: Failure | undefined;
  /** The data as known on this day. */
  readonly asOf?: number | undefined;
  readonly observations: readonly Observation[];
  /** ISO 8601: it is the workbook's own copy of this moment, which nobody renews. */
  readonly snapshot?: string;
  /** The same series with what lies after the as-of day. */
  readonly whole?: Series;
}

const ofOwn = new WeakMap<OwnSeries, Series>();

export function seriesOfOwn(own: OwnSeries): Series {
  const known = ofOwn.get(own);
  if (known) return known;
  const { name: _, retrieved, ...facts } = own;
  const series: Series = {
    ...facts,
    seenBy: retrieved,
    id: idOf(own),
    kind: "own",
    aggregation: "last",
    url: "",
    retrieved,
    updated: retrieved,
  };
  ofOwn.set(own, series);
  return series;
}

/** The publisher's words as a date where they begin with one. */
function dayOrWords(words: string | undefined): number | string | undefined {
  return words === undefined ? undefined : (serialOfMoment(words) ?? words);
}

export function seriesOfFetched(fetched: FetchedSeries, failure: Failure | undefined): Series {
  const { id, title, unit, scale, frequency, aggregation, source, url, licence, checked, observations, asOf } = fetched;
  const retrieved = serialOfMoment(fetched.retrieved);
  return {
    lag: publicationLag(id),
    // The gateway answers a past day with what was known by its end, and the present with what it holds.
    seenBy: asOf ?? (retrieved === undefined ? undefined : Math.floor(retrieved)),
    id,
    kind: "fetched",
    title,
    unit,
    scale,
    frequency,
    aggregation,
    source,
    url,
    licence,
    checked,
    observations,
    failure,
    asOf,
    updated: dayOrWords(fetched.updated),
    retrieved,
  };
}

/** A formula over thousands of cells cuts one series at one day. */
const cuts = new WeakMap<Series, Series>();

/** The series as it was known at the end of a day. */
export function cutAt(series: Series, asOf: number | undefined): Series {
  if (asOf === undefined) return series;
  const known = cuts.get(series);
  if (known?.asOf === asOf) return known;
  // What a publisher's series holds was known on the day for which the gateway answered it: only forecasts lie beyond.
  const held = series.kind === "fetched" ? { ...series, seenBy: asOf } : series;
  const seenBy = Math.min(held.seenBy ?? Number.POSITIVE_INFINITY, asOf);
  const cut = { ...held, seenBy, asOf, observations: knownBy(held, asOf), whole: series };
  cuts.set(series, cut);
  return cut;
}

/** Where its data begin and end; undefined when there are none. */
export function spanOf(series: Series): { readonly first: string; readonly last: string } | undefined {
  const { observations } = series.whole ?? series;
  const [first, last] = [observations[0], observations.at(-1)];
  return first && last && { first: serialToIso(first.date), last: serialToIso(last.date) };
}
