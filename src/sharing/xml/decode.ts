/** The text of a part: UTF-8 or UTF-16, or what its first line says. */

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const label = /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
  // Programs on .NET say UTF-16 of what they have made in memory and write as UTF-8: a line that can be read by bytes is no UTF-16.
  return /^(?:utf-?16|utf-?32|ucs-?[24]|iso-10646)/i.test(label) ? "utf-8" : label;
}

export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(labelOf(bytes)).decode(bytes);
  } catch {
    // A label that nobody knows: what is not ASCII may come out wrong, which UTF-8 shows as �.
    return new TextDecoder().decode(bytes);
  }
}
