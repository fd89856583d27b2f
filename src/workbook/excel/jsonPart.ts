/**
 * Text of ours inside the workbook: in a custom XML part of an own namespace, which survives saving in other programs. Where
 * parts are not to be had, the document's settings hold it.
 */
import { say, type Text } from "../../language/language";
import { supports } from "./features";

export interface JsonPart {
  readonly namespace: string;
  readonly element: string;
  readonly setting: string;
  /** What is said when another program has changed it. */
  readonly unreadable: Text;
}

const hasParts = () => supports("1.5");

function toXml({ namespace, element }: JsonPart, json: string): string {
  const text = json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}

function fromXml({ namespace, unreadable }: JsonPart, xml: string): string {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== namespace) throw new Error(say(unreadable));
  return root.textContent || "[]";
}

function partOf(context: Excel.RequestContext, { namespace }: JsonPart): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}

/** An empty list where there is none. */
export async function loadJson(kept: JsonPart): Promise<string> {
  if (!hasParts()) return Office.context.document.settings.get(kept.setting) ?? "[]";
  return Excel.run(async (context) => {
    const part = partOf(context, kept).load("id");
    await context.sync();
    if (part.isNullObject) return "[]";
    const xml = part.getXml();
    await context.sync();
    return fromXml(kept, xml.value);
  });
}

function saveSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed ? reject(new Error(error.message)) : resolve(),
    );
  });
}

export async function saveJson(kept: JsonPart, json: string): Promise<void> {
  if (!hasParts()) {
    Office.context.document.settings.set(kept.setting, json);
    return saveSettings();
  }
  await Excel.run(async (context) => {
    const part = partOf(context, kept).load("id");
    await context.sync();
    if (part.isNullObject) context.workbook.customXmlParts.add(toXml(kept, json));
    else part.setXml(toXml(kept, json));
    await context.sync();
  });
}
