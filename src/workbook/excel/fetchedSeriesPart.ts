/** Publishers' series inside the workbook, so that it opens with numbers where there is no gateway. */
import type { Remembered } from "../../series/remembered";
import { checkedFetched, writtenFetched } from "../carriedSeries";
import { fetchedPart } from "../seriesParts";
import { type JsonPart, loadJson, saveJson } from "./jsonPart";

const part: JsonPart = {
  ...fetchedPart,
  setting: "marketbook.fetchedSeries",
  unreadable: {
    en: "The fetched series that this workbook keeps cannot be read: the part was changed by another program.",
    tw: "無法讀取此活頁簿保存的已取得數列：存放的部分已被其他程式改動。",
    cn: "无法读取此工作簿保存的已获取序列：存放的部分已被其他程序改动。",
  },
};

/** Excel on the web refuses requests of more than five megabytes. */
export const mostCharacters = 4_000_000;

/** The shortest first; what does not fit is fetched again when the workbook opens elsewhere. */
function whatFits(series: readonly Remembered[]): readonly object[] {
  let characters = 2;
  return writtenFetched(series)
    .map((each) => ({ each, length: JSON.stringify(each).length + 1 }))
    .sort((one, other) => one.length - other.length)
    .filter(({ length }) => {
      characters += length;
      return characters <= mostCharacters;
    })
    .map(({ each }) => each);
}

/** One odd series takes none of the others along; its cells ask for it, or say that it is not here. */
function sayLeftOut(name: string): void {
  console.warn(`This workbook keeps ${name} in a form that cannot be read: it is left out.`);
}

export function loadFetchedSeries(): Promise<readonly Remembered[]> {
  return loadJson(part, (value) => checkedFetched(value, sayLeftOut));
}

export function saveFetchedSeries(series: readonly Remembered[]): Promise<void> {
  return saveJson(part, whatFits(series));
}
