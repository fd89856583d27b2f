/** History that Marketbook carries with it: a file of its own (lazy loading), read when a cell first asks for it. */
import type { Text } from "../../language/language";
import { publicationLag } from "../ids/publicationLag";
import { archive } from "../local/archive";
import type { Series } from "../series";
import { licences } from "./licences";
import { type PackedSeries, unpack } from "./unpack";

let packed: ReadonlyMap<string, PackedSeries> | undefined;
let failure: string | undefined;
const unpacked = new Map<string, Series>();

/** Puts the content of the file here. */
function holdArchive(read: unknown): void {
  packed = new Map(Object.entries(read as Record<string, PackedSeries>));
  unpacked.clear();
}

/** Never rejects: the next look says what went wrong, and the one after that tries again. */
async function load(): Promise<void> {
  try {
    const file = await import(/* webpackChunkName: "archive" */ "./archive.json");
    holdArchive(file.default);
  } catch (thrown) {
    failure = thrown instanceof Error ? thrown.message : String(thrown);
  }
}

type Archived = { readonly series: Series | undefined } | { readonly file: Promise<void> } | { readonly missing: Text };

/** The series of this id, undefined when the archive has none; or the file to wait for. */
export function archivedSeries(id: string): Archived {
  if (packed) return { series: unpacked.get(id) ?? read(id, packed.get(id)) };
  if (failure === undefined) return { file: load() };
  const reason = failure;
  failure = undefined;
  return { missing: notLoaded(reason) };
}

function read(id: string, found: PackedSeries | undefined): Series | undefined {
  if (!found) return undefined;
  const { title, unit, scale, frequency, publisher } = found;
  const observations = unpack(found);
  const series: Series = {
    id: `${archive.id}:${id}`,
    kind: "archived",
    // A value of the past was known when its publisher told it, though what stands here may have been revised since.
    lag: publicationLag(id),
    title,
    unit,
    scale,
    frequency,
    aggregation: "last",
    source: publisher,
    url: "",
    licence: licences[found.licence],
    observations,
  };
  unpacked.set(id, series);
  return series;
}

function notLoaded(reason: string): Text {
  return {
    en: `The archive did not load: ${reason}`,
    tw: `存檔未能載入：${reason}`,
    cn: `存档未能载入：${reason}`,
  };
}
