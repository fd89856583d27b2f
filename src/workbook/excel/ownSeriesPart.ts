/**
 * The user's series inside the workbook: JSON in a custom XML part of an own namespace, which survives saving in other
 * programs. Where parts are not to be had, the document's settings hold it.
 */
import { say, type Text } from "../../language/language";
import type { OwnSeries } from "../../sources/ownData";
import { supports } from "./features";

const seriesNamespace = "urn:marketbook:own-series:1";
const setting = "marketbook.ownSeries";

const unreadable: Text = {
  en: "This workbook's own series cannot be read: the part that keeps them was changed by another program.",
  tw: "無法讀取此活頁簿自有的序列：存放序列的部分已被其他程式改動。",
  cn: "无法读取此工作簿自有的序列：存放序列的部分已被其他程序改动。",
};

const hasParts = () => supports("1.5");

function toXml(series: readonly OwnSeries[]): string {
  const text = JSON.stringify(series).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<ownSeries xmlns="${seriesNamespace}">${text}</ownSeries>`;
}

function fromXml(xml: string): readonly OwnSeries[] {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== seriesNamespace) throw new Error(say(unreadable));
  return JSON.parse(root.textContent ?? "[]");
}

function partOf(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(seriesNamespace).getOnlyItemOrNullObject();
}

export async function loadOwnSeries(): Promise<readonly OwnSeries[]> {
  if (!hasParts()) return JSON.parse(Office.context.document.settings.get(setting) ?? "[]");
  return Excel.run(async (context) => {
    const part = partOf(context).load("id");
    await context.sync();
    if (part.isNullObject) return [];
    const xml = part.getXml();
    await context.sync();
    return fromXml(xml.value);
  });
}

function saveSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed ? reject(new Error(error.message)) : resolve(),
    );
  });
}

export async function saveOwnSeries(series: readonly OwnSeries[]): Promise<void> {
  if (!hasParts()) {
    Office.context.document.settings.set(setting, JSON.stringify(series));
    return saveSettings();
  }
  await Excel.run(async (context) => {
    const part = partOf(context).load("id");
    await context.sync();
    if (part.isNullObject) context.workbook.customXmlParts.add(toXml(series));
    else part.setXml(toXml(series));
    await context.sync();
  });
}
