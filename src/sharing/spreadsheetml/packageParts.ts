/** Parts of a package: what must be there, and what the workbook can do without. */
import type { Package } from "../package/openPackage";
import { FileRefusal } from "../refusal";
import type { Findings } from "../report";
import { decodeXml } from "../xml/decode";
import { scan } from "../xml/scan";
import { relationshipsOf } from "./relationships";

type ReadPart<Answer> = (xml: string, part: string) => Answer;

export interface Reading {
  readonly file: Package;
  readonly findings: Findings;
}

export function xmlOf({ file }: Reading, part: string): string {
  return decodeXml(file.bytes(part));
}

/** A part that the workbook can do without: what is wrong with it is told. */
export function optional<Answer>(
  reading: Reading,
  part: string | undefined,
  read: ReadPart<Answer>,
): Answer | undefined {
  if (part === undefined) return undefined;
  try {
    return read(xmlOf(reading, part), part);
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown;
    reading.findings.add("unreadable", part);
    return undefined;
  }
}

function textWithin(element: string): ReadPart<string> {
  return (xml, part) => {
    let found = "";
    scan(xml, part, {
      open: () => undefined,
      text(piece, ancestors) {
        if (ancestors.at(-1) === element) found += piece;
      },
    });
    return found;
  };
}

export const propertiesOf = (reading: Reading, type: string): string | undefined =>
  relationshipsOf(reading.file, "").find((each) => each.type === type)?.target;

export const applicationOf = (reading: Reading): string =>
  optional(reading, propertiesOf(reading, "extended-properties"), textWithin("Application")) ?? "";

export const titleOf = (reading: Reading): string | undefined =>
  optional(reading, propertiesOf(reading, "core-properties"), textWithin("title"));
