import { SourceFault } from "../../sourceFault";

/** A value within an address; half a character, which no address can hold, is written as the mark for it. */
export function encoded(value: string | number): string {
  return encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("'", "%27");
}

/** A code, or a part of one, as one step of a path: nothing in it leads elsewhere. Signs that mean nothing in a path stay as they are. */
export function step(provider: string, code: string): string {
  // Readers of addresses take these for "here" and "one up", however they are written.
  if (/^\.{1,2}$/.test(code)) throw new SourceFault(provider, "notFound", code);
  return encoded(code).replace(/%(?:2C|40|3A|2B|3B)/g, decodeURIComponent);
}

/** A URL with its query string; those that are undefined are left out. */
export function address(base: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(parameters)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encoded(value)}`);
  return written.length === 0 ? base : `${base}?${written.join("&")}`;
}
