/** Parts of a package that are not read, told by what they are called. */
import type { Finding, Findings } from "../report";

const kinds: readonly (readonly [RegExp, Finding])[] = [
  [/vbaProject\.bin$/i, "macros"],
  [/\/pivotTables\/[^/]+\.xml$/i, "pivots"],
  [/\/pivotCache\/pivotCacheDefinition\d*\.xml$/i, "pivotCaches"],
  [/\/(?:model|customData)\/[^/]+\.data$/i, "dataModels"],
  [/\/(?:slicers|timelines)\/[^/]+\.xml$/i, "slicers"],
  [/\/externalLinks\/[^/]+\.xml$/i, "externalLinks"],
  [/\/(?:connections|queryTables\/[^/]+)\.xml$/i, "connections"],
  [/\/(?:ctrlProps|activeX|embeddings)\/[^/]+\.(?:xml|bin)$/i, "controls"],
];

/** Errors such as #SPILL! are kept so too: they come as what they are. */
export const richKinds = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?s\b[^>]*?\st="([^"]*)"/g)].flatMap(([, kind = ""]) => (kind === "_error" ? [] : [kind]));

/** Queries of Power Query are custom XML, packed. */
export const isPowerQuery = (xml: string): boolean => /<(?:\w+:)?DataMashup\b/.test(xml);

export function tellLeftOut(names: readonly string[], findings: Findings): void {
  for (const name of names) {
    const kind = kinds.find(([form]) => form.test(name))?.[1];
    if (kind && !name.includes("/_rels/")) findings.add(kind, name);
  }
}
