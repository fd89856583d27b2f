/**
 * The user's own series: files in the folder, with the browser's database as cache, and as refuge while the folder cannot be
 * asked. A page says what it has changed, never what all of them are: what another tab has brought stays.
 */
import { freeName } from "../../cells/freeName";
import { changeBetween, isSameSeries } from "../../series/own/changeOfOwn";
import type { OwnSeries } from "../../series/own/ownSeries";
import { Away, type FolderClient } from "../keeping/askFolder";
import { handOverOwn } from "./handOverOwn";
import { keyOf } from "./ownRecord";
import type { OwnRecords } from "./ownRecords";

export interface OwnSeriesStorage {
  load(): Promise<readonly OwnSeries[]>;
  /** Keeps what has changed since the last load or save here; answers all that are kept now. */
  save(series: readonly OwnSeries[]): Promise<readonly OwnSeries[]>;
  /** Whether others are kept now than were loaded or saved here last; never rejects. */
  isBehind(): Promise<boolean>;
  /** Another tab of this browser has changed them. */
  onChanged(listener: () => void): void;
}

export function ownSeriesStorage(
  records: OwnRecords,
  client: FolderClient,
  newChannel = () => new BroadcastChannel("marketbook.series"),
): OwnSeriesStorage {
  let channel: BroadcastChannel | undefined;
  /** As this page knows them. */
  let seen: readonly OwnSeries[] = [];

  const openChannel = (): BroadcastChannel => {
    channel ??= newChannel();
    return channel;
  };

  async function keptNow(): Promise<readonly OwnSeries[]> {
    return (await records.all()).flatMap(({ series }) => (series ? [series] : []));
  }

  /** One tab at a time. What the folder refuses stays here and waits. */
  async function handOver(): Promise<void> {
    const { locks } = globalThis.navigator ?? {};
    const act = () => handOverOwn(records, client);
    try {
      await (locks ? locks.request("marketbook.own", act) : act());
    } catch (thrown) {
      // A browser whose database cannot be read says so to whoever reads it next.
      if (!(thrown instanceof Away)) console.info("Own series could not be handed over:", thrown);
    }
  }

  async function keepHere(series: OwnSeries, before: OwnSeries | undefined): Promise<void> {
    for (let name = series.name, taken = new Set<string>(); ; ) {
      let isTaken = false;
      await records.change(keyOf(name), (present) => {
        const other = present?.series;
        // Another tab has made something else of it, which was not seen here.
        isTaken = other !== undefined && !(before && isSameSeries(other, before)) && !isSameSeries(other, series);
        return isTaken ? false : { ...present, key: keyOf(name), series: { ...series, name }, waits: true };
      });
      if (!isTaken) return;
      taken = new Set([...taken, keyOf(name)]);
      name = freeName(series.name, (each) => taken.has(keyOf(each)), "_");
    }
  }

  async function removeHere(before: OwnSeries): Promise<void> {
    await records.change(keyOf(before.name), (present) => {
      if (!present?.series || !isSameSeries(present.series, before)) return false;
      // One of which the folder has never heard is simply gone.
      return present.base ? { key: present.key, base: present.base, waits: true } : undefined;
    });
  }

  return {
    async load() {
      await handOver();
      seen = await keptNow();
      return seen;
    },

    async save(series) {
      const before = new Map(seen.map((each) => [keyOf(each.name), each]));
      const { put, removed } = changeBetween(seen, series);
      for (const each of put) await keepHere(each, before.get(keyOf(each.name)));
      for (const name of removed) {
        const old = before.get(keyOf(name));
        if (old) await removeHere(old);
      }
      await handOver();
      seen = await keptNow();
      if (put.length > 0 || removed.length > 0) openChannel().postMessage("changed");
      return seen;
    },

    async isBehind() {
      try {
        await handOver();
        const { put, removed } = changeBetween(seen, await keptNow());
        return put.length > 0 || removed.length > 0;
      } catch {
        // A browser that keeps nothing has nothing newer.
        return false;
      }
    },

    onChanged: (listener) => openChannel().addEventListener("message", () => listener()),
  };
}
