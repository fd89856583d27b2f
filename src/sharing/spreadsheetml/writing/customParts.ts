/** Parts in our own namespaces, which other programs keep and do not look into. */
import type { CustomPart } from "../../model";
import type { Parts } from "./parts";
import { declaration, namespaces, quotedAttribute } from "./xml";

/** A number of its own for each part of a package; elsewhere it means nothing. */
const itemId = (index: number): string => `{7E2F0F6B-0B1D-4B57-8E0C-${String(index).padStart(12, "0")}}`;

export function addCustomParts(parts: Parts, custom: readonly CustomPart[], workbook: string): void {
  for (const [at, { namespace, xml }] of custom.entries()) {
    const index = at + 1;
    const [item, properties] = [`customXml/item${index}.xml`, `customXml/itemProps${index}.xml`];
    parts.add(item, xml.startsWith("<?xml") ? xml : `${declaration}${xml}`);
    parts.relate(workbook, { type: "customXml", target: item });
    parts.relate(item, { type: "customXmlProps", target: properties });
    parts.add(
      properties,
      `${declaration}<ds:datastoreItem ds:itemID="${itemId(index)}" xmlns:ds="${namespaces.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${quotedAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    );
  }
}
