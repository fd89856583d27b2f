/** Series ids, PROVIDER:CODE in any case, and what is said when there is no such series. */

import { providers } from "../../generated/providers";
import type { Text } from "../../language/language";
import type { KnownProvider } from "../../publishers/provider";
import { archivedSeries } from "../archive/archivedSeries";
import { passesByItself } from "../asking/gatewayFailure";
import type { Failure, SeriesAsk } from "../delivery";
import { knownSeries } from "../known/find";
import { isLocal } from "../local/localId";
import { madeSeries } from "../local/madeSeries";
import { isOver } from "../memory/asOf";
import { findOwnSeries, ownSeries } from "../memory/ownMemory";
import { noteRead } from "../memory/reads";
import { recall, recallSeries } from "../memory/seriesMemory";
import { fetchedInSnapshot, ownInSnapshot, snapshotTaken } from "../memory/snapshotMemory";
import { serialOfMoment } from "../moment";
import { cutAt, type Series, seriesOfOwn } from "../series";
import { editDistance, nearestOf } from "./editDistance";
import { findProvider } from "./knownProviders";
import { spelled } from "./spelled";

/** What is not here yet is awaited: a publisher's series is asked for, a file of our own is on its way. */
type Lookup =
  | { readonly series: Series }
  | { readonly awaited: SeriesAsk }
  | { readonly file: Promise<void> }
  | { readonly missing: Text };

/** The known provider that is written most alike. */
export function nearestProvider(provider: string): string {
  const wanted = provider.toUpperCase();
  return (nearestOf(providers, ({ id }) => editDistance(wanted, id)) as KnownProvider).id;
}

/** The id among these that is written most like a whole id or a code alone, or holds it as RRPONTSYD holds RRP. */
function nearestId(ids: readonly string[], id: string, code: string): string | undefined {
  const [whole, part] = [id.toLowerCase(), code.toLowerCase()];
  return nearestOf(ids, (each) => {
    const lower = each.toLowerCase();
    const name = lower.slice(lower.indexOf(":") + 1);
    if (part.length > 1 && name.includes(part)) return 1;
    return Math.min(editDistance(whole, lower), editDistance(part, name));
  });
}

const ownIds = () => ownSeries().map((each) => seriesOfOwn(each).id);
const knownIds = (provider: string) => knownSeries.map(({ id }) => id).filter((id) => id.startsWith(`${provider}:`));

/** The known id that is nearest; of two as near the user's own. */
export function nearestSeries(id: string, code = id): string | undefined {
  return nearestId([...ownIds(), ...(code === "" ? [] : knownSeries.map((each) => each.id))], id, code);
}

/** An id in its parts: the provider in capitals, the code in its provider's spelling. */
export function parsedId(given: string): { readonly id: string; readonly provider: string; readonly code: string } {
  const text = given.trim();
  const colon = text.indexOf(":");
  const name = text.slice(0, Math.max(0, colon)).trim().toUpperCase();
  const written = text.slice(colon + 1).trim();
  const provider = findProvider(name);
  if (!provider || provider.id === "FILE") return { id: `${name}:${written}`, provider: name, code: written };
  const { code, field } = spelled(provider, written);
  const whole = field === undefined ? code : `${code}.${field}`;
  return { id: `${name}:${whole}`, provider: name, code: whole };
}

/**
 * The series with this id as known on a day; what to ask for when it is a publisher's and not here; or the sentence that says
 * what is missing and which known id is nearest.
 */
export function findSeries(given: string, asOf?: number): Lookup {
  if (!given.includes(":")) return { missing: noProviderNamed(given.trim(), nearestSeries(given.trim())) };
  const { id, provider, code } = parsedId(given);
  if (!findProvider(provider)) return { missing: unknownProvider(provider, nearestSeries(given.trim(), code)) };
  if (code === "") return { missing: noCode(provider) };
  const found = isLocal(id) ? findLocal(id, provider, code, asOf) : findFetched(id, asOf);
  noteRead(id, "series" in found ? found.series : undefined);
  return found;
}

function findLocal(id: string, provider: string, code: string, asOf: number | undefined): Lookup {
  const found = localSeries(provider, code);
  if (!("series" in found)) return found;
  if (found.series) return { series: cutAt(found.series, asOf) };
  const taken = snapshotTaken();
  if (provider === "FILE" && taken !== undefined) return { missing: notInSnapshot(id, taken) };
  return { missing: unknownName(id, nearestId(provider === "FILE" ? ownIds() : knownIds(provider), id, code)) };
}

function localSeries(provider: string, code: string): ReturnType<typeof archivedSeries> {
  if (provider === "FILE") return { series: ownSeriesNamed(code) };
  return provider === "SAMPLE" ? { series: madeSeries(code) } : archivedSeries(code);
}

function ownSeriesNamed(name: string): Series | undefined {
  if (snapshotTaken() !== undefined) return ownInSnapshot(name);
  const own = findOwnSeries(name);
  return own && seriesOfOwn(own);
}

/** A failure to reach the gateway may be over when a cell is calculated the next time. */
const retryAfter = 15_000;

