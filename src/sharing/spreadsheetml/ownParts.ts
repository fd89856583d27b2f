/** What a file has of ours: its custom XML, and functions that stand without their namespace. */
import type { FunctionNames } from "../formulaText/functionNames";
import type { CustomPart } from "../model";
import { scan } from "../xml/scan";
import { isPowerQuery } from "./leftOut";
import { optional, type Reading } from "./packageParts";

/** Custom XML of ours, found by its namespace wherever it is related from; others are not ours to carry, and told. */
export function customParts(reading: Reading): CustomPart[] {
  return reading.file.names
    .filter((name) => /^customXml\/[^/]+\.xml$/i.test(name) && !/itemProps\d*\.xml$/i.test(name))
    .flatMap((name) => {
      const part = optional(reading, name, (xml) => {
        scan(xml, name, { open: () => undefined });
        return { namespace: /<[^>?!]*\sxmlns(?::\w+)?="(urn:marketbook:[^"]*)"/.exec(xml)?.[1], xml };
      });
      if (part?.namespace) return [{ namespace: part.namespace, xml: part.xml }];
      if (part) reading.findings.add(isPowerQuery(part.xml) ? "connections" : "otherData", name);
      return [];
    });
}

/** Ours that the workbook's own add-in part lists, without their namespace: later ones than this program has, too. */
function listedFunctions(reading: Reading): string[] {
  return reading.file.names
    .filter((name) => /\/webextension\d*\.xml$/i.test(name))
    .flatMap((name) => optional(reading, name, (xml) => [...xml.matchAll(/_xldudf_MKT_([A-Z0-9_.]+)/g)]) ?? [])
    .map(([, name]) => name);
}

/** Ours that may stand without their namespace: only in a workbook that is of ours, and where nothing else has the name. */
export function bareNames(
  reading: Reading,
  isOurs: boolean,
  { ours, builtIn }: FunctionNames,
  defined: ReadonlySet<string>,
): ReadonlySet<string> {
  const listed = listedFunctions(reading);
  const candidates = isOurs || listed.length > 0 ? [...ours, ...listed] : [];
  return new Set(candidates.filter((name) => !builtIn.has(name) && !defined.has(name)));
}
