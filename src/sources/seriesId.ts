/** Series ids, PROVIDER:CODE in any case, and what is said when there is no such series. */
import type { Text } from "../language/language";
import { editDistance, nearestOf } from "./editDistance";
import { findOwnSeries, type OwnSeries, ownSeries } from "./ownData";

/** The providers that are served; FILE is the user's own data. */
export const providers: readonly string[] = ["FILE"];

type Lookup = { readonly series: OwnSeries } | { readonly missing: Text };

export function idOf(series: OwnSeries): string {
  return `FILE:${series.name}`;
}

/** The known provider that is written most alike. */
export function nearestProvider(provider: string): string {
  const wanted = provider.toUpperCase();
  return nearestOf(providers, (each) => editDistance(wanted, each)) as string;
}

/** The known id that is written most like a whole id or a name alone, or holds it as RRPONTSYD holds RRP; undefined when there is none. */
export function nearestSeries(id: string, code = id): string | undefined {
  const [whole, part] = [id.toLowerCase(), code.toLowerCase()];
  const nearest = nearestOf(ownSeries(), (each) => {
    const name = each.name.toLowerCase();
    if (part.length > 1 && name.includes(part)) return 1;
    return Math.min(editDistance(whole, idOf(each).toLowerCase()), editDistance(part, name));
  });
  return nearest && idOf(nearest);
}

/** The series with this id, or the sentence that says what is missing and which known id is nearest. */
export function findSeries(given: string): Lookup {
  const id = given.trim();
  const colon = id.indexOf(":");
  const provider = id.slice(0, Math.max(0, colon)).trim().toUpperCase();
  const code = id.slice(colon + 1).trim();
  const series = provider === "FILE" ? findOwnSeries(code) : undefined;
  if (series) return { series };
  const nearest = nearestSeries(id, code);
  if (colon < 0) return { missing: noProviderNamed(id, nearest) };
  if (!providers.includes(provider)) return { missing: unknownProvider(provider, nearest) };
  return { missing: unknownName(`${provider}:${code}`, nearest) };
}

function noProviderNamed(id: string, nearest = "FILE:WALCL"): Text {
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
    en: `There is no provider ${provider}; the nearest is ${known}, your own data, which has no series yet: bring one under My data in the pane.`,
    tw: `沒有資料來源 ${provider}；最接近的是 ${known}（您自己的資料），目前還沒有數列：請在窗格「我的資料」匯入。`,
    cn: `没有数据来源 ${provider}；最接近的是 ${known}（您自己的数据），目前还没有序列：请在窗格“我的数据”导入。`,
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
