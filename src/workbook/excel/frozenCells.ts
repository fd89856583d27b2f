/** The custom XML part of Excel's workbook that holds frozen formulas. */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";
import { type FrozenEntry, frozenPart, readFrozen, writtenFrozen } from "../../sharing/frozen/frozenPart";

const unreadable: Text = {
  en: "The formulas that this workbook keeps frozen cannot be read: the part was changed by another program.",
  tw: "無法讀取此活頁簿保存的凍結公式：存放的部分已被其他程式改動。",
  cn: "无法读取此工作簿保存的冻结公式：存放的部分已被其他程序改动。",
};

const partIn = ({ workbook }: Excel.RequestContext) =>
  workbook.customXmlParts.getByNamespace(frozenPart.namespace).getOnlyItemOrNullObject();

export interface FrozenKept {
  readonly entries: readonly FrozenEntry[];
  /** To be sent with the next sync, before whatever is queued after it. */
  save(entries: readonly FrozenEntry[]): void;
}

/** None where there is no part. The list is written back whole: nothing of it may be lost on the way. */
export async function frozenKept(context: Excel.RequestContext): Promise<FrozenKept> {
  const part = partIn(context).load("id");
  await context.sync();
  if (part.isNullObject)
    return { entries: [], save: (entries) => void context.workbook.customXmlParts.add(writtenFrozen(entries).xml) };
  const xml = part.getXml();
  await context.sync();
  const read = readFrozen(xml.value);
  if (!read || read.odd > 0) throw new Told(unreadable);
  return { entries: read.entries, save: (entries) => part.setXml(writtenFrozen(entries).xml) };
}
