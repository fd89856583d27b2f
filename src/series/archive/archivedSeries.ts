/** History that Marketbook carries with it: a file of its own (lazy loading), read when a cell first asks for it. */
import type { Text } from "../../language/language";
import { publicationLag } from "../ids/publicationLag";
import { archive } from "../local/archive";
import type { Series } from "../series";
import { licences } from "./licences";
import { type PackedSeries, unpack } from "./unpack";

let packed: ReadonlyMap<string, PackedSeries> | undefined;
let hasFailed = false;
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
    console.warn("The archive did not load:", thrown);
    hasFailed = true;
  }
}

type Archived = { readonly series: Series | undefined } | { readonly file: Promise<void> } | { readonly missing: Text };

/** The series of this id, undefined when the archive has none; or the file to wait for. */
export function archivedSeries(id: string): Archived {
  if (packed) return { series: unpacked.get(id) ?? read(id, packed.get(id)) };
  if (!hasFailed) return { file: load() };
  hasFailed = false;
  return { missing: notLoaded };
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

const notLoaded: Text = {
  en: "The archive did not load; all other series are not touched by it. See that “npm start” runs, then calculate anew (F9).",
  tw: "存檔未能載入；其他數列不受影響。請確認「npm start」正在執行，再重新計算（F9）。",
  cn: "存档未能加载；其他序列不受影响。请确认“npm start”正在运行，再重新计算（F9）。",
};
