/**
 * Parts packed into one file, the same bytes for the same parts.
 * Source: PKWARE's APPNOTE 6.3.10, sections 4.3.7 and 4.3.12.
 */
import { checksum } from "./checksum";
import { deflate } from "./deflate";

/** 1980-01-01, the first day that a zip can hold: when it was written is nothing that parts say. */
const firstDay = 0x21;
const deflated = 8;
/** Of the format that knows folders and deflate: 2.0. */
const version = 20;
/** Names are UTF-8. */
const utf8Names = 0x800;

const first = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"];

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

function packed(name: string, part: string | Uint8Array): Packed {
  const encoder = new TextEncoder();
  const bytes = typeof part === "string" ? encoder.encode(part) : part;
  const encoded = encoder.encode(name);
  return {
    name: encoded,
    flags: encoded.length === name.length ? 0 : utf8Names,
    bytes: deflate(bytes),
    size: bytes.length,
    checksum: checksum(bytes),
  };
}

/** What stands before a part's bytes, and again in the directory: 26 bytes. */
function describe(view: DataView, at: number, { name, flags, bytes, size, checksum: sum }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

const [localLength, entryLength, endLength] = [30, 46, 22];
const [localMark, entryMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];

/** The content types come first, as some readers ask, then where the workbook is, then the rest by name. */
export function writePackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const others = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  const names = [...first.filter((name) => parts.has(name)), ...others];
  const all = names.map((name) => packed(name, parts.get(name) as string | Uint8Array));
  const directory = all.reduce((sum, { name, bytes }) => sum + localLength + name.length + bytes.length, 0);
  const end = all.reduce((sum, { name }) => sum + entryLength + name.length, directory);
  const file = new Uint8Array(end + endLength);
  const view = new DataView(file.buffer);
  let [at, entry] = [0, directory];
  for (const part of all) {
    view.setUint32(entry, entryMark, true);
    view.setUint16(entry + 4, version, true);
    describe(view, entry + 6, part);
    view.setUint32(entry + 42, at, true);
    file.set(part.name, entry + entryLength);
    entry += entryLength + part.name.length;
    view.setUint32(at, localMark, true);
    describe(view, at + 4, part);
    file.set(part.name, at + localLength);
    file.set(part.bytes, at + localLength + part.name.length);
    at += localLength + part.name.length + part.bytes.length;
  }
  view.setUint32(end, endMark, true);
  view.setUint16(end + 8, all.length, true);
  view.setUint16(end + 10, all.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return file;
}
