/**
 * The snapshot of Excel's workbook: a custom XML part holds its series, the defined name MKT_SNAPSHOT says whether the workbook
 * computes from them. A file of ours that was saved as a snapshot holds its series in the parts of live ones.
 */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";
import type { Snapshot } from "../../series/snapshot";
import type { TextPart } from "../../sharing/textPart";
import { type CarriedSeries, checkedSeries, writtenSeries } from "../carriedSeries";
import {
  hasSeries,
  type SnapshotState,
  type SnapshotSwitch,
  snapshotFormula,
  snapshotName,
  snapshotTexts,
  takenIn,
} from "../snapshotName";
import { seriesUses } from "./dataCells";
import { loadFetchedSeries, mostCharacters } from "./fetchedSeriesPart";
import { type JsonPart, loadJson, saveJson } from "./jsonPart";
import { loadOwnSeries } from "./ownSeriesPart";

const textPart: TextPart = { namespace: "urn:marketbook:snapshot:1", element: "snapshot" };

const unreadable: Text = {
  en: "The snapshot of this workbook cannot be read: the part that keeps it was changed by another program.",
  tw: "無法讀取此活頁簿的快照：存放的部分已被其他程式改動。",
  cn: "无法读取此工作簿的快照：存放的部分已被其他程序改动。",
};

const part: JsonPart = { ...textPart, setting: "marketbook.snapshot", unreadable };

interface Kept extends CarriedSeries {
  readonly taken: string;
}

function checkedKept(value: unknown): Kept[] {
  const [written] = value as { taken?: string }[];
  const taken = takenIn(snapshotFormula(written?.taken ?? ""));
  if (taken === undefined) throw new Error("snapshot");
  const { leftOut, ...series } = checkedSeries(written);
  // The list is written back whole: what were left out here would be lost.
  if (leftOut) throw new Error(leftOut.join(", "));
  return [{ taken, ...series }];
}

const keptSnapshot = async (): Promise<Kept | undefined> => (await loadJson(part, checkedKept))[0];

const nameIn = (context: Excel.RequestContext) => context.workbook.names.getItemOrNullObject(snapshotName);

/** When the snapshot was taken from which the workbook computes; undefined where it is live. */
async function takenNow(): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = nameIn(context).load("formula");
    await context.sync();
    return name.isNullObject ? undefined : takenIn(String(name.formula));
  });
}

export async function snapshotState(): Promise<SnapshotState | undefined> {
  const on = await takenNow();
  const taken = on ?? (await keptSnapshot())?.taken;
  return taken === undefined ? undefined : { taken, on: on !== undefined };
}

let followed: string | undefined;

/** The functions read what the workbook says. True when that is another than before. */
export async function followSnapshot(): Promise<boolean> {
  const taken = await takenNow();
  if (taken === followed) return false;
  const snapshot = taken === undefined ? undefined : await snapshotOf(taken);
  followed = taken;
  return globalThis.marketbook?.fetched.setSnapshot(snapshot) ?? false;
}

async function snapshotOf(taken: string): Promise<Snapshot> {
  const kept = await keptSnapshot();
  if (kept) return { taken, own: kept.own, fetched: kept.fetched };
  return { taken, own: await loadOwnSeries(), fetched: await loadFetchedSeries() };
}

/** What formulas read, as it is here now. */
async function present(context: Excel.RequestContext): Promise<CarriedSeries> {
  const read = new Set((await seriesUses(context, "workbook")).map(({ id }) => id.toUpperCase()));
  const { marketbook } = globalThis;
  return {
    own: (marketbook?.ownSeries() ?? []).filter(({ name }) => read.has(`FILE:${name}`.toUpperCase())),
    fetched: (marketbook?.fetched.all() ?? []).filter(({ ask, series }) => series && read.has(ask.id.toUpperCase())),
  };
}

async function take(): Promise<string> {
  const series = await Excel.run({ delayForCellEdit: true }, present);
  if (!hasSeries(series)) throw new Told(snapshotTexts.none);
  const taken = new Date().toISOString();
  const written = { taken, ...writtenSeries(series) };
  const size = JSON.stringify(written).length;
  const inMegabytes = (characters: number) => (characters / 1e6).toFixed(1);
  if (size > mostCharacters)
    throw new Told(snapshotTexts.tooLarge, { size: inMegabytes(size), most: inMegabytes(mostCharacters) });
  await saveJson(part, [written]);
  return taken;
}

export async function switchSnapshot(to: SnapshotSwitch): Promise<void> {
  const taken = to === "take" ? await take() : (await snapshotState())?.taken;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = nameIn(context).load("name");
    await context.sync();
    if (!name.isNullObject) name.delete();
    if (to !== "live" && taken !== undefined) {
      context.workbook.names.add(snapshotName, snapshotFormula(taken));
    }
    await context.sync();
  });
}
