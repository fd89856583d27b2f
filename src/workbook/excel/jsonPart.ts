/**
 * Text of ours inside the workbook: in a custom XML part of an own namespace, which survives saving in other programs. Where
 * parts are not to be had, the document's settings hold it.
 */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";
import { partXml, type TextPart } from "../../sharing/textPart";
import { supports } from "./features";

export interface JsonPart extends TextPart {
  readonly setting: string;
  /** What is said when another program has changed it. */
  readonly unreadable: Text;
}

const hasParts = () => supports("1.5");

function fromXml({ namespace, unreadable }: JsonPart, xml: string): string {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== namespace) throw new Told(unreadable);
  return root.textContent ?? "";
}

function partOf(context: Excel.RequestContext, { namespace }: JsonPart): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}

/** undefined where there is none. */
async function textOf(kept: JsonPart): Promise<string | undefined> {
  if (!hasParts()) return Office.context.document.settings.get(kept.setting) ?? undefined;
  return Excel.run(async (context) => {
    const part = partOf(context, kept).load("id");
    await context.sync();
    if (part.isNullObject) return undefined;
    const xml = part.getXml();
    await context.sync();
    return fromXml(kept, xml.value);
  });
}

/** What `check` makes of it; a workbook from elsewhere may hold anything. */
export async function loadJson<Kept>(
  kept: JsonPart,
  check: (value: unknown) => readonly Kept[],
): Promise<readonly Kept[]> {
  const text = await textOf(kept);
  if (text === undefined) return [];
  try {
    return check(JSON.parse(text));
  } catch (thrown) {
    throw new Told(kept.unreadable, {}, { cause: thrown });
  }
}

function saveSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed ? reject(error) : resolve(),
    );
  });
}

export async function saveJson(kept: JsonPart, list: readonly object[]): Promise<void> {
  const json = JSON.stringify(list);
  if (!hasParts()) {
    Office.context.document.settings.set(kept.setting, json);
    return saveSettings();
  }
  await Excel.run(async (context) => {
    const part = partOf(context, kept).load("id");
    await context.sync();
    if (part.isNullObject) context.workbook.customXmlParts.add(partXml(kept, json));
    else part.setXml(partXml(kept, json));
    await context.sync();
  });
}
