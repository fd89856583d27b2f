import { ownSeries } from "../../sources/ownData";
import { idOf, nearestProvider, nearestSeries, providers } from "../../sources/seriesId";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";

/**
 * The ids of the series that match some words.
 * @customfunction
 * @param words Words in any order and case; each must occur in the id, title, unit or source.
 * @param provider Only this provider, such as FILE; all when left out.
 * @returns A column of ids, such as FILE:WALCL, in alphabetical order.
 * @see Own definition
 * @errors #N/A when nothing matches or the provider is unknown; the sentence names the nearest.
 * @terms 搜尋數列, 搜索序列, 尋找, 查找, search series
 * @rows 2-32, 3-01
 * @example =MKT.FIND("made example") // {"FILE:DEMO";"FILE:DEMO2"}
 * @example =MKT.FIND("demo2", "file") // "FILE:DEMO2"
 * @example =MKT.FIND("nothing like it") // #N/A
 * @tw 符合關鍵字的數列代碼。
 * @tw words 關鍵字，順序與大小寫不拘；每一個都須出現在代碼、名稱、單位或來源中。
 * @tw provider 只找此來源，如 FILE；省略時全部都找。
 * @tw returns: 一欄代碼，如 FILE:WALCL，依字母排序。
 * @tw errors: #N/A：沒有相符的，或來源不明；說明文字會指出最接近者。
 * @cn 符合关键词的序列代码。
 * @cn words 关键词，顺序与大小写不限；每一个都须出现在代码、名称、单位或来源中。
 * @cn provider 只找此来源，如 FILE；省略时全部都找。
 * @cn returns: 一列代码，如 FILE:WALCL，按字母排序。
 * @cn errors: #N/A：没有相符的，或来源不明；说明文字会指出最接近者。
 */
export function find(words: string, provider?: string): Cells {
  const known = provider?.trim().toUpperCase();
  if (known && !providers.includes(known)) throw unknown(known);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const ids = ownSeries()
    .filter((series) => {
      const text = `${idOf(series)} ${series.title} ${series.unit} ${series.source}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map(idOf)
    .sort((a, b) => a.localeCompare(b, "en"));
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
  const nearest = nearestSeries(words);
  if (!nearest)
    return notAvailable({
      en: "There are no series yet: bring data of your own under My data in the pane.",
      tw: "尚無任何數列：請在窗格「我的資料」匯入您自己的資料。",
      cn: "尚无任何序列：请在窗格“我的数据”导入您自己的数据。",
    });
  return notAvailable(
    {
      en: 'No series has all of "{words}" in its id, title, unit or source; the nearest is {nearest}.',
      tw: "沒有數列的代碼、名稱、單位或來源含有全部的「{words}」；最接近的是 {nearest}。",
      cn: "没有序列的代码、名称、单位或来源含有全部的“{words}”；最接近的是 {nearest}。",
    },
    { words, nearest },
  );
}
