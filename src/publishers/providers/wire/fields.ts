import { SourceFault } from "../../sourceFault";

/** What a code means in a table of those a provider serves; the fault names them all. */
export function known<Meaning>(provider: string, table: Readonly<Record<string, Meaning>>, code: string): Meaning {
  const meaning = Object.hasOwn(table, code) ? table[code] : undefined;
  if (meaning === undefined) throw new SourceFault(provider, "notFound", `${code}; ${Object.keys(table).join(", ")}`);
  return meaning;
}
