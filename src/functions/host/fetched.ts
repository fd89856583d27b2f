/** The part of the seam that is about publishers' series: memory, gateway and policy put together. */
import { gatewayAt } from "../../series/asking/askGateway";
import { seriesFault } from "../../series/asking/seriesFault";
import { findProvider } from "../../series/ids/knownProviders";
import { findSeries, parsedId } from "../../series/ids/seriesId";
import { isOver, setAsOf, workbookAsOf } from "../../series/memory/asOf";
import { beQuietFor, isQuiet, quietly, wake } from "../../series/memory/quiet";
import { asksFor, refresh } from "../../series/memory/refreshing";
import { allRemembered, forgetFailures, onRemembered, putBack, recall } from "../../series/memory/seriesMemory";
import { entryInSnapshot, setSnapshot, snapshotTaken } from "../../series/memory/snapshotMemory";
import { isStale } from "../../series/memory/staleness";
import { supplyFrom } from "../../series/memory/supply";
import type { Remembered } from "../../series/remembered";
import type { Series } from "../../series/series";
import { readsAt } from "./cellReads";
import { carryProperties } from "./provenance";
import type { FetchedSeam } from "./seam";

/** Pages are served by the gateway itself; elsewhere start-up code says where it is. */
let address = (globalThis as { location?: { readonly href: string } }).location?.href;

/** What a program that is no page of the gateway shows it. */
let token = async (): Promise<string | undefined> => undefined;

let gateway = gatewayAt(
  () => address,
  undefined,
  () => token(),
);

export function setGatewayAddress(base: string | undefined, shown = token): void {
  address = base;
  token = shown;
}

/** For tests: whoever answers in the gateway's place. */
export function setGateway(other: typeof gateway): void {
  gateway = other;
}

export const supply = supplyFrom(() => gateway);

/** In what a user types an id stands by itself or in quotes. */
const idInText = /\b[A-Za-z]+:[^\s"(),;{}]+/g;

function idsIn(content: string): readonly string[] {
  const ids = [...content.matchAll(idInText)].map(([found]) => parsedId(found));
  return [...new Set(ids.filter(({ provider }) => findProvider(provider)).map(({ id }) => id))];
}

function describe(id: string): Series | undefined {
  const held = workbookAsOf();
  const found = findSeries(id, "day" in held ? held.day : undefined);
  return "series" in found ? found.series : undefined;
}

function typed(content: string): void {
  for (const id of idsIn(content)) forgetFailures(id);
}

function restore(kept: readonly Remembered[]): boolean {
  const isNews = ({ ask, series }: Remembered) => {
    const present = recall(ask)?.series;
    // What the browser's database holds is read as it stands.
    return series && !seriesFault(series) && (!present || series.checked > present.checked);
  };
  const news = kept.filter(isNews);
  for (const entry of news) putBack(entry.ask, entry);
  return news.length > 0;
}

export const fetchedSeam: FetchedSeam = {
  all: allRemembered,
  find({ id, asOf }) {
    const ask = { id: parsedId(id).id, ...(asOf !== undefined && isOver(asOf) ? { asOf } : {}) };
    return snapshotTaken() === undefined ? recall(ask) : entryInSnapshot(ask);
  },
  setSnapshot,
  snapshotTaken,
  restore,
  onChange: onRemembered,
  onLate: supply.onLate,
  ask: (asks, upstream) => gateway.series({ asks, upstream }),
  quietly,
  isQuiet,
  beQuietFor,
  wake,
  typed,
  setAsOf,
  readAt: readsAt,
  idsIn,
  describe,
  carryProperties,
  isStale,
  estimate: (ids) => gateway.estimate({ asks: asksFor(ids), upstream: "always" }),
  refresh: (ids, options) => refresh(gateway, ids, options),
};