/** What was known on a past day is there only where a formula asked for that day when it was taken. */
function findInSnapshot(id: string, asOf: number | undefined, taken: string): Lookup {
  const ask: SeriesAsk = { id, ...(asOf !== undefined && asOf < dayOfMoment(taken) ? { asOf } : {}) };
  const series = fetchedInSnapshot(ask);
  return series ? { series: cutAt(series, asOf) } : { missing: notInSnapshot(id, taken) };
}

const dayOfMoment = (moment: string): number => Math.floor(serialOfMoment(moment) ?? Number.POSITIVE_INFINITY);

function findFetched(id: string, asOf: number | undefined): Lookup {
  const taken = snapshotTaken();
  if (taken !== undefined) return findInSnapshot(id, asOf, taken);
  // As known at the end of a day that is not over is as known now.
  const ask: SeriesAsk = { id, ...(asOf !== undefined && (isOver(asOf) || cameAfter(id, asOf)) ? { asOf } : {}) };
  const series = recallSeries(ask);
  if (series) return { series: cutAt(series, asOf) };
  const failure = recall(ask)?.failure;
  if (!failure) return { awaited: ask };
  // A clock that was set back meanwhile makes it no younger.
  const age = Math.abs(Date.now() - Date.parse(failure.at));
  if (passesByItself(failure) && age > retryAfter) return { awaited: ask };
  return { missing: whyNotHere(ask.id, failure) };
}

/** What is here came later than the day: it is over, whatever a clock says that was set back since. */
function cameAfter(id: string, day: number): boolean {
  const retrieved = serialOfMoment(recall({ id })?.series?.retrieved ?? "");
  return retrieved !== undefined && retrieved >= day + 1;
}

/** Why a publisher's series is not here, by itself intelligible in a cell. */
function whyNotHere(id: string, failure: Failure): Text {
  if (failure.kind === "absent")
    return {
      en: `${id} has not been fetched yet; Data › Refresh gets it.`,
      tw: `${id} 尚未取得；請按「資料 › 更新」。`,
      cn: `${id} 尚未获取；请按“数据 › 刷新”。`,
    };
  const { en, tw, cn } = failure.text;
  return { en: `${id} is not here: ${en}`, tw: `沒有 ${id}：${tw}`, cn: `没有 ${id}：${cn}` };
}

function notInSnapshot(id: string, taken: string): Text {
  const day = taken.slice(0, 10);
  return {
    en: `${id} is not in the snapshot of ${day} from which this workbook computes; Data › Refresh › Go live asks for it.`,
    tw: `此活頁簿依 ${day} 的快照計算，其中沒有 ${id}；請按「資料 › 更新 › 改用即時資料」取得。`,
    cn: `此工作簿依 ${day} 的快照计算，其中没有 ${id}；请按“数据 › 刷新 › 改用实时数据”获取。`,
  };
}

function noProviderNamed(id: string, nearest = "FRED:WALCL"): Text {
  return {
    en: `"${id}" names no provider; expected PROVIDER:CODE, such as ${nearest}.`,
    tw: `「${id}」沒有寫明資料來源；應為「來源：代碼」，如 ${nearest}。`,
    cn: `“${id}”没有写明数据来源；应为“来源：代码”，如 ${nearest}。`,
  };
}

function unknownProvider(provider: string, nearest: string | undefined): Text {
  const known = nearestProvider(provider);
  if (nearest)
    return {
      en: `There is no provider ${provider}; the nearest is ${known}, and the nearest series is ${nearest}.`,
      tw: `沒有資料來源 ${provider}；最接近的來源是 ${known}，最接近的數列是 ${nearest}。`,
      cn: `没有数据来源 ${provider}；最接近的来源是 ${known}，最接近的序列是 ${nearest}。`,
    };
  return {
    en: `There is no provider ${provider}; the nearest is ${known}.`,
    tw: `沒有資料來源 ${provider}；最接近的是 ${known}。`,
    cn: `没有数据来源 ${provider}；最接近的是 ${known}。`,
  };
}

function noCode(provider: string): Text {
  const example = findProvider(provider)?.example;
  return {
    en: `"${provider}:" names no series; expected PROVIDER:CODE, such as ${provider}:${example}.`,
    tw: `「${provider}:」沒有寫明數列；應為「來源：代碼」，如 ${provider}:${example}。`,
    cn: `“${provider}:”没有写明序列；应为“来源：代码”，如 ${provider}:${example}。`,
  };
}

function unknownName(id: string, nearest: string | undefined): Text {
  if (nearest)
    return {
      en: `There is no series ${id}; the nearest is ${nearest}.`,
      tw: `沒有數列 ${id}；最接近的是 ${nearest}。`,
      cn: `没有序列 ${id}；最接近的是 ${nearest}。`,
    };
  return {
    en: `There is no series ${id}: no data of your own yet; bring it under My data in the pane.`,
    tw: `沒有數列 ${id}：尚無您自己的資料，請在窗格「我的資料」匯入。`,
    cn: `没有序列 ${id}：尚无您自己的数据，请在窗格“我的数据”导入。`,
  };
}
