/** Publishers' series inside the workbook, so that it opens with numbers where there is no gateway. */
import type { Remembered } from "../../sources/seriesMemory";
import { packed, unpacked } from "../keptSeries";
import { type JsonPart, loadJson, saveJson } from "./jsonPart";

const part: JsonPart = {
  namespace: "urn:marketbook:fetched-series:1",
  element: "fetchedSeries",
  setting: "marketbook.fetchedSeries",
  unreadable: {
    en: "The fetched series that this workbook keeps cannot be read: the part was changed by another program.",
    tw: "無法讀取此活頁簿保存的已取得數列：存放的部分已被其他程式改動。",
    cn: "无法读取此工作簿保存的已获取序列：存放的部分已被其他程序改动。",
  },
};

/** Excel on the web refuses requests of more than five megabytes. */
const mostCharacters = 4_000_000;

/** The shortest first; what does not fit is fetched again when the workbook opens elsewhere. */
function whatFits(series: readonly Remembered[]): readonly Remembered[] {
  let characters = 2;
  return [...series]
    .map((each) => ({ each, length: packed([each]).length }))
    .sort((one, other) => one.length - other.length)
    .filter(({ length }) => {
      characters += length;
      return characters <= mostCharacters;
    })
    .map(({ each }) => each);
}

export async function loadFetchedSeries(): Promise<readonly Remembered[]> {
  return unpacked(await loadJson(part));
}

export function saveFetchedSeries(series: readonly Remembered[]): Promise<void> {
  return saveJson(part, packed(whatFits(series)));
}
