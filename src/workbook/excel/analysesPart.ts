/** The user's own analyses inside the workbook, so that they travel with it. */
import { analysisOf, type OwnAnalysis } from "../../kept/ownAnalysis";
import { listOf } from "../../kept/shapes";
import { type JsonPart, loadJson, saveJson } from "./jsonPart";

const part: JsonPart = {
  namespace: "urn:marketbook:own-analyses:1",
  element: "ownAnalyses",
  setting: "marketbook.analyses",
  unreadable: {
    en: "This workbook's own analyses cannot be read: the part that keeps them was changed by another program.",
    tw: "無法讀取此活頁簿自有的分析：存放分析的部分已被其他程式改動。",
    cn: "无法读取此工作簿自有的分析：存放分析的部分已被其他程序改动。",
  },
};

export function loadAnalyses(): Promise<readonly OwnAnalysis[]> {
  return loadJson(part, (value) => listOf(value, "analyses", analysisOf, 1_000));
}

/** Answers all that are kept then. */
async function keep(list: readonly OwnAnalysis[]): Promise<readonly OwnAnalysis[]> {
  await saveJson(part, list);
  return list;
}

export async function saveAnalysis(analysis: OwnAnalysis): Promise<readonly OwnAnalysis[]> {
  const others = (await loadAnalyses()).filter(({ title }) => title !== analysis.title);
  return keep([...others, analysis]);
}

export async function removeAnalysis(title: string): Promise<readonly OwnAnalysis[]> {
  return keep((await loadAnalyses()).filter((each) => each.title !== title));
}
