/**
 * The central directory of a zip archive, which is read and judged before anything is unpacked.
 * Source: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.5.3 (Zip64).
 */
import { FileRefusal } from "../refusal";
import { texts } from "../texts";
import { limits } from "./limits";

export interface Entry {
  readonly name: string;
  /** Where its packed bytes begin and how many there are. */
  readonly from: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly deflated: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const endLength = 22;
const inZip64 = 0xffffffff;

const notZip = () => new FileRefusal(texts.noZip);

/** All files of the archive; folders are left out. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (thrown) {
    // A place beyond the end: the archive was cut short.
    if (thrown instanceof RangeError) throw notZip();
    throw thrown;
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let place = view.byteLength - endLength; place >= first; place--)
    if (view.getUint32(place, true) === endMark) return place;
  throw notZip();
}

const long = (view: DataView, place: number): number => Number(view.getBigUint64(place, true));

interface Extent {
  readonly count: number;
  readonly size: number;
  readonly from: number;
  /** Where the directory ends, which tells of bytes before the archive. */
  readonly until: number;
}

function extentOf(view: DataView): Extent {
  const end = endOf(view);
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    from: view.getUint32(end + 16, true),
    until: end,
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Mark) return plain;
  const end64 = long(view, locator + 8);
  if (view.getUint32(end64, true) !== end64Mark) throw notZip();
  return { count: long(view, end64 + 32), size: long(view, end64 + 40), from: long(view, end64 + 48), until: end64 };
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const { count, size, from, until } = extentOf(view);
  if (count > limits.parts) throw new FileRefusal(texts.tooManyParts, { count, most: limits.parts });
  const before = bytesBefore(view, from, until - size - from);
  const entries: Entry[] = [];
  let place = from + before;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(place, true) !== entryMark) throw notZip();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.getUint16(place + at, true));
    const name = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength)).replaceAll("\\", "/");
    if (view.getUint16(place + 8, true) & 1) throw new FileRefusal(texts.password);
    if (!name.endsWith("/")) entries.push(entryAt(view, place, name, nameLength, extraLength, before));
    place += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Bytes before the archive move all places; what some programs write between directory and end, signatures and such, moves none. */
function bytesBefore(view: DataView, from: number, rest: number): number {
  const begins = (place: number) => place + 4 <= view.byteLength && view.getUint32(place, true) === entryMark;
  if (rest < 0) throw notZip();
  return begins(from) && !begins(from + rest) ? 0 : rest;
}

function entryAt(
  view: DataView,
  place: number,
  name: string,
  nameLength: number,
  extraLength: number,
  before: number,
): Entry {
  const method = view.getUint16(place + 10, true);
  if (method !== 0 && method !== 8) throw new FileRefusal(texts.damagedPart, { part: name });
  const wide = wideSizes(view, place + 46 + nameLength, extraLength);
  const [packed, size, local] = [20, 24, 42].map((at) => view.getUint32(place + at, true));
  // The wide sizes stand in this order, and only those whose field says so.
  const realSize = size === inZip64 ? wide() : size;
  const realPacked = packed === inZip64 ? wide() : packed;
  const header = (local === inZip64 ? wide() : local) + before;
  if (view.getUint32(header, true) !== localMark) throw new FileRefusal(texts.damagedPart, { part: name });
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + realPacked > view.byteLength) throw notZip();
  return {
    name,
    from,
    packed: realPacked,
    size: realSize,
    checksum: view.getUint32(place + 16, true),
    deflated: method === 8,
  };
}

/** The 64-bit fields of an entry, one after the other. */
function wideSizes(view: DataView, from: number, length: number): () => number {
  for (let place = from; place + 4 <= from + length; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue;
    let next = place + 4;
    return () => {
      next += 8;
      return long(view, next - 8);
    };
  }
  return () => {
    throw notZip();
  };
}
