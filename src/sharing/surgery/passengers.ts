/** What Excel's own package carries that no cell shows, and that leaves with a copy of it: told before the copy is made. */
import type { Package } from "../package/openPackage";
import { FileRefusal } from "../refusal";
import { readCustomProperties } from "../spreadsheetml/customProperties";
import { relationshipsOf } from "../spreadsheetml/relationships";
import { decodeXml } from "../xml/decode";

export interface Passengers {
  /** Names of the document's properties beside those that every file has. */
  readonly properties: readonly string[];
  /** Rows behind pivot tables and slicers, also those that a filter hides. */
  readonly pivotCaches: number;
  /** Other workbooks of which links keep the cells that they read. */
  readonly linkedBooks: number;
  readonly embedded: number;
  /** Data of other programs: custom XML that is none of ours. */
  readonly otherData: number;
}

function propertiesOf(file: Package): string[] {
  const part = relationshipsOf(file, "").find(({ type }) => type === "custom-properties")?.target;
  if (part === undefined) return [];
  try {
    return readCustomProperties(decodeXml(file.bytes(part)), part).map(({ name }) => name);
  } catch (thrown) {
    // A part that cannot be read leaves all the same: it is told by its name.
    if (thrown instanceof FileRefusal) return [part];
    throw thrown;
  }
}

export function passengersOf(file: Package): Passengers {
  const count = (form: RegExp) => file.names.filter((name) => form.test(name)).length;
  const isOther = (name: string) =>
    /^customXml\/item\d*\.xml$/i.test(name) &&
    !/urn:marketbook:|\bDataMashup\b/.test(
      new TextDecoder().decode(file.bytes(name).subarray(0, 2_000)).replaceAll("\0", ""),
    );
  return {
    properties: propertiesOf(file),
    pivotCaches: count(/\/pivotCache\/pivotCacheDefinition\d*\.xml$/i),
    linkedBooks: count(/\/externalLinks\/externalLink\d*\.xml$/i),
    embedded: count(/\/embeddings\/[^/]+$/i),
    otherData: file.names.filter(isOther).length,
  };
}
