/** JSON in a custom XML part of a namespace of ours, which other programs keep and do not look into. */

export interface TextPart {
  readonly namespace: string;
  readonly element: string;
}

export function partXml({ namespace, element }: TextPart, json: string): string {
  const text = json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** undefined where another program has changed it. */
export function jsonInPart({ element }: TextPart, xml: string): unknown {
  const inside = new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([\\s\\S]*)</`).exec(xml)?.[1] ?? "";
  const text = inside.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) =>
    name ? entities[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
