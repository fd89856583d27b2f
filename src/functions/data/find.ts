import { findProvider } from "../../series/ids/knownProviders";
import { nearestProvider, nearestSeries } from "../../series/ids/seriesId";
import { findKnown } from "../../series/known/find";
import { ownSeries } from "../../series/memory/ownMemory";
import { seriesOfOwn } from "../../series/series";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";

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
 * @tw 符合關鍵字的數列代碼。
 * @tw words 關鍵字，順序、大小寫與語言不拘；每一個都須出現在代碼或數列的說明中。
 * @tw provider 只找此來源，如 FRED；FILE 為您自己的資料；省略時全部都找。
 * @tw returns: 一欄代碼：先列您自己的數列（依字母排序），再列各機構的常用數列（最相符的在前）。其他未列出的機構代碼也能用於資料函數。
 * @tw errors: #N/A：沒有相符的，或來源不明；說明文字會指出最接近者。
 * @cn 符合关键词的序列代码。
 * @cn words 关键词，顺序、大小写与语言不限；每一个都须出现在代码或序列的说明中。
 * @cn provider 只找此来源，如 FRED；FILE 为您自己的数据；省略时全部都找。
 * @cn returns: 一列代码：先列您自己的序列（按字母排序），再列各机构的常用序列（最匹配的在前）。其他未列出的机构代码也能用于数据函数。
 * @cn errors: #N/A：没有相符的，或来源不明；说明文字会指出最接近者。
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
  return notAvailable(
    {
      en: "There is no provider {provider}; the nearest is {nearest}.",
      tw: "沒有資料來源 {provider}；最接近的是 {nearest}。",
      cn: "没有数据来源 {provider}；最接近的是 {nearest}。",
    },
    { provider, nearest: nearestProvider(provider) },
  );
}

function nothing(words: string) {
  const nearest = nearestSeries(words) ?? "FRED:WALCL";
  return notAvailable(
    {
      en: 'No known series has all of "{words}" in its id or description; the nearest is {nearest}.',
      tw: "沒有已知數列的代碼或說明含有全部的「{words}」；最接近的是 {nearest}。",
      cn: "没有已知序列的代码或说明含有全部的“{words}”；最接近的是 {nearest}。",
    },
    { words, nearest },
  );
}
