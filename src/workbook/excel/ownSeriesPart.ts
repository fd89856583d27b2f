/** The user's series inside the workbook. */
import type { OwnSeries } from "../../series/own/ownSeries";
import { checkedOwn, writtenOwn } from "../carriedSeries";
import { ownPart } from "../seriesParts";
import { type JsonPart, loadJson, saveJson } from "./jsonPart";

const part: JsonPart = {
  ...ownPart,
  setting: "marketbook.ownSeries",
  unreadable: {
    en: "This workbook's own series cannot be read: the part that keeps them was changed by another program.",
    tw: "無法讀取此活頁簿自有的序列：存放序列的部分已被其他程式改動。",
    cn: "无法读取此工作簿自有的序列：存放序列的部分已被其他程序改动。",
  },
};

/** The list is written back whole: what were left out here would be lost with the next series that the user brings. */
function refuse(name: string): never {
  throw new Error(name);
}

export function loadOwnSeries(): Promise<readonly OwnSeries[]> {
  return loadJson(part, (value) => checkedOwn(value, refuse));
}

export async function saveOwnSeries(series: readonly OwnSeries[]): Promise<readonly OwnSeries[]> {
  await saveJson(part, writtenOwn(series));
  return series;
}
