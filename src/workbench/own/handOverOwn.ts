/** Brings folder and browser to the same own series: what waits here goes there, what has changed there comes here, and of two that differ both stay. */
import { freeName } from "../../cells/freeName";
import type { StampedSeries } from "../../kept/folderRoutes";
import { isSameSeries } from "../../series/own/changeOfOwn";
import type { OwnSeries } from "../../series/own/ownSeries";
import { Away, type FolderClient, Refused } from "../keeping/askFolder";
import { isSameRecord, keyOf, type OwnRecord } from "./ownRecord";
import type { OwnRecords } from "./ownRecords";

/** Rejects with Away when the folder cannot be asked. */
export async function handOverOwn(records: OwnRecords, client: FolderClient): Promise<void> {
  // A series that has to stand beside another one waits under its new name for the second round.
  for (let round = 0; round < 2; round++) {
    const [here, there] = [await records.all(), await stampsIn(client)];
    for (const record of here.filter(({ waits }) => waits)) {
      try {
        await giveOne(records, client, record, here, there);
      } catch (thrown) {
        if (thrown instanceof Away && !(thrown instanceof Refused)) throw thrown;
        // It stays here and waits; the others go all the same.
        console.warn(`FILE:${record.key} could not be handed over:`, thrown);
      }
    }
  }
  await takeAll(records, client, await records.all(), await stampsIn(client));
}

async function stampsIn(client: FolderClient): Promise<Stamps> {
  return new Map((await client.ownStamps()).map(({ name, stamp }) => [keyOf(name), { name, stamp }]));
}

type Stamps = ReadonlyMap<string, { readonly name: string; readonly stamp: string }>;

async function giveOne(
  records: OwnRecords,
  client: FolderClient,
  record: OwnRecord,
  here: readonly OwnRecord[],
  there: Stamps,
): Promise<void> {
  const { key, series, base } = record;
  const name = there.get(key)?.name ?? series?.name ?? key;
  // Deleted elsewhere and changed here: it comes back.
  const expected = there.has(key) ? base : undefined;
  const put = await client.putOwn(name, { expected, series });
  if (put.done) return adopt(records, record, put.present);
  const present = put.present ?? (await client.findOwn(name));
  const isBoth = series !== undefined && present !== undefined && !isSameSeries(series, present.series);
  if (isBoth) await moveBeside(records, series, (each) => here.some((one) => one.key === each) || there.has(each));
  // Deleted here and changed elsewhere: it stays.
  await adopt(records, record, present);
}

async function moveBeside(records: OwnRecords, series: OwnSeries, taken: (key: string) => boolean): Promise<void> {
  const name = freeName(series.name, (each) => taken(keyOf(each)), "_");
  await records.change(keyOf(name), (present) =>
    present ? false : { key: keyOf(name), series: { ...series, name }, waits: true },
  );
}

/** What another tab has made of it in between waits for the next time, and starts from what the folder has now. */
function adopt(records: OwnRecords, record: OwnRecord, present: StampedSeries | undefined): Promise<void> {
  return records.change(record.key, (now) => {
    if (now && !isSameRecord(now, record)) return { ...now, base: present?.stamp };
    return present && { key: record.key, series: present.series, base: present.stamp };
  });
}

async function takeAll(
  records: OwnRecords,
  client: FolderClient,
  here: readonly OwnRecord[],
  there: Stamps,
): Promise<void> {
  const known = new Map(here.map((record) => [record.key, record]));
  for (const record of here) if (!there.has(record.key) && !record.waits) await adopt(records, record, undefined);
  for (const [key, { name, stamp }] of there) {
    const record = known.get(key);
    if (record?.waits || record?.base === stamp) continue;
    const found = await client.findOwn(name);
    if (found) await adopt(records, record ?? { key }, found);
  }
}
