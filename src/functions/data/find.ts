import { findProvider } from "../../series/ids/knownProviders";
import { nearestProvider, nearestSeries } from "../../series/ids/seriesId";
import { findKnown } from "../../series/known/find";
import { ownSeries } from "../../series/memory/ownMemory";
import { seriesOfOwn } from "../../series/series";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { noKnownSeries, noProvider } from "./texts";

/**
 * The ids of the series that match some words.
 * @customfunction
 * @param words Words in any order, case and language; each must occur in the id or in what is known of the series.
 * @param provider Only this provider, such as FRED, or FILE for your own data; all when left out.
 * @returns A column of ids: your own series in alphabetical order, then the publishers' series worth knowing, best match first. Any other id of a publisher works in the data functions too.
 * @see Own definition
 * @errors #N/A when nothing matches or the provider is unknown; the sentence names the nearest.
 * @terms 搜尋數列, 搜索序列, 尋找, 查找, search series
 * @rows 2-32, 3-01
 * @example =MKT.FIND("made example") // {"FILE:DEMO";"FILE:DEMO2"}
 * @example =MKT.FIND("demo2", "file") // "FILE:DEMO2"
 * @example =MKT.FIND("nothing like it") // #N/A
 */
export function find(words: string, provider?: string): Cells {
  const wantedProvider = provider?.trim().toUpperCase() || undefined;
  if (wantedProvider && !findProvider(wantedProvider)) throw unknown(wantedProvider);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const own = ownSeries()
    .map(seriesOfOwn)
    .filter(({ id, title, unit, source }) => {
      const text = `${id} ${title} ${unit} ${source}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map(({ id }) => id)
    .sort((a, b) => a.localeCompare(b, "en"));
  const ids = [
    ...(wantedProvider === undefined || wantedProvider === "FILE" ? own : []),
    ...findKnown(words, wantedProvider).map(({ id }) => id),
  ];
  if (ids.length === 0) throw nothing(words.trim());
  return ids.map((id) => [id]);
}

function unknown(provider: string) {
  return notAvailable(noProvider, { provider, nearest: nearestProvider(provider) });
}

function nothing(words: string) {
  const nearest = nearestSeries(words) ?? "FRED:WALCL";
  return notAvailable(noKnownSeries, { words, nearest });
}
